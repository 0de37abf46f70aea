import { movedOfEntry } from '../../shared/checklist/moved-sentences';
import { hoursStyle } from '../../shared/format/metric-text';
import { TickBox } from './TickBox';
import type { ChecklistEntry, ReportShop } from './selection';
import { useReport } from './words';

/** What a shop need not do any more: done, with what came of it, and left out for good. */
export function WorkedOff({
  done,
  dropped,
  shop,
}: {
  readonly done: readonly ChecklistEntry[];
  readonly dropped: readonly ChecklistEntry[];
  readonly shop: ReportShop['shop'];
}) {
  const { r, pick, list } = useReport();
  const droppedName = ({ action, work }: ChecklistEntry): string => {
    const title = pick(action.title);
    return work.note === '' ? title : r('report.work.droppedNote', { title, note: work.note });
  };
  return (
    <>
      {done.length > 0 && (
        <>
          <h2>{r('report.work.done')}</h2>
          <ul className="worked-off">
            {done.map((entry) => (
              <DoneItem key={entry.key} entry={entry} shop={shop} />
            ))}
          </ul>
        </>
      )}
      {dropped.length > 0 && (
        <p className="note">
          {r('report.colon', {
            label: r('report.work.dropped'),
            value: list(dropped.map(droppedName)),
          })}
        </p>
      )}
    </>
  );
}

function DoneItem({
  entry,
  shop,
}: {
  readonly entry: ChecklistEntry;
  readonly shop: ReportShop['shop'];
}) {
  const { r, say, pick } = useReport();
  const { action, moved, work, isFormer } = entry;
  const metric = shop.metrics.find(({ id }) => id === moved?.before.metric);
  return (
    <li>
      <TickBox done />
      <div>
        <strong>{pick(action.title)}</strong>
        <p className="facts">
          {work.owner !== '' && <span>{work.owner}</span>}
          {isFormer && <span>{r('report.work.former')}</span>}
          {movedOfEntry(entry, hoursStyle([metric])).map((message) => (
            <span key={message.code}>{say(message)}</span>
          ))}
        </p>
        {work.note !== '' && <p className="note">{r('report.work.note', { text: work.note })}</p>}
      </div>
    </li>
  );
}
