import type { ChecklistEntry } from '../../../shared/checklist/entries';
import { useText } from '../../ui/language';
import { isToDo } from './checklist-items';
import { overdueDays } from './now';

/** Who does an item and by when; what is overdue says so. Nothing where nothing was said. */
export function PlanFacts({
  entry,
  today,
}: {
  readonly entry: ChecklistEntry;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}) {
  const { t } = useText();
  const { owner, due } = entry.work;
  const days = due === null || !isToDo(entry) ? null : overdueDays(due, today);
  return (
    <>
      {owner !== '' && <span>{t('ui.checklist.ownedBy', { owner })}</span>}
      {due !== null && (days === null || days < 0) && (
        <span>{t('ui.checklist.dueOn', { day: due })}</span>
      )}
      {days === 0 && <span className="due-today">{t('ui.checklist.dueToday')}</span>}
      {days !== null && days > 0 && (
        <span className="overdue" title={t('ui.checklist.dueOn', { day: due ?? '' })}>
          {t('ui.checklist.overdue', { days })}
        </span>
      )}
    </>
  );
}
