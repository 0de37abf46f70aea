import type { Gate } from '../models/schema';

/** Days whose mean decides. */
const MEANS = { mean7: 7, mean30: 30 } as const;
/** So many days running under the line end what the gate stands for. */
const ENDED_AFTER = 14;

/**
 * The first day ahead on which a line holds as the platform judges it, counted from 0; null when on none.
 * - `day`: the day's total
 * - `mean7`, `mean30`: the mean of the totals of so many days up to that day; a day that is not known leaves it undecided
 * - `days14`: what 14 days running under the line end is kept by a day at it, if one comes before the fourteenth. Days before
 *   the first known one are not held against the shop.
 * @param past totals of the days up to now, oldest first; null where not known
 * @param ahead totals of the days ahead
 */
export function judgedDay(
  rule: Gate['judgedBy'],
  threshold: number,
  past: readonly (number | null)[],
  ahead: readonly number[],
): number | null {
  switch (rule) {
    case 'day':
      return firstDay(ahead, (total) => total >= threshold);
    case 'mean7':
    case 'mean30': {
      const days = MEANS[rule];
      const all = [...past, ...ahead];
      return firstDay(ahead, (_total, day) => {
        const end = past.length + day + 1;
        const judged = all.slice(Math.max(0, end - days), end);
        if (judged.length < days) return false;
        let sum = 0;
        for (const total of judged) {
          if (total === null) return false;
          sum += total;
        }
        return sum / days >= threshold;
      });
    }
    case 'days14': {
      const known = past.findLastIndex((total) => total === null || total >= threshold);
      const under = past.length - 1 - known;
      const day = firstDay(ahead, (total) => total >= threshold);
      return day === null || under + day >= ENDED_AFTER ? null : day;
    }
  }
}

/** The first day that passes; null when none does. */
export function firstDay(
  ahead: readonly number[],
  passes: (total: number, day: number) => boolean,
): number | null {
  const day = ahead.findIndex(passes);
  return day === -1 ? null : day;
}
