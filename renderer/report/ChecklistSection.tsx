import { formatCount, formatValue } from '../../shared/format/format';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { Gain } from './Gain';
import { metricById } from '../../shared/metrics/catalogue';
import { Effort } from '../ui/Effort';
import { ShopMark } from '../ui/ShopMark';
import { hoursStyle } from '../../shared/format/metric-text';
import { TickBox } from './TickBox';
import { WorkedOff } from './WorkedOff';
import { checklistOf, type ChecklistEntry, type ReportShop } from './selection';
import { useReport } from './words';

/** Actions printed with their steps; the ones after them without, or the sheet becomes a book. */
const WITH_STEPS = 10;
/** Actions with a row of their own; of the ones after them only those someone has taken up. The rest is printed by name. */
const WITH_ROWS = 20;

/** A shop's checklist as a sheet to work with: boxes to tick, room for a name and a date; after it what is done already. */
export function ChecklistSection({
  checkup,
  entry,
}: {
  readonly checkup: CheckupDocument;
  readonly entry: ReportShop;
}) {
  const { r } = useReport();
  const { index, shop } = entry;
  const { toDo, done, dropped } = checklistOf(checkup, shop.id);
  const rows = toDo.filter((one, place) => place < WITH_ROWS || isTakenUp(one));
  const named = toDo.filter((one) => !rows.includes(one));
  return (
    <section className="page">
      <h2>
        <ShopMark index={index} /> {r('report.checklist.of', { shop: shop.name })}
      </h2>
      {toDo.length === 0 ? (
        <p>{r(done.length === 0 ? 'report.checklist.none' : 'report.work.allDone')}</p>
      ) : (
        <>
          <p className="note legend">{r('report.checklist.intro')}</p>
          <table className="checklist">
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
            <tbody>
              {rows.map((one, place) => (
                <ChecklistRow
                  key={one.item.action}
                  entry={one}
                  shop={shop}
                  withSteps={place < WITH_STEPS}
                />
              ))}
            </tbody>
          </table>
          <p className="note">
            {r('report.gainNote')}
            {toDo.length > WITH_STEPS && ` ${r('report.checklist.rest')}`}
          </p>
          <Named entries={named} />
        </>
      )}
      <WorkedOff done={done} dropped={dropped} shop={shop} />
    </section>
  );
}

/** Someone works on it, or wrote who, when or what about it: that must not be lost on paper. */
function isTakenUp({ work }: ChecklistEntry): boolean {
  return work.state === 'doing' || work.owner !== '' || work.due !== null || work.note !== '';
}

function Named({ entries }: { readonly entries: readonly ChecklistEntry[] }) {
  const { r, pick } = useReport();
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{r('report.checklist.more', { count: formatCount(entries.length) })}</h3>
      <ul className="named-actions">
        {entries.map(({ item, action }) => (
          <li key={item.action}>
            <TickBox done={false} />
            <span>{pick(action.title)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChecklistRow({
  entry: { item, action, work },
  shop,
  withSteps,
}: {
  readonly entry: ChecklistEntry;
  readonly shop: ReportShop['shop'];
  readonly withSteps: boolean;
}) {
  const { r, pick, language } = useReport();
  const definition = metricById(item.metric);
  const style = hoursStyle([shop.metrics.find(({ id }) => id === item.metric)]);
  return (
    <tr>
      <td>
        <TickBox done={false} />
      </td>
      <td>
        <strong>{pick(action.title)}</strong>
        <p className="facts">
          {work.state === 'doing' && <span>{r('report.work.doing')}</span>}
          {item.target !== null && (
            <span>
              {r('report.target', {
                metric: pick(definition.name),
                current: formatValue(item.current, definition.unit, language, style),
                target: formatValue(item.target, definition.unit, language, style),
              })}
            </span>
          )}
        </p>
        {work.note !== '' && <p>{r('report.work.note', { text: work.note })}</p>}
        {withSteps && (
          <>
            <ol className="steps">
              {action.steps.map((step) => (
                <li key={step.zh}>{pick(step)}</li>
              ))}
            </ol>
            <p className="note">{r('report.verify', { text: pick(action.verify) })}</p>
          </>
        )}
      </td>
      <td className="number">
        <Gain gain={item.gain} />
      </td>
      <td>
        <Effort effort={item.effort} />
        <br />
        {r(`report.owner.${action.owner}`)}
      </td>
      <td className="blank">{work.owner}</td>
      <td className="blank">
        {work.due !== null && r('report.work.due', { day: shortDay(work.due) })}
      </td>
    </tr>
  );
}

/** The column is narrow, and what is to do lies within a year: `11-05`. */
function shortDay(day: string): string {
  return day.slice('2026-'.length);
}
