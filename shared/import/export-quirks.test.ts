/** What is known of tables in real exports, each in a small sheet of its own. */
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../model/cell';
import { importRawFile } from './import-file';
import { recordsOf } from './testing/read-back';
import { accountsOf, importRows } from './testing/sheets';

const ORDER_NAMES = [
  '主订单编号',
  '子订单编号',
  '支付完成时间',
  '订单状态',
  '发货时间',
  '订单应付金额',
];
const order = (id: number): Row => [
  `\t69179267688236437${id}`,
  `\t69179267688236438${id}`,
  '2026-09-22 00:54:10',
  '已发货',
  '2026-09-23 10:00:00',
  '1,081.00',
];

function ordersIn(rows: readonly Row[]) {
  const file = importRows(rows);
  return { file, ids: recordsOf(file.dataset, 'orders').map(({ orderId }) => orderId) };
}

const IDS = ['6917926768823643751', '6917926768823643752'];

describe('where the table starts', () => {
  it.each<[string, readonly Row[], readonly Row[]]>([
    ['on the first row', [], []],
    ['below a title', [['快手运费险账单']], []],
    [
      'below a title merged over all columns, and a blank row',
      [['订单明细', '', '', '', '', ''], []],
      [],
    ],
    ['below remarks', [['店铺：小店A', '', '导出时间：2026-10-01'], ['共 2 条记录']], []],
    ['below nineteen rows', Array.from({ length: 19 }, (): Row => ['说明']), []],
    ['with a row of groups below it', [], [['', '', '', '', '', '收入+支出']]],
    ['with a row of units below it', [], [['', '', '', '', '', '（元）']]],
    [
      'with rows of groups and units below it',
      [],
      [
        ['', '', '时间', '', '', '收入+支出'],
        ['', '', '', '', '秒', '元'],
      ],
    ],
    ['with blank rows below it', [], [[], []]],
  ])('%s', (_, above, below) => {
    const { file, ids } = ordersIn([...above, ORDER_NAMES, ...below, order(51), order(52)]);
    expect(ids).toEqual(IDS);
    expect(file.dataset.sources[0]).toMatchObject({
      headerRow: above.length + 1,
      rowsRead: 2 + below.length,
      rowsIgnored: below.length,
      rowsRejected: 0,
    });
  });

  it('below a row of groups over the names', () => {
    const { file, ids } = ordersIn([
      ['订单', '', '时间与状态', '', '', '金额'],
      ORDER_NAMES,
      order(51),
      order(52),
    ]);
    expect(ids).toEqual(IDS);
    expect(file.dataset.sources[0]?.mapping.map(({ header }) => header)).toEqual(ORDER_NAMES);
  });
});

describe('rows among the data', () => {
  const SUMS =
    '合计 总计 小计 汇总 平均 平均值 店铺汇总值 店铺平均值 本页合计 总计：2单 共2条'.split(' ');

  it.each(SUMS)('that say %s are no orders, whichever of the first columns says it', (label) => {
    for (const sum of [[label], ['', label], ['-', '', label]]) {
      const row = [...sum, ...Array.from({ length: 5 - sum.length }, () => ''), '2,162.00'];
      const { file, ids } = ordersIn([ORDER_NAMES, order(51), row, order(52), row]);
      expect(ids).toEqual(IDS);
      expect(accountsOf(file)[0]).toMatchObject({ read: 4, ignored: 2, rejected: 0, data: 2 });
    }
  });

  it.each<[string, readonly Row[]]>([
    ['blank', [[], ['', '', null]]],
    ['the header again', [ORDER_NAMES]],
    ['the title and the header again', [['订单明细'], ORDER_NAMES]],
    ['a remark', [['注：金额含运费']]],
  ])('that are %s are no orders', (_, between) => {
    const { file, ids } = ordersIn([ORDER_NAMES, order(51), ...between, order(52), ...between]);
    expect(ids).toEqual(IDS);
    expect(accountsOf(file)[0]).toMatchObject({ rejected: 0, data: 2 });
  });

  it('below the table that say who exported it are no orders', () => {
    const below: readonly Row[] = [
      [],
      ['说明：以上数据截至昨日'],
      ['导出人：张三', '', '导出时间：2026-10-01 10:00:00'],
      ['以上金额均含运费，请以后台为准。'],
    ];
    const { file, ids } = ordersIn([ORDER_NAMES, order(51), order(52), ...below]);
    expect(ids).toEqual(IDS);
    expect(accountsOf(file)[0]).toMatchObject({ ignored: 4, rejected: 0 });
  });
});

