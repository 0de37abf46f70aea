import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import { compare } from '../comparison/compare';
import type { Action } from '../knowledge/action';
import { ACTIONS } from '../knowledge/actions';
import { SIX_FACTORS } from '../models/data/six-factors';
import type { Gate, ScoreModel } from '../models/schema';
import { shopWith } from '../scoring/testing/shops';
import { fullMarks } from './full-marks';
import { plansOf } from './plan';
import { anyShop, scoredPlainly } from './testing/any-shop';
import { gateWith, STEADY } from './testing/steady-model';
import { whatIf } from './what-if';

const text = { zh: '', en: '' };

function action(id: string, effort: 1 | 2 | 3, moves: Readonly<Record<string, number>>): Action {
  return {
    id,
    title: text,
    why: text,
    steps: [text, text],
    verify: text,
    owner: 'owner',
    effort,
    moves: Object.entries(moves).map(([metric, share]) => ({ metric, share })),
    source: 'test',
  };
}

function plans(shop: ShopResult, model: ScoreModel, actions: readonly Action[]) {
  return plansOf([shop], [model], compare([shop], [model]), actions);
}

const withGate = (model: ScoreModel, gate: Partial<Gate>): ScoreModel => ({
  ...model,
  gates: [gateWith(gate)],
});

/** 70 · 0.5 + 60 · 0.3 + 50 · 0.2 = 63. */
const shop = scoredPlainly(
  shopWith('店', {
    'goods.rating': 4.7,
    'service.auditHours': 24,
    'logistics.onTimeDeliveryRate': 0.8,
  }),
  STEADY,
);
const audit = action('audit', 1, { 'service.auditHours': 0.9 });
const delivery = action('delivery', 2, { 'logistics.onTimeDeliveryRate': 0.5 });
const rating = action('rating', 3, { 'goods.rating': 0.75 });

