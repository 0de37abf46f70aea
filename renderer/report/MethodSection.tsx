import { METRICS } from '../../shared/metrics/catalogue';
import { ModelTables } from './ModelTables';
import type { ReportShop } from './selection';
import { useReport } from './words';

/** How the figures were made: rules in words, and the models whole. */
export function MethodSection({ shops }: { readonly shops: readonly ReportShop[] }) {
  const { r } = useReport();
  const models = [...new Set(shops.map(({ model }) => model))];
  return (
    <section className="page method-part">
      <h1>{r('report.method')}</h1>
      <h2>{r('report.method.how')}</h2>
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
    </section>
  );
}

/** What the metrics with a value mean. */
export function GlossarySection({ shops }: { readonly shops: readonly ReportShop[] }) {
  const { r, pick } = useReport();
  const shown = new Set(
    shops.flatMap(({ shop }) =>
      shop.metrics.filter((metric) => metric.value !== null).map((metric) => metric.id),
    ),
  );
  return (
    <section className="shop-part">
      <h1>{r('report.glossary')}</h1>
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
