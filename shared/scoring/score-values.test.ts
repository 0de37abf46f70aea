import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricById } from '../metrics/catalogue';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { scoreValues } from './score-values';
import { anyCase, slotsOf, WITH_FLOOR } from './testing/any-case';
import { PLAIN } from './testing/shops';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const FULL = new Map([
  ['goods.rating', 4.8],
  ['goods.qualityReturnRate', 0.01],
  ['logistics.pickupHours', 24],
  ['logistics.onTimeDeliveryRate', 0.9],
  ['logistics.damageReturnRate', 0.005],
  ['service.auditHours', 6],
  ['chat.avgReplySeconds', 30],
  ['chat.dissatisfactionRate', 0.1],
  ['service.escalationRate', 0.005],
]);

describe('any values of any shop under any model', () => {
  it('have contributions that sum to the total before adjustments, and weights that sum to 1', () => {
    fc.assert(
      fc.property(anyCase, ({ model, values, setting }) => {
        const { base, metrics, dimensions } = scoreValues(values, model, setting);
        if (base === null) {
          expect(metrics.every((metric) => metric.weight === null)).toBe(true);
          return;
        }
        expect(sum(metrics.map(({ weight }) => weight ?? 0))).toBeCloseTo(1, 9);
        expect(sum(dimensions.map(({ weight }) => weight ?? 0))).toBeCloseTo(1, 9);
        expect(sum(metrics.map((one) => one.score * (one.weight ?? 0)))).toBeCloseTo(base, 9);
        expect(sum(dimensions.map((one) => (one.score ?? 0) * (one.weight ?? 0)))).toBeCloseTo(
          base,
          9,
        );
      }),
    );
  });

  it('stay within the scales and cover between nothing and everything', () => {
    fc.assert(
      fc.property(anyCase, ({ model, values, setting }) => {
        const { total, base, coverage } = scoreValues(values, model, setting);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
        if (total === null || base === null) return;
        expect(base).toBeGreaterThanOrEqual(model.dimensionScale.min - 1e-9);
        expect(base).toBeLessThanOrEqual(model.dimensionScale.max + 1e-9);
        expect(total).toBeGreaterThanOrEqual(model.scale.min);
        expect(total).toBeLessThanOrEqual(model.scale.max);
      }),
    );
  });

  it('never lose points of the total by a better value of one metric', () => {
    fc.assert(
      fc.property(
        anyCase.chain((given) =>
          fc.record({
            given: fc.constant(given),
            slot: fc.constantFrom(...slotsOf(given.model)),
            shares: fc.tuple(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 })),
          }),
        ),
        ({ given: { model, values, setting }, slot, shares }) => {
          fc.pre(shares.every((share) => !Number.isNaN(share)));
          const points = slot.curve.points.map(
            ({ value, relativeTo }) => value * (relativeTo === null ? 1 : setting.qualityLine),
          );
          const [least, most] = [Math.min(...points), Math.max(...points)];
          const at = (share: number) => least + share * (most - least);
          const [low, high] = [Math.min(...shares), Math.max(...shares)].map(at);
          const isHigher = metricById(slot.metric).direction === 'higher';
          const totalWith = (value: number | undefined) =>
            scoreValues(new Map([...values, [slot.metric, value ?? 0]]), model, setting).total;
          const [worse, better] = isHigher ? [low, high] : [high, low];
          // Weights are the same on both sides, so that only the scores can differ.
          expect(totalWith(better) ?? 0).toBeGreaterThanOrEqual((totalWith(worse) ?? 0) - 1e-9);
        },
      ),
    );
  });

  it('never lose points by the floor of few orders', () => {
    fc.assert(
      fc.property(anyCase, ({ model, values, setting }) => {
        const without = scoreValues(values, { ...model, lowVolume: null }, setting);
        const floored = scoreValues(values, model, setting);
        expect(floored.total ?? 0).toBeGreaterThanOrEqual((without.total ?? 0) - 1e-9);
        floored.metrics.forEach((metric) => {
          expect(metric.score).toBeGreaterThanOrEqual(metric.onCurve);
        });
      }),
    );
  });
});