describe('plansOf', () => {
  it('takes the cheapest set that reaches the line', () => {
    const model = withGate(STEADY, { threshold: 70 });
    expect(plans(shop, model, [rating, audit, delivery])).toEqual([
      {
        shop: shop.id,
        gate: 'line',
        actions: ['audit'],
        effort: 1,
        from: expect.closeTo(63, 9),
        to: expect.closeTo(63 + 0.3 * 31.75, 9),
        reaches: true,
        proven: true,
      },
    ]);
  });

  it('takes fewer actions before more, then more points, then ids', () => {
    const model = withGate(STEADY, { threshold: 64 });
    const two = [
      action('a', 2, { 'goods.rating': 0.3 }),
      action('b', 2, { 'goods.rating': 0.4 }),
      action('c', 2, { 'goods.rating': 0.4 }),
      action('d', 2, { 'service.auditHours': 0.1 }),
    ];
    expect(plans(shop, model, two)[0]?.actions).toEqual(['b']);
  });

  it('lets several actions on one metric each work on what the others leave', () => {
    const model = withGate(STEADY, { threshold: 99 });
    const [plan] = plans(shop, model, [
      action('one', 1, { 'goods.rating': 0.5 }),
      action('two', 1, { 'goods.rating': 0.5 }),
    ]);
    const left = { values: new Map([['goods.rating', 4.9 - 0.2 / 4]]) };
    expect(plan?.to).toBeCloseTo(Number(whatIf(shop, STEADY, left).total), 9);
    expect(plan).toMatchObject({ reaches: false, actions: ['one', 'two'], effort: 2 });
  });

  it('brings the conditions of a gate about, too, also where the total is enough already', () => {
    const also: Gate['also'] = [
      { of: 'dimension', id: 'goods', atLeast: 80, atMost: null, relativeTo: null },
      {
        of: 'product',
        id: 'goods.qualityReturnRate',
        atLeast: null,
        atMost: 1,
        relativeTo: 'qualityLine',
      },
    ];
    const actions = [audit, delivery, rating];
    expect(plans(shop, withGate(STEADY, { threshold: 70, also }), actions)[0]?.actions).toEqual([
      'rating',
    ]);
    expect(plans(shop, withGate(STEADY, { threshold: 60, also }), actions)[0]?.actions).toEqual([
      'rating',
    ]);
    expect(
      plans(shop, withGate(STEADY, { threshold: 60 }), actions).map(({ gate }) => gate),
    ).toEqual(['good']);
    const never: Gate['also'] = [
      { of: 'metric', id: 'goods.rating', atLeast: 4.95, atMost: null, relativeTo: null },
    ];
    expect(plans(shop, withGate(STEADY, { threshold: 70, also: never }), actions)[0]).toMatchObject(
      {
        reaches: false,
        effort: 6,
      },
    );
  });

  it('is made for the next grade where no gate is ahead, and not at all where nothing is', () => {
    const none = { ...STEADY, gates: [] };
    expect(plans(shop, none, [audit, delivery, rating])[0]).toMatchObject({
      gate: 'good',
      reaches: true,
    });
    const young = scoredPlainly(
      shopWith('店', { 'goods.rating': 4.5 }, { paidOrders30: 2 }),
      STEADY,
    );
    expect(plans(young, STEADY, ACTIONS)).toEqual([]);
  });

  it('takes the user’s targets and shares', () => {
    const model = withGate(STEADY, { threshold: 70 });
    const changes = {
      targets: new Map([['service.auditHours', 20]]),
      shares: new Map([['rating/goods.rating', 0.1]]),
    };
    const [plan] = plansOf([shop], [model], compare([shop], [model]), [audit, rating], changes);
    expect(plan).toMatchObject({ reaches: false, effort: 4 });
    expect(plan?.to).toBeCloseTo(63 + 0.3 * 3.6 * (25 / 18) + 0.5 * 2 * 1.5, 9);
  });

  it('says where it was not tried whether a cheaper set does it', () => {
    const bad = scoredPlainly(
      shopWith('店', {
        'goods.rating': 4.55,
        'goods.qualityReturnRate': 0.018,
        'logistics.pickupHours': 40,
        'logistics.onTimeDeliveryRate': 0.82,
        'logistics.damageReturnRate': 0.015,
        'service.auditHours': 40,
        'chat.avgReplySeconds': 150,
        'chat.dissatisfactionRate': 0.25,
        'service.escalationRate': 0.03,
      }),
      STEADY,
    );
    const metrics = STEADY.dimensions.flatMap((one) => one.metrics.map(({ metric }) => metric));
    const one = (place: number): string => metrics[place % metrics.length] ?? '';
    // So many alike that all sets of the least effort cannot be looked through.
    const many = Array.from({ length: 40 }, (_, k) =>
      action(`do-${k}`, 2, {
        [one(5 * k)]: 0.1 + ((37 * k) % 29) / 100,
        [one(7 * k + 3)]: 0.05 + ((53 * k) % 31) / 200,
      }),
    );
    const proven = (threshold: number) =>
      plans(bad, withGate(STEADY, { threshold }), many).map((plan) => [plan.reaches, plan.proven]);
    expect(proven(80)).toEqual([[true, true]]);
    expect(proven(88)).toEqual([[true, false]]);
    expect(proven(99)).toEqual([[false, true]]);
  });

  it('keeps what it says with every action there is, however many sets there are', () => {
    fc.assert(
      fc.property(anyShop(SIX_FACTORS), fc.integer({ min: 50, max: 95 }), (drawn, threshold) => {
        const model = withGate(SIX_FACTORS, { threshold });
        for (const plan of plans(drawn, model, ACTIONS)) {
          if (plan.gate !== 'line') continue;
          expect(Number(plan.to) >= threshold).toBe(plan.reaches);
          const efforts = plan.actions.map((id) => ACTIONS.find((one) => one.id === id)?.effort);
          expect(efforts.reduce((sum: number, effort) => sum + Number(effort), 0)).toBe(
            plan.effort,
          );
          expect(new Set(plan.actions).size).toBe(plan.actions.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never dearer than any set of actions, and of equal ones has the fewest actions and the most points', () => {
    const share = fc.oneof(
      fc.constantFrom(0.2, 0.5, 1),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    );
    const cases = fc.constantFrom(STEADY, SIX_FACTORS).chain((base) => {
      const slots = base.dimensions.flatMap((dimension) => dimension.metrics);
      const move = fc.tuple(fc.constantFrom(...slots.map((slot) => slot.metric)), share);
      return fc.record({
        base: fc.constant(base),
        shop: anyShop(base),
        inSteps: fc.array(fc.boolean(), { minLength: slots.length, maxLength: slots.length }),
        part: fc.double({ min: 0.01, max: 1.02, noNaN: true }),
        dimension: fc.option(
          fc.tuple(
            fc.constantFrom(...base.dimensions.map(({ id }) => id)),
            fc.integer({ min: 10, max: 90 }),
          ),
        ),
        actions: fc.array(
          fc.tuple(
            fc.constantFrom(1 as const, 2 as const, 3 as const),
            fc.array(move, { minLength: 1, maxLength: 3 }),
          ),
          { minLength: 1, maxLength: 8 },
        ),
      });
    });
    let reached = 0;
    fc.assert(
      fc.property(cases, ({ base, shop: drawn, inSteps, part, dimension, actions: lists }) => {
        let slot = 0;
        const curved: ScoreModel = {
          ...base,
          dimensions: base.dimensions.map((one) => ({
            ...one,
            metrics: one.metrics.map((metric) => ({
              ...metric,
              curve: { ...metric.curve, kind: inSteps[slot++] ? 'steps' : metric.curve.kind },
            })),
          })),
        };
        const judged = scoredPlainly(
          {
            ...drawn,
            paidOrders30: null,
            official: drawn.total.official,
            officialAdjustments: { bonus: null, deduction: null },
            officialScores: [],
          },
          curved,
        );
        const actions = lists.map(([effort, moves], index) =>
          action(`do-${index}`, effort, Object.fromEntries(moves)),
        );
        // A line some way between the total now and the one with all actions.
        const [most] = plans(judged, withGate(curved, { threshold: 1000 }), actions);
        const threshold = Number(most?.from) + (Number(most?.to) - Number(most?.from)) * part;
        const model = withGate(curved, {
          threshold,
          also:
            dimension === null
              ? []
              : [
                  {
                    of: 'dimension',
                    id: dimension[0],
                    atLeast: dimension[1],
                    atMost: null,
                    relativeTo: null,
                  },
                ],
        });
        const best = byForce(judged, model, actions);
        const [plan] = plans(judged, model, actions);
        if (best === null) {
          if (plan !== undefined && plan.gate === 'line') expect(plan.reaches).toBe(false);
          return;
        }
        if (best.actions.length === 0) {
          expect(plan?.gate).not.toBe('line');
          return;
        }
        reached += 1;
        expect(plan).toMatchObject({
          ...{ gate: 'line', reaches: true, proven: true, effort: best.effort },
        });
        expect(plan?.actions).toHaveLength(best.actions.length);
        expect(plan?.to).toBeCloseTo(best.total, 8);
      }),
      { numRuns: 150 },
    );
    expect(reached).toBeGreaterThan(50);
  });
});

/** Every set of actions tried: the cheapest that meets the model's only gate. */
function byForce(shopGiven: ShopResult, model: ScoreModel, actions: readonly Action[]) {
  const gate = model.gates[0] ?? gateWith({});
  const slots = model.dimensions.flatMap((dimension) => dimension.metrics);
  let best: { actions: string[]; effort: number; total: number } | null = null;
  // What moves nothing is in no plan.
  const useful = actions.filter(({ moves }) =>
    moves.some(({ metric }) => {
      const slot = slots.find((one) => one.metric === metric);
      const points = shopGiven.metrics.find(({ id }) => id === metric)?.score ?? 100;
      return (
        slot !== undefined && points < Math.max(...slot.curve.points.map((point) => point.score))
      );
    }),
  );
  for (let set = 0; set < 2 ** useful.length; set += 1) {
    const chosen = useful.filter((_one, place) => (set >> place) % 2 === 1);
    const values = new Map<string, number>();
    for (const slot of slots) {
      const metric = shopGiven.metrics.find(({ id }) => id === slot.metric);
      const left = chosen
        .flatMap(({ moves }) => moves)
        .filter((move) => move.metric === slot.metric)
        .reduce((rest, move) => rest * (1 - move.share), 1);
      if (left === 1 || metric === undefined || metric.value === null) continue;
      const curve = slot.curve.points.map((point) => point.score);
      if (Number(metric.score) >= Math.max(...curve)) continue;
      const full = fullMarks(slot, shopGiven);
      values.set(slot.metric, left === 0 ? full : full + (metric.value - full) * left);
    }
    const { total, dimensions } = whatIf(shopGiven, model, { values });
    const holds = gate.also.every(
      ({ id, atLeast }) =>
        Number(dimensions.find((one) => one.dimension === id)?.score ?? 100) >= Number(atLeast),
    );
    if (total === null || total < gate.threshold || !holds) continue;
    const found = {
      actions: chosen.map(({ id }) => id).sort(),
      effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
      total,
    };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best;
}

type Set = { actions: string[]; effort: number; total: number };

function isBetter(a: Set, b: Set): boolean {
  if (a.effort !== b.effort) return a.effort < b.effort;
  if (a.actions.length !== b.actions.length) return a.actions.length < b.actions.length;
  return a.total > b.total;
}