describe('summary rows of agents', () => {
  it('of 飞鸽 stand among the agents, labelled in the second column', () => {
    const file = importRows([
      ['客服账号', '客服昵称', '接待会话量', '已接待人数', '全天平响时长', '全天满意率'],
      ['-', '店铺汇总值', '300', '280', '--', '--'],
      ['-', '店铺平均值', '--', '--', '21秒', '95.0%'],
      ['kf01', '小美', '200', '190', '20秒', '96.0%'],
      ['kf02', '小王', '100', '90', '2分30秒', '94.0%'],
    ]);
    const records = recordsOf(file.dataset, 'agentStats');
    expect(records.map(({ agent, scope, sessions }) => [agent, scope, sessions])).toEqual([
      ['店铺汇总值', 'shop', 300],
      ['店铺平均值', 'shop', undefined],
      ['小美', 'agent', 200],
      ['小王', 'agent', 100],
    ]);
    expect(accountsOf(file)[0]).toMatchObject({ read: 4, ignored: 0, rejected: 0 });
  });

  it('of 拼多多 stand below them', () => {
    const file = importRows([
      [
        '客服账号',
        '咨询人数',
        '询单人数',
        '最终成团人数',
        '人工接待人数',
        '3分钟人工回复率(8-23点)',
      ],
      ['拼拼1', '100', '50', '20', '90', '95%'],
      ['总计', '100', '50', '20', '90', '95%'],
      ['平均', '100', '50', '20', '90', '95%'],
    ]);
    expect(recordsOf(file.dataset, 'agentStats').map(({ agent, scope }) => [agent, scope])).toEqual(
      [
        ['拼拼1', 'agent'],
        ['总计', 'shop'],
        ['平均', 'shop'],
      ],
    );
  });

  it('of 生意参谋 follow the shop by day', () => {
    const day = ['310', '300', '20', '98%'];
    const file = importRows([
      ['日期', '咨询人数', '接待人数', '平均响应时长', '3分钟人工响应率'],
      ...['2026-09-22', '汇总', '全店', '同行'].map((label) => [label, ...day]),
    ]);
    expect(accountsOf(file)[0]).toMatchObject({ read: 4, ignored: 3, rejected: 0, data: 1 });
  });

  it('of 拼多多 by day begin on the fourth row', () => {
    const { dataset } = importRows([
      ['客服服务数据'],
      ['日期', '服务数据', '', '', '售后数据', '全天'],
      ['', '咨询人数', '人工接待人数', '平均响应时长(分)', '纠纷退款数', '3分钟人工回复率'],
      ['12-29-25', '300', '240', '0.5', '1', '90%'],
    ]);
    expect(recordsOf(dataset, 'agentStats')).toMatchObject([
      {
        date: '2025-12-29 00:00:00',
        receivedUsers: 240,
        avgReplySeconds: 30,
        threeMinuteRate: 0.9,
      },
    ]);
  });
});

describe('names of columns', () => {
  it.each<[string, (name: string) => string]>([
    ['with tabs and blanks around', (name) => `\t ${name}\u3000\t`],
    ['with a byte order mark', (name) => `\ufeff${name}`],
    ['with line breaks', (name) => `${name.slice(0, 2)}\n${name.slice(2)}`],
    ['with a unit or a note in full-width brackets', (name) => `${name}（说明）`],
    ['with a note in brackets on a line of its own', (name) => `${name}\r\n(如为预售，以尾款为准)`],
    ['with a note on a line of its own', (name) => `${name}\n如为预售，以尾款为准`],
    ['marked as required', (name) => `*${name}`],
    ['with a colon', (name) => `${name}：`],
    ['with a blank inside', (name) => `${name.slice(0, 2)} ${name.slice(2)}`],
  ])('%s are known', (_, write) => {
    expect(ordersIn([ORDER_NAMES.map(write), order(51), order(52)]).ids).toEqual(IDS);
  });

  it('with letters and digits in full width are known', () => {
    const names = ['订单ＩＤ', '商品ＩＤ', '支付时间', '订单状态', 'ＳＫＵ编码'];
    const { dataset } = importRows([names, ['1001', '36', '2026-09-22 00:54:10', '已发货', 'A']]);
    expect(recordsOf(dataset, 'orders')).toMatchObject([
      { orderId: '1001', productId: '36', skuCode: 'A' },
    ]);
  });

  it('that stand there twice are read once and told', () => {
    const { file, ids } = ordersIn([
      [...ORDER_NAMES, '发货时间'],
      [...order(51), '2020-01-01 00:00:00'],
      [...order(52), '2020-01-01 00:00:00'],
    ]);
    expect(ids).toEqual(IDS);
    expect(recordsOf(file.dataset, 'orders')[0]).toMatchObject({ shipTime: '2026-09-23 10:00:00' });
    expect(file.dataset.sources[0]?.issues).toContainEqual({
      ...{ code: 'repeatedHeader', row: 0, column: 'G', header: '发货时间', found: '' },
    });
  });

  it('whose cells are something else are told', () => {
    const names = ['订单号', '支付时间', '订单状态', '承诺发货时间'];
    const rows = [1, 2, 3].map((id) => [`100${id}`, '2026-09-22 00:54:10', '已发货', '48小时内']);
    const { dataset } = importRows([names, ...rows]);
    expect(dataset.sources[0]?.mapping[3]).toMatchObject({ header: '承诺发货时间', field: null });
    expect(dataset.sources[0]?.issues).toContainEqual({
      ...{ code: 'unfitColumn', row: 0, column: 'D', header: '承诺发货时间', found: '48小时内' },
    });
  });
});

