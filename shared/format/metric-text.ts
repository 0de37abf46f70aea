/** A metric's figures in words, the same in every view. */
import type { MetricResult } from '../../shared/checkup/schema';
import { formatCount, formatDifference, formatValue } from '../../shared/format/format';
import type { Language } from '../../shared/text/local-text';

/** Hours a table gave are shown in days, as they were printed; computed ones in hours. */
export function hoursStyle(metrics: readonly (MetricResult | undefined)[]): 'days' | undefined {
  const given = metrics.filter((metric) => metric !== undefined && metric.value !== null);
  return given.length > 0 && given.every((metric) => metric?.origin === 'table')
    ? 'days'
    : undefined;
}

/** The value with its unit. */
export function metricValue(
  metric: Pick<MetricResult, 'value' | 'unit'>,
  language: Language,
  style?: 'days',
): string {
  return formatValue(metric.value, metric.unit, language, style);
}

/** What the value stands on: `12/640` for ratios, the count of a mean; null where it is not known. */
export function metricBase(
  metric: Pick<MetricResult, 'numerator' | 'denominator' | 'count'>,
): string | null {
  if (metric.numerator !== null && metric.denominator !== null) {
    return `${formatCount(metric.numerator)}/${formatCount(metric.denominator)}`;
  }
  return metric.count === null ? null : `n=${formatCount(metric.count)}`;
}

/** The 95 % interval, `1.1%–3.2%`; null where there is none. */
export function metricInterval(
  metric: Pick<MetricResult, 'low' | 'high' | 'unit'>,
  language: Language,
  style?: 'days',
): string | null {
  if (metric.low === null || metric.high === null) return null;
  const low = formatValue(metric.low, metric.unit, language, style);
  return `${low} – ${formatValue(metric.high, metric.unit, language, style)}`;
}

/** Distance to another value, signed. */
export function metricDifference(
  difference: number,
  unit: MetricResult['unit'],
  language: Language,
  style?: 'days',
): string {
  if (style === undefined || unit !== 'hours') return formatDifference(difference, unit, language);
  return `${difference < 0 ? '−' : '+'}${formatValue(Math.abs(difference), unit, language, style)}`;
}

/** Whether the value counts in a score, or is only shown. */
export function isScored(metric: MetricResult): boolean {
  return ['ok', 'table', 'typed', 'pasted'].includes(metric.status);
}
