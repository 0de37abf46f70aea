import type { ReactNode } from 'react';
import type { MetricResult } from '../../shared/checkup/schema';
import { formatScore } from '../../shared/format/format';
import { metricBase, metricInterval, metricValue } from '../../shared/format/metric-text';
import { useText } from './language';
import { NotedValue } from './NotedValue';

/** Headings of a metric's figures in a row of a table: its value, under a name of the table's own, and what stands behind it. */
export function MetricFigureHeads({ value }: { readonly value: string }) {
  const { t } = useText();
  return [value, t('ui.metric.base'), t('ui.metric.interval'), t('ui.scoreWord')].map((head) => (
    <th key={head} scope="col" className="number">
      {head}
    </th>
  ));
}

/** The cells under `MetricFigureHeads`. */
export function MetricFigureCells({
  metric,
  style,
  missing = null,
}: {
  readonly metric: MetricResult | undefined;
  readonly style: 'days' | undefined;
  /** Stands for a value that there is none of. */
  readonly missing?: ReactNode;
}) {
  const { language } = useText();
  return (
    <>
      <td className="number">
        {metric === undefined || metric.value === null ? (
          missing
        ) : (
          <NotedValue metric={metric}>
            <strong>{metricValue(metric, language, style)}</strong>
          </NotedValue>
        )}
      </td>
      <td className="number">{metric === undefined ? '' : metricBase(metric, language)}</td>
      <td className="number">
        {metric === undefined ? '' : metricInterval(metric, language, style)}
      </td>
      <td className="number">{formatScore(metric?.score ?? null)}</td>
    </>
  );
}
