/**
 * Ratios and means over the period, with their days. Times are added as whole seconds and squares are taken in order of
 * size, so that the order of rows and files cannot change the last digit.
 */
import type { DailyPoint, Evidence } from '../checkup/schema';
import { Growing } from '../model/growing';
import { cellAt } from './cells';
import type { Measurement } from './metric';
import { DAILY_DAYS, dateOf, DAY, inPeriod, type Frame } from './time-windows';
import { keepWorst } from './worst';

/** A measurement without its name. */
export type Measured = Omit<Measurement, 'id'>;

/** What a row means for a ratio; OUT = in neither part. */
export const OUT = 0;
export const MISS = 1;
export const HIT = 2;
export type Verdict = typeof OUT | typeof MISS | typeof HIT;

/** How evidence is drawn from the rows of a metric. */
export interface EvidenceSource {
  /** The row as shown. */
  readonly make: (index: number, value: number | null) => Evidence;
  /** Time that orders rows of equal rank, newest first. */
  readonly time: (index: number) => number;
}

/** A ratio over `length` things, each dated by `time` and judged by `judge`. */
export interface RatioSpec {
  readonly length: number;
  readonly time: (index: number) => number;
  readonly judge: (index: number) => Verdict;
  /** Which side is the bad one. */
  readonly bad: 'hits' | 'misses';
  readonly evidence: EvidenceSource;
}

/** A mean over things that have a value in whole ticks; null leaves the thing out. */
export interface MeanSpec {
  readonly length: number;
  readonly time: (index: number) => number;
  readonly ticks: (index: number) => number | null;
  /** Ticks in one of the metric's unit: 3600 for hours, 1,000,000 for stars. */
  readonly ticksPerUnit: number;
  readonly bad: 'high' | 'low';
  /** Durations also have a median and a 90th percentile. */
  readonly percentiles: boolean;
  readonly evidence: EvidenceSource;
}

/** Nothing measured, and why. */
export function missing(status: Measured['status'], immature = 0): Measured {
  return {
    value: null,
    numerator: null,
    denominator: null,
    count: null,
    sum: null,
    m2: null,
    median: null,
    p90: null,
    status,
    origin: null,
    immature,
    evidence: [],
    daily: [],
  };
}

/** Counts a ratio; `noRows` when nothing in the period is in its denominator. */
export function measureRatio(frame: Frame, spec: RatioSpec): Measured {
  const worst = keepWorst();
  const bad = spec.bad === 'hits' ? HIT : MISS;
  const total = countRatio(frame);
  for (let index = 0; index < spec.length; index += 1) {
    const time = spec.time(index);
    if (!total.covers(time)) continue;
    const verdict = spec.judge(index);
    if (verdict === OUT) continue;
    total.base(time);
    if (verdict === HIT) total.hit(time);
    if (verdict === bad && inPeriod(frame, time)) worst.offer(index, 0, spec.evidence.time(index));
  }
  return total.result(worst.indices().map((index) => spec.evidence.make(index, null)));
}

/** Numerator and denominator of the period and of each day, counted apart from each other. */
export interface RatioCount {
  /** Whether a time matters at all: in the period or in the days of the series. */
  covers(time: number): boolean;
  base(time: number): void;
  hit(time: number): void;
  result(evidence: readonly Evidence[]): Measured;
}

/** An empty count. */
export function countRatio(frame: Frame): RatioCount {
  let numerator = 0;
  let denominator = 0;
  const hits = new Uint32Array(DAILY_DAYS);
  const bases = new Uint32Array(DAILY_DAYS);
  return {
    covers: (time) => inPeriod(frame, time) || dayIndex(frame, time) >= 0,
    base(time) {
      if (inPeriod(frame, time)) denominator += 1;
      addOn(bases, dayIndex(frame, time));
    },
    hit(time) {
      if (inPeriod(frame, time)) numerator += 1;
      addOn(hits, dayIndex(frame, time));
    },
    result(evidence) {
      if (denominator === 0) return missing('noRows');
      const daily = days(frame, (day) => {
        const counts = { numerator: cellAt(hits, day), denominator: cellAt(bases, day) };
        const none = counts.numerator + counts.denominator === 0;
        return none ? null : { ...counts, count: null, sum: null, m2: null };
      });
      return {
        ...missing('ok'),
        value: numerator / denominator,
        numerator,
        denominator,
        origin: 'computed',
        evidence: [...evidence],
        daily,
      };
    },
  };
}

