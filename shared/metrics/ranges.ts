/** The ranges values of means are counted in: the same for all shops, with the lines rules draw (24, 48 hours) at their ends. */
import type { MetricUnit } from '../checkup/schema';

/** A range above `over` up to and with `upTo`, in the metric's unit; null = without end. */
export interface ValueRange {
  readonly over: number | null;
  readonly upTo: number | null;
}

const ENDS: Partial<Record<MetricUnit, readonly number[]>> = {
  hours: [2, 6, 12, 24, 36, 48, 72, 120, 168],
  stars: [1, 2, 3, 4],
};

/** The ranges of a unit in order, from the lowest; none for units whose values are not those of single rows. */
export function rangesOf(unit: MetricUnit): readonly ValueRange[] {
  const ends = ENDS[unit];
  if (ends === undefined) return [];
  return [null, ...ends].map((over, at) => ({ over, upTo: ends[at] ?? null }));
}

/**
 * How many of some values lie in each range of a unit.
 * @param sorted whole ticks, the smallest first
 */
export function countRanges(
  sorted: Float64Array,
  unit: MetricUnit,
  ticksPerUnit: number,
): readonly number[] {
  let before = 0;
  return rangesOf(unit).map(({ upTo }) => {
    const end = upTo === null ? sorted.length : firstOver(sorted, upTo * ticksPerUnit);
    const count = end - before;
    before = end;
    return count;
  });
}

/** Index of the first value above a limit; the length where there is none. */
function firstOver(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
