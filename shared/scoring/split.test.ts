import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreSplit } from '../checkup/schema-split';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import { hasOwnScale, shownScore } from './official';
import { splitScores } from './split';
import { WITH_FLOOR } from './testing/any-case';
import { anyShop } from './testing/any-shop';
import { ARTICLE_SHOPS, scored, shopWith } from './testing/shops';

function termsOf({ metrics, bonus, deduction, clamp, stage }: ScoreSplit): number {
  const points = metrics.reduce((sum, { byScore, byWeight }) => sum + byScore + byWeight, 0);
  return points + bonus + deduction + clamp + stage;
}

describe('the difference of two totals', () => {
  it('is the sum of its terms, whatever the shops', () => {
    const any = fc
      .constantFrom(...MODELS, WITH_FLOOR)
      .chain((model) =>
        fc.record({ model: fc.constant(model), a: anyShop(model), b: anyShop(model) }),
      );
    fc.assert(
      fc.property(any, ({ model, a, b }) => {
        const split = splitScores(a, b, model);
        if (split === null) {
          const isMissing = [a, b].some(
            ({ total, metrics }) =>
              shownScore(total) === null ||
              hasOwnScale(total) ||
              metrics.every(({ score }) => score === null) ||
              total.score === null ||
              total.stage === 'growth',
          );
          expect(isMissing).toBe(true);
          return;
        }
        expect(Math.abs(termsOf(split) - split.difference)).toBeLessThan(1e-9);
        expect(split.difference).toBe((shownScore(a.total) ?? 0) - (shownScore(b.total) ?? 0));
        const back = splitScores(b, a, model);
        // As a sum: of equal totals both are 0, never −0.
        expect(Number(back?.difference) + split.difference).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('names what each metric of the article’s shops costs', () => {
    const [a, b] = ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS));
    if (a === undefined || b === undefined) throw new Error('no shops');
    const split = splitScores(b, a, SIX_FACTORS);
    expect(split).toMatchObject({ shop: 'other/小店B', other: 'other/小店A' });
    expect(split?.difference).toBeCloseTo(70.99537 - 88.382937, 5);
    // 48 against 24 hours: 30 points of a factor of a sixth, all by score.
    const ship = split?.metrics.find(({ metric }) => metric === 'logistics.shipHours');
    expect(ship?.byScore).toBeCloseTo(-5, 9);
    expect(ship?.byWeight).toBe(0);
  });

  it('takes a metric only one side has by weight, and names bonus, deduction, clamp and stage', () => {
    const shop = (given: Record<string, number>, rest: Parameters<typeof shopWith>[2] = {}) =>
      scored(shopWith('店', given, { platform: 'douyin', ...rest }), DOUYIN_2026_09);
    const one = shop({ 'goods.rating': 4.8 });
    const two = shop({ 'goods.rating': 4.8, 'goods.qualityReturnRate': 0.01 });
    expect(splitScores(one, two, DOUYIN_2026_09)?.metrics).toEqual([
      { metric: 'goods.rating', byScore: 0, byWeight: expect.closeTo(8.5, 9) },
      { metric: 'goods.qualityReturnRate', byScore: 0, byWeight: expect.closeTo(-7, 9) },
    ]);
    const more = shop(
      { 'goods.rating': 4.8 },
      { officialAdjustments: { bonus: 20, deduction: 1 }, official: 95 },
    );
    expect(splitScores(more, one, DOUYIN_2026_09)).toMatchObject({
      ...{ difference: 10, bonus: 20, deduction: -1, clamp: -4, stage: -5 },
    });
    const young = shop({ 'goods.rating': 4.8 }, { paidOrders30: 3 });
    expect(splitScores(young, one, DOUYIN_2026_09)).toMatchObject({ difference: -15, stage: -15 });
  });

  it('is none where a side has no total or one on another scale', () => {
    const good = scored(shopWith('店', { 'goods.rating': 4.8 }), DOUYIN_2026_09);
    const empty = scored(shopWith('空', {}), DOUYIN_2026_09);
    const other = scored(
      shopWith('快', { 'goods.rating': 4.8 }, { platform: 'kuaishou', official: 4.7 }),
      DOUYIN_2026_09,
    );
    expect(splitScores(good, empty, DOUYIN_2026_09)).toBeNull();
    expect(splitScores(other, good, DOUYIN_2026_09)).toBeNull();
  });
});
