/** The checklist as one works through it: what the result asks for, each with how far it is. */
import type { CheckupResult, ChecklistItem } from '../checkup/schema';
import { ofTickKey, tickKey } from '../checkup/tick-key';
import { actionById } from '../knowledge/actions';
import { movedOf, type Moved } from './moved';
import { snapshotOf } from './snapshot';
import { stateOf, type ChecklistState, type Work } from './work';

export interface ChecklistEntry {
  readonly item: ChecklistItem;
  /** `tickKey` of the item. */
  readonly key: string;
  readonly work: ChecklistState;
  /** Whether its metric moved since it was done; null unless it is done and its metric was kept. */
  readonly moved: Moved | null;
  /** Asked for by an earlier check-up, not by this one: its metric costs nothing any more, or has no data. */
  readonly isFormer: boolean;
}

/** Those of some shops to make a list of, in no order that matters. */
export interface Worked {
  readonly result: CheckupResult;
  readonly work: Work;
}

/**
 * The items of a result, in its order; after them, by their key, what earlier check-ups asked for and was begun or done in a
 * shop of this one.
 */
export function entriesOf({ result, work }: Worked): readonly ChecklistEntry[] {
  const listed = result.checklist.map((item) => ({ item, isFormer: false }));
  const keys = new Set(result.checklist.map(tickKey));
  const former = Object.keys(work.checklist)
    .filter((key) => !keys.has(key))
    .sort()
    .flatMap((key) => formerItem(result, work, key) ?? [])
    .map((item) => ({ item, isFormer: true }));
  return [...listed, ...former].map(({ item, isFormer }) => {
    const state = stateOf(work, item);
    const { baseline } = state;
    const isDone = state.state === 'done' && baseline !== null;
    const moved = isDone ? movedOf(result, item.shop, baseline) : null;
    return { item, key: tickKey(item), work: state, moved, isFormer };
  });
}

/** An item this result has no need of; null for one of another shop, of an action that is gone, and one nobody works on. */
function formerItem(result: CheckupResult, work: Work, key: string): ChecklistItem | null {
  const { shop, action: id } = ofTickKey(key);
  const state = work.checklist[key];
  const action = actionById(id);
  if (action === undefined || !result.shops.some((one) => one.id === shop)) return null;
  if (state?.state !== 'done' && state?.state !== 'doing') return null;
  const metric = state.baseline?.metric ?? action.moves[0]?.metric;
  if (metric === undefined) return null;
  return {
    shop,
    action: id,
    metric,
    gain: null,
    fullGain: null,
    target: null,
    current: snapshotOf(result, shop, metric)?.value ?? null,
    effort: action.effort,
    causes: [],
    order: result.checklist.length + 1,
  };
}

/** How many items are in which state. */
export type StateCounts = Readonly<Record<ChecklistState['state'], number>>;

export function countStates(entries: readonly ChecklistEntry[]): StateCounts {
  const counts = { open: 0, doing: 0, done: 0, dropped: 0 };
  for (const { work } of entries) counts[work.state] += 1;
  return counts;
}
