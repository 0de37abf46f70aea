import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Cell } from '../model/cell';
import { BYTE, NUM, TEXT, TIME } from '../model/columns';
import {
  AFTER_SALE_TYPE,
  LIABLE_PARTY,
  ORDER_STATUS,
  REASON_CLASS,
  REVIEW_LEVEL,
  type RecordKind,
} from '../model/records';
import { DOUYIN_LAYOUTS } from './layouts/douyin';
import { importRawFile } from './import-file';
import { isPersonal } from './layouts/personal';
import { accountsOf, importRows, keptText, moment, tableOf, textsOf } from './testing/sheets';

const ORDER: Readonly<Record<string, Cell>> = {
  主订单编号: '\t6917926768823643751',
  子订单编号: '\t6917926768823643752',
  选购商品: '陶瓷杯',
  商品数量: '2',
  订单应付金额: '1,081.00',
  订单提交时间: '2026-09-01 10:00:00',
  支付完成时间: '2026-09-01 10:00:30',
  承诺发货时间: '2026-09-03 10:00:30',
  发货时间: '2026-09-02 09:00:00',
  订单完成时间: '-',
  订单状态: '已发货',
  订单类型: '普通订单',
  收件人: '张三',
  收件人手机号: '13800001111',
  详细地址: '人民路 1 号',
  买家留言: '请打 13800001111',
  达人昵称: '某主播',
  省: '浙江省',
};
const ORDER_HEADER = Object.keys(ORDER);

const AFTER_SALE: Readonly<Record<string, Cell>> = {
  售后单号: '\t147000000000000001',
  订单号: '6917926768823643751',
  商品单号: '6917926768823643752',
  售后类型: '退货退款',
  售后状态: '同意退款，退款成功',
  售后申请时间: '2026-09-05 08:00:00',
  同意售后申请时间: '2026-09-05 09:00:00',
  售后完结时间: '2026-09-09 09:00:00',
  '退商品金额（元）': '28.90',
  商品发货状态: '已发货',
  售后原因: '质量问题',
  售后原因标签: '-',
  仲裁状态: '-',
  纠纷责任方: '',
  是否极速退款: '否',
  用户售后说明: '我的电话 13800001111',
  商家退货联系人电话: '13900002222',
};

const REVIEW: Readonly<Record<string, Cell>> = {
  用户昵称: '李**',
  评价日期: '2026年06月07日 12:39:34',
  订单ID: '6917926768823643751',
  商品ID: '3456',
  商品名称: '陶瓷杯',
  商品评价得分: '5',
  评价等级: '好评',
  评价内容: '很好',
  商家是否回复: '已回复',
  回复内容: '谢谢',
};

function orders(rows: readonly Readonly<Record<string, Cell>>[], header = ORDER_HEADER) {
  return importRows(tableOf(header, rows));
}

function douyin(kind: RecordKind) {
  return DOUYIN_LAYOUTS.filter((layout) => layout.kind === kind);
}

