import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
import { parseDuration } from './duration';

describe('parseDuration', () => {
  it.each([
    ['11秒', 11],
    ['2分30秒', 150],
    ['7小时41分52秒', 27712],
    ['00:03:20', 200],
    ['26:00:00', 93600],
    ['0.02小时', 72],
    ['1.5天', 129600],
    ['1天', 86400],
    ['1天2小时', 93600],
    ['30分钟', 1800],
    ['3 分 20 秒', 200],
    ['18', 18],
    [18, 18],
  ])('reads %j as %d seconds', (cell, seconds) => {
    expect(parseDuration(cell, 'second')).toBeCloseTo(seconds, 6);
  });

  it('takes the unit of a bare number from the column', () => {
    expect(parseDuration('1.5', 'day')).toBe(129600);
    expect(parseDuration(0.0023, 'day')).toBeCloseTo(198.72, 6);
    expect(parseDuration('2', 'minute')).toBe(120);
  });

  it('lets the unit in the cell win', () => {
    expect(parseDuration('2小时', 'day')).toBe(7200);
    expect(parseDuration('2分', 'hour')).toBe(120);
  });

  it('refuses what is no span of time', () => {
    expect(parseDuration('很快', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('-3', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('00:75:00', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('--', 'second')).toBeNaN();
  });

  it('reads words and clock alike', () => {
    const part = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), part, part, (hours, minutes, seconds) => {
        const expected = hours * 3600 + minutes * 60 + seconds;
        expect(parseDuration(`${hours}小时${minutes}分${seconds}秒`, 'day')).toBe(expected);
        expect(parseDuration(`${hours}:${minutes}:${seconds}`, 'day')).toBe(expected);
      }),
    );
  });
});
