/** The rolling 30-day window: a metric's days, and days ahead of them, as sums. */
import type { MetricResult } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import { DAILY_DAYS, DAY, secondOfDate, WINDOW_DAYS } from '../metrics/time-windows';

/** Days ahead that are worked out. */
export const DAYS_AHEAD = 60;
/** The days new ones are like. */
const RECENT = 7;

/** A metric's days: what is divided (or added up) and by what, `DAILY_DAYS` known ones followed by `DAYS_AHEAD` new ones. */
export interface Rolling {
  readonly metric: string;
  readonly part: readonly number[];
  readonly whole: readonly number[];
  /** Place of the first day that has anything. */
  readonly first: number;
}

/**
 * The days of a metric that has any, with new days like the mean of the last 7. Null without days.
 * @param last last day of the period
 * @param atLeast new days are at least as good as this value, on the same volume; null leaves them as they come
 */
export function rollingOf(
  metric: MetricResult,
  last: string,
  atLeast: number | null,
): Rolling | null {
  const part = new Array<number>(DAILY_DAYS).fill(0);
  const whole = new Array<number>(DAILY_DAYS).fill(0);
  for (const point of metric.daily) {
    const place = DAILY_DAYS - 1 + (secondOfDate(point.date) - secondOfDate(last)) / DAY;
    if (place < 0 || place >= DAILY_DAYS) continue;
    part[place] = point.numerator ?? point.sum ?? 0;
    whole[place] = point.denominator ?? point.count ?? 0;
  }
  const first = whole.findIndex((count) => count > 0);
  if (first === -1) return null;
  const newWhole = sum(whole.slice(-RECENT)) / RECENT;
  const asNow = sum(part.slice(-RECENT)) / RECENT;
  const newPart =
    atLeast === null || newWhole === 0
      ? asNow
      : newWhole * better(metric.id, asNow / newWhole, atLeast);
  return {
    metric: metric.id,
    part: [...part, ...new Array<number>(DAYS_AHEAD).fill(newPart)],
    whole: [...whole, ...new Array<number>(DAYS_AHEAD).fill(newWhole)],
    first,
  };
}

/** The metric over the 30 days that end with a day (a place in its lists); null where they have nothing. */
export function windowValue({ part, whole }: Rolling, day: number): number | null {
  const start = day - WINDOW_DAYS + 1;
  const base = sum(whole.slice(start, day + 1));
  return base > 0 ? sum(part.slice(start, day + 1)) / base : null;
}

function better(metric: string, a: number, b: number): number {
  return metricById(metric).direction === 'higher' ? Math.max(a, b) : Math.min(a, b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
