import { describe, expect, it } from 'vitest';
import { keepRows } from '../metrics/kept-rows';
import { measureKept } from '../metrics/measure';
import { makeDataset, type RowOf, type ShopFixture } from '../metrics/testing/make-dataset';
import { FIGURE_METRICS, FIGURE_NAMES } from './figure-metrics';
import { serviceFigures } from './service-figures';

const PERIOD = { from: '2026-09-01', to: '2026-09-30' };

function figuresOf(shop: ShopFixture) {
  const kept = keepRows(makeDataset({ 店: shop }));
  const [figures] = serviceFigures(kept, PERIOD);
  const metrics = measureKept(kept, { period: PERIOD }).shops[0]?.metrics ?? [];
  const valueOf = (id: string) => metrics.find((metric) => metric.id === id)?.value ?? null;
  return { figures, valueOf };
}

const day = (date: string, agent: string, sessions: number, seconds: number, bad: number) => ({
  ...{ date, agent, scope: 'agent' as const, sessions, avgReplySeconds: seconds },
  ...{ threeMinuteRate: 0.9, ratedCount: 10, goodCount: 10 - bad, badCount: bad },
  ...{ inquiryUsers: 20, paidUsers: 5 },
});
const DAYS = [
  day('2026-08-31', '小美', 900, 200, 9),
  day('2026-09-01', '小美', 100, 10, 0),
  day('2026-09-02', '小美', 300, 30, 2),
  day('2026-09-01', '小刚', 50, 80, 4),
];

describe('agents', () => {
  const of = (account: string, date: string, sessions: number, agent = '小美') => ({
    ...day(date, agent, sessions, 20, 1),
    agentInFull: `${agent} ${account}`,
  });
  const named = (files: readonly (readonly RowOf<'agentStats'>[])[]) =>
    figuresOf({ agentStats: { files: files.map((rows) => ({ rows })) } }).figures?.agents.map(
      ({ agent, sessions }) => [agent, sessions],
    );
  const FIRST = [of('kf01', '2026-09-01', 100), of('kf05', '2026-09-01', 40)];

  it('of one name are told apart by account through all files', () => {
    expect(named([FIRST, [of('kf01', '2026-09-02', 7)]])).toEqual([
      ['小美 kf01', 107],
      ['小美 kf05', 40],
    ]);
  });

  it('are counted once for a day that two files hold', () => {
    const repeated = [of('kf01', '2026-09-01', 100), of('kf01', '2026-09-02', 7)];
    expect(named([FIRST, repeated])).toEqual([
      ['小美 kf01', 107],
      ['小美 kf05', 40],
    ]);
  });

  it('of one account are the same in a file without accounts', () => {
    const second = [day('2026-09-02', '小丽', 30, 20, 1)];
    expect(named([[of('kf09', '2026-09-01', 20, '小丽')], second])).toEqual([['小丽', 50]]);
  });

  it('of different shops do not share a name', () => {
    const shop = (account: string) => ({ agentStats: [of(account, '2026-09-01', 5)] });
    const kept = keepRows(makeDataset({ 甲: shop('kf01'), 乙: shop('kf02') }));
    const agents = serviceFigures(kept, PERIOD).flatMap((one) => one.agents);
    expect(agents.map(({ agent }) => agent)).toEqual(['小美', '小美']);
  });
});

describe('figures of service of several days', () => {
  it('are those of the period, of no number of days', () => {
    const months = [
      { ...day('2026-08-31', '小美', 900, 200, 9), firstDay: '2026-08-01' },
      { ...day('2026-09-30', '小美', 100, 10, 0), firstDay: '2026-09-01' },
    ];
    const [agent] = figuresOf({ agentStats: months }).figures?.agents ?? [];
    expect(agent).toMatchObject({ days: null, sessions: 100, badCount: 0 });
  });
});

