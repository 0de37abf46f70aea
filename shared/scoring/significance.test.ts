import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counted } from './intervals';
import { significanceOf } from './significance';

const none = { numerator: null, denominator: null, count: null, m2: null };

function share(numerator: number, denominator: number): Counted {
  return { ...none, value: numerator / denominator, unit: 'ratio', numerator, denominator };
}

function hours(value: number, count: number, deviation: number): Counted {
  return { ...none, value, unit: 'hours', count, m2: deviation ** 2 * (count - 1) };
}

describe('significance', () => {
  it('tells real differences of ratios from chance', () => {
    // Newcombe 1998, example (a): 56/70 against 48/80 gives +0.0524 to +0.3339.
    expect(significanceOf(share(56, 70), share(48, 80))).toBe('credible');
    expect(significanceOf(share(50, 70), share(48, 80))).toBe('chance');
  });

  it('tells real differences of means from chance', () => {
    expect(significanceOf(hours(38, 400, 20), hours(24, 300, 15))).toBe('credible');
    expect(significanceOf(hours(38, 40, 20), hours(35, 40, 20))).toBe('chance');
    expect(significanceOf(hours(38, 40, 0), hours(35, 40, 0))).toBe('credible');
  });

  it('says nothing under thirty cases on either side, nor without counts', () => {
    expect(significanceOf(share(0, 29), share(400, 400))).toBe('tooFew');
    expect(significanceOf(hours(1, 29, 1), hours(90, 900, 1))).toBe('tooFew');
    expect(significanceOf(share(1, 90), { ...none, value: 0.5, unit: 'ratio' })).toBeNull();
  });

  it('is the same from both sides', () => {
    const any = fc
      .tuple(fc.integer({ min: 30, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([d, s]) => share(Math.floor(d * s), d));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(significanceOf(a, b)).toBe(significanceOf(b, a));
      }),
    );
  });
});
