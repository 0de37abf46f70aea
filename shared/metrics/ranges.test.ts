import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countRanges, rangesOf } from './ranges';

it('puts a value on a line into the range that ends there: 48 hours are within 48 hours', () => {
  const hours = [0, 2, 2.5, 48, 48.5, 1000].map((hour) => hour * 3600);
  const counts = countRanges(Float64Array.from(hours), 'hours', 3600);
  const named = rangesOf('hours').map(({ over, upTo }, at) => [over, upTo, counts[at]]);
  expect(named.filter(([, , count]) => count !== 0)).toEqual([
    [null, 2, 2],
    [2, 6, 1],
    [36, 48, 1],
    [48, 72, 1],
    [168, null, 1],
  ]);
});

it('counts every value once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 })), (seconds) => {
      const sorted = Float64Array.from(seconds).sort();
      const counts = countRanges(sorted, 'hours', 3600);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(seconds.length);
      rangesOf('hours').forEach(({ over, upTo }, at) => {
        const inside = seconds.filter(
          (second) =>
            (over === null || second > over * 3600) && (upTo === null || second <= upTo * 3600),
        );
        expect(counts[at]).toBe(inside.length);
      });
    }),
  );
});

it('has none for units whose values are not those of single rows', () => {
  expect(rangesOf('ratio')).toEqual([]);
  expect(rangesOf('seconds')).toEqual([]);
});
