/**
 * Ratios and means over the period, with their days. Times are added as whole seconds and squares are taken in order of
 * size, so that the order of rows and files cannot change the last digit.
 */
import type { DailyPoint, Evidence, MetricUnit } from '../checkup/schema';
import type { Breakdown } from '../checkup/schema-groups';
import { tallyBy, type Grouping } from './breakdowns';
import { byteAt, float64At, int32At, uint32At } from './cells';
import type { Detail } from './detail';
import type { Measurement } from './metric';
import { countRanges } from './ranges';
import { DAILY_DAYS, dateOf, DAY, inPeriod, type Frame } from './time-windows';
import { keepWorst } from './worst';

/** A measurement without its name. */
export type Measured = Omit<Measurement, 'id'>;

/** When things are counted, and how much is kept of them. */
export interface Sight {
  readonly frame: Frame;
  readonly detail: Detail;
}

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

/** What a metric is counted over: things dated by `time`, and what they are parted by. */
interface Counted {
  /** Per thing the time that puts it into the period, with the states of `TIME`. */
  readonly time: Int32Array;
  readonly groupings: readonly Grouping[];
  /** Also part by the hour of `time`. */
  readonly hours: boolean;
  readonly evidence: EvidenceSource;
}

/** A ratio of things judged by `judge`. */
export interface RatioSpec extends Counted {
  readonly judge: (index: number) => Verdict;
  /** Which side is the bad one. */
  readonly bad: 'hits' | 'misses';
}

/** A mean over things that have a value in whole ticks; null leaves the thing out. */
export interface MeanSpec extends Counted {
  readonly ticks: (index: number) => number | null;
  /** Ticks in one of the metric's unit: 3600 for hours, 1,000,000 for stars. */
  readonly ticksPerUnit: number;
  readonly unit: MetricUnit;
  readonly bad: 'high' | 'low';
  /** Durations also have a median and a 90th percentile. */
  readonly percentiles: boolean;
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
    breakdowns: [],
  };
}

/** Counts a ratio; `noRows` when nothing in the period is in its denominator. */
export function measureRatio({ frame, detail }: Sight, spec: RatioSpec): Measured {
  const worst = keepWorst(detail.rows);
  const bad = spec.bad === 'hits' ? HIT : MISS;
  const tally = tallyBy(spec.groupings, spec.hours);
  const counts = emptyRatio();
  for (let index = 0; index < spec.time.length; index += 1) {
    const time = int32At(spec.time, index);
    const isInside = inPeriod(frame, time);
    const day = dayIndex(frame, time);
    if (!isInside && day < 0) continue;
    const verdict = spec.judge(index);
    if (verdict === OUT) continue;
    addOn(counts.bases, day);
    if (verdict === HIT) addOn(counts.hits, day);
    if (!isInside) continue;
    counts.denominator += 1;
    if (verdict === HIT) counts.numerator += 1;
    tally.add(index, time, verdict === HIT ? 1 : 0);
    if (verdict === bad) worst.offer(index, 0, spec.evidence.time(index));
  }
  if (counts.denominator === 0) return missing('noRows');
  const evidence = worst.indices().map((index) => spec.evidence.make(index, null));
  return ratioOf(frame, counts, evidence, tally.result(1));
}

/** Numerator and denominator of the period and of each day. */
interface RatioCounts {
  numerator: number;
  denominator: number;
  readonly hits: Uint32Array;
  readonly bases: Uint32Array;
}

function emptyRatio(): RatioCounts {
  return {
    numerator: 0,
    denominator: 0,
    hits: new Uint32Array(DAILY_DAYS),
    bases: new Uint32Array(DAILY_DAYS),
  };
}

