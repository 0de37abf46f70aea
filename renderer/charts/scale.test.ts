import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { linearScale, roundTicks } from './scale';

describe('linearScale', () => {
  it('maps the ends of the domain to the ends of the range', () => {
    const scale = linearScale([20, 80], [100, 0]);
    expect([scale(20), scale(80), scale(50)]).toEqual([100, 0, 50]);
  });

  it('maps a domain of no width to the middle', () => {
    expect(linearScale([5, 5], [0, 10])(5)).toBe(5);
  });
});

describe('roundTicks', () => {
  it('stays within the domain, has 2 to 7 ticks and rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        (from, width) => {
          const ticks = roundTicks(from, from + width);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(7);
          const slack = width * 1e-6;
          expect(Math.min(...ticks)).toBeGreaterThanOrEqual(from - slack);
          expect(Math.max(...ticks)).toBeLessThanOrEqual(from + width + slack);
          expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        },
      ),
    );
  });

  it('steps by round numbers', () => {
    expect(roundTicks(0, 100)).toEqual([0, 20, 40, 60, 80, 100]);
  });
});
