import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
import { fullWidth } from '../testing/full-width';
import { parseRate, rateScale } from './rate';

describe('rateScale', () => {
  it.each([
    [['98.5%', '0.5%'], 'signed'],
    [['98', '97.5%', '0.9'], 'signed'],
    [['0.5', '30'], 'percent'],
    [['0.5', '0.3'], 'fraction'],
    [[0.985, 1], 'fraction'],
    [['-', ''], 'fraction'],
  ])('decides %j for the whole column', (cells, scale) => {
    expect(rateScale(cells, false)).toBe(scale);
  });

  it('believes a % in the header', () => {
    expect(rateScale(['0.5'], true)).toBe('percent');
  });
});

describe('parseRate', () => {
  it('reads percentages and fractions', () => {
    expect(parseRate('98.5%', 'fraction')).toBeCloseTo(0.985, 12);
    expect(parseRate('30.0%', 'percent')).toBeCloseTo(0.3, 12);
    expect(parseRate('0.985', 'fraction')).toBe(0.985);
    expect(parseRate('0.5', 'percent')).toBe(0.005);
    expect(parseRate('100%', 'percent')).toBe(1);
  });

  it('does not guess what a bare number up to 1 means among cells with a % sign', () => {
    expect(parseRate('0.9', 'signed')).toBe(NUM.UNREADABLE);
    expect(parseRate(1, 'signed')).toBe(NUM.UNREADABLE);
    expect(parseRate('0.9%', 'signed')).toBe(0.009);
    expect(parseRate('95', 'signed')).toBe(0.95);
    expect(parseRate('0', 'signed')).toBe(0);
  });

  it('refuses what is no rate', () => {
    expect(parseRate('101%', 'percent')).toBe(NUM.UNREADABLE);
    expect(parseRate('-1%', 'percent')).toBe(NUM.UNREADABLE);
    expect(parseRate('高', 'percent')).toBe(NUM.UNREADABLE);
    expect(parseRate('--', 'percent')).toBeNaN();
  });
});

describe('a column of rates', () => {
  /** Shares in hundredths of a percent. */
  const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
  const percent = (share: number): string => (share / 100).toFixed(2);
  const fraction = (share: number): string => (share / 10_000).toFixed(4);

  function readBack(cells: readonly (string | number)[], headerSaysPercent: boolean): number[] {
    const scale = rateScale(cells, headerSaysPercent);
    return cells.map((cell) => parseRate(cell, scale));
  }

  it('is read back however it is written', () => {
    fc.assert(
      fc.property(shares, (made) => {
        const expected = made.map((share) => share / 10_000);
        const ways: [boolean, (share: number) => string | number][] = [
          [false, (share) => `${percent(share)}%`],
          [true, (share) => `${percent(share)}%`],
          [false, (share) => `\t${percent(share)} %`],
          [false, (share) => fullWidth(`${percent(share)}%`)],
          [true, percent],
          [true, (share) => share / 100],
          [false, fraction],
          [false, (share) => share / 10_000],
        ];
        for (const [says, write] of ways) expect(readBack(made.map(write), says)).toEqual(expected);
      }),
    );
  });

  it('of bare percentages is read back where one is above 1, wherever it stands', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 101, max: 10_000 }), fc.nat(), (made, above, at) => {
        const place = at % (made.length + 1);
        const all = [...made.slice(0, place), above, ...made.slice(place)];
        const expected = all.map((share) => share / 10_000);
        expect(readBack(all.map(percent), false)).toEqual(expected);
      }),
    );
  });

  it('with and without the sign is read back or told, never read as another', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (made) => {
        const cells = [
          '30%',
          ...made.map(([share, sign]) => `${percent(share)}${sign ? '%' : ''}`),
        ];
        const expected = made.map(([share, sign]) =>
          sign || share > 100 || share === 0 ? share / 10_000 : NUM.UNREADABLE,
        );
        expect(readBack(cells, false).slice(1)).toEqual(expected);
      }),
    );
  });
});
