import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../model/cell';
import type { TableMapping, Teaching } from '../../model/teaching';
import { importRawFile } from '../import-file';
import { recordsOf } from '../testing/read-back';
import { columnKeys, fingerprintOf } from './column-keys';
import { fitOf, previewSheet } from './preview-sheet';
import { targetsOf } from './targets';
import { wordFieldOf } from './word-values';
import { mergeTeaching, withoutTable, withoutWord, withTable, withWord } from './teach';

/** An export nothing in it is known of. */
const HEADERS = ['单据', '何时下单', '何时给钱', '怎么样了', '联系电话', '给了多少', '给了多少'];
const ROWS: readonly Row[] = [
  ['我的导出'],
  HEADERS,
  ['A-1', '2026-09-01 10:00:00', '2026-09-01 10:01:00', '搞定', '13800001111', '9.90', '10.00'],
  ['A-2', '2026-09-02 10:00:00', '2026-09-02 10:01:00', '在路上', '13800002222', '19.90', '20'],
];
const MAPPING: TableMapping = {
  headers: HEADERS,
  kind: 'orders',
  columns: {
    单据: 'orderId',
    何时下单: 'orderTime',
    何时给钱: 'payTime',
    怎么样了: 'status',
    联系电话: 'productName',
    '给了多少#2': 'amountPaid',
  },
  file: '订单.xlsx',
  savedAt: '2026-10-12 09:00:00',
};
const TEACHING: Teaching = {
  tables: [MAPPING],
  words: [
    { field: 'orders.status', word: '搞定', value: 'completed' },
    { field: 'afterSales.status', word: '在路上', value: 'closed' },
  ],
};

function importRows(rows: readonly Row[], teaching: Teaching) {
  const file = { encoding: 'xlsx', sheets: [{ name: '表', rows }] };
  return importRawFile(file, { file: 'a.xlsx', path: 'a.xlsx', teaching });
}

describe('a table a person explained', () => {
  it('is unknown before and read as said afterwards, but for what is personal', () => {
    const before = importRows(ROWS, { tables: [], words: [] });
    expect(before.errors.map(({ code }) => code)).toEqual(['table.noHeader']);

    const { dataset, errors } = importRows(ROWS, TEACHING);
    expect(errors).toEqual([]);
    expect(recordsOf(dataset, 'orders')).toEqual([
      expect.objectContaining({
        orderId: 'A-1',
        payTime: '2026-09-01 10:01:00',
        status: 'completed',
        amountPaid: 1000,
      }),
      expect.objectContaining({ orderId: 'A-2', status: 'other', amountPaid: 2000 }),
    ]);
    const [source] = dataset.sources;
    expect(source).toMatchObject({ kind: 'orders', headerRow: 2, rowsRead: 2, rowsRejected: 0 });
    expect(source?.mapping[4]).toEqual({ header: '联系电话', field: null, personal: true });
    expect(new TextDecoder().decode(dataset.strings.bytes)).not.toContain('1380000');
    const used = source?.mapping.map(({ header }) => header) ?? [];
    expect(fingerprintOf(used)).toBe(fingerprintOf(HEADERS));
  });

  it('is told of the words nobody explained', () => {
    const [source] = importRows(ROWS, TEACHING).dataset.sources;
    expect(source?.issues.filter(({ code }) => code === 'unknownWord')).toEqual([
      expect.objectContaining({ row: 4, header: '怎么样了', found: '在路上' }),
    ]);
  });

  it('is known again with its columns in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), (order) => {
        const moved = ROWS.map((row, at) =>
          at === 0 ? row : [...order, 5, 6].map((column) => row[column] ?? null),
        );
        const { dataset } = importRows(moved, TEACHING);
        expect(recordsOf(dataset, 'orders')).toEqual(
          recordsOf(importRows(ROWS, TEACHING).dataset, 'orders'),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is another table with one column more', () => {
    const more = ROWS.map((row, at) => (at === 0 ? row : [...row, at === 1 ? '新列' : 'x']));
    expect(importRows(more, TEACHING).errors.map(({ code }) => code)).toEqual(['table.noHeader']);
  });
});

it('words nobody explained belong to the list of their column', () => {
  const afterSales = [
    ['售后单号', '订单号', '申请时间', '售后状态', '售后原因'],
    ['S1', '1', '2026-09-01 10:00:00', '在路上', '门口没人'],
  ];
  const [source] = importRows(afterSales, { tables: [], words: [] }).dataset.sources;
  if (source === undefined) throw new Error('not read');
  const fields = source.issues.map((issue) => [issue.found, wordFieldOf(source, issue)]);
  expect(fields).toContainEqual(['在路上', 'afterSales.status']);
  expect(fields).toContainEqual(['门口没人', 'afterSales.reasonClass']);
  const word = { field: 'afterSales.reasonClass', word: '门口没人', value: 'logistics' } as const;
  const { dataset } = importRows(afterSales, { tables: [], words: [word] });
  expect(recordsOf(dataset, 'afterSales')).toMatchObject([{ reasonClass: 'logistics' }]);
});

