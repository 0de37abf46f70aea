import { describe, expect, it } from 'vitest';
import { METRICS } from '../../metrics/catalogue';
import type { Row } from '../../model/cell';
import type { FileImport } from '../../model/dataset';
import { importRows } from '../testing/sheets';
import { FILL_IN_ROWS } from './fill-in-rows';

/** Values as `shop|metric` → value or numerator/denominator. */
function valuesOf({ dataset }: FileImport): Readonly<Record<string, number | string | null>> {
  return Object.fromEntries(
    dataset.values.map(({ source, metric, value, numerator, denominator }) => [
      `${dataset.sources[source]?.shop}|${metric}`,
      numerator === null ? value : `${numerator}/${denominator}`,
    ]),
  );
}

const EXPECTED = {
  '小店A|goods.qualityScore': 4.5,
  '小店B|goods.qualityScore': 3.8,
  '小店A|reviews.goodRate': '500/560',
  '小店A|reviews.neutralRate': '50/560',
  '小店A|reviews.badRate': '10/560',
  '小店B|reviews.goodRate': '400/500',
  '小店B|reviews.neutralRate': '80/500',
  '小店B|reviews.badRate': '20/500',
  '小店A|orders.completionRate': '950/1000',
  '小店B|orders.completionRate': '800/900',
  '小店A|logistics.shipHours': 24,
  '小店B|logistics.shipHours': 36,
  '小店A|customers.repurchaseRate': 0.3,
  '小店B|customers.repurchaseRate': 0.2,
};

const WIDE: readonly Row[] = [
  [
    '店铺名称',
    '商品质量评分',
    '好评数量',
    '中评数量',
    '差评数量',
    '订单处理数量',
    '订单完成数量',
    '平均发货时长',
    '二次购买率',
  ],
  ['小店A', '4.5', '500', '50', '10', '1000', '950', '1天', '30%'],
  ['小店B', 3.8, 400, 80, 20, 900, 800, '1.5天', 20],
];

const SMALL: readonly Row[] = [
  ['文本1：商品质量评分'],
  ['店铺名称', '商品质量评分'],
  ['------', '------'],
  ['小店A', '4.5'],
  ['小店B', '3.8'],
  [],
  ['文本6：用户评价分布'],
  ['店铺名称', '好评数量', '中评数量', '差评数量'],
  ['小店A', '500', '50', '10'],
  ['小店B', '400', '80', '20'],
  ['通过以上可以看出，小店A较好'],
  ['店铺名称', '订单处理数量', '订单完成数量'],
  ['小店A', '1000', '950'],
  ['小店B', '900', '800'],
  ['店铺名称', '平均发货时长'],
  ['小店A', '1天'],
  ['小店B', '1.5天'],
  [],
  ['店铺名称', '二次购买率'],
  ['小店A', '30%'],
  ['小店B', '20%'],
  [],
];

const TRANSPOSED: readonly Row[] = (WIDE[0] ?? []).map((_, column) =>
  WIDE.map((row, index) => (column === 0 && index === 0 ? '指标' : (row[column] ?? null))),
);

