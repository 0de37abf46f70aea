import type { Moved } from '../../../shared/checklist/moved';
import { movedSentences } from '../../../shared/checklist/moved-sentences';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { styleOf } from '../../ui/check-up';
import { useText } from '../../ui/language';

/** Whether the metric of a done item moved, with both figures and how sure it is. */
export function MovedLine({
  moved,
  result,
}: {
  readonly moved: Moved;
  readonly result: CheckupResult;
}) {
  const { say } = useText();
  const [verdict, ...details] = movedSentences(moved, styleOf(result, moved.before.metric));
  return (
    <p className="moved" data-verdict={moved.verdict}>
      <span className="moved-verdict">{say(verdict)}</span>
      {details.map((message) => (
        <span key={message.code} className="faint">
          {say(message)}
        </span>
      ))}
    </p>
  );
}
