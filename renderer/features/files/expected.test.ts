import { describe, expect, it } from 'vitest';
import { articleCheckup } from '../../testing/article-checkup';
import { sourceSummary } from '../../testing/source-summary';
import { expectedOf, stillMissing, type Expected } from './expected';

const EXPECTED: Expected = {
  model: 'douyin',
  shops: [
    { name: '小店A', kinds: ['orders', 'reviews'] },
    { name: '小店B', kinds: ['orders'] },
  ],
};

describe('what is expected of the next check-up', () => {
  it('is the shops of the last one with the kinds of their tables', () => {
    const { result } = articleCheckup();
    const { model, shops } = expectedOf(result);
    expect(model).toBe(result.models[0]?.id);
    expect(shops.map(({ name }) => name)).toEqual(result.shops.map(({ name }) => name));
    expect(shops.every(({ kinds }) => kinds.includes('metricTable'))).toBe(true);
  });

  it('is missing as long as a shop, or a kind of table it had, is not there', () => {
    const orders = sourceSummary(0, { shop: '小店 A' });
    expect(stillMissing(EXPECTED, [orders], {})).toEqual([
      { shop: '小店A', kinds: ['reviews'], hasTables: true },
      { shop: '小店B', kinds: ['orders'], hasTables: false },
    ]);
    const reviews = sourceSummary(1, { kind: 'reviews', shop: '小店A' });
    const others = sourceSummary(2, { shop: '小店B' });
    expect(stillMissing(EXPECTED, [orders, reviews, others], {})).toEqual([]);
  });
});
