import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { makeDataset, type RowOf, type TableFixture } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

type Stats = readonly RowOf<'agentStats'>[] | TableFixture<'agentStats'>;
const PERIOD = { from: '2026-09-01', to: '2026-09-30' };

const AGENTS = [
  {
    agent: '小美',
    scope: 'agent',
    sessions: 300,
    avgReplySeconds: 20,
    avgReplySecondsWorktime: 10,
    threeMinuteRate: 0.9,
    ratedCount: 40,
    goodCount: 36,
    badCount: 3,
    inquiryUsers: 60,
    paidUsers: 15,
  },
  {
    agent: '小刚',
    scope: 'agent',
    sessions: 100,
    avgReplySeconds: 80,
    avgReplySecondsWorktime: 50,
    threeMinuteRate: 0.5,
    ratedCount: 10,
    goodCount: 6,
    badCount: 4,
    inquiryUsers: 40,
    paidUsers: 5,
  },
] as const satisfies Stats;

function chat(agentStats: Stats, id: string, period: typeof PERIOD | null = PERIOD) {
  return metricOf(makeDataset({ 店: { agentStats } }), `chat.${id}`, period);
}

describe('figures of agents', () => {
  it('are weighed by their chats, the working time before the whole day', () => {
    const reply = chat(AGENTS, 'avgReplySeconds');
    expect(reply).toMatchObject({
      value: (300 * 10 + 100 * 50) / 400,
      count: 400,
      sum: 8000,
      m2: null,
      status: 'ok',
      origin: 'computed',
    });
    expect(reply.evidence.map(({ text, value, row }) => [text, value, row])).toEqual([
      ['小刚', 50, 3],
      ['小美', 10, 2],
    ]);
    expect(chat(AGENTS, 'threeMinuteRate')).toMatchObject({
      value: (300 * 0.9 + 100 * 0.5) / 400,
      numerator: null,
      denominator: null,
    });
  });

  it('are added where they are counts', () => {
    expect(chat(AGENTS, 'dissatisfactionRate')).toMatchObject({
      value: 7 / 50,
      numerator: 7,
      denominator: 50,
    });
    expect(chat(AGENTS, 'satisfactionRate')).toMatchObject({ numerator: 42, denominator: 50 });
    expect(chat(AGENTS, 'conversionRate')).toMatchObject({ numerator: 20, denominator: 100 });
    expect(chat(AGENTS, 'conversionRate').evidence[0]).toMatchObject({
      text: '小刚',
      value: 0.125,
    });
  });

  it('count with the buyers received where chats are not counted', () => {
    const stats = AGENTS.map(({ agent, avgReplySeconds, sessions }) => ({
      agent,
      scope: 'agent' as const,
      avgReplySeconds,
      receivedUsers: sessions,
    }));
    expect(chat(stats, 'avgReplySeconds').value).toBe(35);
  });

  it('cannot be put together where nothing tells how much each did', () => {
    const stats = AGENTS.map(({ agent, avgReplySeconds }) => ({
      agent,
      scope: 'agent' as const,
      avgReplySeconds,
    }));
    expect(chat(stats, 'avgReplySeconds').status).toBe('noColumn');
    expect(chat(stats.slice(0, 1), 'avgReplySeconds')).toMatchObject({ value: 20, count: null });
  });

  it('are not believed where more are bad than were rated', () => {
    const [first] = AGENTS;
    const stats = [{ ...first, badCount: 50, dissatisfactionRate: 0.2 }];
    expect(chat(stats, 'dissatisfactionRate')).toMatchObject({ value: 0.2, numerator: null });
  });
});

describe('figures of several days', () => {
  const month = (firstDay: string, date: string, sessions: number, avgReplySeconds: number) => ({
    ...{ agent: '小美', scope: 'agent' as const, sessions, avgReplySeconds },
    ...{ firstDay, date },
  });
  const AUGUST = month('2026-08-01', '2026-08-31', 900, 90);
  const SEPTEMBER = month('2026-09-01', '2026-09-30', 100, 10);

  it('are those of the period', () => {
    expect(chat([AUGUST, SEPTEMBER], 'avgReplySeconds')).toMatchObject({ value: 10, count: 100 });
    expect(chat([AUGUST, SEPTEMBER], 'avgReplySeconds', null)).toMatchObject({ value: 10 });
    const both = { from: '2026-08-01', to: '2026-09-30' };
    expect(chat([AUGUST, SEPTEMBER], 'avgReplySeconds', both)).toMatchObject({ value: 82 });
  });

  it('give no figure of a day', () => {
    expect(chat([SEPTEMBER], 'avgReplySeconds').daily).toEqual([]);
  });

  it('stand behind those of days, before those of no day', () => {
    const day = { ...SEPTEMBER, firstDay: null, date: '2026-09-02', avgReplySeconds: 33 };
    const none = { ...SEPTEMBER, firstDay: null, date: null, avgReplySeconds: 55 };
    expect(chat([SEPTEMBER, day, none], 'avgReplySeconds')).toMatchObject({ value: 33 });
    expect(chat([SEPTEMBER, none], 'avgReplySeconds').value).toBe(10);
  });

  it('count once where they share days: those within the period, else those that end last', () => {
    const quarter = month('2026-07-01', '2026-09-30', 5000, 70);
    const half = month('2026-09-01', '2026-09-15', 50, 20);
    expect(chat([quarter, SEPTEMBER, half], 'avgReplySeconds')).toMatchObject({ value: 10 });
    expect(chat([quarter, AUGUST], 'avgReplySeconds')).toMatchObject({ value: 70 });
  });

  it('of two tables that contradict each other are all those of one', () => {
    const table = (sessions: readonly number[]) => ({
      rows: sessions.map((count, at) => ({
        ...{ agent: `客服${at}`, scope: 'agent' as const, sessions: count },
        avgReplySeconds: count,
      })),
    });
    const [one, other] = [table([10, 90]), table([80, 20])];
    const values = [
      chat({ files: [one, other] }, 'avgReplySeconds'),
      chat({ files: [other, one] }, 'avgReplySeconds'),
    ].map(({ count }) => count);
    expect(values).toEqual([100, 100]);
  });
});

