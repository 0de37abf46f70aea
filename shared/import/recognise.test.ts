import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../model/cell';
import { findHeader } from './recognise';

/** `header=target` of the columns used, where the heading ends and how many rows it has. */
function found(rows: readonly Row[]) {
  const header = findHeader(rows);
  if (header === null) return null;
  const { kind, row, columns, missing } = header;
  const used = columns.flatMap(({ header: name, target }) =>
    target === null ? [] : [`${name}=${target}`],
  );
  return { kind, row, rows: header.rows.length, used: used.join(' '), missing };
}

describe('headings of several rows', () => {
  const RATINGS: readonly Row[] = [
    ['日期', '接待人数', '总', '', '', '邀请', '', '', '自主', '', ''],
    ['', '', '收到', '很满意', '满意率', '收到', '很满意', '满意率', '收到', '很满意', '满意率'],
  ];
  const DAY: Row = ['2026-09-22', 310, 20, 15, '85.0%', 10, 7, '70.0%', 10, 8, '90.0%'];
  const USED =
    '日期=date 接待人数=receivedUsers 总/收到=ratedCount 总/很满意=veryGoodCount 总/满意率=satisfactionRate';

  it.each<[string, readonly Row[], number]>([
    ['at the top', [], 0],
    ['below a title', [['接待评价']], 1],
    ['below a title and a blank row', [['接待评价'], []], 2],
    ['below two lines of remarks', [['接待评价'], ['统计时间：2026-09-22', '', '导出人：张三']], 2],
  ])('are read %s', (_, above, first) => {
    expect(found([...above, ...RATINGS, DAY])).toEqual({
      kind: 'agentStats',
      row: first + 1,
      rows: 2,
      used: USED,
      missing: [],
    });
  });

  it('may have a blank row between groups and names', () => {
    const [groups = [], names = []] = RATINGS;
    expect(found([groups, [], names, DAY])).toMatchObject({ row: 2, rows: 3, used: USED });
  });

  it('may have groups of groups', () => {
    const [groups = [], names = []] = RATINGS;
    const upper: Row = ['', '', '评价', '', '', '', '', '', '', '', ''];
    expect(found([upper, groups, names, DAY])).toMatchObject({ row: 2, used: USED });
  });

  it('are of one row where names stand in the upper of two rows alone', () => {
    const header = ['订单号', '支付时间', '订单状态', '发货时间'];
    const row = ['1001', '2026-09-01 10:00:30', '已发货', '2026-09-02 10:00:30'];
    expect(found([header, ['', '', '', ''], row])).toMatchObject({ row: 0, rows: 1 });
  });

  it('may have names in either row', () => {
    expect(
      found([
        ['订单号', '订单状态', '时间', '', '金额'],
        ['', '', '支付时间', '发货时间', ''],
        ['1001', '已发货', '2026-09-01 10:00:30', '2026-09-02 10:00:30', '12.00'],
      ]),
    ).toMatchObject({
      kind: 'orders',
      row: 1,
      used: '订单号=orderId 订单状态=status 支付时间=payTime 发货时间=shipTime',
    });
  });

  it('make a name of group and name where it is known so', () => {
    expect(
      found([
        ['客服', '', '全天', '', '工作时间', ''],
        ['昵称', '账号', '平响时长', '3分钟回复率', '平响时长', '3分钟回复率'],
        ['小美', 'kf01', '25秒', '98.5%', '18秒', '99%'],
      ])?.used,
    ).toBe(
      '客服昵称=agent 客服账号=agentAccount 全天平响时长=avgReplySeconds 全天3分钟回复率=threeMinuteRate 工作时间平响时长=avgReplySecondsWorktime 工作时间3分钟回复率=threeMinuteRateWorktime',
    );
  });

  it('tell a repeated name by its group, and say that it is not read', () => {
    const header = findHeader([
      ['日期', '接待人数', '本周', '', '上周', ''],
      ['', '', '会话量', '询单人数', '会话量', '询单人数'],
      ['2026-09-22', 310, 300, 20, 280, 18],
    ]);
    expect(
      header?.columns.map(({ header: name, target, repeated }) => [name, target, repeated]),
    ).toEqual([
      ['日期', 'date', false],
      ['接待人数', 'receivedUsers', false],
      ['会话量', 'sessions', false],
      ['询单人数', 'inquiryUsers', false],
      ['上周/会话量', null, true],
      ['上周/询单人数', null, true],
    ]);
  });

  it('never take a personal column for another because of its group', () => {
    const header = findHeader([
      ['订单', '', '', '收件人', '', ''],
      ['编号', '支付时间', '状态', '姓名', '电话', '省'],
      ['1001', '2026-09-01 10:00:30', '已发货', '张三', '13800001111', '浙江省'],
    ]);
    expect(header?.columns.map(({ header: name, target }) => [name, target])).toEqual([
      ['订单编号', 'orderId'],
      ['订单支付时间', 'payTime'],
      ['订单状态', 'status'],
      ['收件人姓名', null],
      ['收件人电话', null],
      ['省', 'province'],
    ]);
  });
});

