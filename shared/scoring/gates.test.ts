import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { SIX_FACTORS } from '../models/data/six-factors';
import { gatesAhead } from './gates';
import { gradeOf, thresholdsOf } from './grade';

describe('gatesAhead', () => {
  const standings = (score: number, low: number | null = null, high: number | null = null) =>
    Object.fromEntries(
      gatesAhead({ score, low, high }, DOUYIN_2026_09).map(({ gate, standing }) => [
        gate.id,
        standing,
      ]),
    );

  it('does not call a gate reached by one day where means or days in a row decide', () => {
    expect(standings(85)).toMatchObject({
      ads: 'reached',
      alliance: 'reached',
      promotions: 'dayReached',
      'brand-badge': 'dayReached',
      'restricted-categories': 'dayReached',
    });
  });

  it('is decided by the unrounded total', () => {
    expect(standings(69.96)).toMatchObject({ alliance: 'short' });
    expect(standings(70)).toMatchObject({ alliance: 'reached' });
  });

  it('is not sure while the line is inside the band', () => {
    expect(standings(72, 68, 76)).toMatchObject({
      ads: 'reached',
      alliance: 'unsure',
      'lucky-bag': 'short',
    });
  });

  it('says how many points are missing, lowest gate first', () => {
    const gates = gatesAhead({ score: 66, low: null, high: null }, DOUYIN_2026_09);
    expect(gates.map(({ distance }) => distance)).toEqual([-6, -6, -6, -1, 4, 4, 4, 9, 14, 14]);
    expect(gatesAhead({ score: null, low: null, high: null }, DOUYIN_2026_09)).toEqual([]);
  });
});

describe('gradeOf', () => {
  it('takes the best grade the unrounded total reaches', () => {
    expect([89, 88.99, 77, 60, 59.99, 0].map((total) => gradeOf(total, DOUYIN_2026_09))).toEqual([
      'excellent',
      'good',
      'good',
      'watch',
      'poor',
      'poor',
    ]);
    expect(gradeOf(null, SIX_FACTORS)).toBeNull();
  });

  it('names every line a figure must not be rounded across', () => {
    expect(thresholdsOf(DOUYIN_2026_09)).toEqual(expect.arrayContaining([60, 70, 80, 77, 89]));
  });
});
