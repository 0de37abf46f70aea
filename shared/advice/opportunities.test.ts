import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare';
import { METRICS, metricById } from '../metrics/catalogue';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import type { Gate } from '../models/schema';
import { ARTICLE_SHOPS, mean, ratio, shopWith } from '../scoring/testing/shops';
import { goodEventOf } from './events';
import { eventsNeeded } from './events-needed';
import { opportunitiesOf } from './opportunities';
import { rescorerOf } from './rescore';
import { anyShop, scoredPlainly } from './testing/any-shop';
import { gateWith, STEADY } from './testing/steady-model';

const KNOWN = [...MODELS, STEADY];
const anyModel = fc.constantFrom(STEADY, DOUYIN_2026_09, SIX_FACTORS);

function opportunities(...shops: Parameters<typeof opportunitiesOf>[0][number][]) {
  return opportunitiesOf(shops, KNOWN, compare(shops, KNOWN));
}

describe('opportunitiesOf', () => {
  it('names gate, grade, best shop and full marks', () => {
    const given = { 'service.auditHours': 24, 'logistics.onTimeDeliveryRate': 0.99 };
    const own = scoredPlainly(
      shopWith('甲', { ...given, 'goods.rating': mean(4.7, 400, 0.6) }),
      STEADY,
    );
    const other = scoredPlainly(shopWith('乙', { ...given, 'goods.rating': 4.85 }), STEADY);
    const rating = opportunities(own, other).filter(
      (one) => one.shop === own.id && one.metric === 'goods.rating',
    );
    // 70 · 0.5 + 100 · 0.2 + 60 · 0.3 = 73: the next gate is at 80, the next grade at 77.
    expect(rating).toEqual([
      {
        shop: own.id,
        metric: 'goods.rating',
        goal: 'gate',
        name: 'high',
        target: expect.closeTo(4.7 + 14 / 150, 9),
        gain: expect.closeTo(7, 9),
        needed: 181,
      },
      expect.objectContaining({
        goal: 'grade',
        name: 'good',
        target: expect.closeTo(4.7 + 8 / 150, 9),
      }),
      expect.objectContaining({
        goal: 'best',
        name: other.id,
        target: 4.85,
        gain: expect.closeTo(11.25, 9),
      }),
      expect.objectContaining({
        goal: 'full',
        name: null,
        target: 4.9,
        gain: expect.closeTo(15, 9),
      }),
    ]);
  });

  it('has no target where one metric alone cannot reach the line', () => {
    const shop = scoredPlainly(
      shopWith('店', {
        'goods.rating': 4.7,
        'service.auditHours': 3.9,
        'logistics.onTimeDeliveryRate': 0.8,
      }),
      STEADY,
    );
    const gate = opportunities(shop).find(
      (one) => one.metric === 'service.auditHours' && one.goal === 'gate',
    );
    expect(gate).toMatchObject({ name: 'high', target: null, gain: null, needed: null });
  });

  it('aims at a line of some industries only for a shop surely of them', () => {
    const name = { zh: '酒类店', en: 'liquor shops' };
    const only: Gate['only'] = { name, industries: ['liquor'], extent: 'whole' };
    const model = { ...STEADY, gates: [gateWith({ id: 'own', threshold: 65, only })] };
    const shop = scoredPlainly(shopWith('店', { 'goods.rating': 4.55 }), model);
    const aimedBy = (industry: string | null) => {
      const one = { ...shop, profile: { ...shop.profile, industry } };
      return opportunitiesOf([one], [model], compare([one], [model]))
        .filter(({ goal }) => goal === 'gate')
        .map(({ name }) => name);
    };
    expect([aimedBy('liquor'), aimedBy('tea'), aimedBy(null)]).toEqual([['own'], [], []]);
  });

  it('aims at full marks without points where the growth stage fixes the total', () => {
    const shop = scoredPlainly(
      shopWith('店', { 'goods.rating': 4.5 }, { paidOrders30: 3 }),
      STEADY,
    );
    expect(opportunities(shop)).toEqual([
      {
        shop: shop.id,
        metric: 'goods.rating',
        goal: 'full',
        name: null,
        target: 4.9,
        gain: null,
        needed: null,
      },
    ]);
  });

  it('promises no points for a metric whose dimension has no score', () => {
    const shop = scoredPlainly(
      shopWith('店', { 'goods.rating': 4.5, 'logistics.damageReturnRate': 0.01 }),
      STEADY,
    );
    const damage = opportunities(shop).filter((one) => one.metric === 'logistics.damageReturnRate');
    expect(damage.map(({ goal, gain }) => [goal, gain])).toEqual([['full', null]]);
  });

  it('takes no shop of another model for comparable', () => {
    const a = scoredPlainly(shopWith('甲', { 'logistics.shipHours': 40 }), SIX_FACTORS);
    const b = scoredPlainly(
      shopWith('乙', { 'logistics.shipHours': 20, 'goods.rating': 4.8 }),
      DOUYIN_2026_09,
    );
    expect(opportunities(a, b).filter(({ goal }) => goal === 'best')).toEqual([]);
  });

  it('reaches the line at the target, and misses it a hair short of it', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => anyShop(model).map((shop) => ({ model, shop }))),
        ({ model, shop }) => {
          const rescorer = rescorerOf(shop, model);
          if (rescorer === null) throw new Error('The shop has a total.');
          const total = (metric: string, value: number) =>
            rescorer.shown(rescorer.score(new Map([[metric, value]])));
          for (const { metric, goal, name, target } of opportunities(shop)) {
            if (goal !== 'gate' && goal !== 'grade') continue;
            const line = [
              ...model.gates.map(({ id, threshold }) => ({ id, threshold })),
              ...model.grades.map(({ id, from }) => ({ id, threshold: from })),
            ].find(({ id }) => id === name)?.threshold;
            expect(line).toBeGreaterThan(rescorer.now);
            const now = shop.metrics.find(({ id }) => id === metric)?.value ?? Number.NaN;
            const full = opportunities(shop).find(
              (one) => one.metric === metric && one.goal === 'full',
            )?.target;
            if (target === null) {
              expect(total(metric, Number(full))).toBeLessThan(Number(line));
            } else {
              expect(total(metric, target)).toBeGreaterThanOrEqual(Number(line));
              const short = target + (now - Number(full)) * 1e-11;
              expect(total(metric, short)).toBeLessThan(Number(line));
            }
          }
        },
      ),
    );
  });

  it('gives the six-factor shops targets for every metric they lose by', () => {
    const shops = ARTICLE_SHOPS.map((shop) => scoredPlainly(shop, SIX_FACTORS));
    const full = opportunities(...shops).filter(({ goal }) => goal === 'full');
    for (const shop of shops) {
      const sum = full
        .filter((one) => one.shop === shop.id)
        .reduce((s, one) => s + Number(one.gain), 0);
      expect(sum).toBeCloseTo(100 - Number(shop.total.score), 9);
    }
  });
});