describe('several tables on one sheet', () => {
  const afterSales: readonly Row[] = [
    ['售后单号', '订单号', '售后申请时间', '售后类型', '售后原因'],
    ['S1', '6917926768823643751', '2026-09-25 08:00:00', '退货退款', '质量问题'],
  ];
  const agents: readonly Row[] = [
    ['客服昵称', '接待会话量', '已接待人数', '全天平响时长'],
    ['小美', '200', '190', '20秒'],
  ];

  it('are read one after the other, with titles, sums and remarks between', () => {
    const file = importRows([
      ['一、订单'],
      ORDER_NAMES,
      order(51),
      order(52),
      ['合计', '', '', '', '', '2,162.00'],
      [],
      ['二、售后'],
      ...afterSales,
      [],
      ['三、客服'],
      ...agents,
      ['注：客服数据不含机器人'],
    ]);
    expect(
      file.dataset.sources.map(
        ({ table, kind, headerRow, rowsRead, rowsIgnored, rowsRejected }) => [
          ...[table, kind, headerRow, rowsRead, rowsIgnored, rowsRejected],
        ],
      ),
    ).toEqual([
      [1, 'orders', 2, 5, 3, 0],
      [2, 'afterSales', 8, 3, 2, 0],
      [3, 'agentStats', 12, 2, 1, 0],
    ]);
  });
});

describe('ten workbooks of 185 sheets', () => {
  const AGENTS = ['小美', '小王', '小李'];
  const day = (month: number, at: number) =>
    `2026-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;

  /** Figures of agents in a month: some with a title, some with groups above the names, all with a sum. */
  function agentSheet(month: number): readonly Row[] {
    const names: Row[] =
      month % 2 === 0
        ? [['客服昵称', '日期', '接待会话量', '已接待人数', '全天平响时长', '全天满意率']]
        : [
            ['客服', '', '接待', '', '全天', ''],
            ['昵称', '日期', '接待会话量', '已接待人数', '平响时长', '满意率'],
          ];
    const rows = AGENTS.flatMap((agent) =>
      [1, 2].map((at): Row => [agent, day(month, at), '100', '90', '20秒', '95%']),
    );
    return [[`${month}月客服数据`], ...names, ...rows, ['合计', '', '600', '540', '', '']];
  }

  /** Scores of three shops in a month, days as serials above three columns each. */
  function scoreSheet(month: number): readonly Row[] {
    const first = 46023 + month * 28;
    const days = [0, 1, 2, 3];
    const scores = (shop: number): Cell[] => days.flatMap((at) => [80 + shop, 81 + at, 82]);
    return [
      ['', '', ...days.flatMap((at): Cell[] => [first + at, '', ''])],
      ['平台', '店铺', ...days.flatMap(() => ['物流分', '商品分', '服务分'])],
      ...['小店A', '小店B', '小店C'].map((shop, at): Row => ['抖音', shop, ...scores(at)]),
    ];
  }

  it('are all read, and their rows add up', () => {
    const counts = Array.from({ length: 10 }, (_, file) => (file < 5 ? 19 : 18));
    let sheetsRead = 0;
    counts.forEach((count, at) => {
      const isScores = at % 2 === 1;
      const sheets = Array.from({ length: count }, (_, month) => ({
        name: `${month + 1}月`,
        rows: isScores ? scoreSheet(month) : agentSheet((month % 12) + 1),
      }));
      const name = `${at}.xlsx`;
      const { dataset, errors } = importRawFile(
        { encoding: 'xlsx', sheets },
        { file: name, path: name },
      );
      expect(errors).toEqual([]);
      const read = new Set(dataset.sources.map(({ sheet }) => sheet));
      expect([...read]).toEqual(sheets.map((sheet) => sheet.name));
      sheetsRead += read.size;
      for (const { issues, rowsRejected } of dataset.sources) {
        expect([issues, rowsRejected]).toEqual([[], 0]);
      }
      const rows = dataset.sources.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
      if (isScores) {
        expect(rows).toBe(count * 3);
        expect(dataset.officialScores).toHaveLength(count * 3 * 4);
        expect(new Set(dataset.officialScores.map(({ date }) => date)).size).toBe(count * 4);
      } else {
        const ignored = dataset.sources.reduce((sum, one) => sum + one.rowsIgnored, 0);
        expect([rows, ignored]).toEqual([count * 7, count]);
        expect(dataset.agentStats.length).toBe(count * 6);
      }
    });
    expect(sheetsRead).toBe(185);
  });
});
