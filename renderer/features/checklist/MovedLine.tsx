import type { ChecklistEntry } from '../../../shared/checklist/entries';
import { movedOfEntry } from '../../../shared/checklist/moved-sentences';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { styleOf } from '../../../shared/format/metric-text';
import { useText } from '../../ui/language';

/** Whether the metric of a done item moved, with both figures and how sure it is. Nothing for other items. */
export function MovedLine({
  entry,
  result,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
}) {
  const { say } = useText();
  const { moved } = entry;
  const style = moved === null ? undefined : styleOf(result, moved.before.metric);
  const [verdict, ...details] = movedOfEntry(entry, style);
  if (verdict === undefined) return null;
  return (
    <p className="moved" data-verdict={moved?.verdict}>
      <span className="moved-verdict">{say(verdict)}</span>
      {details.map((message) => (
        <span key={message.code} className="faint">
          {say(message)}
        </span>
      ))}
    </p>
  );
}
