import { describe, expect, it } from 'vitest';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/state';
import { canBeNamed, othersToName, shopNow } from './naming';

function source(index: number, shop: string | null, origin: SourceSummary['shopOrigin']) {
  const summary: SourceSummary = {
    index,
    file: `${index}.csv`,
    sheet: '',
    kind: 'orders',
    platform: 'douyin',
    shop,
    shopOrigin: origin,
    known: null,
    shopReason: null,
    shopCode: null,
    kin: null,
    encoding: 'utf-8',
    rows: { read: 1, duplicate: 0, ignored: 0, rejected: 0 },
    mappedColumns: 3,
    personalColumns: 0,
    issueCount: 0,
    issues: [],
  };
  return summary;
}

const orders = source(0, '下载', 'folder');
const reviews = source(1, '下载', 'folder');
const afterSales = source(2, '售后', 'fileName');
const shops = source(3, '甲店', 'column');
const sources = [orders, reviews, afterSales, shops];

describe('naming shops', () => {
  it('leaves shops alone that stand in the table itself', () => {
    expect(sources.filter(canBeNamed)).toEqual([orders, reviews, afterSales]);
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
