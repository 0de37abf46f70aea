import type { ShopResult } from '../checkup/schema';
import type { Message } from '../result';
import { isScored } from '../scoring/values';
import { namesOf, sentence } from './sentence';

/** Metrics that count orders by why an after-sale was asked for; their counts can be set side by side. */
const REASONS = [
  { metric: 'goods.qualityReturnRate', code: 'reading.complaintQuality' },
  { metric: 'logistics.damageReturnRate', code: 'reading.complaintDamage' },
  { metric: 'logistics.wrongItemRate', code: 'reading.complaintWrongItem' },
  { metric: 'logistics.complaintRate', code: 'reading.complaintLogistics' },
] as const;

/** Fewer orders of a reason say nothing about what buyers complain of most. */
const FEWEST = 5;

/**
 * What buyers of each shop complain of most when they ask for a refund, shops with the same complaint in one sentence. Nothing
 * of shops with fewer than two reasons counted, with few cases, or with two reasons equally common.
 * @param most no more than so many sentences, those about most orders
 */
export function readComplaints(
  shops: readonly ShopResult[],
  most = Number.POSITIVE_INFINITY,
): readonly Message[] {
  const told = shops.flatMap((shop) => {
    const top = topReason(shop);
    return top === null ? [] : [{ shop, ...top }];
  });
  return REASONS.map(({ code }) => told.filter((one) => one.code === code))
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const count = same.reduce((sum, one) => sum + one.count, 0);
      return [{ code: first.code, shops: same.map(({ shop }) => shop), count }];
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ code, shops: same, count }) => sentence(code, { shops: namesOf(same), count }));
}

function topReason(
  shop: ShopResult,
): { readonly code: (typeof REASONS)[number]['code']; readonly count: number } | null {
  const [top, second] = REASONS.flatMap(({ metric: id, code }) => {
    const metric = shop.metrics.find((one) => one.id === id);
    const count = metric?.numerator ?? null;
    return metric === undefined || count === null || !isScored(metric.status)
      ? []
      : [{ code, count }];
  }).sort((a, b) => b.count - a.count);
  if (top === undefined || second === undefined) return null;
  return top.count < FEWEST || top.count === second.count ? null : top;
}
