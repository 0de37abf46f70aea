import { useState } from 'react';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import {
  hoursStyle,
  metricBase,
  metricInterval,
  metricValue,
} from '../../../shared/format/metric-text';
import type { SeriesPoint } from '../../../shared/history/series';
import { MEASURES, METRICS } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { HistoryChart } from '../../charts/HistoryChart';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { FoldedTable } from './FoldedTable';
import { metricSeries, nameOf } from './trends-view';

/** One metric of a shop over its check-ups, with its ranges. */
export function MetricHistory({
  series,
  shop,
  index,
  first,
}: {
  readonly series: readonly SeriesPoint[];
  readonly shop: ShopResult;
  readonly index: number;
  /** Id of the one to begin with; null = the first there is. */
  readonly first: string | null;
}) {
  const words = useText();
  const { t, pick, language } = words;
  const { go } = useStore();
  const known = new Set(series.flatMap((point) => point.shop.metrics.map(({ id }) => id)));
  const choices = MEASURES.filter(({ id }) => known.has(id));
  const [chosen, setChosen] = useState(first);
  const measure = choices.find(({ id }) => id === chosen) ?? choices[0];
  if (measure === undefined) return null;
  const points = metricSeries(series, measure.id);
  const style = hoursStyle(points.map(({ figures }) => figures));
  const format = (value: number): string => formatValue(value, measure.unit, language, style);
  const label = points
    .map(({ day, value }) => t('ui.trends.points', { day, value: format(value) }))
    .join(t('ui.listSeparator'));
  return (
    <section aria-labelledby="metric-history">
      <h2 id="metric-history">{t('ui.trends.metricTitle')}</h2>
      <div className="toolbar">
        <ChoiceField
          label={t('ui.trends.metricChoice')}
          value={measure.id}
          choices={choices.map(({ id, name }) => ({ id, name: pick(name) }))}
          onChoose={setChosen}
        />
        {METRICS.some(({ id }) => id === measure.id) && (
          <LinkButton
            onPress={() => {
              go({ name: 'metric', metric: measure.id, shop: shop.id });
            }}
          >
            {t('ui.trends.metricDaily')}
          </LinkButton>
        )}
      </div>
      {points.length < 2 && <p className="faint">{t('ui.trends.metricOnce')}</p>}
      <ChartFrame
        name={chartName([shop], t('ui.chart.history', { metric: pick(measure.name) }), words)}
        until={points.at(-1)?.day ?? null}
      >
        <HistoryChart
          {...{ index, points, format }}
          label={t('ui.trends.metricChart', {
            shop: shop.name,
            metric: measure.id,
            points: label,
          })}
        />
      </ChartFrame>
      {points.some(({ isJoined }) => !isJoined) && (
        <p className="footnote">{t('ui.trends.brokenMetric')}</p>
      )}
      <FoldedTable title={t('ui.trends.metricTitle')} caption={pick(measure.name)}>
        <thead>
          <tr>
            <th scope="col">{t('ui.trends.period')}</th>
            <th scope="col" className="number">
              {t('ui.trends.value')}
            </th>
            <th scope="col" className="number">
              {t('ui.trends.range')}
            </th>
            <th scope="col" className="number">
              {t('ui.trends.base')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ figures, checkup }) => (
            <tr key={checkup.id}>
              <th scope="row">{nameOf(checkup, words)}</th>
              <td className="number">{metricValue(figures, language, style)}</td>
              <td className="number">{metricInterval(figures, language, style) ?? '—'}</td>
              <td className="number">{metricBase(figures, language) ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </section>
  );
}
