import { formatCount } from '../../shared/format/format';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { ActionHead, ActionTarget, PersonCell, shortDay } from './ActionParts';
import { Gain } from './Gain';
import { Effort } from '../ui/Effort';
import { TickBox } from './TickBox';
import { WorkedOff } from './WorkedOff';
import { checklistOf, type ChecklistEntry, type ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
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
  const { shop } = entry;
  const { toDo, done, dropped } = checklistOf(checkup, shop.id);
  const rows = toDo.filter((one, place) => place < WITH_ROWS || isTakenUp(one));
  const named = toDo.filter((one) => !rows.includes(one));
  return (
    <section className="page">
      <SectionTitle entry={entry} code="report.checklist.of" />
      {toDo.length === 0 ? (
        <p>{r(done.length === 0 ? 'report.checklist.none' : 'report.work.allDone')}</p>
      ) : (
        <>
          <p className="note legend">{r('report.checklist.intro')}</p>
          <table className="checklist">
            <ActionHead />
            {rows.map((one, place) => (
              <ChecklistRows
                key={one.item.action}
                entry={one}
                result={checkup.result}
                withSteps={place < WITH_STEPS}
              />
            ))}
          </table>
          {toDo.some(({ item }) => item.gain !== null) && (
            <p className="note">{r('report.gainNote')}</p>
          )}
          {toDo.length > WITH_STEPS && <p className="note">{r('report.checklist.rest')}</p>}
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
      <h2>{r('report.checklist.more', { count: formatCount(entries.length) })}</h2>
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

/** What to do with room for a name and a date; below it, as wide as the table, how. */
function ChecklistRows({
  entry,
  result,
  withSteps,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupDocument['result'];
  readonly withSteps: boolean;
}) {
  const { r, pick } = useReport();
  const { item, action, work } = entry;
  return (
    <tbody>
      <tr>
        <td>
          <TickBox done={false} />
        </td>
        <td>
          <strong>{pick(action.title)}</strong>
          <p className="facts">
            {work.state === 'doing' && <span>{r('report.work.doing')}</span>}
            <ActionTarget item={item} result={result} />
          </p>
          {work.note !== '' && <p>{r('report.work.note', { text: work.note })}</p>}
        </td>
        <td className="number">
          <Gain gain={item.gain} />
        </td>
        <td>
          <Effort effort={item.effort} />
        </td>
        <PersonCell entry={entry} />
        <td className="blank">
          {work.due !== null && r('report.work.due', { day: shortDay(work.due) })}
        </td>
      </tr>
      {withSteps && (
        <tr className="how">
          <td />
          <td colSpan={5}>
            <ol className="steps">
              {action.steps.map((step) => (
                <li key={step.zh}>{pick(step)}</li>
              ))}
            </ol>
            <p className="note">{r('report.verify', { text: pick(action.verify) })}</p>
          </td>
        </tr>
      )}
    </tbody>
  );
}