describe('Douyin orders', () => {
  it('are read field by field', () => {
    const { dataset } = orders([ORDER]);
    const { columns } = dataset.orders;
    expect(textsOf(dataset, columns.orderId)).toEqual(['6917926768823643751']);
    expect(textsOf(dataset, columns.subOrderId)).toEqual(['6917926768823643752']);
    expect(textsOf(dataset, columns.province)).toEqual(['浙江省']);
    expect(columns.payTime[0]).toBe(moment('2026-09-01 10:00:30'));
    expect(columns.completeTime[0]).toBe(TIME.EMPTY);
    expect(columns.status[0]).toBe(ORDER_STATUS.indexOf('shipped') + 1);
    expect(columns.amountPaid[0]).toBe(108_100);
    expect(columns.quantity[0]).toBe(2);
    expect(columns.gift[0]).toBe(BYTE.NO);
    expect(dataset.orders.row[0]).toBe(2);
  });

  it('leave what the file lacks absent', () => {
    const { columns } = orders([ORDER]).dataset.orders;
    expect(columns.pickupTime[0]).toBe(TIME.ABSENT);
    expect(columns.courier[0]).toBe(TEXT.ABSENT);
    expect(columns.shipStatusWord[0]).toBe(TEXT.ABSENT);
  });

  it('mark gifts by their type', () => {
    const { columns } = orders([ORDER, { ...ORDER, 订单类型: '赠品订单' }]).dataset.orders;
    expect([...columns.gift]).toEqual([BYTE.NO, BYTE.YES]);
  });

  it('take number and courier out of one cell', () => {
    const header = [...ORDER_HEADER, '快递信息'];
    const cells = ['SF-A-顺丰速运', 'YT123456789-圆通速递', '-', '78123456789012'];
    const { dataset } = orders(
      cells.map((快递信息) => ({ ...ORDER, 快递信息 })),
      header,
    );
    const { trackingNo, courier } = dataset.orders.columns;
    expect(textsOf(dataset, trackingNo)).toEqual(['SF-A', 'YT123456789', null, '78123456789012']);
    expect(textsOf(dataset, courier)).toEqual(['顺丰速运', '圆通速递', null, null]);
  });

  it.each(douyin('orders').map(({ name, headers }) => [name, headers] as const))(
    'of the layout %s are known by its name, whatever the order of its columns',
    (name, headers) => {
      const row = Object.fromEntries(headers.map((header) => [header, ORDER[header] ?? '-']));
      for (const shuffled of [headers, [...headers].reverse()]) {
        const [source] = importRows(tableOf(shuffled, [row])).dataset.sources;
        expect(source).toMatchObject({
          kind: 'orders',
          platform: 'douyin',
          layout: name,
          rowsRead: 1,
        });
      }
    },
  );

  it('do not depend on the order of the columns', () => {
    const reference = orders([ORDER]).dataset;
    const headers = fc.shuffledSubarray(ORDER_HEADER, {
      minLength: ORDER_HEADER.length,
      maxLength: ORDER_HEADER.length,
    });
    fc.assert(
      fc.property(headers, (header) => {
        const { dataset } = orders([ORDER], header);
        expect(dataset.orders.columns.payTime).toEqual(reference.orders.columns.payTime);
        expect(textsOf(dataset, dataset.orders.columns.orderId)).toEqual(
          textsOf(reference, reference.orders.columns.orderId),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('other platforms', () => {
  it('are read by aliases and told by their own headers', () => {
    const header = [
      '订单号',
      '订单支付时间',
      '预售/承诺发货时间',
      '订单状态',
      '实付款',
      'CPS达人ID',
      '物流信息',
    ];
    const rows = [
      [
        '2026000001',
        '2026-09-01 10:00:30',
        '2026-09-03 10:00:30',
        '已发货',
        '¥1,299.90',
        '1',
        '【杭州】张三 13800001111 已签收',
      ],
    ];
    const { dataset } = importRows([header, ...rows], '店.csv');
    expect(dataset.sources[0]).toMatchObject({
      kind: 'orders',
      platform: 'kuaishou',
      layout: null,
    });
    expect(dataset.orders.columns.amountPaid[0]).toBe(129_990);
    expect(textsOf(dataset, dataset.orders.columns.shipStatusWord)).toEqual(['签收']);
    expect(keptText(dataset)).not.toContain('13800001111');
  });

  it('go by the platform column of a collected table, one source per shop', () => {
    const { dataset } = importRows(
      [
        ['平台', '店铺', '时间', '订单编号', '商品名称', '评价内容', '评分'],
        ['抖音', '小店A', '2026年06月07日 12:39:34', '1', '杯', '好', 5],
        ['拼多多', '小店A', '6/7/26 13:40', '订单编号：260527-277872699724055', '杯', '差', 1],
        ['天猫', '小店B', '初次评价: 2026-06-05 22:53', '3', '杯', '一般', 3],
      ],
      '抓取数据汇总.xlsx',
    );
    expect(dataset.sources.map(({ platform, shop, kind }) => [kind, platform, shop])).toEqual([
      ['reviews', 'douyin', '小店A'],
      ['reviews', 'pinduoduo', '小店A'],
      ['reviews', 'tmall', '小店B'],
    ]);
    expect([...dataset.reviews.columns.level]).toEqual(
      (['good', 'bad', 'neutral'] as const).map((level) => REVIEW_LEVEL.indexOf(level) + 1),
    );
  });
});

describe('Douyin after-sales', () => {
  const header = Object.keys(AFTER_SALE);

  it('are read field by field', () => {
    const { dataset } = importRows(tableOf(header, [AFTER_SALE]));
    const { columns } = dataset.afterSales;
    expect(columns.type[0]).toBe(AFTER_SALE_TYPE.indexOf('return_refund') + 1);
    expect(columns.reasonClass[0]).toBe(REASON_CLASS.indexOf('quality') + 1);
    expect(columns.refundAmount[0]).toBe(2890);
    expect(columns.fastRefund[0]).toBe(BYTE.NO);
    expect(columns.applyTime[0]).toBe(moment('2026-09-05 08:00:00'));
  });

  it('count as arbitrated whenever the word does not say they are not', () => {
    const words = ['', '-', '无', '未仲裁', '无仲裁', '平台介入中', '仲裁完成'];
    const rows = words.map((仲裁状态) => ({ ...AFTER_SALE, 仲裁状态 }));
    const { arbitrated } = importRows(tableOf(header, rows)).dataset.afterSales.columns;
    expect([...arbitrated].map((flag) => flag === BYTE.YES)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('are signed for where 发货物流状态 says so, whatever 商品发货状态 says', () => {
    const states = ['已签收', '运输中', '待签收', '-'];
    const rows = states.map((发货物流状态) => ({ ...AFTER_SALE, 发货物流状态 }));
    const { dataset } = importRows(
      tableOf([...Object.keys(AFTER_SALE), '发货物流状态'], rows),
      '店.csv',
    );
    const words = textsOf(dataset, dataset.afterSales.columns.shipStatusWord);
    expect(words).toEqual(['已签收', '已发货', '已发货', '已发货']);
  });

  it('of a bare refund go by whether the goods had left', () => {
    const rows = [
      { ...AFTER_SALE, 售后类型: '仅退款', 商品发货状态: '未发货' },
      { ...AFTER_SALE, 售后类型: '仅退款', 商品发货状态: '已发货' },
      { ...AFTER_SALE, 售后类型: '已发货退款', 商品发货状态: '已发货' },
      { ...AFTER_SALE, 售后类型: '未发货退款', 商品发货状态: '未发货' },
    ];
    const { type } = importRows(tableOf(header, rows)).dataset.afterSales.columns;
    expect([...type].map((byte) => AFTER_SALE_TYPE[byte - 1])).toEqual([
      'refund_before_ship',
      'refund_only',
      'refund_only',
      'refund_before_ship',
    ]);
  });

  it('tell an unknown word once, and no liability by an unknown one', () => {
    const rows = ['商家', '外星人', '外星人'].map((纠纷责任方) => ({ ...AFTER_SALE, 纠纷责任方 }));
    const { dataset } = importRows(tableOf(header, rows));
    expect([...dataset.afterSales.columns.liable]).toEqual([
      LIABLE_PARTY.indexOf('merchant') + 1,
      BYTE.UNREADABLE,
      BYTE.UNREADABLE,
    ]);
    expect(dataset.sources[0]?.issues).toEqual([
      { code: 'unknownWord', row: 3, column: 'N', header: '纠纷责任方', found: '外星人' },
    ]);
  });

  it('are known by their layout', () => {
    for (const { name, headers } of douyin('afterSales')) {
      const row = Object.fromEntries(headers.map((column) => [column, AFTER_SALE[column] ?? '-']));
      const [source] = importRows(tableOf(headers, [row])).dataset.sources;
      expect(source).toMatchObject({ kind: 'afterSales', layout: name, shop: '小店A' });
    }
  });
});

describe('Douyin reviews', () => {
  it('are read field by field', () => {
    const { dataset } = importRows(tableOf(Object.keys(REVIEW), [REVIEW]));
    const { columns } = dataset.reviews;
    expect(columns.time[0]).toBe(moment('2026-06-07 12:39:34'));
    expect(columns.rating[0]).toBe(5);
    expect(columns.replied[0]).toBe(BYTE.YES);
    expect(columns.replyTime[0]).toBe(TIME.ABSENT);
    expect(dataset.strings).not.toContain('李**');
  });

  it('are known by their layout', () => {
    for (const { name, headers } of douyin('reviews')) {
      const row = Object.fromEntries(headers.map((column) => [column, REVIEW[column] ?? '-']));
      const [source] = importRows(tableOf(headers, [row])).dataset.sources;
      expect(source).toMatchObject({ kind: 'reviews', layout: name, platform: 'douyin' });
    }
  });

  it('refuse stars beyond five', () => {
    const { dataset } = importRows(
      tableOf(Object.keys(REVIEW), [{ ...REVIEW, 商品评价得分: '50' }]),
    );
    expect(dataset.reviews.columns.rating[0]).toBe(NUM.UNREADABLE);
    expect(dataset.sources[0]?.issueCounts).toEqual({ unreadableNumber: 1 });
  });
});

describe('personal columns', () => {
  it('are never mapped and their cells never kept', () => {
    const { dataset } = orders([ORDER]);
    const kept = keptText(dataset);
    for (const secret of ['张三', '13800001111', '人民路', '某主播'])
      expect(kept).not.toContain(secret);
    const personal = dataset.sources[0]?.mapping.filter((column) => column.personal);
    expect(personal?.map(({ header }) => header)).toEqual([
      '收件人',
      '收件人手机号',
      '详细地址',
      '买家留言',
      '达人昵称',
    ]);
    expect(personal?.every(({ field }) => field === null)).toBe(true);
  });

  it('are known in every layout', () => {
    const headers = [...douyin('orders'), ...douyin('afterSales'), ...douyin('reviews')].flatMap(
      (layout) => layout.headers,
    );
    expect([...new Set(headers.filter((header) => isPersonal(header)))].sort()).toEqual(
      '买家留言 商家备注 商家退货地址 商家退货联系人姓名 商家退货联系人电话 售后备注 操作人 协商记录 收件人 收件人手机号 用户售后说明 用户昵称 街道 订单备注 详细地址 达人昵称'
        .split(' ')
        .sort(),
    );
  });
});

describe('rows', () => {
  it('are all accounted for', () => {
    const file = importRows([
      ['订单明细', ''],
      ...tableOf(ORDER_HEADER, [
        ORDER,
        {},
        { ...ORDER, 支付完成时间: '2026-13-45 10:00:00', 订单提交时间: '' },
        { 主订单编号: '合计', 商品数量: '2' },
        { ...ORDER, 主订单编号: '', 子订单编号: '' },
      ]),
      ORDER_HEADER,
      ORDER_HEADER.map((name) => ORDER[name] ?? ''),
      ['', '', null],
      [],
    ]);
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 7, ignored: 3, rejected: 2, data: 2 },
    ]);
    expect(file.dataset.sources[0]?.headerRow).toBe(2);
    expect([...file.dataset.orders.row]).toEqual([3, 9]);
  });

  it('with one broken date are used without it, and it is named', () => {
    const { dataset } = orders([ORDER, { ...ORDER, 发货时间: '2026-09-31 10:20:00' }, ORDER]);
    expect(dataset.orders.length).toBe(3);
    expect(dataset.orders.columns.shipTime[1]).toBe(TIME.UNREADABLE);
    expect(dataset.sources[0]?.issues).toEqual([
      {
        code: 'unreadableTime',
        row: 3,
        column: 'I',
        header: '发货时间',
        found: '2026-09-31 10:20:00',
      },
    ]);
  });

  it('are kept while one of their times can be read', () => {
    const { dataset } = orders([
      { ...ORDER, 支付完成时间: '昨天' },
      { ...ORDER, 支付完成时间: '-' },
    ]);
    expect([...dataset.orders.columns.payTime]).toEqual([TIME.UNREADABLE, TIME.EMPTY]);
  });

  it('whose order number is lost are kept by their line number only', () => {
    const lost = { ...ORDER, 主订单编号: '6.91793E+18' };
    const { dataset } = orders([lost, { ...lost, 子订单编号: '6.91793E+18' }]);
    expect(dataset.orders.length).toBe(1);
    expect(dataset.orders.columns.orderId[0]).toBe(TEXT.UNREADABLE);
    expect(dataset.sources[0]?.rowsRejected).toBe(1);
    expect(dataset.sources[0]?.issueCounts).toEqual({ lostId: 3, rejectedRow: 1 });
  });

  it('of a small file are not taken for rounded because one number ends in zeros', () => {
    const { dataset } = orders([{ ...ORDER, 主订单编号: '6917926768823640000' }, ORDER, ORDER]);
    expect(dataset.sources[0]?.issueCounts).toEqual({});
  });

  it('that are sums or remarks below the table are ignored', () => {
    const below = [
      ['总计：2单', '', '', '2', '1081.00'],
      ['共 2 条记录'],
      ['导出时间：2026-10-01 10:00:00'],
      ['导出人：张三', '', '备注：无'],
    ];
    const file = importRows([...tableOf(ORDER_HEADER, [ORDER]), ...below]);
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 5, ignored: 4, rejected: 0, data: 1 },
    ]);
    expect(file.dataset.sources[0]?.issues).toEqual([]);
  });

  it('go to the shop their column names', () => {
    const header = [...ORDER_HEADER, '店铺名称'];
    const rows = ['小店A', '小店B', '小店A', ''].map((店铺名称) => ({ ...ORDER, 店铺名称 }));
    rows.splice(1, 0, {} as (typeof rows)[number]);
    const file = importRows(tableOf(header, rows), '三店汇总.xlsx');
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 3, ignored: 1, rejected: 0, data: 2 },
      { shop: '小店B', read: 1, ignored: 0, rejected: 0, data: 1 },
      { shop: '三店', read: 1, ignored: 0, rejected: 0, data: 1 },
    ]);
    expect(file.dataset.sources.map(({ shopOrigin }) => shopOrigin)).toEqual([
      'column',
      'column',
      'fileName',
    ]);
  });

  it('always add up', () => {
    const cells = fc.record(
      Object.fromEntries(
        ORDER_HEADER.map((name) => [
          name,
          fc.constantFrom<Cell>(
            ORDER[name] ?? '',
            ORDER[name] ?? '',
            '',
            '-',
            '#N/A',
            '合计',
            name,
          ),
        ]),
      ),
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 12 }), (rows) => {
        const file = orders([ORDER, ...rows, ORDER]);
        const accounts = accountsOf(file);
        const total = (count: (one: (typeof accounts)[number]) => number) =>
          accounts.reduce((sum, one) => sum + count(one), 0);
        // A row of nothing but names of columns is the header of another table, and no row of either.
        expect(total(({ read }) => read)).toBe(rows.length + 3 - accounts.length);
        expect(total(({ data, ignored, rejected }) => data + ignored + rejected)).toBe(
          total(({ read }) => read),
        );
      }),
    );
  });
});

