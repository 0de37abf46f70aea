/** Every metric against a second computation that was written from the definitions alone, over shops of all kinds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from './catalogue';
import { measure } from './measure';
import type { Measurement } from './metric';
import { makeDataset } from './testing/make-dataset';
import { measureNaively, naivePeriod } from './testing/naive/measure-naively';
import type { Figures } from './testing/naive/statistics';
import { shopAndPeriod } from './testing/random-records';

/** More shops now and then: `ORACLE_RUNS=20000 npx vitest run shared/metrics/oracle`. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 300);

/** What can only be given. */
const NEVER_COMPUTED = new Set([
  ...METRICS.filter(({ needs }) => needs.length === 0).map(({ id }) => id),
  'customers.repurchaseRate',
  'customers.retentionRate',
  'goods.qualityScore',
  'goods.packagingScore',
  'logistics.score',
  'service.returnHandlingScore',
  'service.complaintHandlingScore',
]);

/** Where two results differ, in words; nothing where they agree, numbers up to what adding in another order changes. */
function differences(path: string, measured: unknown, defined: unknown, scale: number): string[] {
  if (Array.isArray(measured) && Array.isArray(defined) && measured.length !== defined.length)
    return [`${path}: ${defined.length} days by definition, measured ${measured.length}`];
  if (typeof measured === 'number' && typeof defined === 'number') {
    const tolerance = 1e-9 * Math.max(Math.abs(measured), Math.abs(defined), scale);
    if (Math.abs(measured - defined) <= tolerance) return [];
  } else if (isObject(measured) && isObject(defined)) {
    return Object.entries(defined).flatMap(([key, part]) =>
      differences(`${path}.${key}`, measured[key], part, scale),
    );
  } else if (Object.is(measured, defined)) return [];
  return [
    `${path}: ${JSON.stringify(defined)} by definition, measured ${JSON.stringify(measured)}`,
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Squared deviations of equal values are nothing but rounding, as large as the values themselves make it. */
function compare(measured: Measurement, defined: Figures): string[] {
  const scale = defined.m2 === null ? 0 : (defined.sum ?? 0) ** 2;
  const { m2, daily, ...rest } = defined;
  return [
    ...differences(measured.id, measured, rest, 0),
    ...differences(measured.id, measured, { m2, daily }, scale),
  ];
}

describe('measure', () => {
  it('gives what the definitions say, computed a second time', { timeout: RUNS * 400 }, () => {
    const computed = new Map<string, number>();
    fc.assert(
      fc.property(shopAndPeriod, ({ shop, period }) => {
        const days = period ?? naivePeriod(shop);
        const measured = measure(makeDataset({ 甲店: shop }), { period });
        expect(measured.period).toEqual(days ?? { from: null, to: null });
        if (days === null) return;
        const defined = measureNaively(shop, days);
        const metrics = measured.shops[0]?.metrics ?? [];
        expect(metrics.flatMap((metric) => compare(metric, defined(metric.id)))).toEqual([]);
        for (const { id, origin } of metrics)
          if (origin === 'computed') computed.set(id, (computed.get(id) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    // The comparison says something of every metric: each was computed of one shop in fifty at the least.
    const rare = METRICS.map(({ id }) => id).filter(
      (id) => !NEVER_COMPUTED.has(id) && (computed.get(id) ?? 0) < RUNS / 50,
    );
    expect(rare).toEqual([]);
  });
});
