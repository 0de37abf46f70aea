import { describe, expect, it } from 'vitest';
import type { CheckupResult, ShopResult, SourceResult } from '../../../shared/checkup/schema';
import type { Platform } from '../../../shared/model/platform';
import { articleCheckup } from '../../testing/article-checkup';
import { cardNeed, guideFor, guidePlatform } from './guide-for';

const { result } = articleCheckup();

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('the check-up lacks it');
  return item;
}
const shop = first(result.shops);
const source = first(result.sources);

const on = (platform: Platform): ShopResult => ({ ...shop, platform });

/** The check-up with one shop on a platform and files of these kinds of it. */
function checkup(platform: Platform, kinds: readonly SourceResult['kind'][]): CheckupResult {
  const sources = kinds.map((kind) => ({ ...source, kind, platform, shop: shop.name }));
  return { ...result, shops: [on(platform)], sources };
}

describe('guideFor', () => {
  it('opens at the file the shop has not given yet', () => {
    const without = (kinds: readonly SourceResult['kind'][]) =>
      guideFor(checkup('douyin', kinds), 'douyin', 'goods.qualityReturnRate', undefined).kind;
    expect(without([])).toBe('orders');
    expect(without(['orders'])).toBe('afterSales');
    expect(without(['orders', 'afterSales'])).toBe('orders');
  });

  it('opens at the score page where that is the better way, at no card where there is none', () => {
    const { kind } = guideFor(result, 'douyin', 'service.escalationRate', on('douyin'));
    expect(kind).toBe('officialScores');
    expect(guideFor(result, 'douyin', 'goods.packagingScore', on('douyin'))).toEqual({
      name: 'guide',
      platform: 'douyin',
      kind: null,
      metric: 'goods.packagingScore',
    });
  });
});

describe('guidePlatform', () => {
  it('is the shop’s, with Tmall told on the pages of Taobao', () => {
    expect(guidePlatform(result, on('kuaishou'), 'weixin')).toBe('kuaishou');
    expect(guidePlatform(result, on('tmall'), undefined)).toBe('taobao');
  });

  it('is the one last read where the tables belong to none', () => {
    expect(guidePlatform(result, on('other'), 'weixin')).toBe('weixin');
    expect(guidePlatform(result, on('other'), undefined)).toBe('douyin');
  });

  it('is the first known of several shops', () => {
    const mixed = { ...result, shops: [on('other'), on('xiaohongshu'), on('douyin')] };
    expect(guidePlatform(mixed, undefined, undefined)).toBe('xiaohongshu');
  });
});

describe('cardNeed', () => {
  it('tells each file its own columns and what goes with it', () => {
    expect(cardNeed('goods.returnRate', 'douyin', 'afterSales')).toEqual({
      columns: [['售后类型'], ['售后状态']],
      also: ['orders'],
      rough: false,
    });
    expect(cardNeed('goods.returnRate', 'douyin', 'reviews')).toBeNull();
  });
});
