import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import { scored, shopWith } from '../scoring/testing/shops';
import { shopWarnings } from './warnings';

type Rest = Parameters<typeof shopWith>[2];

function leavesOut(
  adjustments: Record<string, number>,
  rest: Rest = {},
  model = DOUYIN_2026_09,
): boolean {
  const given = { 'goods.rating': 4.7, 'reviews.goodRate': 0.9 };
  const shop = scored(shopWith('店', given, { platform: 'douyin', ...rest }), model, {
    adjustments,
  });
  const warnings = shopWarnings([{ shop, model, caveat: null, paidOrders30: null }]);
  return warnings.some(({ code }) => code === 'checkup.adjustmentsUnknown');
}

describe('the warning that bonuses and deductions are left out', () => {
  it('is given where nothing was said of any', () => {
    expect(leavesOut({})).toBe(true);
    expect(leavesOut({ 'of-another-model': 1 })).toBe(true);
  });

  it('is not given once the profile or the page says something, be it none', () => {
    expect(leavesOut({ 'next-day-delivery': 1 })).toBe(false);
    expect(leavesOut({ 'fake-trade': 0 })).toBe(false);
    expect(leavesOut({}, { officialAdjustments: { bonus: 2 } })).toBe(false);
  });

  it('is not given where they are in the total already, or there are none', () => {
    expect(leavesOut({}, { official: 82 })).toBe(false);
    expect(leavesOut({}, { paidOrders30: 3 })).toBe(false);
    expect(leavesOut({}, {}, SIX_FACTORS)).toBe(false);
  });
});