/** Averages; `noRows` when nothing in the period has a value. */
export function measureMean(frame: Frame, spec: MeanSpec): Measured {
  const worst = keepWorst();
  const inside = new Growing((length) => new Float64Array(length));
  const onDays = new Growing((length) => new Float64Array(length));
  const daysOn = new Growing((length) => new Uint8Array(length));
  for (let index = 0; index < spec.length; index += 1) {
    const time = spec.time(index);
    const day = dayIndex(frame, time);
    const counts = inPeriod(frame, time);
    if (!counts && day < 0) continue;
    const ticks = spec.ticks(index);
    if (ticks === null) continue;
    if (day >= 0) {
      onDays.push(ticks);
      daysOn.push(day);
    }
    if (!counts) continue;
    inside.push(ticks);
    worst.offer(index, spec.bad === 'high' ? ticks : -ticks, spec.evidence.time(index));
  }
  if (inside.length === 0) return missing('noRows');
  const sorted = inside.values.sort();
  const byDay = groupedByDay(onDays.values, daysOn.values);
  const moments = momentsOf(sorted, spec.ticksPerUnit);
  return {
    ...missing('ok'),
    value: moments.sum / moments.count,
    ...moments,
    median: spec.percentiles ? medianOf(sorted) / spec.ticksPerUnit : null,
    p90: spec.percentiles ? nearestRank(sorted, 0.9) / spec.ticksPerUnit : null,
    origin: 'computed',
    evidence: worst
      .indices()
      .map((index) => spec.evidence.make(index, (spec.ticks(index) ?? 0) / spec.ticksPerUnit)),
    daily: days(frame, (day) => {
      const values = byDay(day);
      if (values.length === 0) return null;
      const { count, sum, m2 } = momentsOf(values.sort(), spec.ticksPerUnit);
      return { numerator: null, denominator: null, count, sum, m2 };
    }),
  };
}

/** Mean of the two middle values of a sorted list. */
export function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return cellAt(sorted, half);
  return (cellAt(sorted, half - 1) + cellAt(sorted, half)) / 2;
}

/** Percentile of a sorted list by nearest rank: the smallest value that at least that share does not exceed. */
export function nearestRank(sorted: Float64Array, share: number): number {
  return cellAt(sorted, Math.max(1, Math.ceil(share * sorted.length)) - 1);
}

/** Parts values by the day each is of. */
function groupedByDay(values: Float64Array, days: Uint8Array): (day: number) => Float64Array {
  const ends = new Uint32Array(DAILY_DAYS);
  for (const day of days) addOn(ends, day);
  for (let day = 1; day < DAILY_DAYS; day += 1) {
    ends[day] = cellAt(ends, day) + cellAt(ends, day - 1);
  }
  const starts = ends.slice();
  const grouped = new Float64Array(values.length);
  values.forEach((value, at) => {
    const day = cellAt(days, at);
    const start = cellAt(starts, day) - 1;
    starts[day] = start;
    grouped[start] = value;
  });
  return (day) => grouped.subarray(cellAt(starts, day), cellAt(ends, day));
}

/** Count, sum and squared deviations, in the metric's unit, of sorted whole ticks. */
function momentsOf(
  sorted: Float64Array,
  ticksPerUnit: number,
): { readonly count: number; readonly sum: number; readonly m2: number } {
  const ticks = sorted.reduce((sum, value) => sum + value, 0);
  const mean = ticks / sorted.length / ticksPerUnit;
  const m2 = sorted.reduce((sum, value) => sum + (value / ticksPerUnit - mean) ** 2, 0);
  return { count: sorted.length, sum: ticks / ticksPerUnit, m2 };
}

/** The day of the series a time falls on; -1 when on none. */
function dayIndex(frame: Frame, time: number): number {
  if (time < frame.dailyStart || time >= frame.end) return -1;
  return Math.floor((time - frame.dailyStart) / DAY);
}

function addOn(counts: Uint32Array, index: number): void {
  if (index >= 0) counts[index] = cellAt(counts, index) + 1;
}

/** The days of the series that have something, in order. */
function days(frame: Frame, point: (day: number) => Omit<DailyPoint, 'date'> | null): DailyPoint[] {
  const series: DailyPoint[] = [];
  for (let day = 0; day < DAILY_DAYS; day += 1) {
    const values = point(day);
    if (values !== null) series.push({ date: dateOf(frame.dailyStart + day * DAY), ...values });
  }
  return series;
}
