import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, linear, linearByQualityLine } from '../models/build';
import { MODELS } from '../models/models';
import type { Curve } from '../models/schema';
import { bestScore, scoreOf, valueFor } from './curve';

const why = estimate({ zh: '测试', en: 'test' });
const hours = linear(why, [6, 100], [24, 75], [48, 50]);
const rating = linear(why, [4.5, 60], [4.7, 70], [4.8, 85], [4.9, 100]);
const tiers: Curve = { ...linear(why, [0.8, 50], [0.9, 80], [0.99, 100]), kind: 'steps' };

const allCurves = MODELS.flatMap((model) =>
  model.dimensions.flatMap((dimension) =>
    [...dimension.metrics, ...dimension.fallback].map((slot) => slot.curve),
  ),
);
const anyCurve = fc.constantFrom(...allCurves, hours, rating, tiers);
const LINE = 0.01;

/** The next double up or down. */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  const step = value > 0 === direction > 0 ? 1n : -1n;
  bits[0] = (bits[0] ?? 0n) + step;
  return new Float64Array(bits.buffer)[0] ?? Number.NaN;
}

describe('scoreOf', () => {
  it('is straight between control points and flat outside', () => {
    expect(scoreOf(hours, 15, LINE)).toBeCloseTo(87.5, 12);
    expect(scoreOf(hours, 1, LINE)).toBe(100);
    expect(scoreOf(hours, 100, LINE)).toBe(50);
    expect(scoreOf(rating, 3, LINE)).toBe(60);
  });

  it('holds a tier from its value on in the direction of better', () => {
    expect(scoreOf(tiers, 0.5, LINE)).toBe(50);
    expect(scoreOf(tiers, 0.8999, LINE)).toBe(50);
    expect(scoreOf(tiers, 0.9, LINE)).toBe(80);
    const fewer: Curve = { ...linear(why, [0, 100], [6, 90], [24, 50]), kind: 'steps' };
    expect([0, 0.1, 6, 6.1, 24, 99].map((value) => scoreOf(fewer, value, LINE))).toEqual([
      100, 90, 90, 50, 50, 50,
    ]);
  });

  it('measures relative points by the category line of the shop', () => {
    const relative = linearByQualityLine(why, [0, 100], [1, 70], [2, 50]);
    expect(scoreOf(relative, 0.006, 0.006)).toBe(70);
    expect(scoreOf(relative, 0.006, 0.012)).toBeCloseTo(85, 12);
  });

  it('is exact at every control point, and one double away on its right side', () => {
    for (const curve of allCurves) {
      for (const point of curve.points) {
        const value = point.relativeTo === null ? point.value : point.value * LINE;
        expect(scoreOf(curve, value, LINE)).toBe(point.score);
        const rising = (curve.points.at(-1)?.score ?? 0) > (curve.points[0]?.score ?? 0);
        const [worse, better] = rising ? ([-1, 1] as const) : ([1, -1] as const);
        expect(scoreOf(curve, neighbour(value, worse), LINE)).toBeLessThanOrEqual(point.score);
        expect(scoreOf(curve, neighbour(value, better), LINE)).toBeGreaterThanOrEqual(point.score);
      }
    }
  });

  it('never gives fewer points for a better value', () => {
    const value = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(anyCurve, value, value, (curve, a, b) => {
        const rising = (curve.points.at(-1)?.score ?? 0) > (curve.points[0]?.score ?? 0);
        const [worse, better] = a < b === rising ? [a, b] : [b, a];
        expect(scoreOf(curve, better, LINE)).toBeGreaterThanOrEqual(scoreOf(curve, worse, LINE));
      }),
    );
  });
});

describe('valueFor', () => {
  it('gives back exactly the value of a control point', () => {
    for (const curve of allCurves) {
      for (const point of curve.points) {
        const value = point.relativeTo === null ? point.value : point.value * LINE;
        expect(valueFor(curve, point.score, LINE)).toBe(value);
      }
    }
  });

  it('is the inverse on slopes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allCurves.filter(({ kind }) => kind === 'linear')),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (curve, share) => {
          const scores = curve.points.map((point) => point.score);
          const score = Math.min(...scores) + share * (bestScore(curve) - Math.min(...scores));
          const value = valueFor(curve, score, LINE);
          expect(value).not.toBeNull();
          expect(scoreOf(curve, value ?? Number.NaN, LINE)).toBeCloseTo(score, 9);
        },
      ),
    );
  });

  it('gives the first value that reaches a tier', () => {
    expect(valueFor(tiers, 60, LINE)).toBe(0.9);
    expect(valueFor(tiers, 80, LINE)).toBe(0.9);
    expect(valueFor(tiers, 50, LINE)).toBe(0.8);
  });

  it('gives the easiest value on a plateau', () => {
    const plateau = linear(why, [0, 100], [5, 80], [10, 80], [20, 50]);
    expect(valueFor(plateau, 80, LINE)).toBe(10);
  });

  it('is null above what the curve can give', () => {
    expect(valueFor(hours, 100.0001, LINE)).toBeNull();
  });
});
