import { describe, expect, it } from 'vitest';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { known } from '../../../shared/shops/testing/known-shop';
import { sourceKey } from '../../app/source-key';
import { sourceSummary } from '../../testing/source-summary';
import {
  canBeNamed,
  groupTogether,
  knownShopOf,
  namedTogether,
  othersToName,
  proposedShops,
  shopNow,
  usualOrigin,
} from './naming';

function source(index: number, shop: string | null, shopOrigin: SourceSummary['shopOrigin']) {
  return sourceSummary(index, { shop, shopOrigin });
}

const orders = source(0, '下载', 'folder');
const reviews = source(1, '下载', 'folder');
const afterSales = source(2, '售后', 'fileName');
const shops = source(3, '甲店', 'column');
const sources = [orders, reviews, afterSales, shops];

describe('where shops were found', () => {
  it('is said once where it is the same for most tables', () => {
    const folder = [0, 1, 2].map((index) => source(index, '甲店', 'folder'));
    expect(usualOrigin(folder)).toBe('folder');
    expect(usualOrigin([...folder, afterSales, source(5, null, null)])).toBe('folder');
    expect(usualOrigin([...folder, afterSales, shops, source(5, '乙店', 'profile')])).toBeNull();
    expect(usualOrigin(folder.slice(1))).toBeNull();
  });
});

describe('naming shops', () => {
  it('leaves shops alone that stand in the table itself', () => {
    expect(sources.filter(canBeNamed)).toEqual([orders, reviews, afterSales]);
  });

  it.each(['profile', 'overlap', 'fileName', 'folder'] as const)(
    'lets a shop worked out from %s be put right',
    (origin) => {
      expect(canBeNamed(source(4, '甲店', origin))).toBe(true);
    },
  );

  it.each(['column', 'table', 'user'] as const)('leaves a shop that %s states', (origin) => {
    expect(canBeNamed(source(4, '甲店', origin))).toBe(false);
  });

  it('falls back on the guess where the name is blank', () => {
    expect(shopNow(orders, { [sourceKey(orders)]: ' ' })).toBe('下载');
    expect(shopNow(orders, { [sourceKey(orders)]: ' 乙店 ' })).toBe('乙店');
    expect(shopNow(source(4, null, null), {})).toBe('');
  });

  it('offers a new name to tables with the same wrong guess, and to all that can be named', () => {
    const names = { [sourceKey(orders)]: '乙店' };
    expect(othersToName(sources, orders, names)).toEqual({
      alike: [sourceKey(reviews)],
      all: [sourceKey(reviews), sourceKey(afterSales)],
    });
  });

  it('offers nothing to tables that have the name already', () => {
    const names = Object.fromEntries(
      [orders, reviews, afterSales].map((one) => [sourceKey(one), '乙店']),
    );
    expect(othersToName(sources, orders, names)).toEqual({ alike: [], all: [] });
  });
});

describe('known shops', () => {
  const shopA = known('小店A', { id: 'a', platform: 'douyin', group: '张总' });
  const shopB = known('小店B', { id: 'b', platform: 'kuaishou' });
  const asked = { ...source(0, null, null), kin: 0 };
  const kin = { ...source(1, null, null), kin: 0 };
  const apart = source(2, null, null);

  it('are named for all tables that are certainly of one shop', () => {
    const all = [asked, kin, apart];
    expect(namedTogether(all, asked)).toEqual([sourceKey(asked), sourceKey(kin)]);
    expect(namedTogether(all, apart)).toEqual([sourceKey(apart)]);
  });

  it('are found by what a table was given to, or by the name that was typed', () => {
    const given = { ...source(3, '小店A', 'profile'), known: 'a' };
    expect(knownShopOf(given, {}, [shopA, shopB])).toBe(shopA);
    expect(knownShopOf(given, { [sourceKey(given)]: '别家' }, [shopA, shopB])).toBeUndefined();
    expect(knownShopOf(apart, { [sourceKey(apart)]: '小店 a' }, [shopA, shopB])).toBe(shopA);
  });

  it('are proposed where the reason names them, else where they are few', () => {
    expect(proposedShops(asked, [shopA, shopB])).toEqual([shopA]);
    const many = Array.from({ length: 9 }, (_, index) => known(`店${index}`));
    expect(proposedShops(asked, many)).toEqual([]);
    const hint = { code: 'shops.overlapHint', params: { shop: '店3', shared: 5, total: 90 } };
    expect(proposedShops({ ...asked, shopReason: hint }, many)).toEqual([many[3]]);
    const several = { code: 'shops.contradiction', params: { shops: '店1\n店7' } };
    expect(proposedShops({ ...asked, shopReason: several }, many)).toEqual([many[1], many[7]]);
  });

  it('of one group stand together, those of none last', () => {
    const inGroup = { ...source(5, '小店A', 'profile'), known: 'a' };
    const ofNone = source(4, '甲店', 'folder');
    expect(groupTogether([ofNone, inGroup], [shopA])).toEqual([inGroup, ofNone]);
  });
});
