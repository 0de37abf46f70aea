import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { mean, ratio, scored, shopWith } from './testing/shops';

describe('confidence', () => {
  const shop = shopWith('店', {
    'goods.rating': mean(4.75, 300, 0.6),
    'goods.qualityReturnRate': ratio(12, 640),
    'service.auditHours': mean(5, 90, 4),
  });

  it('is the same every time', () => {
    expect(scored(shop, DOUYIN_2026_09)).toEqual(scored(shop, DOUYIN_2026_09));
  });

  it('gives metrics, dimensions and total a band around their value', () => {
    const result = scored(shop, DOUYIN_2026_09);
    const all = [
      ...result.metrics.filter((m) => m.value !== null).map((m) => [m.low, m.value, m.high]),
      ...result.dimensions.filter((d) => d.score !== null).map((d) => [d.low, d.score, d.high]),
      [result.total.low, result.total.score, result.total.high],
    ];
    expect(all).toHaveLength(3 + 2 + 1);
    for (const [low, value, high] of all) {
      expect(Number(low)).toBeLessThan(Number(value));
      expect(Number(high)).toBeGreaterThan(Number(value));
    }
  });

  it('narrows with more orders', () => {
    const width = (times: number) => {
      const rated = { 'reviews.goodRate': ratio(80 * times, 100 * times) };
      const { low, high } = scored(shopWith('店', rated), KUAISHOU_ARTICLE).total;
      return Number(high) - Number(low);
    };
    expect(width(10)).toBeLessThan(width(1));
  });

  it('has no band where nothing is counted and the weights are given', () => {
    const result = scored(shopWith('店', { 'reviews.goodRate': 0.8 }), KUAISHOU_ARTICLE);
    expect(result.total).toMatchObject({ low: null, high: null, status: 'estimated' });
    expect(result.dimensions[0]).toMatchObject({ low: null, high: null });
  });

  it('has no band where every draw agrees: one review has no spread', () => {
    const one = { value: 5, count: 1, sum: 5, m2: 0, status: 'ok' as const };
    const { total } = scored(shopWith('店', { 'goods.rating': one }), DOUYIN_2026_09);
    expect(total).toMatchObject({ score: 100, low: null, high: null, status: 'estimated' });
  });
});
