import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOf } from '../advice/gain';
import { STEADY } from '../advice/testing/steady-model';
import { scoredPlainly } from '../advice/testing/any-shop';
import type { Sitting } from '../checkup/schema-assessment';
import { keepRows } from '../metrics/kept-rows';
import { measureKept } from '../metrics/measure';
import { makeDataset, type RowOf } from '../metrics/testing/make-dataset';
import { judgeService } from './judge-service';
import { serviceFigures } from './service-figures';

const PERIOD = { from: '2026-09-01', to: '2026-09-30' };
const SHOP = 'douyin/店';

type Stat = RowOf<'agentStats'>;

const agent = (name: string, figures: Stat): Stat => ({
  ...{ agent: name, scope: 'agent', sessions: 300, avgReplySeconds: 20, threeMinuteRate: 0.95 },
  ...{ ratedCount: 50, goodCount: 48, badCount: 2, inquiryUsers: 100, paidUsers: 30 },
  ...figures,
});
const BEST = agent('小美', { avgReplySeconds: 10, threeMinuteRate: 1, badCount: 0, goodCount: 50 });
const MIDDLE = agent('小丽', { avgReplySeconds: 30, badCount: 3 });
const WORST = agent('小刚', {
  avgReplySeconds: 150,
  threeMinuteRate: 0.6,
  badCount: 20,
  paidUsers: 10,
});

function judged(
  stats: readonly Stat[],
  sittings: readonly Sitting[] = [],
  reviews: readonly RowOf<'reviews'>[] = [],
) {
  const kept = keepRows(
    makeDataset({
      店: { reviews, ...(stats.length === 0 ? {} : { agentStats: stats }) },
    }),
  );
  const shops = measureKept(kept, { period: PERIOD }).shops.map((shop) =>
    scoredPlainly(shop, STEADY),
  );
  const known = { shops, models: [STEADY], texts: [], sittings };
  const figures = serviceFigures(kept, PERIOD);
  const [service] = judgeService(figures, known);
  const [shop] = shops;
  if (shop === undefined) throw new Error('There is one shop.');
  return {
    service,
    shop,
    known,
    figures,
    of: (name: string) => service?.agents.find((one) => one.agent === name),
  };
}

