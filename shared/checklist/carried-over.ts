import type { CheckupResult } from '../checkup/schema';
import { ofTickKey, tickKey } from '../checkup/tick-key';
import { snapshotOf } from './snapshot';
import type { Work } from './work';

/**
 * What a later check-up takes over of the work on these shops (by id). What was done without keeping its metric, as earlier
 * releases did, gets it from the result it was done under.
 */
export function carriedOver(
  { result, work }: { readonly result: CheckupResult; readonly work: Work },
  shops: ReadonlySet<string>,
): Work['checklist'] {
  const items = new Map(result.checklist.map((item) => [tickKey(item), item]));
  return Object.fromEntries(
    Object.entries(work.checklist)
      .filter(([key]) => shops.has(ofTickKey(key).shop))
      .map(([key, state]) => {
        const item = items.get(key);
        if (state.state !== 'done' || state.baseline !== null || item === undefined) {
          return [key, state];
        }
        return [key, { ...state, baseline: snapshotOf(result, item.shop, item.metric) }];
      }),
  );
}
