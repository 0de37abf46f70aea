/** A metric parted by groups: counted beside the metric itself, a few array adds a row. */
import type { Breakdown, GroupKind } from '../checkup/schema-groups';
import { byteAt } from './cells';
import { HOUR, secondOfDay } from './time-windows';

/** What things (orders, after-sales, reviews) are parted by. */
export interface Grouping {
  readonly by: GroupKind;
  /** How many groups are listed. */
  readonly listed: number;
  /** Per thing the place of its group; `listed` = the rest. */
  readonly of: Uint8Array;
  /** Place of a thing that is a hit of a ratio, where that is another one's. */
  readonly ofHit?: (index: number) => number;
}

/** Hours of a day; of these none is left for the rest. */
export const HOURS = 24;

/** Counts of one metric by group. */
export interface Tally {
  /** Adds something of the period. `amount`: 1 or 0 for ratios, whole ticks for means. */
  add(index: number, time: number, amount: number): void;
  /** The parts, sums divided into the metric's unit. */
  result(ticksPerUnit: number): Breakdown[];
}

/**
 * An empty tally over some groupings.
 *
 * @param hours also part by the hour of the metric's own time
 */
export function tallyBy(groupings: readonly Grouping[], hours: boolean): Tally {
  const parts = groupings.map(({ by, listed, of, ofHit }) => ({
    of,
    ofHit,
    ...emptyParts(by, listed),
  }));
  const day = emptyParts('hour', HOURS);
  return {
    add(index, time, amount) {
      for (const { of, ofHit, sums, counts } of parts) {
        const place = ofHit === undefined || amount === 0 ? byteAt(of, index) : ofHit(index);
        addTo(sums, place, amount);
        addTo(counts, place, 1);
      }
      if (!hours) return;
      const hour = Math.floor(secondOfDay(time) / HOUR);
      addTo(day.sums, hour, amount);
      addTo(day.counts, hour, 1);
    },
    result: (ticksPerUnit) =>
      [...parts, ...(hours ? [day] : [])].map(({ by, sums, counts }) => ({
        by,
        sums: Array.from(sums, (sum) => sum / ticksPerUnit),
        counts: [...counts],
      })),
  };
}

/** Room for the listed groups and the rest. */
export function emptyParts(by: GroupKind, listed: number) {
  return { by, sums: new Float64Array(listed + 1), counts: new Float64Array(listed + 1) };
}

/** Adds to one place of a list. */
export function addTo(list: Float64Array, place: number, amount: number): void {
  list[place] = (list[place] ?? 0) + amount;
}
