import type { CheckupResult } from '../../shared/checkup/schema';
import { METRICS } from '../../shared/metrics/catalogue';
import { ModelTables } from './ModelTables';
import { warningsOf, type ReportShop } from './selection';
import { useReport } from './words';

/** How the figures were made: rules in words, the models whole, terms, and what to be careful about. */
export function MethodSection({
  result,
  shops,
}: {
  readonly result: CheckupResult;
  readonly shops: readonly ReportShop[];
}) {
  const { r, pick, say } = useReport();
  const warnings = warningsOf(result, shops);
  const models = [...new Set(shops.map(({ model }) => model))];
  const shown = new Set(
    shops.flatMap(({ shop }) =>
      shop.metrics.filter((metric) => metric.value !== null).map((metric) => metric.id),
    ),
  );
  return (
    <section className="page">
      <h2>{r('report.method')}</h2>
      {warnings.length > 0 && (
        <>
          <h3>{r('report.warnings')}</h3>
          <ul className="warnings">
            {warnings.map((warning, index) => (
              <li key={index}>{say(warning)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{r('report.method.how')}</h3>
      <p>{r('report.method.steps')}</p>
      <p>{r('report.method.files')}</p>
      <p>{r('report.method.noPlatform')}</p>
      {models.map((model) => (
        <ModelTables
          key={model.id}
          model={model}
          profiles={shops.filter((entry) => entry.model === model).map(({ shop }) => shop.profile)}
        />
      ))}
      <h3>{r('report.glossary')}</h3>
      <dl className="glossary">
        {METRICS.filter((metric) => shown.has(metric.id)).map((metric) => (
          <div key={metric.id}>
            <dt>{pick(metric.name)}</dt>
            <dd>{pick(metric.help)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
