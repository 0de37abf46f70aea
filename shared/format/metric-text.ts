/** A metric's figures in words, the same in every view. */
import type { CheckupResult, MetricResult } from '../checkup/schema';
import { formatCount, formatDifference, formatValue, HOURS_PER_DAY } from './format';
import type { Language } from '../text/local-text';

/** Hours a table gave are shown in days from a day on, as they were printed; shorter and computed ones in hours. */
export function hoursStyle(
  metrics: readonly (Pick<MetricResult, 'value' | 'unit' | 'origin'> | undefined)[],
): 'days' | undefined {
  const given = metrics.flatMap((metric) =>
    metric === undefined || metric.value === null ? [] : [metric],
  );
  const inDays = ({ origin, unit, value }: (typeof given)[number]): boolean =>
    origin === 'table' && unit === 'hours' && (value ?? 0) >= HOURS_PER_DAY;
  return given.length > 0 && given.every(inDays) ? 'days' : undefined;
}

/** How hours of a metric read wherever shops stand beside each other: alike for all of them. */
export function styleOf({ shops }: Pick<CheckupResult, 'shops'>, id: string): 'days' | undefined {
  return hoursStyle(shops.map(({ metrics }) => metrics.find((metric) => metric.id === id)));
}

/** The style as a param of a sentence, for `{value:value}`; nothing where hours stay hours. */
export function styleParam(metrics: readonly (MetricResult | undefined)[]): { style?: 'days' } {
  const style = hoursStyle(metrics);
  return style === undefined ? {} : { style };
}

/** The value with its unit. */
export function metricValue(
  metric: Pick<MetricResult, 'value' | 'unit'>,
  language: Language,
  style?: 'days',
): string {
  return formatValue(metric.value, metric.unit, language, style);
}

/** What the value stands on: `12/640` for ratios, `151 条的平均` for means; null where it is not known. */
export function metricBase(
  metric: Pick<MetricResult, 'numerator' | 'denominator' | 'count'>,
  language: Language,
): string | null {
  if (metric.numerator !== null && metric.denominator !== null) {
    return `${formatCount(metric.numerator)}/${formatCount(metric.denominator)}`;
  }
  if (metric.count === null) return null;
  const count = formatCount(metric.count);
  return language === 'en' ? `mean of ${count}` : `${count} 条的平均`;
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
