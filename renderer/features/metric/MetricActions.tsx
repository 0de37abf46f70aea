import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { checklistEntries } from '../checklist/checklist-items';
import { ChecklistRow } from '../checklist/ChecklistRow';
import '../checklist/checklist.css';

/** What to do about this metric; the same items, with the same ticks, as in the checklist. */
export function MetricActions({
  document,
  metric,
  shop,
}: {
  readonly document: CheckupDocument;
  readonly metric: string;
  readonly shop: string;
}) {
  const { t } = useText();
  const { commands } = useStore();
  const entries = checklistEntries(document, shop).filter(({ item }) => item.metric === metric);
  return (
    <section aria-labelledby="metric-actions">
      <h2 id="metric-actions">{t('ui.metric.actions')}</h2>
      {entries.length === 0 ? (
        <p className="faint">{t('ui.metric.noActions')}</p>
      ) : (
        <ol className="check-list">
          {entries.map((entry) => (
            <ChecklistRow
              key={entry.key}
              entry={entry}
              document={document}
              level={3}
              onChange={(change) => {
                void commands.changeItem(document, entry.item, change);
              }}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
