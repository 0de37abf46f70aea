import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../../../shared/models/schema';
import { MODELS } from '../../../shared/models/models';
import { scoreOf } from '../../../shared/scoring/curve';
import { scoreRange, valueAtScore } from './linked-score';

const LINE = 0.01;
const curves = MODELS.flatMap(({ dimensions }) =>
  dimensions.flatMap(({ metrics }) => metrics.map(({ curve }) => curve)),
);
const linear = curves.filter(({ kind }) => kind === 'linear');
const stepped = curves.filter(({ kind }) => kind === 'steps');

/** The score after asking for one, coming from another. */
function reached(curve: Curve, asked: number, now: number): number {
  return scoreOf(curve, valueAtScore(curve, asked, now, LINE) ?? Number.NaN, LINE);
}

describe('value and points as two ends of a slider', () => {
  it('meet on every straight curve, lines relative to the quality line too', () => {
    expect(linear.some(({ points }) => points.some(({ relativeTo }) => relativeTo !== null))).toBe(
      true,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...linear),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (c, at) => {
          const { min, max } = scoreRange(c);
          const asked = min + at * (max - min);
          expect(reached(c, asked, min)).toBeCloseTo(asked, 6);
        },
      ),
    );
  });

  it('go from tier to tier in either direction on a curve of steps', () => {
    expect(stepped.length).toBeGreaterThan(0);
    for (const curve of stepped) {
      const tiers = [...new Set(curve.points.map(({ score }) => score))].toSorted((a, b) => a - b);
      for (const [place, tier] of tiers.entries()) {
        const [below, above] = [tiers[place - 1] ?? tier, tiers[place + 1] ?? tier];
        expect(reached(curve, tier - 0.5, tier)).toBe(below);
        expect(reached(curve, tier + 0.5, tier)).toBe(above);
      }
    }
  });

  it('stay within what the curve can give', () => {
    for (const curve of curves) {
      const { min, max } = scoreRange(curve);
      expect(reached(curve, 1000, min)).toBe(max);
      expect(reached(curve, -1000, max)).toBe(min);
    }
  });
});