describe('summary tables', () => {
  it.each([
    ['one wide table', WIDE],
    ['one small table per metric', SMALL],
  ])('as %s give the values printed', (_, rows) => {
    expect(valuesOf(importRows(rows, '汇总.xlsx'))).toEqual(EXPECTED);
  });

  it('turned on their side give the same', () => {
    const file = importRows(TRANSPOSED, '汇总.xlsx');
    expect(valuesOf(file)).toEqual(EXPECTED);
    expect(file.dataset.sources.map(({ headerRow, shop }) => [headerRow, shop])).toEqual([
      [0, '小店A'],
      [0, '小店B'],
    ]);
  });

  it.each([
    ['序号', 1, 2],
    ['No.', '1', '2'],
    ['类别', '商品', '服务'],
    ['维度', '商品体验', null],
    ['', 0, 1],
  ])('turned on their side are known behind a column %j', (header, first, second) => {
    const file = importRows(
      [
        [header, '指标', '小店A', '小店B'],
        [first, '商品质量评分', '4.5', '4.0'],
        [second, '留存率', '30%', '20%'],
      ],
      '汇总.csv',
    );
    expect(valuesOf(file)).toEqual({
      '小店A|goods.qualityScore': 4.5,
      '小店B|goods.qualityScore': 4,
      '小店A|customers.retentionRate': 0.3,
      '小店B|customers.retentionRate': 0.2,
    });
  });

  it.each(['指标', '维度', '类别'])(
    'turned on their side under %j may have numbers for shops',
    (corner) => {
      const rows = [
        [corner, 1001, '1002'],
        ['商品质量评分', '4.5', '4.0'],
        ['留存率', '30%', '20%'],
      ];
      expect(valuesOf(importRows(rows, '汇总.csv'))).toEqual({
        '1001|goods.qualityScore': 4.5,
        '1002|goods.qualityScore': 4,
        '1001|customers.retentionRate': 0.3,
        '1002|customers.retentionRate': 0.2,
      });
    },
  );

  it('turned on their side are not taken from a saved comparison', () => {
    const { dataset } = importRows(
      [
        ['类别', '指标', '单位', '小店A', '小店A 得分', '小店A 说明'],
        ['商品', '商品质量评分', '分', 4.5, 80, '最好'],
      ],
      '汇总.xlsx',
    );
    expect(dataset.values).toEqual([]);
  });

  it.each([
    ['months', ['指标', 202601, '202602']],
    ['years', ['指标', '2025', 2026]],
    ['days', ['指标', 20260101, '20260102']],
    ['values', ['', 4.5, 4]],
    ['values without a corner', ['', 45, 40]],
  ])('turned on their side do not take %s for shops', (_, header) => {
    const { dataset } = importRows([header, ['商品质量评分', '4.5', '4.0']], '汇总.csv');
    expect(dataset.values).toEqual([]);
  });

  it.each(['店铺名称', '商铺', '日期', ''])(
    'with a value a row are not taken for one shop behind a column %j',
    (header) => {
      const { dataset } = importRows(
        [
          [header, '指标', '数值'],
          ['小店A', '好评率', '95%'],
          ['小店B', '好评率', '90%'],
        ],
        '汇总.csv',
      );
      expect(dataset.values).toEqual([]);
    },
  );

  it('name no platform, and their shops come from the table', () => {
    const { sources } = importRows(WIDE, '汇总.xlsx').dataset;
    expect(
      sources.map(({ kind, platform, shop, shopOrigin }) => [kind, platform, shop, shopOrigin]),
    ).toEqual([
      ['metricTable', 'other', '小店A', 'table'],
      ['metricTable', 'other', '小店B', 'table'],
    ]);
  });

  it('take every metric of the catalogue by its name', () => {
    const texts = { ratio: '12%', stars: '4.2', hours: '5小时', seconds: '30秒', count: '3' };
    const values = { ratio: 0.12, stars: 4.2, hours: 5, seconds: 30, count: 3 };
    for (const { id, name, unit } of METRICS) {
      const { dataset } = importRows(
        [
          ['店铺名称', name.zh],
          ['小店A', texts[unit]],
        ],
        '汇总.csv',
      );
      expect(dataset.values.map(({ metric, value }) => [metric, value])).toEqual([
        [id, values[unit]],
      ]);
    }
  });

  it('take labels of the score page, with units in cell or header', () => {
    const file = importRows(
      [
        [
          '店铺名称',
          '飞鸽平均响应时长（分）',
          '售后平均审核时长',
          '近30天平台求助率',
          '揽收时长平均',
          '飞鸽会话不满意率(%)',
        ],
        ['小店A', '0.5', '90分钟', '0.5%', '12小时', '7'],
      ],
      '汇总.csv',
    );
    expect(valuesOf(file)).toEqual({
      '小店A|chat.avgReplySeconds': 30,
      '小店A|service.auditHours': 1.5,
      '小店A|service.escalationRate': 0.005,
      '小店A|logistics.pickupHours': 12,
      '小店A|chat.dissatisfactionRate': 0.07,
    });
  });

  it('of one shop, metric and value side by side, belong to the shop of the file', () => {
    const file = importRows(
      [
        ['指标', '数值'],
        ['商品综合评分', '4.8'],
        ['商品品质退货率', '0.6%'],
      ],
      '小店A.csv',
    );
    expect(valuesOf(file)).toEqual({
      '小店A|goods.rating': 4.8,
      '小店A|goods.qualityReturnRate': 0.006,
    });
  });

  it.each(['', '名称'])('find the shops under the header %j', (corner) => {
    const file = importRows(
      [
        [corner, '好评率', '差评率'],
        ['小店A', '90%', '2%'],
        ['小店B', '85%', '4%'],
      ],
      '汇总.csv',
    );
    expect(valuesOf(file)).toEqual({
      '小店A|reviews.goodRate': 0.9,
      '小店A|reviews.badRate': 0.02,
      '小店B|reviews.goodRate': 0.85,
      '小店B|reviews.badRate': 0.04,
    });
  });

  it('keep the day a row tells', () => {
    const { values } = importRows(
      [
        ['日期', '店铺名称', '商品品质退货率'],
        ['2026-09-01', '小店A', '0.6%'],
        ['20260902', '小店A', '0.7%'],
      ],
      '汇总.csv',
    ).dataset;
    expect(values.map(({ date, value }) => [date, value])).toEqual([
      ['2026-09-01', 0.006],
      ['2026-09-02', 0.007],
    ]);
  });

  it('put counts together that stand in tables of their own', () => {
    const one = (name: string, count: string) => [
      ['店铺名称', name],
      ['小店A', count],
    ];
    const file = importRows(
      [...one('好评数量', '500'), ...one('中评数量', '50'), ...one('差评数量', '10')],
      '汇总.csv',
    );
    expect(valuesOf(file)).toEqual({
      '小店A|reviews.goodRate': '500/560',
      '小店A|reviews.neutralRate': '50/560',
      '小店A|reviews.badRate': '10/560',
    });
  });
});

