import type { Strength } from '../../../shared/checkup/schema-causes';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

const ICONS = { strong: 'poor', likely: 'watch', weak: 'help' } as const;

/** How sure a cause is, as icon and word. */
export function StrengthTag({ strength }: { readonly strength: Strength }) {
  const { t } = useText();
  return (
    <span className="strength" data-strength={strength}>
      <Icon name={ICONS[strength]} size={12} />
      {t(`ui.diagnosis.strength.${strength}`)}
    </span>
  );
}
