/** One metric looked at more closely than a check-up keeps it: all rows behind it, and how its values spread. */
import type { Evidence } from '../checkup/schema';
import { maybePeriod } from '../model/period';
import { COMPUTED } from './computed';
import type { Detail } from './detail';
import { viewKept, type KeptRows, type KeptShop } from './kept-rows';
import type { Measured } from './accumulate';
import { frameOf } from './time-windows';

/** At most this many rows are listed. */
export const MOST_ROWS = 100_000;

/** How the values of a metric of one shop spread. */
export interface ShopSpread {
  /** `platform/name`. */
  readonly shop: string;
  /** How many values lie in each of `rangesOf(unit)`. */
  readonly counts: readonly number[];
}

type Days = Parameters<typeof maybePeriod>[0];

/**
 * The rows that count against a metric of a shop (`platform/name`), as evidence is drawn: of ratios all that are on the bad
 * side, the newest first; of means all that have a value, the worst first. Empty where nothing is computed.
 */
export function rowsBehind(
  kept: KeptRows,
  days: Days,
  { shop, metric }: { readonly shop: string; readonly metric: string },
): readonly Evidence[] {
  const one = kept.shops.find(({ id }) => id === shop);
  if (one === undefined) return [];
  return look(kept, one, days, metric, { rows: MOST_ROWS, ranges: false })?.evidence ?? [];
}

/** How the values of a metric spread in each shop that has some; none of metrics that are no means over rows. */
export function spreadOf(kept: KeptRows, days: Days, metric: string): readonly ShopSpread[] {
  return kept.shops.flatMap((shop) => {
    const counts = look(kept, shop, days, metric, { rows: 1, ranges: true })?.ranges ?? [];
    return counts.length === 0 ? [] : [{ shop: shop.id, counts }];
  });
}

function look(
  kept: KeptRows,
  shop: KeptShop,
  days: Days,
  metric: string,
  detail: Detail,
): Measured | null {
  const view = viewKept(kept, shop, frameOf(maybePeriod(days)));
  return COMPUTED.get(metric)?.({ ...view, detail }) ?? null;
}
