import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../../../shared/models/data/douyin-2026-09';
import { SIX_FACTORS } from '../../../shared/models/data/six-factors';
import { WITH_FLOOR } from '../../../shared/scoring/testing/any-case';
import { askedOf, casesTyped, withNone, withoutAnswers } from './adjustments';

describe('what a profile is asked', () => {
  it('is what the models of its platform have, each once', () => {
    const asked = askedOf([DOUYIN_2026_09, SIX_FACTORS, WITH_FLOOR], 'douyin');
    expect(asked.bonuses).toEqual(DOUYIN_2026_09.bonuses);
    expect(asked.deductions).toEqual(DOUYIN_2026_09.deductions);
    expect(asked.industries.map(({ id }) => id)).toEqual(['tea', 'toys']);
  });

  it('is nothing where the platform has no model or is not known', () => {
    const nothing = { bonuses: [], deductions: [], industries: [] };
    expect(askedOf([DOUYIN_2026_09, SIX_FACTORS], 'taobao')).toEqual(nothing);
    expect(askedOf([DOUYIN_2026_09, SIX_FACTORS], null)).toEqual(nothing);
  });
});

describe('answers', () => {
  const { bonuses } = DOUYIN_2026_09;

  it('can be none of all, and be taken back, without touching others', () => {
    const none = withNone({ 'fake-trade': 2 }, bonuses);
    expect(none).toMatchObject({ 'fake-trade': 2, 'next-day-delivery': 0 });
    expect(Object.keys(none)).toHaveLength(bonuses.length + 1);
    expect(withoutAnswers(none, bonuses)).toEqual({ 'fake-trade': 2 });
  });

  it('of cases are whole numbers, typed in any way people type them', () => {
    expect([' ２ ', '0', '999', ''].map(casesTyped)).toEqual([2, 0, 999, undefined]);
    expect(['1000', '-1', '1.5', '两次'].map(casesTyped)).toEqual([null, null, null, null]);
  });
});
