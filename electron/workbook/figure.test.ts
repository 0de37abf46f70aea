import { describe, expect, it } from 'vitest';
import { gainFigure, scoreFigure, unitWord, valueFigure } from './figure';
import { wordsIn } from './words';

describe('valueFigure', () => {
  it.each([
    [0.0371, 'ratio', '0.0%'],
    [0.0035, 'ratio', '0.00%'],
    [0.9941, 'ratio', '0.00%'],
    [0.00001, 'ratio', '0.0000%'],
    [0, 'ratio', '0%'],
    [1, 'ratio', '0%'],
    [4.8167, 'stars', '0.00'],
    [38.24, 'hours', '0.0'],
    [0.25, 'hours', '0.00'],
    [45, 'seconds', '0'],
    [45.04, 'seconds', '0'],
    [45.3, 'seconds', '0.0'],
    [600.4, 'seconds', '0'],
    [1234, 'count', '#,##0'],
  ] as const)('keeps %d (%s) unrounded and shows it as %s', (value, unit, format) => {
    expect(valueFigure(value, unit, undefined)).toEqual({ value, format });
  });

  it('keeps what is missing empty', () => {
    expect(valueFigure(null, 'ratio', undefined)).toBeNull();
  });

  it('counts in days where the other views do, and says so', () => {
    expect(valueFigure(36, 'hours', 'days')).toEqual({ value: 1.5, format: '0.0' });
    expect(unitWord('hours', 'days', wordsIn('zh-CN'))).toBe('天');
    expect(unitWord('hours', undefined, wordsIn('en'))).toBe('hours');
  });
});

it('shows a score with one decimal, more where that would put it over a line', () => {
  expect(scoreFigure(88.38)).toEqual({ value: 88.38, format: '0.0' });
  expect(scoreFigure(59.96, [60])).toEqual({ value: 59.96, format: '0.00' });
  expect(scoreFigure(60, [60])).toEqual({ value: 60, format: '0.0' });
  expect(scoreFigure(null, [60])).toBeNull();
});

it('shows the sign of a gain and keeps small ones visible', () => {
  expect(gainFigure(4.81)?.format).toBe('+0.0;-0.0;0.0');
  expect(gainFigure(0.03)?.format).toBe('+0.00;-0.00;0.0');
});