it.each(['店铺', '店名', '门店', '商家', '店铺名字', '网店名称', 'Shop', 'Store Name', ''])(
  'takes the column %j for the shops',
  (header) => {
    const file = importRows(
      [
        [header, '商品质量评分', '留存率'],
        ['小店A', '4.5', '80%'],
        ['小店B', '4.1', '70%'],
      ],
      '汇总.csv',
    );
    expect(file.dataset.sources.map(({ shop }) => shop)).toEqual(['小店A', '小店B']);
  },
);

it('a rate without % among others with it is left out and told', () => {
  const { values, sources } = importRows(
    [
      ['店铺名称', '48小时发货率'],
      ['小店A', '98%'],
      ['小店B', '0.9'],
    ],
    '汇总.csv',
  ).dataset;
  expect(values.map(({ value }) => value)).toEqual([0.98]);
  expect(sources.flatMap(({ issues }) => issues)).toEqual([
    { code: 'unreadableRate', row: 3, column: 'B', header: '48小时发货率', found: '0.9' },
  ]);
});

describe('rows of summary tables', () => {
  it('are all accounted for', () => {
    const { sources } = importRows(
      [
        ['汇总'],
        ['店铺名称', '商品质量评分', '留存率'],
        ['------', '------', '------'],
        ['小店A', '4.5', '80%'],
        [],
        ['小店B', '4.9', '120%'],
        ['小店C', '9', '很高'],
        ['', '4.1', '70%'],
        ['平均', '4.4', '75%'],
        [],
      ],
      '汇总.csv',
    ).dataset;
    expect(
      sources.map((one) => [one.shop, one.rowsRead, one.rowsIgnored, one.rowsRejected]),
    ).toEqual([
      ['小店A', 5, 3, 1],
      ['小店B', 1, 0, 0],
      ['小店C', 1, 0, 1],
    ]);
    expect(
      sources.flatMap(({ issues }) => issues.map(({ code, row, column }) => [code, row, column])),
    ).toEqual([
      ['rejectedRow', 8, 'A'],
      ['unreadableRate', 6, 'C'],
      ['unreadableNumber', 7, 'B'],
      ['unreadableRate', 7, 'C'],
    ]);
  });

  it('with a count whose counterpart is missing say so', () => {
    const { sources, values } = importRows(
      [
        ['店铺名称', '订单完成数量', '商品质量评分'],
        ['小店A', '950', '4.5'],
      ],
      '汇总.csv',
    ).dataset;
    expect(values.map(({ metric }) => metric)).toEqual(['goods.qualityScore']);
    expect(sources[0]?.issues).toEqual([
      { code: 'missingColumn', row: 0, column: '', header: '订单处理数量', found: '' },
    ]);
  });

  it('with some of the counts of reviews name those that are missing, once a table', () => {
    const rows = [
      ['店铺名称', '好评数量'],
      ['小店A', '95'],
      ['小店A', '96'],
    ];
    const { sources } = importRows(rows, '汇总.csv').dataset;
    expect(sources[0]?.issues).toEqual([
      { code: 'missingColumn', row: 0, column: '', header: '中评数量、差评数量', found: '' },
    ]);
  });

  it('with an unreadable count say that alone', () => {
    const rows = [
      ['店铺名称', '好评数量', '中评数量', '差评数量'],
      ['小店A', '约450', '60', '15'],
    ];
    const { sources } = importRows(rows, '汇总.csv').dataset;
    expect(sources[0]?.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['unreadableNumber', 2, 'B'],
    ]);
  });

  it('with counts that cannot be name the row and both counts', () => {
    const rows = [
      ['店铺名称', '订单处理数量', '订单完成数量', '评价数量', '差评数量'],
      ['小店A', '900', '1000', '10', '1'],
      ['小店B', '0', '0', '10', '11'],
    ];
    const { sources, values } = importRows(rows, '汇总.csv').dataset;
    expect(values.map(({ metric, value }) => [metric, value])).toEqual([['reviews.badRate', 0.1]]);
    expect(
      sources.flatMap(({ issues }) =>
        issues.map(({ code, row, header, found }) => [code, row, header, found]),
      ),
    ).toEqual([
      ['impossibleCounts', 2, '订单完成数量', '1000/900'],
      ['impossibleCounts', 3, '订单完成数量', '0/0'],
      ['impossibleCounts', 3, '差评数量', '11/10'],
    ]);
  });

  it('that are not there, below a header, are told', () => {
    const file = importRows([['店铺名称', '好评率']], '汇总.csv');
    expect(file.errors).toEqual([
      { code: 'table.noRows', params: { file: '汇总.csv', sheet: '', row: 1 } },
    ]);
  });
});

