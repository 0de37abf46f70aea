import type { Strength } from '../../../shared/checkup/schema-causes';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

const ICONS = { strong: 'check', likely: null, weak: 'help' } as const;

/** How sure a cause is, as icon and word; that it is sure is neither good nor bad news. */
export function StrengthTag({ strength }: { readonly strength: Strength }) {
  const { t } = useText();
  const icon = ICONS[strength];
  return (
    <span className="strength" data-strength={strength}>
      {icon !== null && <Icon name={icon} size={12} />}
      {t(`ui.diagnosis.strength.${strength}`)}
    </span>
  );
}
