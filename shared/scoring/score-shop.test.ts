import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { SIX_FACTORS } from '../models/data/six-factors';
import type { ScoreModel } from '../models/schema';
import { ARTICLE_SHOPS, mean, scored, shopWith } from './testing/shops';

function metric(shop: ReturnType<typeof scored>, id: string) {
  const found = shop.metrics.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('golden: the article’s three shops under six factors', () => {
  const [a, b, c] = ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS));

  it('score 88.382937, 70.995370 and 79.067460', () => {
    expect(a?.total.score).toBeCloseTo(88.382937, 6);
    expect(b?.total.score).toBeCloseTo(70.99537, 6);
    expect(c?.total.score).toBeCloseTo(79.06746, 6);
  });

  it('leave A best and B worst in every score', () => {
    for (const id of SIX_FACTORS.dimensions.flatMap((d) => d.metrics.map((slot) => slot.metric))) {
      const [x, y, z] = [a, b, c].map(
        (shop) => shop?.metrics.find((m) => m.id === id)?.score ?? NaN,
      );
      expect([id, x, y, z].slice(1).every(Number.isFinite), id).toBe(true);
      expect(Number(x), id).toBeGreaterThan(Number(z));
      expect(Number(z), id).toBeGreaterThan(Number(y));
    }
  });

  it('are estimates with full coverage, graded, with a band around each total', () => {
    for (const shop of [a, b, c]) {
      expect(shop?.total).toMatchObject({ status: 'estimated', coverage: 1, indicative: false });
      const { low, high, score } = shop?.total ?? {};
      expect(Number(low)).toBeLessThan(Number(score));
      expect(Number(high)).toBeGreaterThan(Number(score));
    }
    expect([a, b, c].map((shop) => shop?.total.grade)).toEqual(['excellent', 'watch', 'good']);
  });
});

describe('the Douyin page of 2026-09-09', () => {
  const page = scored(
    shopWith('旗舰店', {
      'goods.rating': 4.6923,
      'goods.qualityReturnRate': 0.0134,
      'logistics.pickupHours': 5.57,
      'logistics.onTimeDeliveryRate': 0.99412,
      'service.auditHours': 3.31,
      'chat.avgReplySeconds': 13.89,
      'chat.dissatisfactionRate': 0.05357,
      'service.escalationRate': 0.00652,
    }),
    DOUYIN_2026_09,
  );
  const score = (id: string) => page.dimensions.find((dimension) => dimension.id === id)?.score;

  it('is met for goods (69) and logistics (99) within a point', () => {
    expect(Math.abs(Number(score('goods')) - 69)).toBeLessThan(1);
    expect(Math.abs(Number(score('logistics')) - 99)).toBeLessThanOrEqual(1);
  });

  it('is met for service (85) and in total (80 before the bonus) within two points', () => {
    expect(Math.abs(Number(score('service')) - 85)).toBeLessThan(2);
    expect(Math.abs(Number(page.total.score) - 80)).toBeLessThan(1);
  });
});

describe('missing is never zero', () => {
  it('shares the weight of absent metrics within their dimension', () => {
    const shop = scored(
      shopWith('店', { 'chat.avgReplySeconds': 60, 'service.auditHours': 2 }),
      DOUYIN_2026_09,
    );
    const service = shop.dimensions.find((dimension) => dimension.id === 'service');
    expect(service).toMatchObject({ score: 87.5, coverage: 0.5, status: 'partial', weight: 1 });
  });

  it('gives a dimension without its core metrics no score and shares its weight out', () => {
    const shop = scored(
      shopWith('店', {
        'goods.rating': 4.9,
        'goods.qualityReturnRate': 0,
        'logistics.damageReturnRate': 0,
        'service.auditHours': 2,
      }),
      DOUYIN_2026_09,
    );
    expect(shop.dimensions.map((d) => [d.id, d.status, d.score, d.weight])).toEqual([
      ['goods', 'ok', 100, expect.closeTo(0.625, 12)],
      ['logistics', 'noCore', null, null],
      ['service', 'partial', 100, expect.closeTo(0.375, 12)],
    ]);
    expect(metric(shop, 'logistics.damageReturnRate')).toMatchObject({
      score: 100,
      weight: null,
      contribution: null,
    });
    expect(shop.total.coverage).toBeCloseTo(0.5 + 0.3 * 0.25, 12);
    expect(shop.total.indicative).toBe(true);
  });

  it('is only indicative when a factor of a quarter or more is absent', () => {
    const all = {
      'chat.satisfactionRate': 0.9,
      'goods.returnExchangeRate': 0.1,
      'service.complaintRate': 0.01,
      'service.refundOnTimeRate': 0.9,
    };
    const { 'goods.returnExchangeRate': _returns, ...without } = all;
    expect(scored(shopWith('店', all), KUAISHOU_ARTICLE).total.indicative).toBe(false);
    const partial = scored(shopWith('店', without), KUAISHOU_ARTICLE).total;
    expect(partial.coverage).toBeCloseTo(0.7, 12);
    expect(partial.indicative).toBe(true);
  });

  it('uses a stand-in only where all of a dimension’s own metrics are absent', () => {
    const standIn = scored(shopWith('店', { 'reviews.goodRate': 0.8 }), KUAISHOU_ARTICLE);
    expect(metric(standIn, 'reviews.goodRate').score).toBeCloseTo(80, 12);
    const both = scored(
      shopWith('店', { 'reviews.goodRate': 0.8, 'chat.satisfactionRate': 0.9 }),
      KUAISHOU_ARTICLE,
    );
    expect(metric(both, 'reviews.goodRate').score).toBeNull();
    expect(both.dimensions[0]?.score).toBeCloseTo(90, 12);
  });

  it.each(['lowerBound', 'upperBound', 'proxy'] as const)('does not score a %s', (status) => {
    const shop = scored(
      shopWith('店', { 'logistics.pickupHours': { value: 20, status, origin: 'computed' } }),
      DOUYIN_2026_09,
    );
    expect(metric(shop, 'logistics.pickupHours')).toMatchObject({ value: 20, score: null });
    expect(shop.total).toMatchObject({ score: null, coverage: 0, status: 'noData', grade: null });
  });

  it('has no total for a model without weights, but scores its dimensions', () => {
    const unweighted: ScoreModel = {
      ...KUAISHOU_ARTICLE,
      dimensions: KUAISHOU_ARTICLE.dimensions.map((d) => ({ ...d, weight: null })),
    };
    const shop = scored(shopWith('店', { 'reviews.goodRate': 0.8 }), unweighted);
    expect(shop.total).toMatchObject({ score: null, status: 'noTotal', low: null, high: null });
    expect(shop.dimensions[0]).toMatchObject({ score: 80, weight: null });
  });
});

