import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../model/cell';
import { checkAccounts } from './check-accounts';
import { importRawFile } from './import-file';
import { MADE_TABLES } from './testing/made-tables';
import { importRows } from './testing/sheets';

/** What becomes of a row. */
type Fate = 'used' | 'ignored' | 'rejected';

const HEADER = ['订单号', '商品名称', '订单状态', '支付时间', '店铺名称'];

/** Rows below a header with what must become of them. */
const ROW: fc.Arbitrary<readonly [Fate, Row]> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('小店A', '小店B', '__proto__', ''))
    .map(([id, shop]): readonly [Fate, Row] => [
      'used',
      [String(id), '杯', '已发货', '2026-09-01 10:00:30', shop],
    ]),
  fc.constantFrom<readonly [Fate, Row]>(
    ['rejected', ['6.91793E+18', '杯', '已发货', '2026-09-01 10:00:30', '小店A']],
    ['rejected', ['1001', '杯', '已发货', '九月一日', 'constructor']],
    ['rejected', ['-', '杯', '已发货', '2026-09-01 10:00:30', '小店B']],
    ['ignored', []],
    ['ignored', ['', ' ', null]],
    ['ignored', ['合计', '', '', '', '']],
    ['ignored', ['合计', '12', '3', '', '']],
    ['ignored', ['导出人：张三', '', '', '', '']],
    ['ignored', HEADER],
    ['ignored', ['只有一格']],
  ),
);

function count(rows: readonly (readonly [Fate, Row])[], fate: Fate): number {
  return rows.filter(([one]) => one === fate).length;
}

function isBlank(row: Row | undefined): boolean {
  return row === undefined || row.every((cell) => cell === null || String(cell).trim() === '');
}

describe('the account of rows', () => {
  it('is that of a count of the rows themselves', () => {
    const above = fc.array(fc.constantFrom<Row>([], ['订单明细'], ['导出时间：2026-10-01']), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(above, fc.array(ROW, { maxLength: 40 }), (top, body) => {
        const { dataset } = importRows([...top, HEADER, ...body.map(([, row]) => row)]);
        const last = body.findLastIndex(([, row]) => !isBlank(row));
        const below = body.slice(0, last + 1);
        const sum = (pick: (source: (typeof dataset.sources)[number]) => number): number =>
          dataset.sources.reduce((total, source) => total + pick(source), 0);
        expect(sum(({ rowsRead }) => rowsRead)).toBe(below.length);
        expect(sum(({ rowsIgnored }) => rowsIgnored)).toBe(count(below, 'ignored'));
        expect(sum(({ rowsRejected }) => rowsRejected)).toBe(count(below, 'rejected'));
        expect(dataset.orders.length).toBe(count(below, 'used'));
      }),
      { numRuns: 300 },
    );
  });

  it('adds up for any rows of any export, several in a sheet', () => {
    const cells = MADE_TABLES.flatMap(({ head, body }) => [...head, ...body]).flat();
    const cell = fc.oneof(fc.constantFrom(...cells), fc.string(), fc.double(), fc.constant(null));
    const piece = fc
      .tuple(fc.constantFrom(...MADE_TABLES), fc.array(fc.array(cell, { maxLength: 60 })))
      .chain(([{ head, body }, noise]) =>
        fc
          .shuffledSubarray([...body, ...noise, [], ['合计']])
          .map((rows): readonly Row[] => [...head, ...rows]),
      );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const sheets = [{ name: 'toString', rows: pieces.flat() }];
        const { dataset } = importRawFile({ encoding: 'xlsx', sheets }, FACTS);
        const read = dataset.sources.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
        expect(read).toBeLessThanOrEqual(pieces.flat().length);
        for (const { rowsIgnored, rowsRejected } of dataset.sources) {
          expect(Math.min(rowsIgnored, rowsRejected)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that does not add up is a fault that is not kept quiet', () => {
    const { dataset } = importRows([HEADER, ['1001', '杯', '已发货', '2026-09-01 10:00:30', '']]);
    const [source] = dataset.sources;
    if (source === undefined) throw new Error('no source');
    checkAccounts(dataset);
    for (const wrong of [{ rowsRead: 2 }, { rowsIgnored: 1 }, { rowsRejected: 1 }]) {
      const sources = [{ ...source, ...wrong }];
      expect(() => {
        checkAccounts({ ...dataset, sources });
      }).toThrow('do not add up');
    }
  });
});

const FACTS = { file: '导出.xlsx', path: '导出.xlsx' };
