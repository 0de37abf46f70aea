import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/cell';
import { NUM, TIME } from '../../model/columns';
import { STAT_SCOPE } from '../../model/records';
import { dateOf } from '../../metrics/time-windows';
import { importRawFile } from '../import-file';
import { findHeader } from '../recognise';
import { accountsOf, importRows, moment, tableOf, textsOf } from '../testing/sheets';

const FEIGE: Readonly<Record<string, Cell>> = {
  客服账号: 'kf01',
  客服昵称: '小美',
  接待会话量: '120',
  已接待人数: '110',
  有效评价数: '40',
  有效好评数: '36',
  有效差评数: '3',
  全天不满意率: '7.5%',
  全天平响时长: '25.5秒',
  全天首响时长: '2分30秒',
  全天3分钟回复率: '98.5%',
  工作时间平响时长: '18',
  工作时间3分钟回复率: '99.0%',
  询单人数: '60',
  支付人数: '15',
};
const FEIGE_HEADER = Object.keys(FEIGE);

function read(header: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]) {
  const file = importRows(tableOf(header, rows));
  const { agentStats } = file.dataset;
  return {
    file,
    columns: agentStats.columns,
    agents: textsOf(file.dataset, agentStats.columns.agent),
    scopes: Array.from(agentStats.columns.scope, (byte) => STAT_SCOPE[byte - 1]),
  };
}