describe('times behind the moment the file was written', () => {
  const written = (rows: readonly Readonly<Record<string, Cell>>[], writtenAt: string) =>
    importRawFile(
      {
        encoding: 'utf-8',
        sheets: [{ name: '', rows: tableOf(ORDER_HEADER, rows) }],
        writtenAt: moment(writtenAt),
      },
      { file: '小店A.csv', path: '小店A.csv' },
    ).dataset;
  const slip = {
    ...ORDER,
    支付完成时间: '2027-10-01 10:00:00',
    承诺发货时间: '2026-12-31 00:00:00',
  };

  it('cannot be read, but for deadlines', () => {
    const { orders: table, sources } = written([ORDER, slip, ORDER], '2026-10-01 12:00:00');
    expect(table.columns.payTime[1]).toBe(TIME.UNREADABLE);
    expect(table.columns.promiseShipTime[1]).toBe(moment('2026-12-31 00:00:00'));
    expect(sources[0]?.issues.map(({ code, row, header }) => [code, row, header])).toEqual([
      ['unreadableTime', 3, '支付完成时间'],
    ]);
  });

  it('are believed where most lie there: then the clock is wrong', () => {
    const { orders: table, sources } = written([ORDER, slip, ORDER], '2010-01-01 00:00:00');
    expect(table.columns.payTime[1]).toBe(moment('2027-10-01 10:00:00'));
    expect(sources[0]?.issueCounts).toEqual({});
  });
});

