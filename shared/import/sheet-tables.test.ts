import { describe, expect, it } from 'vitest';
import type { Row } from '../model/cell';
import type { FileImport } from '../model/dataset';
import { recordsOf } from './testing/read-back';
import { accountsOf, importRows } from './testing/sheets';

/** What a sheet was read as, table by table. */
function tablesOf({ dataset }: FileImport) {
  return dataset.sources.map(({ table, kind, headerRow, rowsRead, rowsIgnored, rowsRejected }) => [
    ...[table, kind, headerRow, rowsRead, rowsIgnored, rowsRejected],
  ]);
}

const ORDERS: readonly Row[] = [
  ['订单号', '支付时间', '订单状态', '商品名称'],
  ['1001', '2026-09-01 10:00:30', '已发货', '杯'],
  ['1002', '2026-09-02 10:00:30', '已发货', '碗'],
];

const RATINGS: readonly Row[] = [
  ['日期', '接待人数', '总', '', '', '邀请', '', ''],
  ['', '', '收到', '很满意', '满意率', '收到', '很满意', '满意率'],
  ['2026-09-22', '310', '20', '15', '85.0%', '10', '7', '70.0%'],
  ['2026-09-23', '290', '10', '9', '95.0%', '5', '4', '80.0%'],
];

describe('a heading of two rows', () => {
  it('is read with its groups', () => {
    const { dataset } = importRows([['接待评价'], ...RATINGS], '天猫店.xlsx');
    expect(dataset.sources[0]).toMatchObject({
      kind: 'agentStats',
      platform: 'tmall',
      headerRow: 3,
    });
    expect(dataset.sources[0]?.issues).toEqual([]);
    expect(recordsOf(dataset, 'agentStats')).toMatchObject([
      { date: '2026-09-22 00:00:00', ratedCount: 20, goodCount: 15, satisfactionRate: 0.85 },
      { date: '2026-09-23 00:00:00', ratedCount: 10, goodCount: 9, satisfactionRate: 0.95 },
    ]);
  });

  it('repeated on every printed page is no row of data', () => {
    const [groups = [], names = [], ...days] = RATINGS;
    const file = importRows([...RATINGS, groups, names, ...days.slice(1)]);
    expect(tablesOf(file)).toEqual([[1, 'agentStats', 2, 5, 2, 0]]);
    expect(recordsOf(file.dataset, 'agentStats')).toHaveLength(3);
  });

  it('begins another table below the first', () => {
    const file = importRows([...ORDERS, [], ['接待评价'], ...RATINGS]);
    expect(tablesOf(file)).toEqual([
      [1, 'orders', 1, 4, 2, 0],
      [2, 'agentStats', 7, 2, 0, 0],
    ]);
    expect(recordsOf(file.dataset, 'agentStats')[0]).toMatchObject({ ratedCount: 20 });
  });

  it('begins another table even without a blank row between', () => {
    const file = importRows([...ORDERS, ...RATINGS]);
    expect(tablesOf(file)).toEqual([
      [1, 'orders', 1, 2, 0, 0],
      [2, 'agentStats', 5, 2, 0, 0],
    ]);
  });

  it('is followed by rows of words, which are kept for what they are', () => {
    const words = ['散客', '无', '已发货', '盘'];
    const file = importRows([...ORDERS, words, words, words, ['1003', ...words.slice(1)]]);
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 6, ignored: 0, rejected: 4, data: 2 },
    ]);
    expect([...file.dataset.orders.row]).toEqual([2, 3]);
  });
});

describe('tables of records side by side', () => {
  const AFTER_SALES: readonly Row[] = [
    ['售后单号', '订单号', '售后申请时间', '售后类型', '售后原因'],
    ['S1', '1001', '2026-09-05 08:00:00', '退货退款', '质量问题'],
    ['S2', '1002', '2026-09-06 08:00:00', '仅退款', '不想要了'],
    ['S3', '1002', '2026-09-07 08:00:00', '仅退款', '不想要了'],
  ];
  const beside = (left: readonly Row[], right: readonly Row[]): Row[] =>
    right.map((row, at) => [...(left[at] ?? ['', '', '', '']), '', ...row]);

  it('are read each for itself', () => {
    const file = importRows([['订单', '', '', '', '', '售后'], ...beside(ORDERS, AFTER_SALES)]);
    expect(tablesOf(file)).toEqual([
      [1, 'orders', 2, 2, 0, 0],
      [2, 'afterSales', 2, 3, 0, 0],
    ]);
    expect(recordsOf(file.dataset, 'orders')).toMatchObject([
      { orderId: '1001', productName: '杯' },
      { orderId: '1002', productName: '碗' },
    ]);
    expect(
      recordsOf(file.dataset, 'afterSales').map(({ afterSaleId, orderId }) => [
        afterSaleId,
        orderId,
      ]),
    ).toEqual([
      ['S1', '1001'],
      ['S2', '1002'],
      ['S3', '1002'],
    ]);
  });

  it('may be of one kind, each with a sum of its own', () => {
    const sum = ['合计', '', '2 单', ''];
    const file = importRows(
      beside([...ORDERS, sum], [...ORDERS, ['1003', ...(ORDERS[1] ?? []).slice(1)]]),
    );
    expect(tablesOf(file)).toEqual([
      [1, 'orders', 1, 3, 1, 0],
      [2, 'orders', 1, 3, 0, 0],
    ]);
    expect(recordsOf(file.dataset, 'orders').map(({ orderId }) => orderId)).toEqual([
      '1001',
      '1002',
      '1001',
      '1002',
      '1003',
    ]);
  });

  it('are one table where a blank column only parts it', () => {
    const parted = ORDERS.map(([id = '', ...rest]) => [id, '', ...rest]);
    const file = importRows(parted);
    expect(tablesOf(file)).toEqual([[1, 'orders', 1, 2, 0, 0]]);
    expect(recordsOf(file.dataset, 'orders')[0]).toMatchObject({
      orderId: '1001',
      productName: '杯',
    });
  });
});