describe('figures of agents', () => {
  it('are read field by field', () => {
    const { file, columns, agents, scopes } = read(FEIGE_HEADER, [FEIGE]);
    expect(file.dataset.sources[0]).toMatchObject({ kind: 'agentStats', platform: 'douyin' });
    expect([agents, scopes]).toEqual([['小美'], ['agent']]);
    expect(columns.date[0]).toBe(TIME.ABSENT);
    expect(columns.sessions[0]).toBe(120);
    expect(columns.firstReplySeconds[0]).toBe(150);
    expect(columns.avgReplySeconds[0]).toBe(25.5);
    expect(columns.avgReplySecondsWorktime[0]).toBe(18);
    expect(columns.threeMinuteRate[0]).toBe(0.985);
    expect(columns.threeMinuteRateWorktime[0]).toBe(0.99);
    expect(columns.dissatisfactionRate[0]).toBe(0.075);
    expect(columns.satisfactionRate[0]).toBe(NUM.ABSENT);
    expect([columns.ratedCount[0], columns.goodCount[0], columns.badCount[0]]).toEqual([40, 36, 3]);
    expect([columns.inquiryUsers[0], columns.paidUsers[0]]).toEqual([60, 15]);
    expect(file.dataset.sources[0]?.mapping.slice(0, 2)).toEqual([
      { header: '客服账号', field: 'agent', personal: false },
      { header: '客服昵称', field: 'agent', personal: false },
    ]);
  });

  it('tell the rows of the shop from the agents, and leave counts of a row of means out', () => {
    const { file, columns, agents, scopes } = read(FEIGE_HEADER, [
      { 客服账号: '-', 客服昵称: '店铺汇总值', 接待会话量: '300', 全天平响时长: '--' },
      { 客服账号: '-', 客服昵称: '店铺平均值', 接待会话量: '100.5', 全天平响时长: '20秒' },
      FEIGE,
      { 客服昵称: '同行均值', 全天平响时长: '30秒', 接待会话量: '80' },
    ]);
    expect(agents).toEqual(['店铺汇总值', '店铺平均值', '小美']);
    expect(scopes).toEqual(['shop', 'shop', 'agent']);
    expect([...columns.sessions]).toEqual([300, NUM.EMPTY, 120]);
    expect([...columns.avgReplySeconds]).toEqual([NUM.EMPTY, 20, 25.5]);
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 4, ignored: 1, rejected: 0, data: 3 },
    ]);
    expect(file.dataset.sources[0]?.issueCounts).toEqual({});
  });

  it('of agents with one name are told apart by their accounts', () => {
    const { agents, file, columns } = read(FEIGE_HEADER, [
      FEIGE,
      { ...FEIGE, 客服账号: 'kf02' },
      { ...FEIGE, 客服账号: 'kf03', 客服昵称: '' },
    ]);
    expect(agents).toEqual(['小美', '小美', 'kf03']);
    const full = textsOf(file.dataset, columns.agentInFull);
    expect(full).toEqual(['小美 kf01', '小美 kf02', 'kf03']);
  });

  it('of agents called by a phone are masked and kept apart', () => {
    const { agents, file, columns } = read(FEIGE_HEADER, [
      { ...FEIGE, 客服昵称: '139-0000-1234' },
      { ...FEIGE, 客服昵称: '13800001234' },
      { ...FEIGE, 客服账号: '13800005678', 客服昵称: '' },
      { ...FEIGE, 客服账号: '13800001111', 客服昵称: '小丽' },
      { ...FEIGE, 客服账号: '13800002222', 客服昵称: '小丽' },
    ]);
    const phones = ['139*****1234', '138*****1234', '138*****5678'];
    expect(agents).toEqual([...phones, '小丽', '小丽']);
    const full = textsOf(file.dataset, columns.agentInFull);
    expect(full.slice(3)).toEqual(['小丽 138*****1111', '小丽 138*****2222']);
  });

  it('without an agent, or a day where others have one, are rejected', () => {
    const { file } = read(
      [...FEIGE_HEADER, '日期'],
      [
        { ...FEIGE, 日期: '2026-09-01' },
        { ...FEIGE, 日期: '9月' },
        { ...FEIGE, 客服账号: '', 客服昵称: '-', 日期: '2026-09-01' },
      ],
    );
    expect(accountsOf(file)).toEqual([
      { shop: '小店A', read: 3, ignored: 0, rejected: 2, data: 1 },
    ]);
    expect(file.dataset.sources[0]?.issueCounts).toMatchObject({ rejectedRow: 2 });
  });

  it.each([
    ['全天平响时长', ['20', '0.5'], [20, 0.5]],
    ['全天平响时长', ['0.0023148148', '0.001'], [200, 86.4]],
    ['全天平响时长(分)', ['0.5', '1'], [30, 60]],
    ['全天平响时长', ['00:03:20', '1小时'], [200, 3600]],
    ['全天平响时长', ['01:20', '0:45'], [80, 45]],
    ['全天平响时长', ['很快', '-3'], [NUM.UNREADABLE, NUM.UNREADABLE]],
  ])('take the unit of %s with %j from cell, header or column', (header, cells, seconds) => {
    const names = FEIGE_HEADER.map((name) => (name === '全天平响时长' ? header : name));
    const { columns } = read(
      names,
      cells.map((cell, i) => ({ ...FEIGE, 客服昵称: `客服${i}`, [header]: cell })),
    );
    columns.avgReplySeconds.forEach((value, i) => {
      const expected = seconds[i] ?? NaN;
      if (Number.isFinite(expected)) expect(value).toBeCloseTo(expected, 3);
      else expect(value).toBe(expected);
    });
  });

  it('decide for a whole column how its rates are meant', () => {
    const rates = (cells: readonly Cell[]) =>
      read(
        FEIGE_HEADER,
        cells.map((cell, i) => ({ ...FEIGE, 客服昵称: `客服${i}`, 全天3分钟回复率: cell })),
      ).columns.threeMinuteRate;
    expect([...rates(['0.985', '1'])]).toEqual([0.985, 1]);
    expect([...rates(['98.5', '1'])]).toEqual([0.985, 0.01]);
    expect([...rates(['101%', '-'])]).toEqual([NUM.UNREADABLE, NUM.EMPTY]);
  });
});

