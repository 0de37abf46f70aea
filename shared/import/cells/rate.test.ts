import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
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