describe('rows of the whole shop', () => {
  const shop: readonly RowOf<'agentStats'>[] = [
    { agent: '店铺汇总值', scope: 'shop', sessions: 400, ratedCount: 50, badCount: 5 },
    { agent: '店铺平均值', scope: 'shop', avgReplySecondsWorktime: 15, dissatisfactionRate: 0.3 },
  ];

  it('are taken before the agents, sums and means together', () => {
    const stats = [...shop, ...AGENTS];
    expect(chat(stats, 'avgReplySeconds')).toMatchObject({ value: 15, count: 400, sum: 6000 });
    expect(chat(stats, 'dissatisfactionRate')).toMatchObject({ numerator: 5, denominator: 50 });
    expect(chat(stats, 'avgReplySeconds').evidence.map(({ text }) => text)).toEqual([
      '小刚',
      '小美',
    ]);
  });

  it('are not those of an agent without a name', () => {
    const stats = {
      files: [
        { rows: [{ agent: null, scope: 'agent' as const, sessions: 10, avgReplySeconds: 90 }] },
        { rows: [{ scope: 'shop' as const, avgReplySeconds: 15 }] },
      ],
    };
    expect(chat(stats, 'avgReplySeconds')).toMatchObject({ value: 15, count: null });
  });

  it('leave the agents what they do not say', () => {
    expect(chat([...shop, ...AGENTS], 'conversionRate').denominator).toBe(100);
  });

  it('of several days are weighed, and give the days', () => {
    const stats: readonly RowOf<'agentStats'>[] = [
      { date: '2026-08-31', scope: 'shop', sessions: 9, avgReplySeconds: 90 },
      { date: '2026-09-01', scope: 'shop', sessions: 10, avgReplySeconds: 20 },
      { date: '2026-09-02', scope: 'shop', sessions: 30, avgReplySeconds: 40 },
    ];
    const reply = chat(stats, 'avgReplySeconds');
    expect(reply.value).toBe(35);
    expect(reply.daily.map(({ date, count, sum }) => [date, count, sum])).toEqual([
      ['2026-08-31', 9, 810],
      ['2026-09-01', 10, 200],
      ['2026-09-02', 30, 1200],
    ]);
    expect(reply.evidence.map(({ time, value }) => [time, value])).toEqual([
      ['2026-09-02 00:00:00', 40],
      ['2026-09-01 00:00:00', 20],
    ]);
  });
});

describe('files', () => {
  it('without a date count for the period the others give, and alone for none', () => {
    const dataset = makeDataset({
      店: { agentStats: AGENTS, orders: [{ orderId: '1', payTime: '2026-09-20 10:00:00' }] },
    });
    const { period, uses } = measure(dataset, { period: null });
    expect(period.to).toBe('2026-09-20');
    expect(uses.map(({ used }) => used).sort()).toEqual([1, 2]);
    expect(chat(AGENTS, 'avgReplySeconds', null)).toMatchObject({ value: 20, status: 'ok' });
  });

  it('with dates set the period and come before those without', () => {
    const stats = {
      files: [
        { rows: AGENTS },
        { rows: [{ date: '2026-09-15', scope: 'shop' as const, avgReplySeconds: 33 }] },
      ],
    };
    expect(chat(stats, 'avgReplySeconds', null).value).toBe(33);
    expect(chat(stats, 'avgReplySeconds', { from: '2026-09-01', to: '2026-09-14' }).value).toBe(20);
  });

  it('of the same agents are read once, the later export', () => {
    const [first] = AGENTS;
    const older = { exportedAt: '2026-09-29 10:00:00', rows: AGENTS };
    const newer = {
      exportedAt: '2026-09-30 10:00:00',
      rows: [{ ...first, avgReplySecondsWorktime: 30 }],
    };
    const dataset = makeDataset({ 店: { agentStats: { files: [newer, older] } } });
    expect(metricOf(dataset, 'chat.avgReplySeconds', PERIOD).value).toBe(35);
    const { uses } = measure(dataset, { period: PERIOD });
    expect(uses.map(({ used, duplicate }) => [used, duplicate])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(uses[1]?.issues).toMatchObject([{ code: 'changedDuplicate' }]);
  });

  it('of other columns complete each other', () => {
    const stats = {
      files: [
        { rows: [{ date: '2026-09-01', scope: 'shop' as const, sessions: 5, avgReplySeconds: 7 }] },
        { rows: [{ date: '2026-09-01', scope: 'shop' as const, ratedCount: 4, badCount: 1 }] },
      ],
    };
    expect(chat(stats, 'avgReplySeconds').value).toBe(7);
    expect(chat(stats, 'dissatisfactionRate').value).toBe(0.25);
  });

  it('say what they lack', () => {
    const dataset = makeDataset({ 店: { orders: [{ orderId: '1' }] } });
    expect(metricOf(dataset, 'chat.avgReplySeconds', PERIOD).status).toBe('noFile');
    const stats: Stats = [{ agent: '小美', scope: 'agent', sessions: 3, avgReplySeconds: null }];
    expect(chat(stats, 'avgReplySeconds').status).toBe('noRows');
    expect(chat(stats, 'threeMinuteRate').status).toBe('noColumn');
  });
});
