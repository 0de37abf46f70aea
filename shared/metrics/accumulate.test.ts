import { describe, expect, it } from 'vitest';
import { measureMean, medianOf, nearestRank } from './accumulate';
import { USUAL_DETAIL } from './detail';
import { frameOf, HOUR } from './time-windows';
import { secondsOf } from './testing/make-dataset';

describe('percentiles', () => {
  it.each([
    [[7], 7, 7],
    [[1, 2], 1.5, 2],
    [[1, 2, 30], 2, 30],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
  ])('of %j: median %d, 90th %d', (values, median, p90) => {
    const sorted = Float64Array.from(values);
    expect(medianOf(sorted)).toBe(median);
    expect(nearestRank(sorted, 0.9)).toBe(p90);
  });
});

describe('a mean of durations', () => {
  const frame = frameOf({ from: '2026-07-01', to: '2026-07-30' });
  const seconds = [3600, 7200, 10_800, 90_000];
  const mean = measureMean(
    { frame, detail: USUAL_DETAIL },
    {
      time: new Int32Array(seconds.length).fill(secondsOf('2026-07-05 12:00:00')),
      groupings: [{ by: 'product', listed: 2, of: Uint8Array.of(0, 2, 1, 0) }],
      hours: true,
      ticks: (index) => seconds[index] ?? null,
      ticksPerUnit: HOUR,
      unit: 'hours',
      bad: 'high',
      percentiles: true,
      evidence: {
        time: () => 0,
        make: (row, value) => ({
          source: 0,
          row,
          id: null,
          product: null,
          value,
          text: null,
          time: null,
        }),
      },
    },
  );

  it('is shown in hours with its moments', () => {
    // Hours 1, 2, 3, 25: mean 7.75, deviations 6.75², 5.75², 4.75², 17.25².
    expect(mean).toMatchObject({
      value: 7.75,
      count: 4,
      sum: 31,
      m2: 398.75,
      median: 2.5,
      p90: 25,
    });
  });

  it('is parted by groups, the rest last, and by hours', () => {
    const [product, hour] = mean.breakdowns;
    expect(product).toEqual({ by: 'product', sums: [26, 3, 2], counts: [2, 1, 1] });
    expect(hour?.counts.map((count, at) => (count > 0 ? at : -1)).filter((at) => at >= 0)).toEqual([
      12,
    ]);
    expect(hour?.sums[12]).toBe(31);
    expect(hour?.sums).toHaveLength(25);
  });

  it('shows the longest first', () => {
    expect(mean.evidence.map(({ row, value }) => [row, value])).toEqual([
      [3, 25],
      [2, 3],
      [1, 2],
      [0, 1],
    ]);
  });
});
