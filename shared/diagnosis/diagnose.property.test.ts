import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../advice/advice-changes';
import { anyShop, scoredPlainly } from '../advice/testing/any-shop';
import { STEADY } from '../advice/testing/steady-model';
import { rejudgeable } from './testing/rejudgeable';
import type { Sitting } from '../checkup/schema-assessment';
import type { MetricResult, ShopResult } from '../checkup/schema';
import { compare } from '../comparison/compare';
import { metricById } from '../metrics/catalogue';
import { diagnose } from './diagnose';

const QUESTIONS = ['assess.agentRewards', 'assess.orderTracking', 'assess.channels'];

const anySittings = fc.array(
  fc.record({
    shop: fc.constantFrom('douyin/店', 'other/别家'),
    at: fc.constantFrom('2026-10-01 10:00:00', '2026-10-01 10:00:01', '2026-10-02 09:00:00'),
    answers: fc.dictionary(
      fc.constantFrom(...QUESTIONS),
      fc.option(fc.integer({ min: 1, max: 5 })),
    ),
  }),
  { maxLength: 5 },
);

function causesOf(shop: ShopResult, sittings: readonly Sitting[]) {
  const [shops, models] = [[shop], [STEADY]];
  const comparison = compare(shops, models);
  return diagnose({
    ...{ shops, models, comparison, sittings },
    ...{ texts: [], service: [], advice: NO_CHANGES },
  });
}

describe('diagnose', () => {
  it('finds nothing without evidence, and counts points only in metrics the evidence shows', () => {
    fc.assert(
      fc.property(anyShop(STEADY), anySittings, (shop, sittings) => {
        for (const { evidence, metrics, loss, strength } of causesOf(shop, sittings)) {
          expect(evidence.length).toBeGreaterThan(0);
          const shown = new Set(evidence.map(({ about }) => about));
          expect(metrics.filter((metric) => !shown.has(metric))).toEqual([]);
          if (metrics.length === 0) expect(loss).toBeNull();
          else if (loss !== null) expect(loss).toBeGreaterThanOrEqual(0);
          const isOwnWordAlone = evidence.every(({ kind }) => kind === 'answer');
          if (isOwnWordAlone) expect(strength).toBe('weak');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of the sittings', () => {
    fc.assert(
      fc.property(anyShop(STEADY), anySittings, (shop, sittings) => {
        expect(causesOf(shop, [...sittings].reverse())).toEqual(causesOf(shop, sittings));
      }),
      { numRuns: 40 },
    );
  });

  it('loses no cause when a figure gets worse', () => {
    fc.assert(
      fc.property(anyShop(STEADY), fc.nat(), fc.double({ min: 0, max: 1 }), (shop, at, by) => {
        const scored = shop.metrics.filter(({ value }) => value !== null);
        const chosen = scored[at % scored.length];
        fc.pre(chosen !== undefined && !Number.isNaN(by));
        const measured = rejudgeable(shop, (metric) =>
          metric.id === chosen?.id ? worsened(metric, by) : metric,
        );
        const before = causesOf(shop, []).map(({ cause }) => cause);
        const after = causesOf(scoredPlainly(measured, STEADY), []).map(({ cause }) => cause);
        expect(before.filter((cause) => !after.includes(cause))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Worse by a share of the way to the worst a counted value can be. */
function worsened(metric: MetricResult, by: number): MetricResult {
  const isLower = metricById(metric.id).direction === 'lower';
  const { value, numerator, denominator, count } = metric;
  if (value === null) return metric;
  if (numerator !== null && denominator !== null) {
    const bad = isLower ? denominator - numerator : -numerator;
    const worse = numerator + Math.round(bad * by);
    return { ...metric, numerator: worse, value: worse / denominator };
  }
  const worse = isLower ? value * (1 + by) : value - (value - 1) * by;
  return { ...metric, value: worse, sum: count === null ? null : worse * count };
}
