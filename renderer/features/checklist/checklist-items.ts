/** The checklist as one works through it: items with their state, filtered and counted. */
import { entriesOf, type ChecklistEntry } from '../../../shared/checklist/entries';
import { ITEM_STATES } from '../../../shared/checklist/work';
import type { ChecklistItem } from '../../../shared/checkup/schema';
import type { CheckupDocument } from '../../../shared/ipc/contract';

export const FILTERS = [...ITEM_STATES, 'all'] as const;
export type ChecklistFilter = (typeof FILTERS)[number];

/** Over several shops, whose own orders cannot be compared: points ÷ effort, items without a figure last. */
function byGain({ item: a }: ChecklistEntry, { item: b }: ChecklistEntry): number {
  return (b.gain ?? -1) / b.effort - (a.gain ?? -1) / a.effort || a.order - b.order;
}

/** Items of one shop in their order; of all shops (null) by points ÷ effort. */
export function checklistEntries(
  document: CheckupDocument,
  shop: string | null,
): readonly ChecklistEntry[] {
  return entriesOf(document)
    .filter(({ item }) => shop === null || item.shop === shop)
    .toSorted(shop === null ? byGain : (a, b) => a.item.order - b.item.order);
}

/** Still to do: neither done nor dropped. */
export function isToDo({ work }: ChecklistEntry): boolean {
  return work.state === 'open' || work.state === 'doing';
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

/** What is still to do over all shops, an action once, the most points for the effort first. */
export function actionsToDo(document: CheckupDocument): readonly ActionEntries[] {
  return byAction(checklistEntries(document, null).filter(isToDo));
}

/** How many actions each filter shows: one of several shops counts once, wherever a shop of it is that far. */
export function countsOf(
  entries: readonly ChecklistEntry[],
): Readonly<Record<ChecklistFilter, number>> {
  const count = (filter: ChecklistFilter) =>
    byAction(entries.filter((entry) => isShown(entry, filter))).length;
  return {
    open: count('open'),
    doing: count('doing'),
    done: count('done'),
    dropped: count('dropped'),
    all: count('all'),
  };
}

/** Whether a filter shows an item. */
export function isShown({ work }: ChecklistEntry, filter: ChecklistFilter): boolean {
  return filter === 'all' || work.state === filter;
}

/** Whose items are looked at: anybody's, one person's, or those nobody has. */
export type Person = 'anyone' | 'nobody' | `=${string}`;

/** Whether an item is among those looked at. */
export function isOf({ work }: ChecklistEntry, person: Person): boolean {
  if (person === 'anyone') return true;
  return work.owner === (person === 'nobody' ? '' : person.slice(1));
}

/** Names given to anything on the checklist, the busiest first. */
export function ownerNames({ work }: CheckupDocument): readonly string[] {
  const counts = new Map<string, number>();
  for (const { owner } of Object.values(work.checklist)) {
    if (owner !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** scored: points are promised somewhere · unscored: nowhere · former: only earlier check-ups asked for it. */
export const SECTIONS = ['scored', 'unscored', 'former'] as const;
export type Section = (typeof SECTIONS)[number];

/** The part of the list an action stands in. */
export function sectionOf({ entries }: ActionEntries): Section {
  if (entries.every(({ isFormer }) => isFormer)) return 'former';
  return entries.some(({ item }) => item.gain !== null) ? 'scored' : 'unscored';
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