describe('columns', () => {
  it('are told apart by number where a name is repeated, names of the language included', () => {
    expect(columnKeys(['金额', '', ' 金 额 ', 'constructor', '金额'])).toEqual([
      '金额',
      '',
      '金额#2',
      'constructor',
      '金额#3',
    ]);
  });

  it('are known in any order and however they are spaced', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(names, (headers) => {
        const reversed = [...new Set(headers)].reverse();
        expect(fingerprintOf(reversed)).toBe(fingerprintOf([...new Set(headers)]));
      }),
    );
  });

  it('of every kind can be chosen, with what the kind needs', () => {
    const targets = targetsOf('afterSales');
    expect(targets.find(({ target }) => target === 'applyTime')).toMatchObject({
      type: 'time',
      group: 1,
    });
    expect(targets.find(({ target }) => target === 'reason')?.group).toBeNull();
    expect(targets.find(({ target }) => target === 'logisticsInfo')?.type).toBeNull();
  });
});

describe('a preview', () => {
  it('finds the likely header, hides what is personal, and takes columns by name or as said', () => {
    const unknown = previewSheet(ROWS, { headerRow: null, kind: null });
    expect(unknown).toMatchObject({ headerRow: 2, kind: null });
    expect(unknown.rows[1]).toEqual(HEADERS);
    expect(unknown.rows[2]?.[4]).toBe('•••');
    expect(unknown.columns.every(({ target, by }) => target === null && by === null)).toBe(true);

    const taught = previewSheet(ROWS, { headerRow: null, kind: null }, TEACHING);
    expect(taught).toMatchObject({ headerRow: 2, kind: 'orders' });
    expect(taught.columns[6]).toMatchObject({ target: 'amountPaid', by: 'taught' });
    expect(taught.columns[4]).toMatchObject({ target: null, personal: true, by: null });
  });

  it('shows a phone number nowhere', () => {
    const { rows } = previewSheet([['备注'], ['请打 13800001111 谢谢']], {
      headerRow: null,
      kind: null,
    });
    expect(rows[1]).toEqual(['请打 ••• 谢谢']);
  });

  it('says how many values fit, and what an unknown column could be', () => {
    const rows = [
      ['订单号', '支付时间', '我的订单号', '什么时候', '多少', '说明'],
      [
        '6917926768823643751',
        '2026-09-01 10:00:00',
        '6917926768823643752',
        '2026-09-02',
        '9.9',
        '好',
      ],
      ['6917926768823643753', '昨天', '6917926768823643754', '2026-09-03', '12', '很好'],
      ['6917926768823643755', '2026-09-01 10:00:00', '', '2026-09-04', '3', ''],
    ];
    const { columns } = previewSheet(rows, { headerRow: null, kind: 'orders' });
    expect(columns[1]?.fit).toEqual({ read: 2, of: 3 });
    expect(columns[2]).toMatchObject({ target: null, fit: null });
    expect(columns[3]?.suggested[0]).toBe('orderTime');
    expect(columns[4]?.suggested).toEqual(['amountPaid']);
    expect(columns[5]?.suggested).toEqual([]);
    expect(fitOf('orders', 'orderTime', ['2026-09-01', 'x', ''])).toEqual({ read: 1, of: 2 });
    expect(fitOf('orders', 'productName', ['x'])).toBeNull();
  });

  it('takes the row and the kind a person says', () => {
    const rows = [
      ['订单号', '支付时间', '订单状态'],
      ['订单号', '申请时间', '售后类型'],
    ];
    expect(previewSheet(rows, { headerRow: 2, kind: null })).toMatchObject({
      headerRow: 2,
      kind: 'afterSales',
    });
    const asOrders = previewSheet(rows, { headerRow: 2, kind: 'orders' });
    expect(asOrders.kind).toBe('orders');
    expect(asOrders.columns.map(({ target }) => target)).toEqual(['orderId', null, null]);
  });
});

describe('what was taught', () => {
  it('is kept once for the same columns or word, and forgotten again', () => {
    const other: TableMapping = { ...MAPPING, headers: [...HEADERS].reverse(), kind: 'reviews' };
    const replaced = withTable(TEACHING, other);
    expect(replaced.tables).toEqual([other]);
    expect(withoutTable(replaced, HEADERS).tables).toEqual([]);
    const word = { field: 'orders.status', word: '搞定', value: 'closed' } as const;
    expect(withWord(TEACHING, word).words).toHaveLength(2);
    expect(withoutWord(TEACHING, word).words).toEqual([TEACHING.words[1]]);
  });

  it('is put together with what another knows, which goes first', () => {
    const word = { field: 'orders.status', word: '搞定', value: 'closed' } as const;
    const merged = mergeTeaching(TEACHING, { tables: [], words: [word] });
    expect(merged.tables).toEqual([MAPPING]);
    expect(merged.words).toContainEqual(word);
    expect(merged.words).toHaveLength(2);
  });
});
