import type { Finding } from '../../shared/checkup/schema';
import { formatPeriod, formatSigned } from '../../shared/format/format';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { Effort } from '../ui/Effort';
import { ShopName } from '../ui/ShopMark';
import { TickBox } from './TickBox';
import { TotalsTable } from './TotalsTable';
import {
  comparisonOf,
  dearestFindings,
  firstActions,
  type ChecklistEntry,
  type ReportShop,
} from './selection';
import { useReport, type ReportWords } from './words';

const FINDINGS = 3;
const ACTIONS = 5;
/** Shops named in a heading. */
const NAMED = 3;

/** The first page: how each shop stands, what costs most, what to do first. */
export function SummaryPage({
  checkup,
  shops,
}: {
  readonly checkup: CheckupDocument;
  readonly shops: readonly ReportShop[];
}) {
  const { r, say, list, pick, language } = useReport();
  const { result, work } = checkup;
  const models = [...new Set(shops.map(({ model }) => model))];
  const [reading] = comparisonOf(result, shops).reading;
  return (
    <section className="page">
      <header className="cover">
        <p className="cover-kind">{r('report.title')}</p>
        <h1>{work.title === '' ? namesText(shops, { r, list }) : work.title}</h1>
        <p className="cover-facts">
          <span>
            {r('report.colon', {
              label: r('report.period'),
              value: formatPeriod(result.period, language),
            })}
          </span>
          <span>{r('report.shopCount', { count: shops.length })}</span>
          <span>
            {r('report.colon', {
              label: r('report.rules'),
              value: list(models.map((model) => pick(model.name))),
            })}
          </span>
          <span>
            {r('report.colon', { label: r('report.made'), value: result.createdAt.slice(0, 10) })}
          </span>
        </p>
      </header>
      {reading !== undefined && <p className="lead">{say(reading)}</p>}
      <h2>{r('report.totals')}</h2>
      <TotalsTable shops={shops} />
      <Costs findings={dearestFindings(result.diagnosis, shops).slice(0, FINDINGS)} shops={shops} />
      <FirstActions entries={firstActions(checkup, shops).slice(0, ACTIONS)} shops={shops} />
    </section>
  );
}

/** The shops' names; of many only the first ones and how many they are. */
export function namesText(
  shops: readonly ReportShop[],
  { r, list }: Pick<ReportWords, 'r' | 'list'>,
): string {
  const names = list(shops.slice(0, NAMED).map(({ shop }) => shop.name));
  return shops.length <= NAMED ? names : r('report.andMore', { names, count: shops.length });
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
        <h2>{r('report.costs', { count: FINDINGS })}</h2>
        <p>{r('report.costs.none')}</p>
      </>
    );
  }
  return (
    <>
      <h2>{r('report.costs', { count: findings.length })}</h2>
      <ol className="ranked">
        {findings.map((finding) => (
          <li key={`${finding.shop}|${finding.metric}`}>
            <Shop id={finding.shop} shops={shops} />
            <span>{say(finding.message)}</span>
            <strong className="points">{lossText(finding.loss)}</strong>
          </li>
        ))}
      </ol>
      {findings.every((finding) => finding.loss === null) && (
        <p className="note">{r('report.costs.unscored')}</p>
      )}
    </>
  );
}

function FirstActions({
  entries,
  shops,
}: {
  readonly entries: readonly ChecklistEntry[];
  readonly shops: readonly ReportShop[];
}) {
  const { r, pick } = useReport();
  return (
    <>
      <h2>{r('report.first', { count: entries.length === 0 ? ACTIONS : entries.length })}</h2>
      {entries.length === 0 ? (
        <p>{r('report.first.none')}</p>
      ) : (
        <>
          <table className="first-actions">
            <thead className="visually-hidden">
              <tr>
                <th>{r('report.done')}</th>
                <th>{r('report.shop')}</th>
                <th>{r('report.action')}</th>
                <th>{r('report.gain')}</th>
                <th>{r('report.effort')}</th>
                <th>{r('report.who')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ item, action }) => (
                <tr key={`${item.shop}|${item.action}`}>
                  <td>
                    <TickBox done={false} />
                  </td>
                  <td>
                    <Shop id={item.shop} shops={shops} />
                  </td>
                  <td>{pick(action.title)}</td>
                  <td className="points">{formatSigned(item.gain)}</td>
                  <td>
                    <Effort effort={item.effort} />
                  </td>
                  <td>{r(`report.owner.${action.owner}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">{r('report.gainNote')}</p>
        </>
      )}
    </>
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
