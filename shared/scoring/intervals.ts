/** 95 % intervals of single metrics, wherever the counts behind them are known. Used while a check-up is made, not by views. */
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { MetricResult, MetricUnit } from '../checkup/schema';
import { wilson, type Interval } from './wilson';

/** What an interval is worked out from. */
export type Counted = Pick<
  MetricResult,
  'value' | 'unit' | 'numerator' | 'denominator' | 'count' | 'm2'
>;

const UPPER_TAIL = 0.975;

/** A ratio with its counts; null for means and for ratios given without counts. */
export function ratioCounts(
  metric: Counted,
): { readonly numerator: number; readonly denominator: number } | null {
  const { unit, numerator, denominator } = metric;
  const known = unit === 'ratio' && numerator !== null && denominator !== null && denominator > 0;
  return known && numerator >= 0 && numerator <= denominator ? { numerator, denominator } : null;
}

/** A mean with its variance (n − 1) and number of values; null for ratios and for means of fewer than two values. */
export function meanCounts(
  metric: Counted,
): { readonly mean: number; readonly variance: number; readonly count: number } | null {
  const { unit, value, count, m2 } = metric;
  if (unit === 'ratio' || value === null || count === null || m2 === null || count < 2) return null;
  return { mean: value, variance: Math.max(m2, 0) / (count - 1), count };
}

/** Student's t for a two-sided 95 % interval. */
export function studentT(degreesOfFreedom: number): number {
  return tQuantile(UPPER_TAIL, degreesOfFreedom);
}

/** The interval of a metric: Wilson for ratios, t for means (clamped to the unit's range); null without counts or for n = 1. */
export function intervalOf(metric: Counted): Interval | null {
  const ratio = ratioCounts(metric);
  if (ratio !== null) return wilson(ratio.numerator, ratio.denominator);
  const mean = meanCounts(metric);
  if (mean === null) return null;
  const half = studentT(mean.count - 1) * Math.sqrt(mean.variance / mean.count);
  return {
    low: clampToUnit(mean.mean - half, metric.unit),
    high: clampToUnit(mean.mean + half, metric.unit),
  };
}

/** Keeps a value in the range its unit allows: ratios 0–1, stars 1–5, times and counts from 0. */
export function clampToUnit(value: number, unit: MetricUnit): number {
  const [min, max] =
    unit === 'ratio' ? [0, 1] : unit === 'stars' ? [1, 5] : [0, Number.POSITIVE_INFINITY];
  return Math.min(Math.max(value, min), max);
}