describe('agents judged', () => {
  it('rank the best first, with grades, reasons and what the worst costs', () => {
    const { service, of } = judged([WORST, BEST, MIDDLE]);
    expect(service?.agents.map(({ agent: name, rank, grade }) => [name, rank, grade])).toEqual([
      ['小美', 1, 'excellent'],
      ['小丽', 2, 'excellent'],
      ['小刚', 3, 'poor'],
    ]);
    expect(of('小刚')?.reasons[0]).toEqual({
      code: 'service.reason.chats.missed',
      params: { metric: 'chat.avgReplySeconds', value: 150, line: 60, count: 300, points: 41.25 },
    });
    expect(of('小刚')?.losses.map(({ metric }) => metric)).toEqual([
      'chat.avgReplySeconds',
      'chat.dissatisfactionRate',
    ]);
    expect(of('小美')).toMatchObject({ loss: 0, losses: [], training: [] });
  });

  it('share a rank where their scores look the same', () => {
    const { service } = judged([BEST, { ...BEST, agent: '小红' }, WORST]);
    expect(service?.agents.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('are not graded for too few chats, nor for ratings too few', () => {
    const { of } = judged([
      BEST,
      agent('新人', { sessions: 5, avgReplySeconds: 200 }),
      { ...WORST, ratedCount: 4, goodCount: 0, badCount: 4 },
    ]);
    expect(of('新人')).toMatchObject({
      ...{ score: null, grade: null, rank: null, rewards: [] },
      reasons: [{ code: 'service.reason.fewChats', params: { count: 5, least: 30 } }],
    });
    expect(of('小刚')?.reasons.map(({ code }) => code)).toEqual([
      'service.reason.chats.missed',
      'service.reason.chats.missed',
      'service.reason.buyers.missed',
      'service.reason.fewRatings',
    ]);
  });

  it('without a name, or alone, are said to be so', () => {
    const unnamed = judged([BEST, { ...WORST, agent: null }]);
    expect(unnamed.of('')).toMatchObject({ score: null, training: [] });
    expect(unnamed.service?.notes.map(({ code }) => code)).toEqual([
      'service.note.oneAgent',
      'service.note.unnamed',
    ]);
  });

  it('are trained in what their figures show', () => {
    const fieldsOf = (figures: Stat, reviews: readonly RowOf<'reviews'>[] = []) =>
      judged([BEST, MIDDLE, agent('小刚', figures)], [], reviews)
        .of('小刚')
        ?.training.map(({ field, reason }) => [field, reason.code.split('.').at(-1)]);
    expect(fieldsOf({ firstReplySeconds: 90 })).toEqual([['products', 'slowStart']]);
    expect(fieldsOf({ avgReplySeconds: 90 })).toEqual([['products', 'slowReply']]);
    expect(fieldsOf({ badCount: 8 })).toEqual([['communication', 'quickButDisliked']]);
    expect(fieldsOf({ paidUsers: 8 })).toEqual([['products', 'likedNoSale']]);
    expect(fieldsOf({ badCount: 12 }, [{ time: '2026-09-02', content: '客服态度差' }])).toEqual([
      ['complaints', 'badRatings'],
      ['manners', 'attitude'],
      ['emotions', 'veryDissatisfied'],
      ['communication', 'quickButDisliked'],
    ]);
  });

  it('keep their grade whatever the shop says of its training, which stands beside the reason', () => {
    const sitting = {
      shop: SHOP,
      at: '2026-10-01 09:00:00',
      answers: { 'assess.trainingProducts': 1 },
    };
    const [before, after] = [judged([BEST, WORST]), judged([BEST, WORST], [sitting])];
    expect(after.of('小刚')?.score).toBe(before.of('小刚')?.score);
    expect(before.of('小刚')?.training[0]).toMatchObject({ field: 'products', answered: null });
    expect(after.of('小刚')?.training[0]).toMatchObject({ field: 'products', answered: 1 });
  });

  it('are rewarded for what stands out, and nobody for being the only one', () => {
    const codes = (stats: readonly Stat[]) =>
      judged(stats)
        .of('小美')
        ?.rewards.map(({ code }) => code);
    expect(codes([BEST, WORST])).toEqual([
      'service.reward.first',
      'service.reward.excellent',
      'service.reward.quickest',
      'service.reward.bestLiked',
    ]);
    expect(codes([BEST])).toEqual(['service.reward.excellent']);
    expect(judged([BEST, WORST]).of('小刚')?.rewards).toEqual([]);
  });
});

describe('what an agent costs', () => {
  it('is what the total gains with the agent’s own part at full marks', () => {
    const { of, shop } = judged([BEST, WORST]);
    // Full marks of the model are 15 s and none dissatisfied; both have as many chats and ratings.
    const without = new Map([
      ['chat.avgReplySeconds', (10 + 15) / 2],
      ['chat.dissatisfactionRate', 0],
    ]);
    expect(of('小刚')?.loss).toBeCloseTo(Number(gainOf(shop, STEADY, without)), 9);
  });

  it('is not known where the shares of the chats are not', () => {
    const row = (name: string): Stat => ({ agent: name, scope: 'agent', avgReplySeconds: 50 });
    expect(judged([row('小美'), row('小刚')]).of('小刚')).toMatchObject({ loss: null, losses: [] });
  });

  it('is never negative, and a slower reply never scores higher', () => {
    const seconds = fc.integer({ min: 1, max: 600 });
    const counts = fc.integer({ min: 30, max: 500 });
    fc.assert(
      fc.property(seconds, seconds, counts, seconds, (own, later, sessions, others) => {
        const results = [own, own + later].map((avgReplySeconds) =>
          judged([
            agent('小刚', { avgReplySeconds, sessions }),
            agent('小美', { avgReplySeconds: others }),
          ]).of('小刚'),
        );
        const [quick, slow] = results;
        expect(Number(slow?.score)).toBeLessThanOrEqual(Number(quick?.score));
        expect(Number(slow?.loss)).toBeGreaterThanOrEqual(0);
        expect(results.flatMap((one) => one?.losses ?? []).every(({ points }) => points > 0)).toBe(
          true,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('entries', () => {
  const told = (at: string, count: number | null): Sitting => ({
    shop: SHOP,
    at,
    answers: { 'assess.attitudeComplaints': count },
  });

  it('hold the complaints the shop told of, the newest of a month', () => {
    const { service } = judged(
      [],
      [
        told('2026-09-02 09:00:00', 5),
        told('2026-09-20 09:00:00', 3),
        told('2026-09-25 09:00:00', null),
      ],
      [{ time: '2026-09-02', content: '好' }],
    );
    expect(service?.complaints).toEqual([
      { month: '2026-09', kind: 'attitude', count: 3, from: 'answers', rows: [] },
    ]);
    expect(service?.notes.map(({ code }) => code)).toEqual(['service.note.noStatistics']);
  });

  it('are none where nothing is known', () => {
    expect(judged([], [], [{ time: '2026-09-02', content: '好' }]).service).toBeUndefined();
  });

  it('come out the same when judged anew, and forget answers taken back', () => {
    const sittings = [told('2026-09-02 09:00:00', 5)];
    const { service, known, figures } = judged(
      [WORST, BEST, { ...MIDDLE, agent: null }],
      sittings,
      [{ time: '2026-09-02', content: '客服态度差' }],
    );
    const own = service === undefined ? [] : [service];
    expect(judgeService(own, known)).toEqual(own);
    expect(judgeService(own, { ...known, sittings: [] })).toEqual(
      judgeService(figures, { ...known, sittings: [] }),
    );
  });
});
