import { workSummary } from '../../shared/checklist/moved-sentences';
import type { Finding } from '../../shared/checkup/schema';
import { Gain } from './Gain';
import { formatPeriod, formatSigned } from '../../shared/format/format';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { Message } from '../../shared/result';
import type { ActionEntries } from '../features/checklist/checklist-items';
import { Effort } from '../ui/Effort';
import { ShopName } from '../ui/ShopMark';
import { TickBox } from './TickBox';
import { TotalsTable } from './TotalsTable';
import {
  checklistOf,
  dearestFindings,
  firstActions,
  type ChecklistEntry,
  type ReportShop,
} from './selection';
import { useReport } from './words';

const FINDINGS = 3;
const ACTIONS = 5;
/** Of many shops the table above takes the room of one. */
const ACTIONS_OF_MANY = 4;
const MANY_SHOPS = 10;
/** Shops named under an action: as many as fit in a line. */
const SHOPS_PER_ACTION = 3;
/** All shops on one page: how each stands, what costs most, what to do first. */
export function OverviewPage({
  checkup,
  shops,
}: {
  readonly checkup: CheckupDocument;
  readonly shops: readonly ReportShop[];
}) {
  const { r, say, list, pick, language } = useReport();
  const { result, work } = checkup;
  const models = [...new Set(shops.map(({ model }) => model))];
  const most = shops.length < MANY_SHOPS ? ACTIONS : ACTIONS_OF_MANY;
  const [reading] = result.comparison.reading;
  return (
    <section className="page">
      <header className="cover">
        <h1>{r('report.overview')}</h1>
        <p className="cover-facts">
          {work.title !== '' && <span>{work.title}</span>}
          <span>{formatPeriod(result.period, language)}</span>
          <span>{r('report.shopCount', { count: shops.length })}</span>
          <span>{list(models.map((model) => pick(model.name)))}</span>
        </p>
      </header>
      {reading !== undefined && <p className="lead">{say(reading)}</p>}
      <h2>{r('report.totals')}</h2>
      <TotalsTable shops={shops} />
      <Costs findings={dearestFindings(result.diagnosis, shops).slice(0, FINDINGS)} shops={shops} />
      <FirstActions
        actions={firstActions(checkup, shops).slice(0, most)}
        summary={workSummary(shops.flatMap(({ shop }) => checklistOf(checkup, shop.id).done))}
        shops={shops}
      />
    </section>
  );
}

function Costs({
  findings,
  shops,
}: {
  readonly findings: readonly Finding[];
  readonly shops: readonly ReportShop[];
}) {
  const { r, say } = useReport();
  if (findings.length === 0) {
    return (
      <>
        <h2>{r('report.costs.title')}</h2>
        <p>{r('report.costs.none')}</p>
      </>
    );
  }
  const unscored = findings.every((finding) => finding.loss === null);
  return (
    <>
      <h2>{r(unscored ? 'report.costs.watch' : 'report.costs', { count: findings.length })}</h2>
      <ol className="ranked">
        {findings.map((finding) => (
          <li key={`${finding.shop}|${finding.metric}`}>
            <Shop id={finding.shop} shops={shops} />
            <span>{say(finding.message)}</span>
            {!unscored && <strong className="points">{lossText(finding.loss)}</strong>}
          </li>
        ))}
      </ol>
      {unscored && <p className="note">{r('report.costs.unscored')}</p>}
    </>
  );
}

function FirstActions({
  actions,
  summary,
  shops,
}: {
  readonly actions: readonly ActionEntries<ChecklistEntry>[];
  /** What is done already. */
  readonly summary: readonly Message[];
  readonly shops: readonly ReportShop[];
}) {
  const { r, say } = useReport();
  return (
    <>
      <h2>
        {actions.length === 0
          ? r('report.first.title')
          : r('report.first', { count: actions.length })}
      </h2>
      {actions.length === 0 ? (
        <p>{r('report.first.none')}</p>
      ) : (
        <>
          <ul className="first-actions">
            {actions.map(({ action, entries }) => (
              <FirstAction key={action} entries={entries} shops={shops} />
            ))}
          </ul>
          {actions.some(hasGain) && <p className="note">{r('report.gainNote')}</p>}
        </>
      )}
      {summary.length > 0 && (
        <p className="facts">
          {summary.map((message) => (
            <span key={message.code}>{say(message)}</span>
          ))}
        </p>
      )}
    </>
  );
}

/** Whether points are promised for an action; a model without weights has none. */
function hasGain({ entries }: ActionEntries<ChecklistEntry>): boolean {
  return entries.some(({ item }) => item.gain !== null);
}

/** One action with a box to tick for each shop it helps most. */
function FirstAction({
  entries,
  shops,
}: {
  readonly entries: readonly ChecklistEntry[];
  readonly shops: readonly ReportShop[];
}) {
  const { r, pick } = useReport();
  const [first] = entries;
  if (first === undefined) return null;
  const { action, work } = first;
  const alone = shops.length === 1;
  const named = entries.slice(0, SHOPS_PER_ACTION);
  const rest = entries.length - named.length;
  return (
    <li>
      <p className="first-action">
        {alone && <TickBox done={false} />}
        <strong>{pick(action.title)}</strong>
        {alone && first.item.gain !== null && <Gain gain={first.item.gain} />}
        <Effort effort={action.effort} />
        <span>{alone && work.owner !== '' ? work.owner : r(`report.owner.${action.owner}`)}</span>
      </p>
      {!alone && (
        <p className="first-shops">
          {named.map(({ item }) => (
            <span key={item.shop} className="first-shop">
              <TickBox done={false} />
              <Shop id={item.shop} shops={shops} />
              {item.gain !== null && <Gain gain={item.gain} />}
            </span>
          ))}
          {rest > 0 && <span>{r('report.first.more', { count: rest })}</span>}
        </p>
      )}
    </li>
  );
}

function Shop({ id, shops }: { readonly id: string; readonly shops: readonly ReportShop[] }) {
  const entry = shops.find(({ shop }) => shop.id === id);
  if (entry === undefined) return null;
  return <ShopName index={entry.index} name={entry.shop.name} />;
}

/** Points lost, as a minus; a dash where none can be named. */
function lossText(loss: number | null): string {
  return formatSigned(loss === null ? null : -loss);
}
