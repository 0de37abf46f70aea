import { describe, expect, it } from 'vitest';
import type { SourceResult } from '../../shared/checkup/schema';
import { tablesTogether } from './tables-together';

function table(shop: string, header: string): SourceResult {
  return {
    file: '汇总.xlsx',
    sheet: '评分',
    kind: 'metricTable',
    platform: 'other',
    shop,
    encoding: 'xlsx',
    rows: { read: 3, used: 1, duplicate: 0, outOfPeriod: 0, ignored: 1, rejected: 1 },
    mapping: [
      { header: '店铺', field: 'shop', personal: false },
      { header, field: 'value', personal: false },
    ],
    issueCounts: { unreadableNumber: 1 },
    issues: [{ code: 'unreadableNumber', row: 2, column: 'B', header, found: '?' }],
  };
}

describe('small tables of one sheet', () => {
  it('are one for each shop, with rows and issues added up and each column once', () => {
    const [first, second, ...more] = tablesTogether([
      table('甲', '物流评分'),
      table('乙', '物流评分'),
      table('甲', '包装评分'),
    ]);
    expect(more).toEqual([]);
    expect(second?.rows.read).toBe(3);
    expect(first?.rows).toEqual({
      read: 6,
      used: 2,
      duplicate: 0,
      outOfPeriod: 0,
      ignored: 2,
      rejected: 2,
    });
    expect(first?.mapping.map(({ header }) => header)).toEqual(['店铺', '物流评分', '包装评分']);
    expect(first?.issueCounts).toEqual({ unreadableNumber: 2 });
    expect(first?.issues).toHaveLength(2);
  });
});
