/** What lists of actions on paper have in common. */
import type { ChecklistItem, CheckupResult } from '../../shared/checkup/schema';
import { formatValue } from '../../shared/format/format';
import { styleOf } from '../../shared/format/metric-text';
import { metricById } from '../../shared/metrics/catalogue';
import type { ChecklistEntry } from './selection';
import { useReport } from './words';

/** The heads of the columns: box, action, points, effort, who, until when. */
export function ActionHead() {
  const { r } = useReport();
  return (
    <thead>
      <tr>
        <th>
          <span className="visually-hidden">{r('report.done')}</span>
        </th>
        <th>{r('report.action')}</th>
        <th className="number">{r('report.gain')}</th>
        <th>{r('report.effort')}</th>
        <th>{r('report.person')}</th>
        <th>{r('report.date')}</th>
      </tr>
    </thead>
  );
}

/** Where the metric of an action is and where it is to go; nothing without a target. */
export function ActionTarget({
  item: { metric, current, target },
  result,
}: {
  readonly item: ChecklistItem;
  readonly result: CheckupResult;
}) {
  const { r, pick, language } = useReport();
  if (target === null) return null;
  const { name, unit } = metricById(metric);
  const style = styleOf(result, metric);
  return (
    <span className="action-target">
      {r('report.target', {
        metric: pick(name),
        current: formatValue(current, unit, language, style),
        target: formatValue(target, unit, language, style),
      })}
    </span>
  );
}

/** Who does it; where nobody is named, pale, whose work it usually is. */
export function PersonCell({
  entry: { action, work },
  rowSpan,
}: {
  readonly entry: ChecklistEntry;
  readonly rowSpan?: number;
}) {
  const { r } = useReport();
  return (
    <td rowSpan={rowSpan} className="blank">
      {work.owner === '' ? (
        <span className="faint">{r(`report.owner.${action.owner}`)}</span>
      ) : (
        work.owner
      )}
    </td>
  );
}

/** A day in a narrow column: what is to do lies within a year, `11-05`. */
export function shortDay(day: string): string {
  return day.slice('2026-'.length);
}
