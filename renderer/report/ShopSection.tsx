import type { CheckupResult, Finding, MetricResult } from '../../shared/checkup/schema';
import { kindsGiven } from '../../shared/checkup/kinds-given';
import { formatScore, formatSigned, formatValue, MISSING } from '../../shared/format/format';
import { metricById } from '../../shared/metrics/catalogue';
import { filledFormula } from '../../shared/format/formula';
import { statusText } from '../../shared/format/status-text';
import { TotalFigure } from '../ui/TotalFigure';
import { metricBase, metricInterval, metricValue, styleOf } from '../../shared/format/metric-text';
import { DimensionScores } from './DimensionScores';
import { dearestFindings, missingMetrics, type ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport } from './words';

/** One shop: total, dimensions, findings with their formula, then every metric that has a value. */
export function ShopSection({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { r, pick, language } = useReport();
  const { shop, model } = entry;
  const findings = dearestFindings(result.diagnosis, [entry]);
  const missing = missingMetrics(shop, model);
  const whose = { platform: shop.platform, given: kindsGiven(result, shop) };
  return (
    <section className="page">
      <div className="shop-heading">
        <SectionTitle entry={entry} code="report.shop.of" />
        <TotalFigure total={shop.total} model={model} size="small" />
      </div>
      <DimensionScores model={model} shops={[entry]} />
      <h2>{r('report.findings')}</h2>
      {findings.length === 0 && <p>{r('report.findings.none')}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.metric} finding={finding} result={result} shop={shop} />
      ))}
      <h2>{r('report.otherMetrics')}</h2>
      <MetricList
        result={result}
        metrics={shop.metrics.filter((metric) => metric.value !== null)}
      />
      {missing.length > 0 && (
        <div className="keep">
          <h2>{r('report.missing')}</h2>
          <p className="note">{r('report.missing.intro')}</p>
          <ul className="missing">
            {missing.map((metric) => (
              <li key={metric.id}>
                {r('report.colon', {
                  label: pick(metricById(metric.id).name),
                  value: statusText(metric, whose, language),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function FindingCard({
  finding,
  result,
  shop,
}: {
  readonly finding: Finding;
  readonly result: CheckupResult;
  readonly shop: ReportShop['shop'];
}) {
  const { r, say, pick, language } = useReport();
  const metric = shop.metrics.find(({ id }) => id === finding.metric);
  if (metric === undefined) return null;
  const definition = metricById(metric.id);
  const style = styleOf(result, metric.id);
  const formula = filledFormula(definition, metric, language);
  const interval = metricInterval(metric, language, style);
  const facts = [
    formula !== null
      ? null
      : r('report.colon', {
          label: pick(definition.name),
          value: metricValue(metric, language, style),
        }),
    interval === null ? null : r('report.intervalOf', { interval }),
    metric.median === null || metric.p90 === null
      ? null
      : r('report.median', {
          median: formatValue(metric.median, metric.unit, language),
          p90: formatValue(metric.p90, metric.unit, language),
        }),
    metric.immature === 0 ? null : r('report.immature', { count: metric.immature }),
    metric.status === 'ok' ? null : r(`report.status.${metric.status}`),
  ].filter((fact) => fact !== null);
  return (
    <article className="finding">
      <h3>{say(finding.message)}</h3>
      <strong className="points">
        {formatSigned(finding.loss === null ? null : -finding.loss)}
      </strong>
      {formula !== null && <p className="formula">{formula}</p>}
      <p className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </article>
  );
}

/** Every metric with a value: its interval, its score, and below it the formula with the shop's own numbers. */
function MetricList({
  result,
  metrics,
}: {
  readonly result: CheckupResult;
  readonly metrics: readonly MetricResult[];
}) {
  const { r, pick, language } = useReport();
  return (
    <table className="metrics">
      <thead>
        <tr>
          <th>{r('report.metric')}</th>
          <th className="number">{r('report.value')}</th>
          <th className="number">{r('report.basis')}</th>
          <th className="number">{r('report.interval')}</th>
          <th className="number">{r('report.score')}</th>
        </tr>
      </thead>
      {metrics.map((metric) => {
        const style = styleOf(result, metric.id);
        const definition = metricById(metric.id);
        const formula = filledFormula(definition, metric, language);
        return (
          <tbody key={metric.id}>
            <tr>
              <th scope="row">{pick(definition.name)}</th>
              <td className="number">{metricValue(metric, language, style)}</td>
              <td className="number">{metricBase(metric, language) ?? MISSING}</td>
              <td className="number">{metricInterval(metric, language, style) ?? MISSING}</td>
              <td className="number">
                {metric.score === null ? r('report.unscored') : formatScore(metric.score)}
              </td>
            </tr>
            {(formula !== null || metric.status !== 'ok') && (
              <tr className="how">
                <td colSpan={5}>
                  {formula !== null && <span>{formula}</span>}{' '}
                  {metric.status !== 'ok' && <strong>{r(`report.status.${metric.status}`)}</strong>}
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
