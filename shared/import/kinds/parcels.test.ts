import { describe, expect, it } from 'vitest';
import { TEXT, TIME } from '../../model/columns';
import { accountsOf, importRows, moment, tableOf, textsOf } from '../testing/sheets';

const HEADER = ['运单号', '订单编号', '揽件时间', '发货时间', '异常类型'];

describe('parcels', () => {
  it('are read with all their orders', () => {
    const { dataset } = importRows(
      tableOf(HEADER, [
        {
          运单号: 'YT1\t',
          订单编号: '\t6917926768823643752\t,\t6917926768823643751\t',
          揽件时间: '2026-09-01 20:00:00',
          发货时间: '2026-09-01 12:00:00',
          异常类型: '\t',
        },
        { 运单号: 'YT2', 订单编号: '6917926768823643753；6917926768823643753', 异常类型: '超时' },
      ]),
    );
    const { columns } = dataset.parcels;
    expect(dataset.sources[0]).toMatchObject({
      kind: 'parcels',
      platform: 'douyin',
      layout: 'douyin-parcels-2022',
    });
    expect(textsOf(dataset, columns.trackingNo)).toEqual(['YT1', 'YT2']);
    expect(textsOf(dataset, columns.orderIds)).toEqual([
      '6917926768823643751,6917926768823643752',
      '6917926768823643753',
    ]);
    expect(textsOf(dataset, columns.exception)).toEqual([null, '超时']);
    expect([...columns.pickupTime]).toEqual([moment('2026-09-01 20:00:00'), TIME.EMPTY]);
    expect([...columns.signTime]).toEqual([TIME.ABSENT, TIME.ABSENT]);
  });

  it('without a number are rejected, and a lost order number is named', () => {
    const file = importRows(
      tableOf(HEADER, [
        { 运单号: '', 订单编号: '1', 揽件时间: '2026-09-01 20:00:00' },
        { 运单号: 'YT3', 订单编号: '6.91793E+18', 揽件时间: '2026-09-01 20:00:00' },
      ]),
    );
    expect(accountsOf(file)[0]).toMatchObject({ read: 2, rejected: 1, data: 1 });
    expect(file.dataset.parcels.columns.orderIds[0]).toBe(TEXT.UNREADABLE);
    expect(file.dataset.sources[0]?.issueCounts).toEqual({ lostId: 1, rejectedRow: 1 });
  });

  it('of Kuaishou have the pickup in the column named after all events', () => {
    const { dataset } = importRows(
      tableOf(
        ['订单编号', '物流单号', '发货/揽收/末条中转/派件/待取件/签收时间'],
        [
          {
            订单编号: '2207500012345.0',
            物流单号: 'KS1',
            '发货/揽收/末条中转/派件/待取件/签收时间': '2022/3/1 8:05:09',
          },
        ],
      ),
    );
    expect(dataset.sources[0]).toMatchObject({ kind: 'parcels', platform: 'kuaishou' });
    expect(textsOf(dataset, dataset.parcels.columns.orderIds)).toEqual(['2207500012345']);
    expect(dataset.parcels.columns.pickupTime[0]).toBe(moment('2022-03-01 08:05:09'));
  });

  it('are orders where the table tells when they were paid', () => {
    const header = ['订单编号', '支付时间', '运单号', '发货时间', '揽收时间', '签收时间'];
    const { dataset } = importRows(
      tableOf(header, [{ 订单编号: '1', 支付时间: '2026-09-01 10:00:00', 运单号: 'YT1' }]),
    );
    expect(dataset.sources[0]?.kind).toBe('orders');
  });
});
