import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { SIX_FACTORS } from '../models/data/six-factors';
import { ARTICLE_SHOPS, mean, ratio, shopWith } from '../scoring/testing/shops';
import { anyShop, scoredPlainly } from './testing/any-shop';
import { STEADY } from './testing/steady-model';
import { whatIf } from './what-if';

const [, b] = ARTICLE_SHOPS.map((shop) => scoredPlainly(shop, SIX_FACTORS));
if (b === undefined) throw new Error('There are three shops.');

const given = {
  'goods.rating': mean(4.7, 99, 0.5),
  'goods.qualityReturnRate': ratio(3, 400),
  'service.auditHours': 6,
};

describe('whatIf', () => {
  it('gives the new total, what it gains, and what the parts come to', () => {
    const { total, gain, dimensions, metrics } = whatIf(b, SIX_FACTORS, {
      values: new Map([['logistics.shipHours', 24]]),
    });
    expect(gain).toBeCloseTo(30 / 6, 9);
    expect(total).toBeCloseTo(Number(b.total.score) + 5, 9);
    expect(dimensions).toContainEqual({ dimension: 'shipping', score: 90 });
    expect(metrics).toContainEqual({ metric: 'logistics.shipHours', value: 24, score: 90 });
    expect(metrics).toHaveLength(11);
  });

  it('moves the platform’s own total by what the model’s moves, within the scale', () => {
    const official = (total: number) =>
      scoredPlainly(shopWith('店', given, { platform: 'douyin', official: total }), DOUYIN_2026_09);
    const better = { values: new Map([['goods.rating', 4.8]]) };
    const plain = whatIf(
      scoredPlainly(shopWith('店', given, { platform: 'douyin' }), DOUYIN_2026_09),
      DOUYIN_2026_09,
      better,
    );
    const moved = whatIf(official(66), DOUYIN_2026_09, better);
    expect(moved.gain).toBeCloseTo(Number(plain.gain), 9);
    expect(moved.total).toBeCloseTo(66 + Number(plain.gain), 9);
    expect(whatIf(official(99), DOUYIN_2026_09, better)).toMatchObject({
      total: 100,
      gain: expect.closeTo(1, 9),
    });
  });

  it('moves a total corrected by the platform’s of other days by what the model’s moves', () => {
    const shop = scoredPlainly(shopWith('店', given), STEADY);
    const corrected = { score: 71, low: 69, high: 73 };
    const better = { values: new Map([['goods.rating', 4.8]]) };
    const plain = whatIf(shop, STEADY, better);
    const moved = whatIf({ ...shop, total: { ...shop.total, corrected } }, STEADY, better);
    expect(moved.gain).toBeCloseTo(Number(plain.gain), 9);
    expect(moved.total).toBeCloseTo(71 + Number(plain.gain), 9);
  });

  it('gives gains but no total where the platform’s own runs on another scale', () => {
    const shop = scoredPlainly(
      shopWith('店', { 'reviews.goodRate': 0.8 }, { platform: 'kuaishou', official: 4.6 }),
      KUAISHOU_ARTICLE,
    );
    const { total, gain } = whatIf(shop, KUAISHOU_ARTICLE, {
      values: new Map([['reviews.goodRate', 0.9]]),
    });
    expect(total).toBeNull();
    expect(gain).toBeGreaterThan(0);
  });

  it('keeps the total the growth stage fixes', () => {
    const shop = scoredPlainly(shopWith('店', given, { paidOrders30: 3 }), DOUYIN_2026_09);
    const changed = whatIf(shop, DOUYIN_2026_09, { values: new Map([['goods.rating', 4.9]]) });
    expect(changed).toMatchObject({ total: 70, gain: null });
  });

  it('says what the growth stage hides: the total with enough orders, before and after', () => {
    const shop = scoredPlainly(shopWith('店', given, { paidOrders30: 3 }), DOUYIN_2026_09);
    const plain = scoredPlainly(shopWith('店', given), DOUYIN_2026_09);
    const change = { values: new Map([['goods.rating', 4.9]]) };
    expect(whatIf(shop, DOUYIN_2026_09, {}).formal).toBe(shop.total.formal?.score);
    const { formal } = whatIf(shop, DOUYIN_2026_09, change);
    expect(formal).toBeGreaterThan(shop.total.formal?.score ?? Number.NaN);
    expect(formal).toBe(whatIf(plain, DOUYIN_2026_09, change).total);
    expect(whatIf(plain, DOUYIN_2026_09, change).formal).toBeNull();
  });

  it('takes a value of a metric the shop has none of as given', () => {
    const values = new Map([['service.escalationRate', 0.005]]);
    const { metrics } = whatIf(scoredPlainly(shopWith('店', given), STEADY), STEADY, { values });
    expect(metrics).toContainEqual({ metric: 'service.escalationRate', value: 0.005, score: 90 });
  });

  it('lets events happen several times and together, and a value stand before them', () => {
    const shop = scoredPlainly(shopWith('店', given), DOUYIN_2026_09);
    const after = (events: Parameters<typeof whatIf>[2]) =>
      whatIf(shop, DOUYIN_2026_09, events).metrics.find((one) => one.metric === 'goods.rating');
    const events = new Map([
      ['oneStarReview', 2],
      ['fiveStarReview', 10],
    ] as const);
    expect(after({ events })?.value).toBeCloseTo((4.7 * 99 + 2 + 50) / 111, 12);
    expect(after({ events, values: new Map([['goods.rating', 4.8]]) })?.value).toBe(4.8);
  });

  it('changes nothing where nothing changes', () => {
    fc.assert(
      fc.property(anyShop(DOUYIN_2026_09), (shop) => {
        const { gain, dimensions } = whatIf(shop, DOUYIN_2026_09, {});
        expect(gain).toBeCloseTo(0, 9);
        expect(dimensions.map(({ score }) => score)).toEqual(
          shop.dimensions.map(({ score }) => score),
        );
      }),
    );
  });
});