describe('the values below a heading', () => {
  const rowsOf = (header: readonly string[], make: (i: number) => readonly Cell[]): Row[] => [
    header,
    ...[1, 2, 3, 4].map(make),
  ];
  const pay = (i: number) => `2026-09-0${i} 10:00:30`;

  it('decide between two columns that could be the same', () => {
    const header = ['订单号', '支付时间', '付款时间', '订单状态'];
    expect(found(rowsOf(header, (i) => [`100${i}`, '支付宝', pay(i), '已发货']))?.used).toBe(
      '订单号=orderId 付款时间=payTime 订单状态=status',
    );
    expect(found(rowsOf(header, (i) => [`100${i}`, pay(i), pay(i), '已发货']))?.used).toBe(
      '订单号=orderId 支付时间=payTime 订单状态=status',
    );
  });

  it('keep a column from being taken for what its name says', () => {
    const header = ['订单号', '支付时间', '订单状态', '承诺发货时间', '快递单号'];
    const rows = rowsOf(header, (i) => [`100${i}`, pay(i), '已发货', '48小时内', '顺丰速运']);
    const unfit = findHeader(rows)?.columns.filter(({ misfit }) => misfit !== null);
    expect(unfit?.map(({ header: name, target, misfit }) => [name, target, misfit])).toEqual([
      ['承诺发货时间', null, '48小时内'],
      ['快递单号', null, '顺丰速运'],
    ]);
  });

  it('do not take away what the kind cannot do without', () => {
    const header = ['订单号', '支付时间', '商品名称', '承诺发货时间'];
    expect(found(rowsOf(header, (i) => [`100${i}`, '昨天', '杯', pay(i)]))).toMatchObject({
      used: '订单号=orderId 支付时间=payTime 商品名称=productName 承诺发货时间=promiseShipTime',
      missing: [],
    });
  });

  it('of two rows decide nothing', () => {
    const header = ['订单号', '支付时间', '订单状态', '承诺发货时间'];
    const rows = rowsOf(header, (i) => [`100${i}`, pay(i), '已发货', '48小时']).slice(0, 3);
    expect(found(rows)?.used).toContain('承诺发货时间=promiseShipTime');
  });

  it('are those of this table, not of the next', () => {
    const orders = rowsOf(['订单号', '支付时间', '订单状态', '发货时间'], (i) => [
      `100${i}`,
      pay(i),
      '已发货',
      pay(i),
    ]).slice(0, 2);
    const parcels = rowsOf(['运单号', '订单号', '揽收时间', '异常类型'], (i) => [
      `YT${i}`,
      `100${i}`,
      pay(i),
      '超时未揽收',
    ]);
    expect(found([...orders, [], ...parcels, ...parcels.slice(1)])).toMatchObject({
      kind: 'orders',
      row: 0,
      used: '订单号=orderId 支付时间=payTime 订单状态=status 发货时间=shipTime',
    });
  });
});

describe('tables below each other', () => {
  it('begin with the upper one, however much more the lower one has', () => {
    expect(
      found([
        ['运单号', '订单号', '揽收时间'],
        ['YT1', '1001', '2026-09-01 10:00:30'],
        [],
        ['订单号', '支付时间', '订单状态', '发货时间', '商品名称', '承诺发货时间'],
        ['1001', '2026-09-01 10:00:30', '已发货', '2026-09-01 10:00:30', '杯', '2026-09-03'],
      ]),
    ).toMatchObject({ kind: 'parcels', row: 0 });
  });
});