describe('official scores in tables', () => {
  const HISTORY: readonly Row[] = [
    [
      '店铺名称',
      '日期',
      '总分',
      '商品体验',
      '物流体验',
      '服务体验',
      '加分项',
      '扣分项',
      '体验等级',
    ],
    ['小店A', '2026-10-10', '82分', 69, 99, 85, '+2', '-0', '4.5星'],
    ['小店A', '2026-10-11', 83, 70, 99, 85, 2, -4, ''],
  ];

  it('are read a day a row, and their table is of their kind', () => {
    const { dataset } = importRows(HISTORY, '汇总.xlsx');
    expect(dataset.values).toEqual([]);
    expect(dataset.sources).toMatchObject([
      { kind: 'officialScores', shop: '小店A', rowsRead: 2, rowsIgnored: 0, rowsRejected: 0 },
    ]);
    expect(dataset.officialScores).toEqual([
      {
        ...{ source: 0, row: 2, origin: 'table', date: '2026-10-10', total: 82, metrics: {} },
        dimensions: { goods: 69, logistics: 99, service: 85 },
        ...{ bonus: 2, deduction: 0, level: '4.5星' },
      },
      {
        ...{ source: 0, row: 3, origin: 'table', date: '2026-10-11', total: 83, metrics: {} },
        dimensions: { goods: 70, logistics: 99, service: 85 },
        ...{ bonus: 2, deduction: 4, level: null },
      },
    ]);
  });

  it('stand beside metrics in a table of both', () => {
    const { dataset } = importRows(
      [
        ['店铺名称', '商家体验分', '商品综合评分'],
        ['小店A', '82', '4.7'],
      ],
      '抖音 汇总.csv',
    );
    expect(dataset.sources).toMatchObject([{ kind: 'metricTable', platform: 'douyin' }]);
    expect(dataset.officialScores).toMatchObject([{ total: 82, date: null }]);
    expect(dataset.values).toMatchObject([{ metric: 'goods.rating', value: 4.7 }]);
  });

  it('on their side are put together by shop', () => {
    const { dataset } = importRows(
      [
        ['指标', '小店A', '小店B'],
        ['体验分', '82', '90'],
        ['商品体验', '69', '88'],
      ],
      '汇总.csv',
    );
    const shops = dataset.officialScores.map(({ source, total, dimensions }) => [
      dataset.sources[source]?.shop,
      total,
      dimensions.goods,
    ]);
    expect(shops).toEqual([
      ['小店A', 82, 69],
      ['小店B', 90, 88],
    ]);
  });

  it('are not made of a plain 总分 without days, which this program writes as well', () => {
    const rows = [
      ['店铺', '平台', '总分', '商品体验 得分'],
      ['小店A', '抖音', '82', '70'],
    ];
    const { dataset, errors } = importRows(rows, '汇总.csv');
    expect(dataset.officialScores).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['table.noHeader']);
  });

  it.each([
    ['体验分', '182', 'unreadableNumber'],
    ['体验分', '81/85', 'unreadableNumber'],
    ['日期', '昨天', 'unreadableTime'],
  ])('are not made of %s “%s”', (header, cell, code) => {
    const row = { 店铺名称: '小店A', 日期: '2026-10-10', 体验分: '82', [header]: cell };
    const { dataset } = importRows([Object.keys(row), Object.values(row)], '汇总.csv');
    expect(dataset.officialScores).toEqual([]);
    expect(dataset.sources[0]?.issues.map((issue) => issue.code)).toEqual([code]);
    expect(dataset.sources[0]?.rowsRejected).toBe(1);
  });
});