describe('figures of service', () => {
  it('put an agent’s days of the period together', () => {
    const { figures } = figuresOf({ agentStats: DAYS });
    expect(
      figures?.agents.map(({ agent, days, sessions, badCount }) => [
        agent,
        days,
        sessions,
        badCount,
      ]),
    ).toEqual([
      ['小刚', 1, 50, 4],
      ['小美', 2, 400, 2],
    ]);
    expect(figures?.agents[1]?.figures).toMatchObject({
      replySeconds: { value: 25, count: 400, low: null, worktime: false },
      dissatisfaction: { value: 0.1, count: 20 },
      conversion: {
        value: 0.25,
        count: 40,
        low: expect.closeTo(0.142, 3),
        high: expect.closeTo(0.402, 3),
      },
      firstReplySeconds: { value: null, count: null },
    });
  });

  it.each([
    ['days of agents', DAYS],
    [
      'working time of some',
      [
        { ...day('2026-09-01', '小美', 100, 10, 0), avgReplySecondsWorktime: 8 },
        { ...day('2026-09-02', '小刚', 100, 40, 1), avgReplySecondsWorktime: 30 },
      ],
    ],
    [
      'the shop’s own row beside its agents',
      [...DAYS, { date: '2026-09-01', scope: 'shop' as const, sessions: 500, avgReplySeconds: 19 }],
    ],
    ['figures without days', [{ agent: '小美', scope: 'agent' as const, avgReplySeconds: 12 }]],
  ])('say of the shop what the chat metrics say: %s', (_, agentStats) => {
    const { figures, valueOf } = figuresOf({ agentStats });
    for (const name of FIGURE_NAMES) {
      expect([name, figures?.figures[name].value]).toEqual([name, valueOf(FIGURE_METRICS[name])]);
    }
  });

  it('take the working time first and say so', () => {
    const row = {
      ...day('2026-09-01', '小美', 100, 40, 0),
      avgReplySecondsWorktime: 8,
      firstReplySeconds: 5,
    };
    const [agent] = figuresOf({ agentStats: [row] }).figures?.agents ?? [];
    expect(agent?.figures.replySeconds).toMatchObject({ value: 8, worktime: true });
    expect(agent?.figures.firstReplySeconds).toMatchObject({ value: 5, worktime: false });
  });

  it('are none without statistics of the period', () => {
    expect(figuresOf({ agentStats: DAYS.slice(0, 1) }).figures).toBeUndefined();
    expect(
      figuresOf({ reviews: [{ time: '2026-09-01', content: '很好' }] }).figures,
    ).toBeUndefined();
  });
});

describe('complaints', () => {
  it('are counted by month, kind and place, before the period too, a row once a kind', () => {
    const { figures } = figuresOf({
      reviews: [
        {
          time: '2026-07-03 10:00:00',
          rating: 1,
          content: '客服态度差',
          appendContent: '态度太差',
        },
        {
          time: '2026-09-05 10:00:00',
          rating: 2,
          content: '没有不耐烦',
          appendContent: '后来没人回了',
        },
        {
          time: '2026-09-06 10:00:00',
          rating: 1,
          content: '客服不回 电话13812345678',
          appendContent: null,
        },
        { time: null, rating: 1, content: '客服态度差', appendContent: null },
      ],
      afterSales: [
        {
          afterSaleId: '1',
          applyTime: '2026-09-07 10:00:00',
          reason: '商家虚假宣传',
          reasonTag: '服务态度不好',
        },
      ],
    });
    expect(
      figures?.complaints.map(({ month, kind, from, count }) => [month, kind, from, count]),
    ).toEqual([
      ['2026-07', 'attitude', 'reviews', 1],
      ['2026-09', 'attitude', 'afterSales', 1],
      ['2026-09', 'slowReply', 'reviews', 2],
      ['2026-09', 'falseClaim', 'afterSales', 1],
    ]);
    expect(figures?.complaints[2]?.rows.map(({ row, value, text }) => [row, value, text])).toEqual([
      [4, 1, expect.not.stringContaining('12345')],
      [3, 2, '后来没人回了'],
    ]);
  });
});
