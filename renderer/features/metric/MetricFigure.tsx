import type { MetricResult } from '../../../shared/checkup/schema';
import { metricBase, metricValue } from '../../../shared/format/metric-text';
import { FEW_ROWS } from '../../../shared/scoring/group-shares';
import { useText } from '../../ui/language';
import { NotedValue } from '../../ui/NotedValue';

/** Whether a share is of so few rows that their count says more than a percentage. */
export function isOfFew({ unit, numerator, denominator }: MetricResult): boolean {
  return unit === 'ratio' && numerator !== null && denominator !== null && denominator < FEW_ROWS;
}

/** A metric's value, with what keeps it from being a plain one; of few rows their counts, `3/20`. */
export function MetricFigure({
  metric,
  style,
}: {
  readonly metric: MetricResult;
  readonly style: 'days' | undefined;
}) {
  const { language } = useText();
  const text = isOfFew(metric)
    ? metricBase(metric, language)
    : metricValue(metric, language, style);
  return (
    <NotedValue metric={metric}>
      <span className="metric-figure">{text}</span>
    </NotedValue>
  );
}
