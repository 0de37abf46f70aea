import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../checkup/schema-advice';
import { EVENT_KINDS } from '../checkup/event-kinds';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import type { Gate } from '../models/schema';
import { mean, shopWith } from '../scoring/testing/shops';
import { ADVICE } from '../text/advice';
import { say } from '../text/say';
import { GOOD_EVENTS } from './events';
import { scoredPlainly } from './testing/any-shop';
import {
  describeCost,
  describeGateAhead,
  describeNeeded,
  describeOpportunity,
  describePlan,
} from './words';

const rating = scoredPlainly(
  shopWith('店', { 'goods.rating': mean(4.7, 400, 0.6) }),
  DOUYIN_2026_09,
).metrics.find(({ id }) => id === 'goods.rating');
if (rating === undefined) throw new Error('There is a rating.');

const opportunity: Opportunity = {
  shop: 's',
  metric: 'goods.rating',
  goal: 'gate',
  name: 'lucky-bag',
  target: 4.8,
  gain: 7.5,
  needed: 200,
};
const gateOf = (judgedBy: Gate['judgedBy']): Gate => {
  const gate = DOUYIN_2026_09.gates.find((one) => one.judgedBy === judgedBy);
  if (gate === undefined) throw new Error(`No gate is judged by ${judgedBy}.`);
  return gate;
};

describe('the texts of advice', () => {
  const placeholders = (text: string) => new Set(text.match(/\{\w+(:\w+)?\}/g));

  it.each(Object.entries(ADVICE))('%s names the same values in both languages', (_code, text) => {
    expect(placeholders(text.en)).toEqual(placeholders(text.zh));
  });

  it('name every event', () => {
    for (const event of EVENT_KINDS) expect(ADVICE).toHaveProperty([`event.${event}`]);
    for (const event of GOOD_EVENTS) {
      const text = say({ code: `needed.${event}`, params: { needed: 3 } }, 'zh-CN');
      expect(text).toContain('不要刷单');
      expect(text).toContain('30 天的窗口');
    }
  });
});

describe('advice in words', () => {
  it('says what a metric brings and how much ordinary trade it takes', () => {
    expect(say(describeOpportunity(opportunity, rating), 'zh-CN')).toBe(
      '只把商品综合评分做到 4.80，总分约多 7.5 分（估算）',
    );
    const needed = describeNeeded(opportunity, rating);
    expect(needed && say(needed, 'zh-CN')).toMatch(
      /^统计期里的评价不变，还要 200 个五星评价才到。/,
    );
    const code = (changed: Partial<Opportunity>, metric = rating) =>
      describeNeeded({ ...opportunity, ...changed }, metric)?.code;
    expect(code({ target: null })).toBeUndefined();
    expect(code({ needed: null })).toBe('needed.never');
    expect(code({ needed: 0 })).toBe('needed.already');
    expect(code({ needed: null }, { ...rating, count: null })).toBe('needed.notCounted');
    expect(describeOpportunity({ ...opportunity, target: null, gain: null }, rating).code).toBe(
      'opportunity.outOfReach',
    );
  });

  it('says what an event costs, or that it cannot be told', () => {
    const cost = { shop: 's', event: 'oneStarReview' as const, moves: [] };
    expect(say(describeCost({ ...cost, change: -0.25 }), 'zh-CN')).toBe('总分约少 0.3 分（估算）');
    expect(describeCost({ ...cost, change: 0 }).code).toBe('cost.none');
    expect(describeCost({ ...cost, change: null }).code).toBe('cost.unknown');
  });

  it('never calls a gate reached by one day where the rule says otherwise', () => {
    const days = { gate: 'g', firstDay: '2026-10-20', judgedDay: '2026-10-24' };
    const said = (
      judgedBy: Gate['judgedBy'],
      changed: Partial<typeof days> | { judgedDay: null },
    ) => say(describeGateAhead({ ...days, ...changed }, gateOf(judgedBy)), 'zh-CN');
    expect(said('day', {})).toBe('2026-10-20 当天总分到线');
    expect(said('mean7', {})).toContain('7 日均分，2026-10-24 才算到');
    expect(said('mean30', { judgedDay: null })).toContain('60 天里还不算到');
    expect(said('mean7', { judgedDay: '2026-10-15' })).toBe(
      '均分 2026-10-15 到线，当天的总分还没有到',
    );
    expect(said('days14', { judgedDay: null })).toContain('已经连续 14 天低于线');
    for (const rule of ['mean7', 'mean30', 'days14'] as const) {
      for (const judgedDay of ['2026-10-24', null]) {
        const text = describeGateAhead({ ...days, judgedDay }, gateOf(rule)).code;
        expect(ADVICE).toHaveProperty([text]);
      }
    }
    expect(
      describeGateAhead({ ...days, firstDay: null, judgedDay: null }, gateOf('day')).code,
    ).toBe('recovery.never');
  });

  it('says how far a plan leads and what the line asks for besides', () => {
    const plan = {
      shop: 's',
      gate: 'g',
      actions: ['supplier-batch-inspection', 'worst-three-skus-pause'],
      effort: 3,
      from: 66,
      to: 71,
      reaches: true,
      proven: true,
    };
    const gate = gateOf('mean7');
    const line = { kind: 'gate' as const, id: gate.id, threshold: 70, gate };
    const said = (changed: Partial<typeof plan>) =>
      describePlan({ ...plan, ...changed }, line, DOUYIN_2026_09.id).map((one) =>
        say(one, 'zh-CN'),
      );
    expect(said({})).toEqual([
      '最省力的一组：2 个做法（改个设置 1 个、养成习惯 1 个），总分约从 66.0 到 71.0（估算）',
      '平台看 7 日均分，到线以后还要稳住',
    ]);
    expect(said({ proven: false })[0]).toBe(
      '省力的一组：2 个做法（改个设置 1 个、养成习惯 1 个），总分约从 66.0 到 71.0（估算）；可能还有更省力的',
    );
    expect(said({ reaches: false, to: 68 })[0]).toContain('还差 2.0 分');
    expect(said({ reaches: false })[0]).toContain('其他条件还不满足');
  });
});