describe('eventsNeeded', () => {
  const metricOf = (id: string, given: Parameters<typeof shopWith>[1][string]) => {
    const metric = scoredPlainly(shopWith('店', { [id]: given }), DOUYIN_2026_09).metrics.find(
      (m) => m.id === id,
    );
    if (metric === undefined) throw new Error(`No ${id}.`);
    return metric;
  };

  it('counts further orders without trouble, further hits and five-star reviews', () => {
    expect(eventsNeeded(metricOf('goods.qualityReturnRate', ratio(12, 600)), 0.01, 0)).toBe(600);
    expect(eventsNeeded(metricOf('logistics.onTimeDeliveryRate', ratio(80, 100)), 0.9, 0.99)).toBe(
      100,
    );
    expect(eventsNeeded(metricOf('goods.rating', mean(4.5, 100, 1)), 4.8, 4.9)).toBe(150);
    expect(eventsNeeded(metricOf('service.auditHours', mean(10, 40, 3)), 6, 2)).toBe(40);
  });

  it('is 0 where the target holds already, and null where more never do or nothing is counted', () => {
    expect(eventsNeeded(metricOf('goods.qualityReturnRate', ratio(1, 600)), 0.01, 0)).toBe(0);
    expect(eventsNeeded(metricOf('goods.qualityReturnRate', ratio(1, 600)), 0, 0)).toBeNull();
    expect(eventsNeeded(metricOf('goods.rating', mean(4.5, 100, 1)), 5, 4.9)).toBeNull();
    expect(eventsNeeded(metricOf('service.auditHours', mean(10, 40, 3)), 2, 2)).toBeNull();
    expect(eventsNeeded(metricOf('goods.rating', 4.5), 4.8, 4.9)).toBeNull();
    expect(eventsNeeded(metricOf('chat.conversionRate', ratio(1, 9)), 0.5, null)).toBeNull();
  });

  it('is the smallest number: k does, k − 1 does not', () => {
    const countable = METRICS.map(({ id }) => id).filter((id) => goodEventOf(id) !== undefined);
    const cases = fc
      .constantFrom(...countable)
      .chain((id) =>
        fc.tuple(
          fc.constant(id),
          fc.integer({ min: 1, max: 5000 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      );
    fc.assert(
      fc.property(cases, ([id, count, at, aim]) => {
        const { unit, direction } = metricById(id);
        const [worst, best] =
          unit === 'ratio'
            ? direction === 'higher'
              ? [0, 1]
              : [1, 0]
            : unit === 'stars'
              ? [1, 5]
              : [90, 2];
        const numerator = Math.round(count * (worst + at * (best - worst)));
        const metric = metricOf(
          id,
          unit === 'ratio' ? ratio(numerator, count) : mean(worst + at * (best - worst), count, 1),
        );
        const now = Number(metric.value);
        const target = now + aim * (best - now);
        const needed = eventsNeeded(metric, target, best);
        const holds = (k: number): boolean => {
          const value =
            unit === 'ratio'
              ? ((metric.numerator ?? 0) + (direction === 'higher' ? k : 0)) / (count + k)
              : (Number(metric.sum) + k * best) / (count + k);
          return direction === 'higher' ? value >= target : value <= target;
        };
        if (needed === null) expect(holds(1e6)).toBe(false);
        else {
          expect(holds(needed)).toBe(true);
          if (needed > 0) expect(holds(needed - 1)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