/** What a ratio is divided by, counted apart from its numerator: things of different kinds, each on its own date. */
export function measureApart(
  frame: Frame,
  times: { readonly hits: readonly number[]; readonly bases: Int32Array },
  shown: { readonly evidence: readonly Evidence[]; readonly breakdowns: readonly Breakdown[] },
): Measured {
  const counts = emptyRatio();
  for (const time of times.hits) {
    addOn(counts.hits, dayIndex(frame, time));
    if (inPeriod(frame, time)) counts.numerator += 1;
  }
  for (const time of times.bases) {
    addOn(counts.bases, dayIndex(frame, time));
    if (inPeriod(frame, time)) counts.denominator += 1;
  }
  if (counts.denominator === 0) return missing('noRows');
  return ratioOf(frame, counts, shown.evidence, shown.breakdowns);
}

function ratioOf(
  frame: Frame,
  { numerator, denominator, hits, bases }: RatioCounts,
  evidence: readonly Evidence[],
  breakdowns: readonly Breakdown[],
): Measured {
  return {
    ...missing('ok'),
    value: numerator / denominator,
    numerator,
    denominator,
    origin: 'computed',
    evidence,
    daily: days(frame, (day) => {
      const counts = { numerator: uint32At(hits, day), denominator: uint32At(bases, day) };
      const none = counts.numerator + counts.denominator === 0;
      return none ? null : { ...counts, count: null, sum: null, m2: null };
    }),
    breakdowns,
  };
}

/** Averages; `noRows` when nothing in the period has a value. */
export function measureMean({ frame, detail }: Sight, spec: MeanSpec): Measured {
  const worst = keepWorst(detail.rows);
  // Room for all: memory that is not written to costs nothing.
  const inside = new Float64Array(spec.time.length);
  const onDays = new Float64Array(spec.time.length);
  const daysOn = new Uint8Array(spec.time.length);
  let [insideCount, onDaysCount] = [0, 0];
  const tally = tallyBy(spec.groupings, spec.hours);
  for (let index = 0; index < spec.time.length; index += 1) {
    const time = int32At(spec.time, index);
    const day = dayIndex(frame, time);
    const isInside = inPeriod(frame, time);
    if (!isInside && day < 0) continue;
    const ticks = spec.ticks(index);
    if (ticks === null) continue;
    if (day >= 0) {
      onDays[onDaysCount] = ticks;
      daysOn[onDaysCount] = day;
      onDaysCount += 1;
    }
    if (!isInside) continue;
    inside[insideCount] = ticks;
    insideCount += 1;
    tally.add(index, time, ticks);
    worst.offer(index, spec.bad === 'high' ? ticks : -ticks, spec.evidence.time(index));
  }
  if (insideCount === 0) return missing('noRows');
  const sorted = inside.subarray(0, insideCount).sort();
  const byDay = groupedByDay(onDays.subarray(0, onDaysCount), daysOn.subarray(0, onDaysCount));
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
    breakdowns: tally.result(spec.ticksPerUnit),
    ...(detail.ranges ? { ranges: countRanges(sorted, spec.unit, spec.ticksPerUnit) } : {}),
  };
}

/** Mean of the two middle values of a sorted list. */
export function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return float64At(sorted, half);
  return (float64At(sorted, half - 1) + float64At(sorted, half)) / 2;
}

/** Percentile of a sorted list by nearest rank: the smallest value that at least that share does not exceed. */
export function nearestRank(sorted: Float64Array, share: number): number {
  return float64At(sorted, Math.max(1, Math.ceil(share * sorted.length)) - 1);
}

/** Parts values by the day each is of. */
function groupedByDay(values: Float64Array, days: Uint8Array): (day: number) => Float64Array {
  const ends = new Uint32Array(DAILY_DAYS);
  for (const day of days) addOn(ends, day);
  for (let day = 1; day < DAILY_DAYS; day += 1) {
    ends[day] = uint32At(ends, day) + uint32At(ends, day - 1);
  }
  const starts = ends.slice();
  const grouped = new Float64Array(values.length);
  values.forEach((value, at) => {
    const day = byteAt(days, at);
    const start = uint32At(starts, day) - 1;
    starts[day] = start;
    grouped[start] = value;
  });
  return (day) => grouped.subarray(uint32At(starts, day), uint32At(ends, day));
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
  if (index >= 0) counts[index] = uint32At(counts, index) + 1;
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
