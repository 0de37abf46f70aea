import type { Comparison, ComparisonCell } from '../../shared/checkup/schema-comparison';
import { formatScore } from '../../shared/format/format';
import { metricById } from '../../shared/metrics/catalogue';
import type { Message } from '../../shared/result';
import { gradeOf } from '../../shared/scoring/grade';
import { Icon } from '../ui/Icon';
import { NotedValue } from '../ui/NotedValue';
import { ScoreBar } from '../ui/ScoreBar';
import { ShopMark } from '../ui/ShopMark';
import { TrustMark } from '../ui/TrustMark';
import {
  hoursStyle,
  metricBase,
  metricDifference,
  metricValue,
} from '../../shared/format/metric-text';
import { DimensionScores } from './DimensionScores';
import { groupsOf, metricsByDimension, type ReportShop } from './selection';
import { useReport } from './words';

/** Shops side by side in one table; more wrap into further tables. */
const SHOPS_PER_TABLE = 4;

/** The shops compared: the table in words, dimension scores, then metric by metric. */
export function ComparisonSection({
  comparison,
  shops,
}: {
  readonly comparison: Comparison;
  readonly shops: readonly ReportShop[];
}) {
  const { r, say, pick, language } = useReport();
  const models = [...new Set(shops.map(({ model }) => model))];
  const groups = groupsOf(shops, SHOPS_PER_TABLE);
  return (
    <section className="page">
      <h2>{r('report.comparison')}</h2>
      <p className="reading">{comparison.reading.map(say).join(language === 'en' ? ' ' : '')}</p>
      {models.map((model) => (
        <div key={model.id}>
          <h3>
            {r('report.dimensions')}
            {models.length > 1 && ` · ${pick(model.name)}`}
          </h3>
          <DimensionScores model={model} shops={shops.filter((entry) => entry.model === model)} />
        </div>
      ))}
      {groups.map((group, index) => (
        <div key={group[0]?.shop.id}>
          <h3>
            {groups.length === 1
              ? r('report.comparison.table')
              : r('report.comparison.part', { part: index + 1, parts: groups.length })}
          </h3>
          {index === 0 && <p className="note legend">{r('report.legend.comparison')}</p>}
          <MetricTable
            comparison={comparison}
            shops={group}
            inWords={index === 0 && groups.length > 1}
          />
        </div>
      ))}
    </section>
  );
}

function MetricTable({
  comparison,
  shops,
  inWords,
}: {
  readonly comparison: Comparison;
  readonly shops: readonly ReportShop[];
  /** Whether each row is also read in a sentence: in the first of several tables, as none of them shows all the shops. */
  readonly inWords: boolean;
}) {
  const { r, pick } = useReport();
  const model = shops[0]?.model;
  if (model === undefined) return null;
  const rows = new Map(comparison.metrics.map((row) => [row.metric, row]));
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th>{r('report.metric')}</th>
          {shops.map(({ index, shop }) => (
            <th key={shop.id}>
              <ShopMark index={index} /> {shop.name}
            </th>
          ))}
        </tr>
      </thead>
      {metricsByDimension([...rows.keys()], model).map(({ dimension, metrics }) => {
        const named = model.dimensions.find(({ id }) => id === dimension);
        return (
          <tbody key={dimension}>
            <tr className="group">
              <th colSpan={shops.length + 1} scope="rowgroup">
                {named === undefined ? r('report.notScoredGroup') : pick(named.name)}
              </th>
            </tr>
            {metrics.map((id) => (
              <tr key={id}>
                <th scope="row">
                  {pick(metricById(id).name)}
                  {inWords && <InWords reading={rows.get(id)?.reading ?? null} />}
                </th>
                {shops.map((entry) => (
                  <MetricCell
                    key={entry.shop.id}
                    entry={entry}
                    shops={shops}
                    metric={id}
                    cell={rows.get(id)?.cells.find((cell) => cell.shop === entry.shop.id)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function InWords({ reading }: { readonly reading: Message | null }) {
  const { say } = useReport();
  return reading === null ? null : <span className="in-words">{say(reading)}</span>;
}

function MetricCell({
  entry: { shop, model },
  shops,
  metric: id,
  cell,
}: {
  readonly entry: ReportShop;
  readonly shops: readonly ReportShop[];
  readonly metric: string;
  readonly cell: ComparisonCell | undefined;
}) {
  const { r, language } = useReport();
  const metric = shop.metrics.find((candidate) => candidate.id === id);
  if (metric === undefined || metric.value === null) {
    return (
      <td className="faint">{metric === undefined ? '—' : r(`report.status.${metric.status}`)}</td>
    );
  }
  const style = hoursStyle(
    shops.map((other) => other.shop.metrics.find((candidate) => candidate.id === id)),
  );
  const base = metricBase(metric, language);
  return (
    <td>
      <span className="cell-value">
        <NotedValue metric={metric}>{metricValue(metric, language, style)}</NotedValue>
        {cell?.rank === 1 && (
          <span className="best">
            <Icon name="best" size={9} />
            {r('report.best')}
          </span>
        )}
      </span>
      {metric.score !== null && (
        <span className="cell-score">
          <ScoreBar
            score={metric.score}
            scale={model.dimensionScale}
            grade={gradeOf(metric.score, model)}
          />
          {r('report.scoreOf', { score: formatScore(metric.score) })}
        </span>
      )}
      <span className="cell-facts">
        {base !== null && <span>{base}</span>}
        {cell !== undefined && cell.rank !== 1 && cell.difference !== null && (
          <span>{metricDifference(cell.difference, metric.unit, language, style)}</span>
        )}
        {typeof cell?.significance === 'string' && <TrustMark significance={cell.significance} />}
      </span>
    </td>
  );
}
