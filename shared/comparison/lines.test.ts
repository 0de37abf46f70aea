import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import type { ComparisonCell } from '../checkup/schema-comparison';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { MODELS } from '../models/models';
import { scored, shopWith, type Given } from '../scoring/testing/shops';
import { compare } from './compare';

function shopOn(
  metric: string,
  given: Given,
  rest: {
    readonly name?: string;
    readonly platform?: 'douyin' | 'tmall';
    readonly line?: number;
  } = {},
): ShopResult {
  const { name = '店', platform = 'douyin', line } = rest;
  return scored(
    shopWith(name, { [metric]: given }, { platform }),
    DOUYIN_2026_09,
    line === undefined ? {} : { qualityLine: line, qualityLineKnown: true },
  );
}

function rowOf(...shops: readonly ShopResult[]) {
  const [row] = compare(shops, MODELS).metrics;
  if (row === undefined) throw new Error('Nothing is compared.');
  return row;
}

const standings = (...shops: readonly ShopResult[]): ComparisonCell['standing'][] =>
  rowOf(...shops).cells.map(({ standing }) => standing);

describe('lines of the platform', () => {
  const rate = 'goods.qualityReturnRate';

  it('of a category are held against its own shops, and against none where it is not known', () => {
    const [tea, fruit, more] = [
      shopOn(rate, 0.01, { name: '茶', line: 0.006 }),
      shopOn(rate, 0.01, { name: '果', line: 0.024 }),
      shopOn(rate, 0.03, { name: '梨', line: 0.024 }),
    ];
    const unknown = shopOn(rate, 0.01, { name: '店' });
    expect(standings(tea, fruit, more, unknown)).toEqual(['beyond', 'within', 'beyond', null]);
    const lines = rowOf(tea, fruit, more, unknown).lines.filter(
      ({ benchmark }) => benchmark === 'douyin-quality-line',
    );
    expect(lines.map(({ value, shops }) => [value, shops])).toEqual([
      [0.006, ['douyin/茶']],
      [0.024, ['douyin/果', 'douyin/梨']],
    ]);
  });

  it('let in a value on the line', () => {
    expect(standings(shopOn(rate, 0.006, { line: 0.006 }))).toEqual(['within']);
    expect(standings(shopOn('reviews.goodRate', 0.7), shopOn('reviews.goodRate', 0.69))).toEqual([
      'within',
      'beyond',
    ]);
  });

  it('with a further condition can be kept, but not crossed, for certain', () => {
    const onTime = 'logistics.onTimeShipRate';
    expect(standings(shopOn(onTime, 0.9), shopOn(onTime, 0.6))).toEqual(['within', null]);
  });

  it('are for shops of their platform, examples and former rules decide nothing', () => {
    const tmall = shopOn('reviews.goodRate', 0.6, { platform: 'tmall' });
    expect(standings(tmall)).toEqual([null]);
    expect(rowOf(tmall).lines.map(({ benchmark }) => benchmark)).toEqual([
      'X7-goodExample-reviews.goodRate',
    ]);
    expect(standings(shopOn('reviews.badRate', 0.2))).toEqual([null]);
  });

  it('do not decide on which side a bound lies where it leaves both open', () => {
    const bound = (value: number, status: 'lowerBound' | 'upperBound' | 'proxy') =>
      shopOn(rate, { value, status }, { line: 0.006 });
    expect(standings(bound(0.01, 'lowerBound'), bound(0.001, 'lowerBound'))).toEqual([
      'beyond',
      null,
    ]);
    expect(standings(bound(0.01, 'upperBound'), bound(0.001, 'upperBound'))).toEqual([
      null,
      'within',
    ]);
    expect(standings(bound(0.01, 'proxy'))).toEqual([null]);
  });
});