describe('tables that follow each other on a sheet', () => {
  it('are read each by its own header', () => {
    const afterSales = tableOf(Object.keys(AFTER_SALE), [AFTER_SALE, AFTER_SALE]);
    const file = importRows([...tableOf(ORDER_HEADER, [ORDER, ORDER]), [], ...afterSales]);
    expect(
      file.dataset.sources.map(({ kind, table, headerRow, rowsRead }) => [
        kind,
        table,
        headerRow,
        rowsRead,
      ]),
    ).toEqual([
      ['orders', 1, 1, 2],
      ['afterSales', 2, 5, 2],
    ]);
    expect([...file.dataset.afterSales.row]).toEqual([6, 7]);
  });

  it('are one where the header is repeated', () => {
    const table = tableOf(ORDER_HEADER, [ORDER]);
    const file = importRows([...table, ...table]);
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 3, ignored: 1, rejected: 0, data: 2 },
    ]);
  });
});

describe('columns', () => {
  it('of one name are read once and said', () => {
    const header = [...ORDER_HEADER, '支付完成时间'];
    const { dataset } = importRows([
      header,
      [...ORDER_HEADER.map((name) => ORDER[name] ?? ''), '2020-01-01 00:00:00'],
    ]);
    expect(dataset.orders.columns.payTime[0]).toBe(moment('2026-09-01 10:00:30'));
    expect(dataset.sources[0]?.issues).toEqual([
      { code: 'repeatedHeader', row: 0, column: 'S', header: '支付完成时间', found: '' },
    ]);
  });

  it('that metrics need and the file lacks are said', () => {
    const header = ORDER_HEADER.filter((name) => name !== '发货时间');
    expect(orders([ORDER], header).dataset.sources[0]?.issues).toEqual([
      { code: 'missingColumn', row: 0, column: '', header: '发货时间', found: '' },
    ]);
  });

  it('keep at most 2000 issues and count them all', () => {
    const bad = { ...ORDER, 支付完成时间: '乱' };
    const { dataset } = orders(Array.from({ length: 2100 }, () => bad));
    expect(dataset.sources[0]?.issues.length).toBe(2000);
    expect(dataset.sources[0]?.issueCounts).toEqual({ unreadableTime: 2100 });
    expect(dataset.sources[0]?.issues.at(-1)?.row).toBe(2001);
  });

  it('never show long numbers in what was found', () => {
    const { dataset } = orders([{ ...ORDER, 发货时间: '电话13800001111' }]);
    expect(dataset.sources[0]?.issues[0]?.found).toBe('电话*****');
    const rounded = orders([{ ...ORDER, 主订单编号: '6917926768823640000' }]);
    expect(rounded.dataset.sources[0]?.issues[0]?.found).toBe('*****000');
  });
});
