import { describe, expect, it } from 'vitest';
import type { Row } from '../../model/cell';
import { importRows } from '../testing/sheets';

function scoresOf(rows: readonly Row[], file = '汇总.xlsx') {
  const { dataset } = importRows(rows, file);
  return dataset.officialScores.map(({ source, date, dimensions }) => [
    dataset.sources[source]?.shop,
    date,
    dimensions.logistics,
    dimensions.goods,
    dimensions.service,
  ]);
}

function valuesOf(rows: readonly Row[], file = '汇总.xlsx') {
  const { dataset } = importRows(rows, file);
  return dataset.values.map(({ source, metric, date, value }) => [
    dataset.sources[source]?.shop,
    metric,
    date,
    value,
  ]);
}

/** One score of each part per day: days as serials over three columns each. */
const MONTH: readonly Row[] = [
  ['', '', '', 46174, '', '', 46175, null, null],
  ['平台', '店铺', '服务分目标', '物流分', '商品分', '服务分', '物流分', '商品分', '服务分'],
  ['抖音', '小店A', 95, 90, 80, 92, 91, 81, 93],
  ['天猫', '小店B', '/', 4.8, 4.7, 4.9, 4.81, 4.71, '/'],
];

describe('days above the names of scores', () => {
  const expected = [
    ['小店A', '2026-06-01', 90, 80, 92],
    ['小店A', '2026-06-02', 91, 81, 93],
    ['小店B', '2026-06-01', 4.8, 4.7, 4.9],
    ['小店B', '2026-06-02', 4.81, 4.71, undefined],
  ];

  it.each<[string, readonly Row[]]>([
    ['at the top', MONTH],
    ['below a title', [['2026 年 6 月 三项分'], [], ...MONTH]],
    [
      'with the other names merged downwards',
      [
        ['平台', '店铺', '服务分目标', 46174, '', '', 46175, '', ''],
        ['', '', '', ...(MONTH[1] ?? []).slice(3)],
        ...MONTH.slice(2),
      ],
    ],
    ['as texts', [['', '', '', '2026-06-01 00:00:00', '', '', '2026/6/2'], ...MONTH.slice(1)]],
  ])('%s are the days of the values below', (_, rows) => {
    expect(scoresOf(rows)).toEqual(expected);
  });

  it('are told from a row of values by the shop that stands in it', () => {
    const above = [
      ['店铺', '好评数量', '中评数量', '差评数量'],
      ['小店A', 46174, 50, 10],
      ['店铺', '好评率', '差评率'],
      ['小店A', '98%', '1%'],
    ];
    expect(valuesOf(above).filter(([, , date]) => date !== null)).toEqual([]);
  });

  it('account for the rows, the columns and the cells that are no score', () => {
    const rows = [...MONTH, ['拼多多', '小店C', '/', '4.8/4.9', 4.7, 4.9], ['合计', '', '', 270]];
    const { sources } = importRows(rows, '汇总.xlsx').dataset;
    expect(
      sources.map(({ shop, platform, headerRow, rowsRead, rowsIgnored, rowsRejected }) => [
        ...[shop, platform, headerRow, rowsRead, rowsIgnored, rowsRejected],
      ]),
    ).toEqual([
      ['小店A', 'douyin', 2, 2, 1, 0],
      ['小店B', 'tmall', 2, 1, 0, 0],
      ['小店C', 'pinduoduo', 2, 1, 0, 0],
    ]);
    expect(sources[0]?.mapping.map(({ header, field }) => [header, field])).toEqual([
      ['平台', 'platform'],
      ['店铺', 'shop'],
      ['服务分目标', null],
      ['物流分', 'official.logistics'],
      ['商品分', 'official.goods'],
      ['服务分', 'official.service'],
    ]);
    expect(sources[2]?.issues).toEqual([
      { code: 'unreadableNumber', row: 5, column: 'D', header: '物流分', found: '4.8/4.9' },
    ]);
  });

  it('give metrics their days as well', () => {
    expect(
      valuesOf([
        ['店铺', '2026-09-01', '', '2026-09-02', ''],
        ['', '品退率', '好评率', '品退率', '好评率'],
        ['小店A', '0.6%', '98%', '0.7%', '97%'],
      ]),
    ).toEqual([
      ['小店A', 'goods.qualityReturnRate', '2026-09-01', 0.006],
      ['小店A', 'reviews.goodRate', '2026-09-01', 0.98],
      ['小店A', 'goods.qualityReturnRate', '2026-09-02', 0.007],
      ['小店A', 'reviews.goodRate', '2026-09-02', 0.97],
    ]);
  });
});

