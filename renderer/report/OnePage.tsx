import { onlyShops } from '../../shared/checkup/only-shops';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { formatPeriod, formatSigned } from '../../shared/format/format';
import type { CheckupHistory } from '../../shared/history/history';
import type { ReportLook } from '../../shared/report/design';
import { Effort } from '../ui/Effort';
import { ShopMark } from '../ui/ShopMark';
import { TotalFigure } from '../ui/TotalFigure';
import { headline } from '../features/overview/headline';
import { useText } from '../ui/language';
import { ActionHead, ActionTarget, PersonCell, shortDay } from './ActionParts';
import { Gain } from './Gain';
import { Letterhead } from './Letterhead';
import { Moved } from './Moved';
import { OnePageScore } from './OnePageScore';
import { TickBox } from './TickBox';
import { checklistOf, dearestFindings, type ChecklistEntry, type ReportShop } from './selection';
import { useReport } from './words';

const FINDINGS = 3;
const ACTIONS = 5;

/** A shop on one page, to be pinned to the wall: score and lines, what costs most, what to do, what moved. */
export function OnePage({
  checkup,
  entry,
  history,
  look,
}: {
  readonly checkup: CheckupDocument;
  readonly entry: ReportShop;
  /** With this check-up in it. */
  readonly history: CheckupHistory;
  readonly look: ReportLook;
}) {
  const words = useText();
  const { r, pick, language } = useReport();
  const { result } = checkup;
  const { index, isAlone, shop, model } = entry;
  return (
    <section className="page one-page">
      <Letterhead look={look} />
      <header className="one-head">
        <div>
          <h1>
            {!isAlone && <ShopMark index={index} />} {shop.name}
          </h1>
          <p className="facts">
            <span>{formatPeriod(result.period, language)}</span>
            <span>{pick(model.name)}</span>
            <span>
              {r('report.colon', { label: r('report.made'), value: result.createdAt.slice(0, 10) })}
            </span>
          </p>
        </div>
        <TotalFigure total={shop.total} model={model} />
      </header>
      <p className="lead">
        {headline({ ...checkup, result: onlyShops(result, [shop.id]) }, words)}
      </p>
      <OnePageScore result={result} entry={entry} />
      <Moved document={checkup.id} result={result} entry={entry} history={history} />
      <Costs checkup={checkup} entry={entry} />
      <Actions checkup={checkup} entry={entry} />
    </section>
  );
}

interface Part {
  readonly checkup: CheckupDocument;
  readonly entry: ReportShop;
}

/** The three findings that cost most, with their points. */
function Costs({ checkup: { result }, entry }: Part) {
  const { r, say } = useReport();
  const findings = dearestFindings(result.diagnosis, [entry]).slice(0, FINDINGS);
  const isUnscored = findings.every(({ loss }) => loss === null);
  if (findings.length === 0) {
    return (
      <section>
        <h2>{r('report.costs.title')}</h2>
        <p>{r('report.costs.none')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{r(isUnscored ? 'report.costs.watch' : 'report.costs', { count: findings.length })}</h2>
      <ol className="one-costs">
        {findings.map(({ metric, message, loss }) => (
          <li key={metric}>
            <span>{say(message)}</span>
            {!isUnscored && (
              <strong className="points">{formatSigned(loss === null ? null : -loss)}</strong>
            )}
          </li>
        ))}
      </ol>
      {isUnscored && <p className="note">{r('report.costs.unscored')}</p>}
    </section>
  );
}

/** The five first actions as a list to work down: box, points, who, until when. */
function Actions({ checkup, entry: { shop } }: Part) {
  const { r } = useReport();
  const { toDo, done } = checklistOf(checkup, shop.id);
  const actions = toDo.slice(0, ACTIONS);
  if (actions.length === 0) {
    return (
      <section>
        <h2>{r('report.first.title')}</h2>
        <p>{r(done.length === 0 ? 'report.first.none' : 'report.work.allDone')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{r('report.first', { count: actions.length })}</h2>
      <table className="one-actions">
        <ActionHead />
        {actions.map((action) => (
          <ActionRows key={action.key} entry={action} result={checkup.result} />
        ))}
      </table>
      {actions.some(({ item }) => item.gain !== null) && (
        <p className="note">{r('report.gainNote')}</p>
      )}
    </section>
  );
}

/** What to do, and where there is room how to begin; see fit-pages.ts. */
function ActionRows({
  entry,
  result,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupDocument['result'];
}) {
  const { r, pick } = useReport();
  const { item, action, work } = entry;
  const [begin] = action.steps;
  return (
    <tbody>
      <tr>
        <td rowSpan={2}>
          <TickBox done={false} />
        </td>
        <td>
          <strong>{pick(action.title)}</strong>
          <ActionTarget item={item} result={result} />
        </td>
        <td className="number">
          <Gain gain={item.gain} />
        </td>
        <td>
          <Effort effort={item.effort} />
        </td>
        <PersonCell entry={entry} rowSpan={2} />
        <td rowSpan={2} className="blank">
          {work.due !== null && shortDay(work.due)}
        </td>
      </tr>
      <tr className="how">
        <td colSpan={3}>
          {begin !== undefined && <span>{r('report.one.begin', { step: pick(begin) })}</span>}
        </td>
      </tr>
    </tbody>
  );
}
