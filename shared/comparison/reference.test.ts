import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import { ARTICLE_SHOPS, ratio, scored, shopWith } from '../scoring/testing/shops';
import type { ShopResult } from '../checkup/schema';
import { compare } from './compare';
import { dimensionAgainst, metricAgainst, totalsAgainst } from './reference';

const RETURNS = 'goods.qualityReturnRate';
const article = ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS));
const counted = [ratio(5, 1000), ratio(30, 1000), ratio(8, 1000), ratio(1, 20)].map((given, i) =>
  scored(shopWith(`店${i}`, { [RETURNS]: given }), DOUYIN_2026_09),
);

function rowOf(shops: readonly ShopResult[], metric: string) {
  const row = compare(shops, MODELS).metrics.find((one) => one.metric === metric);
  if (row === undefined) throw new Error(`${metric} is not compared`);
  return row;
}

describe('shops held against a reference', () => {
  const ids = counted.map(({ id }) => id);

  it('differ from it on a metric, with what can be believed of that', () => {
    const against = metricAgainst(rowOf(counted, RETURNS), counted, ids[1] ?? '');
    const told = ids.map((id) => against.get(id));
    expect(told.map((one) => one?.difference)).toEqual([
      0.005 - 0.03,
      0,
      0.008 - 0.03,
      0.05 - 0.03,
    ]);
    expect(told.map((one) => one?.significance)).toEqual(['credible', null, 'credible', 'tooFew']);
  });

  it('are held against the best where none is picked, as the comparison has it', () => {
    const row = rowOf(counted, RETURNS);
    const against = metricAgainst(row, counted, null);
    for (const { shop, difference, significance } of row.cells) {
      expect(against.get(shop)).toMatchObject({ difference, significance });
    }
  });

  it('lose as many points as they gain the other way round', () => {
    const row = rowOf(article, 'logistics.shipHours');
    const [a, b] = article.map(({ id }) => id);
    const points = metricAgainst(row, article, a ?? '').get(b ?? '')?.points ?? 0;
    expect(points).toBeLessThan(0);
    expect(metricAgainst(row, article, b ?? '').get(a ?? '')?.points).toBeCloseTo(-points);
  });

  it('have no points apart under different models, and no difference to a shop without a value', () => {
    const [a, b] = ['甲', '乙'].map((name, index) =>
      scored(
        shopWith(name, { 'goods.rating': 4 + index / 2 }),
        index === 0 ? DOUYIN_2026_09 : KUAISHOU_ARTICLE,
      ),
    );
    const without = scored(shopWith('丙', {}), DOUYIN_2026_09);
    if (a === undefined || b === undefined) throw new Error('two shops');
    const shops = [a, b, without];
    const row = rowOf(shops, 'goods.rating');
    expect(metricAgainst(row, shops, a.id).get(b.id)).toMatchObject({
      difference: 0.5,
      points: null,
    });
    expect(metricAgainst(row, shops, without.id).get(a.id)?.difference).toBeNull();
  });

  it('differ on the total within their group only', () => {
    const [group] = compare(article, MODELS).totals;
    const [a, b] = article;
    if (group === undefined || a === undefined || b === undefined) throw new Error('two shops');
    const against = totalsAgainst(group, article, b.id);
    expect(against.get(a.id)?.difference).toBeCloseTo((a.total.score ?? 0) - (b.total.score ?? 0));
    expect(against.get(b.id)).toMatchObject({ difference: 0, significance: null });
    expect(totalsAgainst(group, article, 'elsewhere').get(a.id)?.difference).toBeNull();
    expect(totalsAgainst(group, article, null).get(b.id)?.difference).toBe(
      group.cells.find(({ shop }) => shop === b.id)?.difference,
    );
  });

  it('differ on a dimension from the reference, else from its best', () => {
    const [dimension] = SIX_FACTORS.dimensions;
    if (dimension === undefined) throw new Error('a dimension');
    const score = (shop: ShopResult) =>
      shop.dimensions.find(({ id }) => id === dimension.id)?.score ?? 0;
    const best = dimensionAgainst(article, dimension.id, null);
    expect([...best.values()].every(({ difference }) => (difference ?? 1) <= 0)).toBe(true);
    const [a, b] = article;
    if (a === undefined || b === undefined) throw new Error('two shops');
    expect(dimensionAgainst(article, dimension.id, b.id).get(a.id)?.difference).toBeCloseTo(
      score(a) - score(b),
    );
  });
});