describe('bonus and deduction', () => {
  const total = (bonus: number, deduction: number) =>
    scoreValues(FULL, DOUYIN_2026_09, { ...PLAIN, bonus, deduction }).total;

  it('are added to the weighted sum and taken off, within the scale', () => {
    const base = Number(total(0, 0));
    expect(total(2, 0)).toBeCloseTo(base + 2, 12);
    expect(total(2, 10)).toBeCloseTo(base - 8, 12);
    expect(total(50, 0)).toBe(100);
    expect(total(0, 100)).toBe(0);
  });
});

describe('metric weights of an industry', () => {
  const share = (metric: string, setting: Partial<typeof PLAIN>) =>
    scoreValues(FULL, WITH_FLOOR, { ...PLAIN, ...setting }).metrics.find(
      (one) => one.metric === metric,
    )?.weight;

  it('stand in place of the slots’ own, which stay where none is named', () => {
    // 15, 35 and the two slots' own 25 and 25 of 100, of a dimension of 30 %.
    const flagship = { industry: 'tea', type: 'flagship' } as const;
    expect(share('service.auditHours', flagship)).toBeCloseTo(0.3 * 0.15, 12);
    expect(share('chat.avgReplySeconds', flagship)).toBeCloseTo(0.3 * 0.35, 12);
    expect(share('service.escalationRate', flagship)).toBeCloseTo(0.3 * 0.25, 12);
    expect(share('goods.rating', flagship)).toBeCloseTo(0.5 * 0.9, 12);
  });

  it('are those of the shop’s type, or of any', () => {
    for (const type of ['ordinary', 'personal'] as const) {
      expect(share('service.auditHours', { industry: 'tea', type })).toBeCloseTo(
        (0.3 * 30) / 105,
        12,
      );
    }
    for (const type of ['flagship', null] as const) {
      expect(share('goods.rating', { industry: 'toys', type })).toBeCloseTo((0.5 * 50) / 60, 12);
    }
  });

  it('are not guessed where the type decides and is not said, nor for an industry without a row', () => {
    for (const industry of ['tea', 'unheard-of']) {
      expect(share('service.auditHours', { industry })).toBeCloseTo(0.3 * 0.25, 12);
    }
  });
});

describe('the floor of few orders', () => {
  const cases = new Map([
    ['goods.rating', { fixed: 3, of: 0 }],
    ['goods.qualityReturnRate', { fixed: 0, of: 60 }],
    ['chat.dissatisfactionRate', { fixed: 3, of: 0 }],
  ]);
  const few = { ...PLAIN, type: 'ordinary', orders: 499, cases } as const;
  const points = (metric: string, value: number, setting: typeof PLAIN) =>
    scoreValues(new Map([...FULL, [metric, value]]), WITH_FLOOR, setting).metrics.find(
      (one) => one.metric === metric,
    )?.score;

  it('holds up to three bad cases, which follow from the value', () => {
    expect(points('goods.qualityReturnRate', 3 / 60, few)).toBe(80);
    expect(points('goods.qualityReturnRate', 4 / 60, few)).toBe(50);
    expect(points('goods.qualityReturnRate', 0, few)).toBe(100);
  });

  it('counts bad reviews for the rating and rated chats for the dissatisfaction rate', () => {
    expect(points('goods.rating', 4.5, few)).toBe(80);
    expect(points('chat.dissatisfactionRate', 0.3, few)).toBe(80);
    const more = new Map([...cases].map(([id, basis]) => [id, { ...basis, fixed: 4 }]));
    expect(points('goods.rating', 4.5, { ...few, cases: more })).toBe(60);
    expect(points('chat.dissatisfactionRate', 0.3, { ...few, cases: more })).toBe(50);
  });

  it('is for few orders only, by type; without one under the lower limit', () => {
    const at = (orders: number | null, type: typeof PLAIN.type) =>
      points('goods.rating', 4.5, { ...few, orders, type });
    expect([at(499, 'personal'), at(500, 'ordinary')]).toEqual([80, 60]);
    expect([at(299, 'flagship'), at(300, 'flagship')]).toEqual([80, 60]);
    expect([at(299, null), at(300, null), at(null, 'ordinary')]).toEqual([80, 60, 60]);
  });

  it('is not given to a metric the rules do not name, nor without counts', () => {
    expect(points('service.auditHours', 48, few)).toBe(50);
    expect(points('goods.rating', 4.5, { ...few, cases: new Map() })).toBe(60);
  });
});
