import type { CheckupResult } from '../../checkup/schema';
import { checklistItem, resultWith } from '../../checkup/testing/results';
import type { MaybePeriod } from '../../model/period';
import { SIX_FACTORS } from '../../models/data/six-factors';
import { scored, shopWith, type Given } from '../../scoring/testing/shops';

export const SEPTEMBER = { from: '2026-09-01', to: '2026-09-30' };
export const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

/** A result of one shop with these metrics, asking for one action that moves 发货时长. */
export function month(
  period: MaybePeriod,
  given: Readonly<Record<string, Given>>,
  shop = '小店A',
): CheckupResult {
  return resultWith({
    period,
    models: [SIX_FACTORS],
    shops: [scored(shopWith(shop, given), SIX_FACTORS)],
    checklist: [checklistItem(`other/${shop}`, 'cutoff-16-pickup-onsite')],
  });
}