describe('numerator and denominator in columns of their own', () => {
  const row = (numerator: string, denominator: string): readonly Row[] => [
    ['店铺名称', '商品品质退货率', '商品品质退货率 分子', '商品品质退货率（分母）'],
    ['小店A', '1.3%', numerator, denominator],
  ];

  it('say more than the rate beside them', () => {
    expect(valuesOf(importRows(row('8', '597'), '汇总.csv'))).toEqual({
      '小店A|goods.qualityReturnRate': '8/597',
    });
  });

  it('may be left empty', () => {
    expect(valuesOf(importRows(row('', ''), '汇总.csv'))).toEqual({
      '小店A|goods.qualityReturnRate': 0.013,
    });
  });

  it.each([
    ['', '597', 'missingColumn', '商品品质退货率 分子'],
    ['8', '', 'missingColumn', '商品品质退货率 分母'],
    ['598', '597', 'impossibleCounts', '商品品质退货率 分子'],
    ['0', '0', 'impossibleCounts', '商品品质退货率 分子'],
    ['8.5', '597', 'unreadableNumber', '商品品质退货率 分子'],
  ])(
    'that cannot be (%s of %s) are told, and the rate stands',
    (numerator, denominator, code, header) => {
      const file = importRows(row(numerator, denominator), '汇总.csv');
      expect(valuesOf(file)).toEqual({ '小店A|goods.qualityReturnRate': 0.013 });
      expect(file.dataset.sources[0]?.issues).toMatchObject([{ code, header }]);
    },
  );
});

describe('the fill-in sheet', () => {
  it('has notes and an example that are not imported', () => {
    const header = ['店铺名称', '官方总分', '商品综合评分'];
    const marked = [
      [FILL_IN_ROWS.notes.zh, '0–100', '1–5'],
      [FILL_IN_ROWS.example.zh, '82', '4.69'],
    ];
    const filled = importRows([header, ...marked, ['小店A', '81', '4.6']], '抖音.csv');
    expect(filled.dataset.sources).toMatchObject([{ shop: '小店A', rowsRead: 3, rowsIgnored: 2 }]);
    expect(filled.dataset.officialScores).toMatchObject([{ total: 81 }]);
    expect(importRows([header, ...marked], '抖音.csv').errors).toMatchObject([
      { code: 'table.noRows' },
    ]);
  });
});
