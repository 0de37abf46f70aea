import { expect, it } from 'vitest';
import { sourceSummary } from '../../testing/source-summary';
import { sheetTables } from './sheet-tables';

it('makes one row of the tables that are used or left out together', () => {
  const rows = { read: 3, duplicate: 0, ignored: 2, rejected: 0 };
  const small = { file: '汇总.xlsx', sheet: '评分', shopOrigin: 'column', rows } as const;
  const sources = [
    sourceSummary(0, { ...small, shop: '甲店', days: { from: '2026-09-02', to: '2026-09-30' } }),
    sourceSummary(1, { ...small, shop: '乙店' }),
    sourceSummary(2, { ...small, shop: '甲店', days: { from: '2026-09-01', to: '2026-09-03' } }),
  ];
  const [first, second, ...others] = sheetTables(sources);
  expect(others).toEqual([]);
  expect(second).toEqual({ source: sources[1], tables: 1 });
  expect(first).toMatchObject({
    tables: 2,
    source: {
      ...{ index: 0, shop: '甲店', days: { from: '2026-09-01', to: '2026-09-30' } },
      rows: { read: 6, ignored: 4 },
    },
  });
});
