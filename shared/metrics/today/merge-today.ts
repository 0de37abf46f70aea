/** The lists of several shops as one. */
import { TODAY_KINDS } from '../../checkup/row-kinds';
import type { TodayItem, TodayList } from '../../checkup/schema-rows';
import { compareText } from '../shops';

/** An item with the list it is in. */
export interface TodayEntry {
  readonly list: TodayList;
  readonly item: TodayItem;
}

/**
 * The items of all lists by urgency: stale ones last; the earliest deadline first, whatever moment the shops' hours count
 * from; those without one after them, by kind, orders and after-sales that wait longest and reviews that are newest first.
 */
export function mergeToday(lists: readonly TodayList[]): readonly TodayEntry[] {
  return lists
    .flatMap((list) => list.items.map((item) => ({ list, item })))
    .sort(
      (a, b) =>
        Number(a.item.stale) - Number(b.item.stale) ||
        nullsLast(a.item.deadline, b.item.deadline) ||
        TODAY_KINDS.indexOf(a.list.kind) - TODAY_KINDS.indexOf(b.list.kind) ||
        byAge(a, b),
    );
}

function byAge(a: TodayEntry, b: TodayEntry): number {
  if (a.item.time === null || b.item.time === null) return nullsLast(a.item.time, b.item.time);
  const age = compareText(a.item.time, b.item.time);
  return a.list.kind === 'review' ? -age : age;
}

function nullsLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
