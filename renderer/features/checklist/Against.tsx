import { Fragment } from 'react';
import type { ChecklistItem } from '../../../shared/checkup/schema';
import { formatCount } from '../../../shared/format/format';
import { causeById } from '../../../shared/knowledge/causes';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';

/** More are told by their number. */
const SHOWN = 2;

/** The causes an action works against in the shops it helps, each leading to it in the diagnosis of the shop with most to gain; nothing where it works against none. */
export function Against({ items }: { readonly items: readonly ChecklistItem[] }) {
  const { t, pick } = useText();
  const { go } = useStore();
  const causes = [...new Set(items.flatMap(({ causes }) => causes))].flatMap(
    (id) => causeById(id) ?? [],
  );
  if (causes.length === 0) return null;
  const shopOf = (cause: string) =>
    items.find(({ causes }) => causes.includes(cause))?.shop ?? null;
  return (
    <span className="check-against">
      {t('ui.checklist.against')}
      {causes.slice(0, SHOWN).map(({ id, title }, index) => (
        <Fragment key={id}>
          {index > 0 && t('ui.checklist.againstJoint')}
          <LinkButton
            label={t('ui.checklist.againstCause', { cause: pick(title) })}
            onPress={() => {
              go({ name: 'diagnosis', shop: shopOf(id), cause: id });
            }}
          >
            {pick(title)}
          </LinkButton>
        </Fragment>
      ))}
      {causes.length > SHOWN && (
        <> {t('ui.checklist.againstMore', { count: formatCount(causes.length) })}</>
      )}
    </span>
  );
}
