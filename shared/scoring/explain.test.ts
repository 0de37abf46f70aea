import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { MODELS } from '../models/models';
import { explainShop } from './explain';
import { anyShop } from './testing/any-shop';
import { WITH_FLOOR } from './testing/any-case';
import { mean, ratio, scored, shopWith } from './testing/shops';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the total taken apart', () => {
  it('sums up at every branch, whatever the shop', () => {
    const any = fc
      .constantFrom(...MODELS, WITH_FLOOR)
      .chain((model) => anyShop(model).map((shop) => ({ model, shop })));
    fc.assert(
      fc.property(any, ({ model, shop }) => {
        const tree = explainShop(shop, model);
        for (const { score, weight, contribution, metrics } of tree.dimensions) {
          if (contribution === null) continue;
          expect(contribution).toBeCloseTo((score ?? 0) * (weight ?? 0), 9);
          expect(contribution).toBe(sum(metrics.map((metric) => metric.contribution ?? 0)));
        }
        if (tree.base === null || tree.total === null) {
          expect(tree.dimensions.every(({ contribution }) => contribution === null)).toBe(true);
          return;
        }
        expect(sum(tree.dimensions.map((one) => one.contribution ?? 0))).toBeCloseTo(tree.base, 9);
        expect(tree.base + (tree.bonus ?? 0) - (tree.deduction ?? 0) + tree.clamp).toBeCloseTo(
          tree.total,
          9,
        );
        const { formal, score, stage } = shop.total;
        expect(tree.total).toBe(stage === 'growth' ? formal?.score : score);
      }),
    );
  });

  it('names figures, control points and where numbers come from', () => {
    const given = { 'goods.rating': mean(4.75, 40, 0.5), 'goods.qualityReturnRate': ratio(1, 200) };
    const shop = scored(shopWith('店', given), DOUYIN_2026_09);
    const [goods] = explainShop(shop, DOUYIN_2026_09).dimensions;
    expect(goods).toMatchObject({ weight: 1, weightFrom: { kind: 'estimate' } });
    expect(goods?.metrics).toMatchObject([
      {
        ...{ metric: 'goods.rating', value: 4.75, count: 40, sum: 190, weight: 0.9 },
        segment: { reached: { value: 4.7, score: 70 }, next: { value: 4.8, score: 85 } },
      },
      {
        ...{ metric: 'goods.qualityReturnRate', numerator: 1, denominator: 200, score: 85 },
        segment: { reached: { value: 0.01, score: 70 }, next: { value: 0, score: 100 } },
        curveFrom: { kind: 'estimate' },
      },
    ]);
  });

  it('says when a row of the industry gives the weight and when few orders lift the points', () => {
    const given = { 'goods.qualityReturnRate': ratio(3, 60), 'service.auditHours': 6 };
    const shop = scored(shopWith('店', given, { paidOrders30: 200 }), WITH_FLOOR, {
      ...{ scoringIndustry: 'tea', type: 'ordinary' },
    });
    const [goods, , service] = explainShop(shop, WITH_FLOOR).dimensions;
    expect(goods?.metrics[0]).toMatchObject({ onCurve: 50, score: 80 });
    expect(goods?.metrics[0]?.weightFrom.kind).toBe('estimate');
    expect(service?.metrics[0]?.weightFrom.kind).toBe('official');
  });

  it('says why the total shown is another', () => {
    const by = (rest: Parameters<typeof shopWith>[2]) => {
      const shop = scored(shopWith('店', { 'goods.rating': 4.7 }, rest), DOUYIN_2026_09);
      const { total, shown, shownBy } = explainShop(shop, DOUYIN_2026_09);
      return [total, shown, shownBy];
    };
    expect(by({})).toEqual([70, 70, 'model']);
    expect(by({ paidOrders30: 3, officialAdjustments: { bonus: 2 } })).toEqual([70, 70, 'growth']);
    expect(by({ platform: 'douyin', official: 82 })).toEqual([70, 82, 'official']);
    expect(by({ platform: 'kuaishou', official: 4.7 })).toEqual([70, 4.7, 'ownScale']);
  });
});
