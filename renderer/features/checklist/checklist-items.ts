/** The checklist as one works through it: items with their state, filtered and counted. */
import type { ChecklistItem } from '../../../shared/checkup/schema';
import { tickKey } from '../../../shared/checkup/tick-key';
import type { CheckupDocument } from '../../../shared/ipc/contract';

export const FILTERS = ['open', 'done', 'all'] as const;
export type ChecklistFilter = (typeof FILTERS)[number];

export interface ChecklistEntry {
  readonly item: ChecklistItem;
  /** Key of its state in the user's work. */
  readonly key: string;
  readonly done: boolean;
}

/** Over several shops, whose own orders cannot be compared: points ÷ effort, items without a figure last. */
function byGain({ item: a }: ChecklistEntry, { item: b }: ChecklistEntry): number {
  return (b.gain ?? -1) / b.effort - (a.gain ?? -1) / a.effort || a.order - b.order;
}

/** Items of one shop in their order; of all shops (null) by points ÷ effort. */
export function checklistEntries(
  { result, work }: CheckupDocument,
  shop: string | null,
): readonly ChecklistEntry[] {
  return result.checklist
    .filter((item) => shop === null || item.shop === shop)
    .map((item) => {
      const key = tickKey(item);
      return { item, key, done: work.checklist[key]?.done ?? false };
    })
    .sort(shop === null ? byGain : (a, b) => a.item.order - b.item.order);
}

/** One action with its items in every shop it helps. */
export interface ActionEntries<Entry = ChecklistEntry> {
  readonly action: string;
  readonly entries: readonly Entry[];
}

/** Items by action, actions and the items of each in the order given: what several shops have to do is told once. */
export function byAction<Entry extends { readonly item: ChecklistItem }>(
  entries: readonly Entry[],
): readonly ActionEntries<Entry>[] {
  const actions = new Map<string, Entry[]>();
  for (const entry of entries) {
    const before = actions.get(entry.item.action);
    if (before === undefined) actions.set(entry.item.action, [entry]);
    else before.push(entry);
  }
  return [...actions].map(([action, of]) => ({ action, entries: of }));
}

/** How many items are open and done. */
export function checklistCounts(
  document: CheckupDocument,
  shop: string | null,
): { readonly open: number; readonly done: number; readonly all: number } {
  const entries = checklistEntries(document, shop);
  const done = entries.filter((entry) => entry.done).length;
  return { open: entries.length - done, done, all: entries.length };
}

/**
 * Points several items may bring together: per metric never more than the whole way to its target, since actions share the
 * same gap. Null when no item has a figure.
 */
export function jointGain(items: readonly ChecklistItem[]): number | null {
  const byMetric = new Map<string, { gain: number; most: number }>();
  for (const { metric, gain, fullGain } of items) {
    if (gain === null) continue;
    const before = byMetric.get(metric)?.gain ?? 0;
    byMetric.set(metric, { gain: before + gain, most: fullGain ?? Infinity });
  }
  if (byMetric.size === 0) return null;
  return [...byMetric.values()].reduce((sum, { gain, most }) => sum + Math.min(gain, most), 0);
}
