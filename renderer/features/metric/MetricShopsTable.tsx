import type { CheckupResult, MetricResult } from '../../../shared/checkup/schema';
import { unitWord } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { metricOf } from '../../ui/check-up';
import { metricBase, metricInterval } from '../../../shared/format/metric-text';
import { copiedNumber, copiedScore, copiedStatus } from '../../ui/copied-figures';
import { CopyTableButton } from '../../ui/CopyButton';
import { useText } from '../../ui/language';
import { MetricFigureCells, MetricFigureHeads } from '../../ui/MetricFigures';
import { ShopName } from '../../ui/ShopMark';
import { MissingNote } from '../guide/MissingNote';

/** The metric of many shops, a row each. */
export function MetricShopsTable({
  result,
  definition,
  style,
}: {
  readonly result: CheckupResult;
  readonly definition: MetricDefinition;
  readonly style: 'days' | undefined;
}) {
  const words = useText();
  const { t, pick, language } = words;
  const name = pick(definition.name);
  const unit = unitWord(definition.unit, language, style);
  const heads = [
    t('ui.shop'),
    unit === null ? name : t('ui.metric.inUnit', { metric: name, unit }),
    t('ui.metric.base'),
    t('ui.metric.interval'),
    t('ui.scoreWord'),
    t('ui.compare.note'),
  ];
  const rows = result.shops
    .map((shop, index) => ({ shop, index, metric: metricOf(shop, definition.id) }))
    .sort((a, b) => scoreOf(a.metric) - scoreOf(b.metric));
  const copied = rows.map(({ shop, metric }) => {
    return [
      shop.name,
      copiedNumber(metric, style),
      (metric === undefined ? null : metricBase(metric, language)) ?? '',
      (metric === undefined ? null : metricInterval(metric, language, style)) ?? '',
      copiedScore(metric?.score ?? null),
      copiedStatus(metric, words) ?? '',
    ];
  });
  return (
    <section className="metric-all-shops" aria-labelledby="all-shops">
      <h2 id="all-shops">{t('ui.metric.allShops')}</h2>
      <div className="table-scroll tall" tabIndex={0} role="region" aria-label={name}>
        <table className="table">
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.shop')}</th>
              <MetricFigureHeads value={name} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ shop, index, metric }) => (
              <tr key={shop.id}>
                <th scope="row">
                  <ShopName index={index} name={shop.name} />
                </th>
                <MetricFigureCells
                  metric={metric}
                  style={style}
                  missing={
                    <MissingNote
                      result={result}
                      shop={shop}
                      definition={definition}
                      metric={metric}
                      emptyPeriod="led"
                    />
                  }
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyTableButton heads={heads} rows={copied} about={name} />
    </section>
  );
}

/** Shops without a score come last. */
function scoreOf(metric: MetricResult | undefined): number {
  return metric?.score ?? Infinity;
}
