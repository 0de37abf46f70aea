import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepWorst, WORST_ROWS } from './worst';

describe('the worst rows', () => {
  it('are those a full sort by rank and then time would put first', () => {
    const row = fc.record({
      rank: fc.integer({ min: 0, max: 5 }),
      time: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
        const worst = keepWorst(WORST_ROWS);
        rows.forEach(({ rank, time }, index) => worst.offer(index, rank, time));
        const sorted = rows
          .map((values, index) => ({ ...values, index }))
          .sort((a, b) => b.rank - a.rank || b.time - a.time || a.index - b.index);
        expect(worst.indices()).toEqual(sorted.slice(0, WORST_ROWS).map(({ index }) => index));
      }),
    );
  });
});
