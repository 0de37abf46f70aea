import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupShares, slowestGroup, troubleGroups } from './group-shares';

const products = {
  by: 'product' as const,
  groups: ['杯子', '碗', '盘子'].map((name) => ({ key: name, name })),
  others: 2,
};
const parts = (sums: number[], counts: number[]) => ({ by: 'product' as const, sums, counts });

describe('the groups of a ratio', () => {
  const shares = groupShares(
    { unit: 'ratio' },
    'lower',
    parts([2, 20, 0, 3], [400, 200, 10, 390]),
    products,
  );

  it('stand by what they have beyond the shop’s mean, the rest last', () => {
    expect(shares.map(({ name }) => name)).toEqual(['碗', '盘子', '杯子', null]);
    // 25 of 1,000 orders: 2.5 %, so 5 would be usual of 200.
    expect(shares[0]).toMatchObject({ value: 0.1, excess: 15, share: 0.8, rowShare: 0.2 });
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(shares.reduce((sum, { excess }) => sum + excess, 0)).toBeCloseTo(0);
  });

  it('are called clearly worse, or of few rows, where they are', () => {
    expect(shares.map(({ isClearlyWorse }) => isClearlyWorse)).toEqual([true, false, false, false]);
    expect(shares.map(({ isFew }) => isFew)).toEqual([false, true, false, false]);
    expect(troubleGroups(shares).map(({ name }) => name)).toEqual(['碗']);
  });

  it('are judged by their misses where more is better', () => {
    const [worst] = groupShares(
      { unit: 'ratio' },
      'higher',
      parts([95, 50, 0, 0], [100, 100, 0, 0]),
      products,
    );
    expect(worst).toMatchObject({ name: '碗', value: 0.5, isClearlyWorse: true });
    expect(worst?.excess).toBeCloseTo(22.5);
    expect(worst?.share).toBeCloseTo(50 / 55);
  });

  it('have no interval where bad cases outnumber the rows they are held against', () => {
    const [worst] = groupShares({ unit: 'ratio' }, 'lower', parts([9, 1], [4, 90]), {
      ...products,
      groups: products.groups.slice(0, 1),
    });
    expect(worst).toMatchObject({ name: '杯子', interval: null, isClearlyWorse: false });
  });
});

describe('the groups of a mean', () => {
  it('share what those worse than the mean have too much', () => {
    const shares = groupShares(
      { unit: 'hours' },
      'lower',
      parts([1000, 4800, 0, 0], [100, 100, 0, 0]),
      products,
    );
    expect(shares.map(({ name, value, excess, share }) => [name, value, excess, share])).toEqual([
      ['碗', 48, 1900, 1],
      ['杯子', 10, -1900, 0],
    ]);
    expect(slowestGroup(shares, 'lower')).toMatchObject({ group: { name: '碗' }, mean: 29 });
  });

  it('of stars are worse the lower they are', () => {
    const shares = groupShares({ unit: 'stars' }, 'higher', parts([490, 380], [100, 100]), {
      ...products,
      groups: products.groups.slice(0, 1),
    });
    // The rest is worse, and is not named.
    expect(shares.map(({ name }) => name)).toEqual(['杯子', null]);
    expect(slowestGroup(shares, 'higher')).toBeNull();
  });

  it('are none that stands out where all are alike', () => {
    const shares = groupShares(
      { unit: 'hours' },
      'lower',
      parts([3000, 3100, 0, 0], [100, 100, 0, 0]),
      products,
    );
    expect(slowestGroup(shares, 'lower')).toBeNull();
  });
});

it('adds up to the metric whatever the groups', () => {
  const group = fc.record({ hits: fc.nat(50), misses: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(group, { minLength: 4, maxLength: 4 }), (groups) => {
      const counts = groups.map(({ hits, misses }) => hits + misses);
      const sums = groups.map(({ hits }) => hits);
      const shares = groupShares({ unit: 'ratio' }, 'lower', parts(sums, counts), products);
      const rows = shares.reduce((sum, { rowShare }) => sum + rowShare, 0);
      if (shares.length > 0) expect(rows).toBeCloseTo(1);
      expect(shares.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    }),
  );
});
