import { useMemo } from 'react';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatPeriod, formatValue } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { shopLegend } from '../../charts/Legend';
import { TrendChart, type TrendSeries } from '../../charts/TrendChart';
import { trendOf, WINDOW_DAYS } from '../../charts/trend';
import { metricOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** The metric over the days, and the same numbers as a table. */
export function MetricTrend({
  shops,
  definition,
  period,
}: {
  readonly shops: readonly { readonly shop: ShopResult; readonly index: number }[];
  readonly definition: MetricDefinition;
  /** What is scored. */
  readonly period: CheckupResult['period'];
}) {
  const words = useText();
  const { t, pick, language } = words;
  const series = useMemo(
    () =>
      shops
        .map(({ shop, index }) => ({
          index,
          name: shop.name,
          points: trendOf(metricOf(shop, definition.id)?.daily ?? []),
        }))
        .filter(({ points }) => points.filter(({ value }) => value !== null).length > 1),
    [shops, definition],
  );
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('ui.trend.title')}</h2>
      {series.length === 0 ? (
        <p className="faint">{t('ui.trend.none')}</p>
      ) : (
        <>
          <ChartFrame
            name={chartName(series, t('ui.chart.trend', { metric: pick(definition.name) }), words)}
            note={t('ui.chart.trendNote', { days: WINDOW_DAYS })}
            until={period.to}
            legend={shopLegend(series)}
          >
            <TrendChart series={series} unit={definition.unit} name={pick(definition.name)} />
          </ChartFrame>
          <p className="footnote">
            {t('ui.trend.note', { days: WINDOW_DAYS })}{' '}
            {period.from === null
              ? ''
              : t('ui.trend.scored', { period: formatPeriod(period, language) })}
          </p>
          <Unfold title={t('ui.trend.numbers')} isLazy>
            <TrendTable series={series} definition={definition} />
          </Unfold>
        </>
      )}
    </section>
  );
}

function TrendTable({
  series,
  definition,
}: {
  readonly series: readonly TrendSeries[];
  readonly definition: MetricDefinition;
}) {
  const { t, language } = useText();
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  return (
    <div
      className="table-scroll tall"
      tabIndex={0}
      role="region"
      aria-label={t('ui.trend.numbers')}
    >
      <table className="table">
        <caption className="visually-hidden">{t('ui.trend.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.date')}</th>
            {series.map(({ index, name }) => (
              <th key={index} scope="col" className="number">
                <ShopName index={index} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              {series.map(({ index, points }) => {
                const point = points.find((one) => one.date === date);
                return (
                  <td key={index} className="number">
                    {formatValue(point?.value ?? null, definition.unit, language)}
                    <span className="faint"> {formatCount(point?.base ?? 0)}</span>
                    <span className="cell-note">
                      {t('ui.trend.day', {
                        value: formatValue(point?.day ?? null, definition.unit, language),
                        count: formatCount(point?.dayBase ?? 0),
                      })}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
