import { describe, expect, it } from 'vitest';
import type { Platform } from '../model/platform';
import { indexShops } from './shops';
import { makeDataset } from './testing/make-dataset';

/** The shops of sources by name and platform, and the shop of each. */
function shopsOf(...sources: readonly (readonly [string, Platform])[]) {
  const made = sources.flatMap(([name, platform]) => [
    ...makeDataset({ [name]: { platform, orders: [{ orderId: '1' }] } }).sources,
  ]);
  const { shops, ofSource } = indexShops(made);
  return {
    shops: shops.map(({ name, platform }) => `${platform}/${name}`),
    ofSource: [...ofSource],
  };
}

describe('shops of a dataset', () => {
  it('are one per name and platform', () => {
    expect(shopsOf(['店', 'douyin'], ['店', 'kuaishou'], ['店', 'douyin'])).toEqual({
      shops: ['douyin/店', 'kuaishou/店'],
      ofSource: [0, 1, 0],
    });
  });

  it('take in tables of no platform where only one has their name', () => {
    expect(shopsOf(['店', 'douyin'], ['店', 'other']).shops).toEqual(['douyin/店']);
    expect(shopsOf(['店', 'douyin'], ['店', 'kuaishou'], ['店', 'other']).shops).toHaveLength(3);
  });

  it('of Taobao and Tmall are one, whose exports look alike', () => {
    expect(shopsOf(['店', 'taobao'], ['店', 'tmall'], ['店', 'other'], ['乙', 'taobao'])).toEqual({
      shops: ['taobao/乙', 'tmall/店'],
      ofSource: [1, 1, 1, 0],
    });
  });
});