describe('groups above the names of metrics', () => {
  it('may be part of the name, or only a word', () => {
    expect(
      valuesOf([
        ['各店指标'],
        ['店铺', '商品', '', '飞鸽', '售后'],
        ['', '品退率', '好评率', '平均响应时长', '平均审核时长'],
        ['小店A', '0.6%', '98%', '20秒', '2小时'],
      ]),
    ).toEqual([
      ['小店A', 'goods.qualityReturnRate', null, 0.006],
      ['小店A', 'reviews.goodRate', null, 0.98],
      ['小店A', 'chat.avgReplySeconds', null, 20],
      ['小店A', 'service.auditHours', null, 2],
    ]);
  });

  it('tell that a metric stands there more than once', () => {
    const rows = [
      ['店铺', '9月', '', '8月', ''],
      ['', '品退率', '好评率', '品退率', '好评率'],
      ['小店A', '0.6%', '98%', '0.7%', '97%'],
    ];
    const { values, sources } = importRows(rows, '汇总.xlsx').dataset;
    expect(values.map(({ value }) => value)).toEqual([0.006, 0.98]);
    expect(sources[0]?.issues.map(({ code, column, header }) => [code, column, header])).toEqual([
      ['repeatedHeader', 'D', '8月/品退率'],
      ['repeatedHeader', 'E', '8月/好评率'],
    ]);
  });
});

describe('summary tables side by side', () => {
  const expected = [
    ['小店A', 'reviews.goodRate', null, 0.98],
    ['小店B', 'reviews.goodRate', null, 0.97],
    ['小店B', 'logistics.shipHours', null, 24],
    ['小店A', 'logistics.shipHours', null, 36],
    ['小店C', 'logistics.shipHours', null, 48],
  ];

  it.each<[string, readonly Row[]]>([
    [
      'with a blank column between',
      [
        ['店铺', '好评率', '', '店铺名称', '平均发货时长'],
        ['小店A', '98%', '', '小店B', '1天'],
        ['小店B', '97%', '', '小店A', '1.5天'],
        ['合计', '97.5%', '', '小店C', '2天'],
      ],
    ],
    [
      'without one, by the same name',
      [
        ['店铺', '好评率', '店铺', '平均发货时长'],
        ['小店A', '98%', '小店B', '1天'],
        ['小店B', '97%', '小店A', '1.5天'],
        ['', '', '小店C', '2天'],
      ],
    ],
  ])('%s are read each for itself', (_, rows) => {
    expect(valuesOf(rows)).toEqual(expected);
    const { sources } = importRows(rows, '汇总.xlsx').dataset;
    expect(sources.map(({ table, shop }) => [table, shop])).toEqual([
      [1, '小店A'],
      [1, '小店B'],
      [2, '小店B'],
      [2, '小店A'],
      [2, '小店C'],
    ]);
  });

  it('are one table where only a column is left blank', () => {
    const rows = [
      ['店铺', '好评率', '', '平均发货时长'],
      ['小店A', '98%', '', '1天'],
    ];
    expect(valuesOf(rows)).toEqual([
      ['小店A', 'reviews.goodRate', null, 0.98],
      ['小店A', 'logistics.shipHours', null, 24],
    ]);
  });
});
