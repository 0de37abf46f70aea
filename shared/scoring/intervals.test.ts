import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, type Counted } from './intervals';
import { wilson, type Interval } from './wilson';

const none = { numerator: null, denominator: null, count: null, m2: null };

function hours(value: number, count: number, deviation: number): Counted {
  return { ...none, value, unit: 'hours', count, m2: deviation ** 2 * (count - 1) };
}

/** Means in the range of their units. */
const measured = fc
  .record({
    unit: fc.constantFrom('stars' as const, 'hours' as const, 'seconds' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 2, max: 2000 }),
    deviation: fc.double({ min: 0, max: 60, noNaN: true }),
  })
  .map(({ share, ...rest }) => ({
    ...rest,
    value: rest.unit === 'stars' ? 1 + 4 * share : 100 * share,
  }));

describe('intervals', () => {
  it('follow Wilson for ratios (worked values of Newcombe 1998)', () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(wilson(29, 29).low).toBeCloseTo(0.883, 3);
  });

  it('follow t for means, in the range of the unit', () => {
    const interval = intervalOf(hours(38, 25, 10));
    expect(interval?.low).toBeCloseTo(38 - 2.063899 * 2, 4);
    expect(interval?.high).toBeCloseTo(38 + 2.063899 * 2, 4);
    expect(intervalOf(hours(1, 4, 30))?.low).toBe(0);
    expect(intervalOf({ ...hours(4.9, 3, 1), unit: 'stars' })?.high).toBe(5);
  });

  it('do not exist without counts, nor for a single value', () => {
    expect(intervalOf({ ...none, value: 0.3, unit: 'ratio' })).toBeNull();
    expect(intervalOf(hours(3, 1, 0))).toBeNull();
    expect(intervalOf({ ...none, value: null, unit: 'hours' })).toBeNull();
  });

  it('always hold the ratio itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (d, s) => {
          const n = Math.floor(d * s);
          const { low, high } = wilson(n, d);
          expect(low).toBeLessThanOrEqual(n / d);
          expect(high).toBeGreaterThanOrEqual(n / d);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('always hold the mean itself', () => {
    fc.assert(
      fc.property(measured, ({ unit, value, count, deviation }) => {
        const interval = intervalOf({ ...hours(value, count, deviation), unit });
        expect(interval?.low).toBeLessThanOrEqual(value);
        expect(interval?.high).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it('shrink with more of the same', () => {
    const times = fc.integer({ min: 2, max: 50 });
    const width = ({ low, high }: Interval) => high - low;
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), times, (n, d, k) => {
        const hits = Math.min(n, d);
        expect(width(wilson(hits * k, d * k))).toBeLessThan(width(wilson(hits, d)));
      }),
    );
    fc.assert(
      fc.property(measured, times, ({ unit, value, count, deviation }, k) => {
        const few = intervalOf({ ...hours(value, count, deviation), unit });
        const many = intervalOf({ ...hours(value, count * k, deviation), unit });
        if (few === null || many === null) throw new Error('no interval');
        expect(width(many)).toBeLessThanOrEqual(width(few));
        expect(many.low).toBeGreaterThanOrEqual(few.low);
      }),
    );
  });
});
