import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import { OCTOBER, SEPTEMBER } from '../checklist/testing/month';
import { SIX_FACTORS } from '../models/data/six-factors';
import { mean, scored, shopWith } from '../scoring/testing/shops';
import type { Worked } from '../checklist/entries';
import { fallsAmong } from './falling';
import { NO_HISTORY, type CheckupHistory } from './history';
import { latestChanges } from './latest-change';
import { checkup, historyWith } from './testing/past';

const fallsOf = (document: Worked & { readonly id: string }, history: CheckupHistory) =>
  fallsAmong(latestChanges(document, history));

const shop = (name: string, hours: number) =>
  scored(shopWith(name, { 'logistics.shipHours': mean(hours, 400, 4) }), SIX_FACTORS);

/** With the totals of two days of its daily history. */
function withDays(
  result: ShopResult,
  weekAgo: readonly [number, number | null],
  today: readonly [number, number | null],
): ShopResult {
  const day = (date: string, [score, official]: readonly [number, number | null]) => ({
    ...{ date, score, dimensions: {}, official, officialDimensions: {} },
  });
  const history = [day('2026-10-24', weekAgo), day('2026-10-31', today)];
  return { ...result, officialRecord: { history, corrections: [] } };
}

describe('shops that fall', () => {
  it('are those with fewer points than in their check-up before, the most first', () => {
    const before = checkup('s', SEPTEMBER, [shop('甲', 30), shop('乙', 20), shop('丙', 40)]);
    const now = checkup('o', OCTOBER, [shop('甲', 34), shop('乙', 40), shop('丙', 30)]);
    const falling = fallsOf(now, historyWith([before]));
    expect(falling.map((one) => one.shop)).toEqual(['other/乙', 'other/甲']);
    expect(falling[0]).toMatchObject({ since: 'checkup', day: '2026-09-30', trust: 'credible' });
    expect(falling[0]?.points).toBeGreaterThan(falling[1]?.points ?? 0);
  });

  it('are held against a week ago where there is no check-up before', () => {
    const made = shop('甲', 30);
    const { low, high } = made.total;
    const [inside, above] = [((low ?? 0) + (high ?? 0)) / 2, (high ?? 0) + 5];
    const trustOf = (weekAgo: number) => {
      const one = withDays(made, [weekAgo, null], [inside - 2, null]);
      return fallsOf(checkup('o', OCTOBER, [one]), NO_HISTORY)[0]?.trust;
    };
    expect(trustOf(inside)).toBe('chance');
    expect(trustOf(above)).toBe('credible');
    const official = withDays(made, [90, 84], [91, 82.5]);
    expect(fallsOf(checkup('o', OCTOBER, [official]), NO_HISTORY)).toEqual([
      { shop: 'other/甲', since: 'week', day: '2026-10-24', points: 1.5, trust: 'exact' },
    ]);
  });

  it('are not those of a total that stays or rises, nor those nothing is known of', () => {
    const risen = withDays(shop('甲', 30), [70, null], [72, null]);
    const now = checkup('o', OCTOBER, [risen, shop('乙', 30)]);
    expect(fallsOf(now, NO_HISTORY)).toEqual([]);
  });
});
