import { Fragment } from 'react';
import type { Comparison, ComparisonCell } from '../../shared/checkup/schema-comparison';
import { formatScore, MISSING } from '../../shared/format/format';
import { metricById } from '../../shared/metrics/catalogue';
import type { Message } from '../../shared/result';
import { gradeOf } from '../../shared/scoring/grade';
import { Icon } from '../ui/Icon';
import { NotedValue } from '../ui/NotedValue';
import { ScoreBar } from '../ui/ScoreBar';
import { renamed } from '../ui/renamed';
import { ShopMark } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { TrustMark } from '../ui/TrustMark';
import {
  hoursStyle,
  metricBase,
  metricDifference,
  metricValue,
} from '../../shared/format/metric-text';
import { DimensionRadar } from './DimensionRadar';
import { DimensionCell, DimensionScores, hasRadar } from './DimensionScores';
import { shareText } from './share-text';
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
  const { r, say, pick } = useReport();
  const models = [...new Set(shops.map(({ model }) => model))];
  // Under one model the scores of its dimensions stand in the table itself.
  const [only] = models.length === 1 ? models : [];
  const groups = groupsOf(shops, SHOPS_PER_TABLE);
  return (
    <section className="page">
      <h1>{r('report.comparison')}</h1>
      <ul className="reading">
        {comparison.reading.map((sentence, at) => (
          <li key={at}>{say(shortened(sentence, shops))}</li>
        ))}
      </ul>
      {only === undefined
        ? models.map((model) => (
            <div key={model.id}>
              <h2>{`${r('report.dimensions')} · ${pick(model.name)}`}</h2>
              <DimensionScores
                model={model}
                shops={shops.filter((entry) => entry.model === model)}
              />
            </div>
          ))
        : hasRadar(only, shops) && (
            <div className="keep">
              <h2>{r('report.dimensions')}</h2>
              <DimensionRadar model={only} shops={shops} />
            </div>
          )}
      {groups.map((group, index) => (
        <div key={group[0]?.shop.id}>
          <h2>
            {groups.length === 1
              ? r('report.comparison.table')
              : r('report.comparison.part', { part: index + 1, parts: groups.length })}
          </h2>
          {index === 0 && <p className="note legend">{r('report.legend.comparison')}</p>}
          <MetricTable
            comparison={comparison}
            shops={group}
            all={shops}
            inWords={index === 0 && groups.length > 1}
            withScores={only !== undefined}
          />
        </div>
      ))}
    </section>
  );
}

/** In characters; a name that is longer, said in every sentence, hides what is said. */
const LONG_NAME = 8;

/** A sentence with the letters of the shops, as the table's head gives them, where names are long. */
function shortened(sentence: Message, shops: readonly ReportShop[]): Message {
  const names = shops.map(({ shop }) => shop.name);
  if (names.every((name) => name.length <= LONG_NAME)) return sentence;
  return renamed(
    sentence,
    names,
    shops.map(({ index }) => shopStyle(index).letter),
  );
}

function MetricTable({
  comparison,
  shops,
  all,
  inWords,
  withScores,
}: {
  readonly comparison: Comparison;
  /** Those of this table. */
  readonly shops: readonly ReportShop[];
  readonly all: readonly ReportShop[];
  /** Whether each row is also read in a sentence: in the first of several tables, as none of them shows all the shops. */
  readonly inWords: boolean;
  /** Whether the rows that head a dimension's metrics give its scores. */
  readonly withScores: boolean;
}) {
  const { r, pick, language } = useReport();
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
              <span className="two-lines">
                <ShopMark index={index} /> {shop.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {metricsByDimension([...rows.keys()], model).map(({ dimension, metrics }) => {
        const named = model.dimensions.find(({ id }) => id === dimension);
        return (
          <tbody key={dimension}>
            <tr className="group">
              {named === undefined || !withScores ? (
                <th colSpan={shops.length + 1} scope="rowgroup">
                  {named === undefined ? r('report.notScoredGroup') : pick(named.name)}
                </th>
              ) : (
                <>
                  <th scope="rowgroup">
                    {pick(named.name)}{' '}
                    <span className="cell-base">{shareText(named.weight, language)}</span>
                  </th>
                  {shops.map(({ shop }) => (
                    <DimensionCell key={shop.id} model={model} dimension={named.id} shop={shop} />
                  ))}
                </>
              )}
            </tr>
            {metrics.map((id) => (
              <Fragment key={id}>
                <tr>
                  <th scope="row">{pick(metricById(id).name)}</th>
                  {shops.map((entry) => (
                    <MetricCell
                      key={entry.shop.id}
                      entry={entry}
                      shops={all}
                      metric={id}
                      cell={rows.get(id)?.cells.find((cell) => cell.shop === entry.shop.id)}
                    />
                  ))}
                </tr>
                {inWords && (
                  <InWords
                    reading={rows.get(id)?.reading ?? null}
                    shops={all}
                    columns={shops.length + 1}
                  />
                )}
              </Fragment>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** A metric read over all shops, below its row and as wide as the table. */
function InWords({
  reading,
  shops,
  columns,
}: {
  readonly reading: Message | null;
  readonly shops: readonly ReportShop[];
  readonly columns: number;
}) {
  const { say } = useReport();
  return reading === null ? null : (
    <tr className="how">
      <td colSpan={columns} className="in-words">
        {say(shortened(reading, shops))}
      </td>
    </tr>
  );
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
      <td className="faint">
        {metric === undefined ? MISSING : r(`report.status.${metric.status}`)}
      </td>
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
        {base !== null && <span className="cell-base">{base}</span>}
      </span>
      <span className="cell-facts">
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
        {cell !== undefined && cell.rank !== 1 && cell.difference !== null && (
          <span>{metricDifference(cell.difference, metric.unit, language, style)}</span>
        )}
        {typeof cell?.significance === 'string' && <TrustMark significance={cell.significance} />}
      </span>
    </td>
  );
}