describe('the growth stage', () => {
  const values = { 'goods.rating': mean(4.9, 40, 0.4), 'service.auditHours': 30 };

  it('fixes the total under thirty paid orders, without a band', () => {
    const shop = scored(shopWith('新店', values, { paidOrders30: 29 }), DOUYIN_2026_09);
    expect(shop.total).toMatchObject({
      score: 70,
      low: null,
      high: null,
      stage: 'growth',
      status: 'ok',
    });
    expect(metric(shop, 'goods.rating')).toMatchObject({ weight: null, contribution: null });
    expect(metric(shop, 'goods.rating').score).toBeGreaterThan(99);
  });

  it('ends with the thirtieth, and is not assumed where orders are not known', () => {
    const formal = scored(shopWith('店', values, { paidOrders30: 30 }), DOUYIN_2026_09);
    expect(formal.total).toMatchObject({ stage: 'formal', status: 'estimated' });
    expect(scored(shopWith('店', values), DOUYIN_2026_09).total.stage).toBeNull();
    expect(scored(shopWith('店', values, { paidOrders30: 3 }), SIX_FACTORS).total.stage).toBeNull();
  });

  it('is not claimed when files of a few days show fewer at a rate that would reach thirty', () => {
    const stage = (count: number, days: number) =>
      scored(shopWith('店', values, { paidOrders30: { count, days } }), DOUYIN_2026_09).total.stage;
    expect(stage(20, 7)).toBeNull();
    expect(stage(6, 6)).toBeNull();
    expect(stage(6, 7)).toBe('growth');
    expect(stage(0, 1)).toBe('growth');
    expect(stage(30, 1)).toBe('formal');
  });

  it('fixes a lower total once a deduction is known', () => {
    const total = (said: Record<string, number>, deduction: number | null = null) =>
      scored(
        shopWith('店', values, {
          ...{ platform: 'douyin', paidOrders30: 3 },
          officialAdjustments: { deduction },
        }),
        DOUYIN_2026_09,
        { adjustments: said },
      ).total.score;
    expect(total({ 'fake-trade': 0, 'next-day-delivery': 1 })).toBe(70);
    expect(total({ 'fake-trade': 1 })).toBe(60);
    expect(total({}, 2)).toBe(60);
    expect(total({ 'fake-trade': 1 }, 0)).toBe(70);
  });

  it('says beside it what the figures would give with enough orders, as a range', () => {
    const young = scored(shopWith('新店', values, { paidOrders30: 29 }), DOUYIN_2026_09).total;
    const grown = scored(shopWith('老店', values, { paidOrders30: 30 }), DOUYIN_2026_09).total;
    expect(young.formal).toEqual({ score: grown.score, low: grown.low, high: grown.high });
    expect(young.formal?.low).toBeLessThan(young.formal?.score ?? Number.NaN);
    expect(grown.formal).toBeNull();
  });

  it('is not shown to buyers', () => {
    const { total } = scored(shopWith('新店', values, { paidOrders30: 29 }), DOUYIN_2026_09);
    expect(total).toMatchObject({ display: null, stars: null });
  });

  it('has no total for shops of persons', () => {
    const shop = scored(shopWith('个人店', values, { paidOrders30: 3 }), DOUYIN_2026_09, {
      type: 'personal',
    });
    expect(shop.total).toMatchObject({ score: null, stage: 'growth', status: 'noTotal' });
  });
});

describe('the platform’s own total', () => {
  const values = { 'goods.rating': 4.7 };

  it('is the one shown and graded, the model’s stays beside it', () => {
    const shop = scored(
      shopWith('店', values, { platform: 'douyin', official: 82 }),
      DOUYIN_2026_09,
    );
    expect(shop.total).toMatchObject({
      ...{ official: 82, score: 70, status: 'official', grade: 'good', indicative: false },
    });
  });

  it('on another scale than the model’s is not graded', () => {
    const shop = scored(
      shopWith('店', values, { platform: 'kuaishou', official: 4.7 }),
      SIX_FACTORS,
    );
    expect(shop.total).toMatchObject({ official: 4.7, status: 'official', grade: null });
  });

  it('tells a formal shop from one of few orders in the files', () => {
    const stage = (official: number) =>
      scored(
        shopWith('店', values, { platform: 'douyin', official, paidOrders30: 3 }),
        DOUYIN_2026_09,
      ).total.stage;
    expect([stage(82), stage(70), stage(60)]).toEqual(['formal', 'growth', 'growth']);
  });
});