describe('figures of agents without counts', () => {
  const HEADER = ['客服昵称', '平均响应时长', '满意率'];
  const ROWS = [
    { 客服昵称: '小美', 平均响应时长: '01:20', 满意率: '98%' },
    { 客服昵称: '小丽', 平均响应时长: '0:45', 满意率: '70%' },
  ];

  it('are those of agents, not of the shop, and the counts are said to be missing', () => {
    const { file, agents, scopes, columns } = read(HEADER, ROWS);
    expect([agents, scopes]).toEqual([
      ['小美', '小丽'],
      ['agent', 'agent'],
    ]);
    expect([...columns.avgReplySeconds]).toEqual([80, 45]);
    expect(file.dataset.values).toEqual([]);
    const [source] = file.dataset.sources;
    expect(source?.issues).toMatchObject([{ code: 'missingColumn', header: '接待会话量' }]);
  });

  it('of days alone are a summary table', () => {
    const header = ['日期', '平均响应时长', '满意率'];
    const { file } = read(header, [{ 日期: '2026-09-01', 平均响应时长: '20秒', 满意率: '98%' }]);
    expect(file.dataset.sources[0]?.kind).toBe('metricTable');
  });

  it('of persons whose names are not read are refused for what they lack', () => {
    const header = ['姓名', '接待量', '平均响应时间', '好评数', '差评数'];
    const { file } = read(header, [{ 姓名: '小美', 接待量: 400, 平均响应时间: '20秒' }]);
    expect(file.dataset.values).toEqual([]);
    expect(file.errors).toMatchObject([{ code: 'table.missingColumn.agentStats' }]);
    expect(file.errors[0]?.params['wanted']).toContain('客服昵称');
  });

  it('take 满意度 for a rate, unless it counts stars', () => {
    const rated = (cells: readonly string[]) =>
      read(
        ['客服姓名', '接待人数', '满意度'],
        cells.map((满意度, at) => ({ 客服姓名: `客服${at}`, 接待人数: 9, 满意度 })),
      ).columns.satisfactionRate;
    expect([...rated(['98%', '80%'])]).toEqual([0.98, 0.8]);
    expect([...rated(['4.8', '-'])]).toEqual([NUM.UNREADABLE, NUM.EMPTY]);
  });
});

describe('days of figures', () => {
  const WRITTEN = moment('2026-10-12 09:00:00');
  const days = (
    { file, sheet }: { readonly file: string; readonly sheet: string },
    rows: readonly Readonly<Record<string, Cell>>[],
  ) => {
    const header = Object.keys(rows[0] ?? {});
    const sheets = [{ name: sheet, rows: tableOf(header, rows) }];
    const raw = { encoding: 'xlsx', sheets, writtenAt: WRITTEN };
    const { agentStats, sources } = importRawFile(raw, { file, path: file }).dataset;
    const shown = (time: number | undefined) =>
      time === undefined || time < TIME.FIRST ? null : dateOf(time);
    return {
      rows: Array.from(agentStats.columns.date, (last, row) => [
        shown(agentStats.columns.firstDay[row]),
        shown(last),
      ]),
      issues: sources[0]?.issueCounts,
      fields: sources[0]?.mapping.map(({ field }) => field),
    };
  };

  it.each([
    ['客服表现8月.csv', '', ['2026-08-01', '2026-08-31']],
    ['客服表现-2026-08-01_2026-08-31.csv', '', ['2026-08-01', '2026-08-31']],
    ['客服表现.xlsx', '9月', ['2026-09-01', '2026-09-30']],
    ['客服2025年.xlsx', '9月', ['2025-09-01', '2025-09-30']],
    ['客服9月.xlsx', '8月', ['2026-08-01', '2026-08-31']],
    ['客服表现-2026-10-12.csv', '', [null, null]],
    ['客服表现.csv', 'Sheet1', [null, null]],
  ])('are read from the names %s %s', (file, sheet, expected) => {
    expect(days({ file, sheet }, [FEIGE]).rows).toEqual([expected]);
  });

  it('are those of a column before those of names', () => {
    const place = { file: '客服9月.csv', sheet: '' };
    const dated = [{ ...FEIGE, 日期: '2026-09-02' }];
    expect(days(place, dated).rows).toEqual([[null, '2026-09-02']]);
    const months = ['2026-08', '9月', 7, '2026-06-01 00:00:00', '不详'];
    const read = days(
      place,
      months.map((cell) => ({ 月份: cell, ...FEIGE })),
    );
    expect(read.rows).toEqual([
      ['2026-08-01', '2026-08-31'],
      ['2026-09-01', '2026-09-30'],
      ['2026-07-01', '2026-07-31'],
      ['2026-06-01', '2026-06-30'],
    ]);
    expect(read.issues).toEqual({ rejectedRow: 1 });
    expect(read.fields?.[0]).toBe('date');
    const spans = ['2026-08-01~2026-08-07', '2026-08-09'];
    expect(
      days(
        place,
        spans.map((cell) => ({ 统计周期: cell, ...FEIGE })),
      ).rows,
    ).toEqual([
      ['2026-08-01', '2026-08-07'],
      [null, '2026-08-09'],
    ]);
  });

  it('leave out the sum of all months', () => {
    const rows = [
      { 月份: '2026-08', ...FEIGE },
      { 月份: '', ...FEIGE, 客服昵称: '合计' },
    ];
    expect(days({ file: '客服.csv', sheet: '' }, rows).rows).toHaveLength(1);
  });
});

