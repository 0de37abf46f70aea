import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventCosts } from '../../../shared/advice/event-costs';
import { anyShop, scoredPlainly } from '../../../shared/advice/testing/any-shop';
import { gateWith, STEADY } from '../../../shared/advice/testing/steady-model';
import { whatIf } from '../../../shared/advice/what-if';
import { DOUYIN_2026_09 } from '../../../shared/models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../../../shared/models/data/kuaishou-article';
import { shopWith } from '../../../shared/scoring/testing/shops';
import { articleCheckup } from '../../testing/article-checkup';
import {
  eventTrialsOf,
  fixedBy,
  improvedMetrics,
  planChoices,
  trialsOf,
  triedLines,
} from './plan-view';

/** 70 · 0.5 + 60 · 0.3 + 50 · 0.2 = 63. */
const figures = {
  'goods.rating': 4.7,
  'service.auditHours': 24,
  'logistics.onTimeDeliveryRate': 0.8,
};
const shop = scoredPlainly(shopWith('店', figures), STEADY);

describe('what can be tried', () => {
  it('is every scored metric once, the most expensive first, full marks apart', () => {
    fc.assert(
      fc.property(anyShop(DOUYIN_2026_09), (any) => {
        const { dimensions, full, lacking } = trialsOf(any, DOUYIN_2026_09);
        const losing = dimensions.flatMap(({ trials }) => trials);
        const scored = any.metrics.filter(({ score }) => score !== null);
        const tried = [...losing, ...full].map(({ metric }) => metric.id);
        expect(tried.toSorted()).toEqual(scored.map(({ id }) => id).toSorted());
        expect(lacking).toBe(0);
        for (const { trials } of dimensions) {
          const losses = trials.map(({ loss }) => loss ?? 0);
          expect(losses).toEqual(losses.toSorted((a, b) => b - a));
        }
        const sums = dimensions.map(({ trials }) => trials.reduce((s, t) => s + (t.loss ?? 0), 0));
        expect(sums).toEqual(sums.toSorted((a, b) => b - a));
      }),
      { numRuns: 20 },
    );
  });

  it('counts what the model scores and the shop lacks', () => {
    const one = scoredPlainly(shopWith('店', { 'goods.rating': 4.7 }), STEADY);
    const slots = STEADY.dimensions.flatMap(({ metrics }) => metrics).length;
    expect(trialsOf(one, STEADY).lacking).toBe(slots - 1);
  });

  it('tells of an event what the check-up says it costs', () => {
    fc.assert(
      fc.property(anyShop(DOUYIN_2026_09), (any) => {
        const costs = eventCosts([any], [DOUYIN_2026_09]);
        for (const { event, gain } of eventTrialsOf(any, DOUYIN_2026_09).bad) {
          const change = costs.find((cost) => cost.event === event)?.change;
          expect(gain).toBeCloseTo(change ?? Number.NaN, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves events out whose counts are not known, and says which', () => {
    const { bad, untold } = eventTrialsOf(shop, DOUYIN_2026_09);
    expect(bad).toEqual([]);
    expect(untold).toContain('oneStarReview');
  });
});

describe('the lines under a tried total', () => {
  const model = { ...STEADY, gates: [gateWith({ id: 'near', threshold: 70 })] };
  const at = (hours: number) =>
    triedLines(
      shop,
      model,
      whatIf(shop, model, { values: new Map([['service.auditHours', hours]]) }),
    );

  it('are passed, or still short of by so many points', () => {
    expect(at(24)).toMatchObject([{ was: false, is: false, distance: expect.closeTo(7, 9) }]);
    const [line] = at(1);
    const { total } = whatIf(shop, model, { values: new Map([['service.auditHours', 1]]) });
    expect(line).toMatchObject({ was: false, is: true, failed: [] });
    expect(line?.distance).toBeCloseTo(70 - (total ?? 0), 9);
  });

  it('are not there where metrics do not move the total', () => {
    const own = scoredPlainly(
      shopWith('店', { 'reviews.goodRate': 0.8 }, { platform: 'kuaishou', official: 4.6 }),
      KUAISHOU_ARTICLE,
    );
    expect(triedLines(own, KUAISHOU_ARTICLE, whatIf(own, KUAISHOU_ARTICLE, {}))).toEqual([]);
    expect(fixedBy(own, KUAISHOU_ARTICLE)).toBe('ownScale');
  });
});

describe('why the total does not follow', () => {
  it('is said for a shop without scores, in the growth stage, without weights, without core', () => {
    const plain = (given: Parameters<typeof shopWith>[1], about = {}) =>
      scoredPlainly(shopWith('店', given, about), DOUYIN_2026_09);
    expect(fixedBy(plain({}), DOUYIN_2026_09)).toBe('noScores');
    expect(fixedBy(plain(figures, { paidOrders30: 3 }), DOUYIN_2026_09)).toBe('growth');
    expect(fixedBy(plain(figures), DOUYIN_2026_09)).toBeNull();
    const side = plain({ 'logistics.damageReturnRate': 0.01 });
    expect(fixedBy(side, DOUYIN_2026_09)).toBe('noCore');
    const weightless = {
      ...DOUYIN_2026_09,
      dimensions: DOUYIN_2026_09.dimensions.map((one) => ({ ...one, weight: null })),
    };
    expect(fixedBy(scoredPlainly(shopWith('店', figures), weightless), weightless)).toBe(
      'noWeights',
    );
  });
});

describe('plans to choose from', () => {
  const { result } = articleCheckup();

  it('are those of the shop, lowest line first, lines with the same plan together', () => {
    const [first] = result.shops;
    const gates = [
      gateWith({ id: 'a', threshold: 70 }),
      gateWith({ id: 'b', threshold: 70 }),
      gateWith({ id: 'c', threshold: 60 }),
    ];
    if (first === undefined) throw new Error('no shop');
    const plan = { shop: first.id, actions: ['x'], effort: 1, from: 50, to: 72, proven: true };
    const plans = gates.map(({ id }) => ({ ...plan, gate: id, reaches: true }));
    const others = plans.map((one) => ({ ...one, shop: 'other' }));
    const choices = planChoices({ plans: [...plans, ...others] }, first, { ...STEADY, gates });
    expect(choices.map(({ lines }) => lines.map(({ id }) => id))).toEqual([['c'], ['a', 'b']]);
  });
});

describe('metrics tried better', () => {
  it('are those that gain points by it', () => {
    const trials = trialsOf(shop, STEADY);
    const values = { 'service.auditHours': 40, 'goods.rating': 4.9 };
    expect(improvedMetrics(trials, values, 0.01)).toEqual(['goods.rating']);
  });
});
