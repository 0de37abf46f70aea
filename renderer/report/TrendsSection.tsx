import { formatScore, formatSigned, formatValue, isPoints } from '../../shared/format/format';
import { hoursStyle, metricValue } from '../../shared/format/metric-text';
import { comparePeriods, type PeriodComparison } from '../../shared/history/compare-periods';
import type { CheckupHistory } from '../../shared/history/history';
import { openPoint, previousOf, seriesOf, type SeriesPoint } from '../../shared/history/series';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { MEASURES } from '../../shared/metrics/catalogue';
import { hasOwnScale } from '../../shared/scoring/official';
import { HistoryChart } from '../charts/HistoryChart';
import {
  changeNotes,
  changeTitle,
  dailyTotals,
  isSure,
  movedCode,
  nameOf,
  officialMarks,
  oursText,
  totalPoints,
} from '../features/trends/trends-view';
import { useText } from '../ui/language';
import { PrintedChart } from './PrintedChart';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport } from './words';

/** Metrics printed of a change: those that moved the total most, or surely moved themselves. */
const METRICS = 12;
/** Check-ups printed, the newest. */
const CHECKUPS = 12;

/** How a shop went from check-up to check-up, and day by day within this one; nothing where there is but one day. */
export function TrendsSection({
  checkup,
  entry,
  history,
}: {
  readonly checkup: CheckupDocument;
  readonly entry: ReportShop;
  /** With this check-up in it. */
  readonly history: CheckupHistory;
}) {
  const words = useText();
  const { r } = useReport();
  const { shop, model } = entry;
  const series = seriesOf(history, shop.id);
  const days = dailyTotals(shop, model);
  const before = previousOf(history, shop.id, checkup.result);
  const now = openPoint(history, checkup.id, shop.id);
  const comparison =
    before === undefined || now === undefined ? null : comparePeriods(history, before, now);
  if (series.length < 2 && days.points.length < 2) return null;
  return (
    <section className="shop-part">
      <SectionTitle entry={entry} code="report.trends.of" />
      {comparison === null ? (
        <p className="note legend">{r('report.moved.first')}</p>
      ) : (
        <p className="legend">
          {changeTitle(shop.name, comparison, words)}
          {r('report.stop')}
        </p>
      )}
      {series.length > 1 && <Totals series={series} entry={entry} />}
      {comparison !== null && <Changes comparison={comparison} />}
      {days.points.length > 1 && <Days days={days} entry={entry} />}
    </section>
  );
}

function Totals({
  series,
  entry,
}: {
  readonly series: readonly SeriesPoint[];
  readonly entry: ReportShop;
}) {
  const words = useText();
  const { t, language } = words;
  const { index, model } = entry;
  const shown = series.slice(-CHECKUPS);
  return (
    <div className="keep">
      <h2>{t('ui.trends.totals')}</h2>
      <PrintedChart shops={[entry]} what={t('ui.trends.totals')} isEstimate>
        <HistoryChart
          index={index}
          points={totalPoints(shown)}
          marks={officialMarks(shown)}
          lines={model.gates.map(({ threshold }) => threshold)}
          format={(value) => formatScore(value)}
          label={t('ui.trends.totals')}
        />
      </PrintedChart>
      <table>
        <thead>
          <tr>
            <th>{t('ui.trends.period')}</th>
            <th className="number">{t('ui.trends.ours')}</th>
            <th className="number">{t('ui.trends.official')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ checkup, shop: past }) => (
            <tr key={checkup.id}>
              <th scope="row">{nameOf(checkup, words)}</th>
              <td className="number">
                {oursText(past)}{' '}
                {past.total.stage !== 'growth' && past.total.low !== null && (
                  <span className="tag">{t('ui.estimate')}</span>
                )}
              </td>
              <td className="number">
                {hasOwnScale(past.total)
                  ? formatValue(past.total.official, 'stars', language)
                  : formatScore(past.total.official)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What every metric brought or cost since the check-up before. */
function Changes({ comparison }: { readonly comparison: PeriodComparison }) {
  const words = useText();
  const { t, pick, language } = words;
  const { before, metrics } = comparison;
  const shown = metrics.filter((one) => isPoints(one.points ?? 0) || isSure(one)).slice(0, METRICS);
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{t('ui.since.against', { period: nameOf(before.checkup, words) })}</h2>
      {changeNotes(comparison).map(({ code, params }) => (
        <p key={code} className="note">
          {t(code, params)}
        </p>
      ))}
      <table className="changes">
        <thead>
          <tr>
            <th>{t('ui.metric')}</th>
            <th className="number">{t('ui.trends.before')}</th>
            <th className="number">{t('ui.trends.after')}</th>
            <th>{t('ui.trends.sure')}</th>
            <th className="number">{t('ui.trends.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => {
            const { metric, before: then, after, points } = change;
            const style = hoursStyle([then ?? undefined, after ?? undefined]);
            const [was, is] = [then, after].map((one) =>
              one === null ? formatScore(null) : metricValue(one, language, style),
            );
            const measure = MEASURES.find(({ id }) => id === metric);
            return (
              <tr key={metric}>
                <th scope="row">{measure === undefined ? metric : pick(measure.name)}</th>
                <td className="number">{was}</td>
                <td className="number">{is}</td>
                <td>{t(movedCode(change, was === is))}</td>
                <td className="number">
                  {points === null || !isPoints(points) ? formatScore(null) : formatSigned(points)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Our rolling total of the last days, the platform's own beside it. */
function Days({
  days: { points, marks },
  entry,
}: {
  readonly days: ReturnType<typeof dailyTotals>;
  readonly entry: ReportShop;
}) {
  const { t } = useText();
  const { r } = useReport();
  const { index, shop, model } = entry;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const title = t('ui.trends.days', { count: shop.officialRecord.history.length });
  const values = points.map(({ value }) => value);
  return (
    <div className="keep">
      <h2>{title}</h2>
      <div className="beside">
        <PrintedChart shops={[entry]} what={title} isEstimate>
          <HistoryChart
            {...{ index, points, marks }}
            lines={model.gates.map(({ threshold }) => threshold)}
            format={(value) => formatScore(value)}
            label={t('ui.trends.daysChart', { shop: shop.name, from: first.day, to: last.day })}
            isDense
          />
        </PrintedChart>
        <div>
          <p>
            {r('report.trends.days', {
              from: formatScore(first.value),
              to: formatScore(last.value),
              low: formatScore(Math.min(...values)),
              high: formatScore(Math.max(...values)),
            })}
          </p>
          <p className="note">{t('ui.trends.daysNote')}</p>
        </div>
      </div>
    </div>
  );
}