describe('figures of the shop by day', () => {
  it('of Pinduoduo are in minutes', () => {
    const header = [
      '日期',
      '咨询人数',
      '需要人工回复的咨询人数',
      '人工接待人数',
      '3分钟人工回复率(8-23点)',
      '平均响应时长',
      '3分钟人工回复率(全天)',
    ];
    const { file, columns, scopes } = read(header, [
      {
        日期: '12-29-25',
        人工接待人数: '210',
        '3分钟人工回复率(8-23点)': '95.5%',
        平均响应时长: '1.5',
        '3分钟人工回复率(全天)': '90%',
      },
    ]);
    expect(file.dataset.sources[0]?.platform).toBe('pinduoduo');
    expect(scopes).toEqual(['shop']);
    expect(columns.date[0]).toBe(moment('2025-12-29 00:00:00'));
    expect(columns.receivedUsers[0]).toBe(210);
    expect(columns.avgReplySeconds[0]).toBe(90);
    expect(columns.threeMinuteRateWorktime[0]).toBe(0.955);
    expect(columns.threeMinuteRate[0]).toBe(0.9);
  });

  it('of Tmall leave out the rows 汇总, 全店 and 同行, and add up the grades', () => {
    const header = [
      '日期',
      '接待人数',
      '总/收到',
      '总/很满意',
      '总/满意',
      '总/一般',
      '总/不满',
      '总/很不满',
    ];
    const day = {
      接待人数: 50,
      '总/收到': 10,
      '总/很满意': 6,
      '总/满意': 1,
      '总/一般': 1,
      '总/很不满': 2,
    };
    const { file, columns } = read(header, [
      { 日期: '2026-09-01', ...day },
      { 日期: '汇总', ...day },
      { 日期: '全店', ...day },
      { 日期: '同行', ...day },
    ]);
    expect(accountsOf(file)[0]).toMatchObject({ read: 4, ignored: 3, data: 1 });
    expect([columns.ratedCount[0], columns.goodCount[0], columns.badCount[0]]).toEqual([10, 7, 3]);
  });
});

describe('the column of agents of Kuaishou', () => {
  const header = ['', '三分钟回复率（人维度）', '人工会话量', '人工平均回复时长', '询单人数'];
  const rows = [
    ['店铺数据', '90.0%', '300', '11秒', '50'],
    ['快手小王', '80.0%', '100', '2分30秒', '10'],
  ];

  it('is the one in which the shop stands', () => {
    const { dataset } = importRows([header, ...rows]);
    expect(dataset.sources[0]).toMatchObject({ kind: 'agentStats', platform: 'kuaishou' });
    expect(textsOf(dataset, dataset.agentStats.columns.agent)).toEqual(['店铺数据', '快手小王']);
    expect([...dataset.agentStats.columns.scope]).toEqual([2, 1]);
  });

  it('is missing where nothing tells', () => {
    expect(findHeader([header, ...rows.slice(1)])).toMatchObject({
      kind: 'agentStats',
      missing: [['客服昵称', '客服名称', '客服账号', '客服ID', '日期', '统计日期']],
    });
  });
});

describe('tables of metrics', () => {
  it('are not taken for figures of agents', () => {
    const header = ['日期', '店铺名称', 'IM平均响应时长', 'IM不满意率', '平台求助率'];
    const { dataset } = importRows([header, ['2026-09-01', '小店A', '20秒', '3%', '1%']]);
    expect(dataset.sources[0]?.kind).toBe('metricTable');
  });
});
