/** The user's part of a document: how far each thing on the checklist is, and how that came about. */
import type { CheckupResult, ChecklistItem, MetricResult } from '../checkup/schema';
import { tickKey } from '../checkup/tick-key';
import type { MaybePeriod } from '../model/period';
import { snapshotOf } from './snapshot';

/** 待办 · 在做 · 已完成 · 不适合我们. */
export const ITEM_STATES = ['open', 'doing', 'done', 'dropped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What of an item a person changes. */
export const CHANGED = ['state', 'owner', 'due', 'note'] as const;

/** Letters at most. */
export const LONGEST_TITLE = 200;
export const LONGEST_OWNER = 60;
export const LONGEST_NOTE = 2000;
/** Changes kept of one item; older ones are forgotten. */
export const MOST_HISTORY = 50;

/** A metric of a shop as a result had it. */
export interface Snapshot extends Pick<
  MetricResult,
  'value' | 'low' | 'high' | 'numerator' | 'denominator' | 'count' | 'sum' | 'm2' | 'status'
> {
  readonly metric: string;
  /** Days the result is of. */
  readonly period: MaybePeriod;
}

/** One change; `from` and `to` as the item has them, '' for no day. */
export interface HistoryEntry {
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  readonly at: string;
  readonly what: (typeof CHANGED)[number];
  readonly from: string;
  readonly to: string;
}

/** How far one checklist item is. */
export interface ChecklistState {
  readonly state: ItemState;
  /** Who does it; '' = nobody named. */
  readonly owner: string;
  /** Day it is to be done by, `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly note: string;
  /** `YYYY-MM-DD HH:mm:ss` of the last change. */
  readonly changedAt: string;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  /** The item's metric when it was set done; null for others, and where it was not known. */
  readonly baseline: Snapshot | null;
}

export interface Work {
  readonly title: string;
  /** By `tickKey` of the item. */
  readonly checklist: Readonly<Record<string, ChecklistState>>;
}

/** What a person says of an item. */
export type ItemChange =
  | { readonly what: 'state'; readonly to: ItemState }
  | { readonly what: 'owner' | 'note'; readonly to: string }
  | { readonly what: 'due'; readonly to: string | null };

/** Of an item nobody touched. */
export const UNTOUCHED: ChecklistState = {
  state: 'open',
  owner: '',
  due: null,
  note: '',
  changedAt: '',
  history: [],
  baseline: null,
};

/** How far an item is. */
export function stateOf(work: Work, item: Pick<ChecklistItem, 'shop' | 'action'>): ChecklistState {
  return work.checklist[tickKey(item)] ?? UNTOUCHED;
}

/**
 * The work with one change of an item; the same work where nothing changes. Set done, an item keeps its metric as the result
 * has it now, so that later data can be held against it; set to anything else it forgets it.
 * @param now `YYYY-MM-DD HH:mm:ss` of Beijing
 */
export function withChange(
  { result, work }: { readonly result: CheckupResult; readonly work: Work },
  item: Pick<ChecklistItem, 'shop' | 'action' | 'metric'>,
  change: ItemChange,
  now: string,
): Work {
  const before = stateOf(work, item);
  const to = typeof change.to === 'string' ? change.to.trim() : null;
  const from = before[change.what];
  if (from === to) return work;
  const entry = { at: now, what: change.what, from: from ?? '', to: to ?? '' };
  const after: ChecklistState = {
    ...before,
    [change.what]: to,
    changedAt: now,
    history: [entry, ...before.history].slice(0, MOST_HISTORY),
    ...(change.what === 'state'
      ? { baseline: change.to === 'done' ? snapshotOf(result, item.shop, item.metric) : null }
      : {}),
  };
  return { ...work, checklist: { ...work.checklist, [tickKey(item)]: after } };
}

/**
 * The work with every item among these that is still 待办 set 在做; those that are begun, done or not for the shop stay as they
 * are. The same work where none is 待办.
 * @param now `YYYY-MM-DD HH:mm:ss` of Beijing
 */
export function withStarted(
  { result, work }: { readonly result: CheckupResult; readonly work: Work },
  items: readonly Pick<ChecklistItem, 'shop' | 'action' | 'metric'>[],
  now: string,
): Work {
  return items
    .filter((item) => stateOf(work, item).state === 'open')
    .reduce(
      (changed, item) =>
        withChange({ result, work: changed }, item, { what: 'state', to: 'doing' }, now),
      work,
    );
}
