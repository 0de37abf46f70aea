import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrection, fitCorrection, type ScorePair } from './calibration';

const pairs = (...given: readonly (readonly [ours: number, official: number])[]) =>
  given.map(([ours, official]): ScorePair => ({ ours, official }));

const points = fc.double({ min: 50, max: 100, noNaN: true });
/** Whole points too, so that some dates have the same score. */
const whole = fc.integer({ min: 70, max: 80 });
const anyPairs = fc.oneof(points, whole).chain((kind) => {
  const score = Number.isInteger(kind) ? whole : points;
  const pair = fc.record({ ours: score, official: score });
  return fc.array(pair, { minLength: 1, maxLength: 12 });
});

describe('fitCorrection', () => {
  it('is the mean difference under three dates, with no error to tell', () => {
    expect(fitCorrection('total', pairs([80, 82], [84, 90]))).toEqual({
      ...{ part: 'total', method: 'offset', dates: 2, error: null },
      points: [{ ours: 82, official: 86 }],
    });
    expect(fitCorrection('total', [])).toBeNull();
  });

  it('is isotonic regression from three dates on: what falls is pooled', () => {
    const fitted = fitCorrection('total', pairs([60, 70], [90, 92], [70, 80], [80, 76]));
    expect(fitted?.method).toBe('monotone');
    expect(fitted?.points).toEqual(pairs([60, 70], [70, 78], [80, 78], [90, 92]));
  });

  it('gives one point to a score of ours that had several official ones', () => {
    const fitted = fitCorrection('total', pairs([70, 80], [70, 84], [80, 90]));
    expect(fitted?.points).toEqual(pairs([70, 82], [80, 90]));
  });

  it('tells the error of dates it had not seen', () => {
    const fitted = fitCorrection('total', pairs([60, 65], [70, 76], [80, 85]));
    // Two dates are left each time, and two give their mean difference.
    const offsets = [(6 + 5) / 2 - 5, (5 + 5) / 2 - 6, (5 + 6) / 2 - 5];
    const rms = Math.sqrt(offsets.reduce((sum, by) => sum + by ** 2, 0) / 3);
    expect(fitted?.error).toBeCloseTo(rms, 12);
  });

  it('leaves no error where ours was always off by the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(points, { minLength: 3, maxLength: 9 }), (ours) => {
        const fitted = fitCorrection(
          'total',
          ours.map((score) => ({ ours: score, official: score - 3 })),
        );
        expect(fitted?.error).toBeLessThan(1e-9);
      }),
    );
  });

  it('is the same whatever the order of dates', () => {
    fc.assert(
      fc.property(anyPairs, (given) => {
        const [a, b] = [given, given.toReversed()].map((some) => fitCorrection('total', some));
        expect(a?.points.length).toBe(b?.points.length);
        a?.points.forEach((point, index) => {
          expect(point.ours).toBeCloseTo(b?.points[index]?.ours ?? Number.NaN, 9);
          expect(point.official).toBeCloseTo(b?.points[index]?.official ?? Number.NaN, 9);
        });
      }),
    );
  });
});

describe('applyCorrection', () => {
  const given = pairs([60, 70], [70, 78], [80, 78]);

  it('is straight between points and keeps the difference beyond them', () => {
    expect([55, 60, 65, 70, 75, 80, 90].map((score) => applyCorrection(given, score))).toEqual([
      65, 70, 74, 78, 78, 78, 88,
    ]);
    expect(applyCorrection([], 80)).toBe(80);
  });

  it('never makes a better score of ours a worse one', () => {
    fc.assert(
      fc.property(anyPairs, points, points, (some, a, b) => {
        const knots = fitCorrection('total', some)?.points ?? [];
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(applyCorrection(knots, high)).toBeGreaterThanOrEqual(
          applyCorrection(knots, low) - 1e-9,
        );
      }),
    );
  });

  it('is the mean of the official scores where all dates are taken together', () => {
    fc.assert(
      fc.property(anyPairs, (some) => {
        const knots = fitCorrection('total', some)?.points ?? [];
        const mean = (of: (pair: ScorePair) => number) =>
          some.reduce((sum, pair) => sum + of(pair), 0) / some.length;
        expect(mean(({ ours }) => applyCorrection(knots, ours))).toBeCloseTo(
          mean(({ official }) => official),
          9,
        );
      }),
    );
  });
});
