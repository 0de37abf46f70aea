import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
import { fullWidth } from '../testing/full-width';
import { parseDuration, UNIT_SECONDS, type DurationUnit } from './duration';

/** With commas and all decimals. */
const GROUPED = { maximumFractionDigits: 4 };

describe('parseDuration', () => {
  it.each([
    ['11秒', 11],
    ['2分30秒', 150],
    ['7小时41分52秒', 27712],
    ['00:03:20', 200],
    ['26:00:00', 93600],
    ['00:03:20.5', 200.5],
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

  it.each([
    ['01:20', 'second', 80],
    ['0:45', 'second', 45],
    ['90:00', 'second', 5400],
    ['1:30', 'minute', 90],
    ['１：３０', 'minute', 90],
    ['1:30', 'hour', 5400],
    ['1:30', 'day', 5400],
    ['00:01:20', 'second', 80],
    ['0:01:20', 'hour', 80],
  ] as const)('reads the clock %s in a column of %ss as %d seconds', (cell, unit, seconds) => {
    expect(parseDuration(cell, unit)).toBe(seconds);
  });

  it('refuses what is no span of time', () => {
    expect(parseDuration('很快', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('-3', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('00:75:00', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('18人', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('¥18', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('1 30', 'second')).toBe(NUM.UNREADABLE);
    expect(parseDuration('1 8秒', 'second')).toBe(NUM.UNREADABLE);
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

  const UNITS = fc.constantFrom<DurationUnit>('day', 'hour', 'minute', 'second');
  const WORDS: readonly [DurationUnit, readonly string[]][] = [
    ['day', ['天', '日', 'd', 'days']],
    ['hour', ['小时', '个小时', '时', 'h', 'hours']],
    ['minute', ['分', '分钟', 'min', 'm']],
    ['second', ['秒', '秒钟', 's', 'sec']],
  ];

  it('reads back every number with its unit in the cell, whatever the column says', () => {
    const word = fc.constantFrom(
      ...WORDS.flatMap(([unit, words]) => words.map((text) => [unit, text] as const)),
    );
    const hundredths = fc.integer({ min: 0, max: 1e7 });
    fc.assert(
      fc.property(hundredths, word, UNITS, (count, [unit, text], column) => {
        const number = (count / 100).toFixed(2);
        const expected = Number(number) * UNIT_SECONDS[unit];
        expect(parseDuration(`${number}${text}`, column)).toBe(expected);
        expect(parseDuration(`\t${number} ${text}`, column)).toBe(expected);
        expect(parseDuration(fullWidth(`${number}${text}`), column)).toBe(expected);
      }),
    );
  });

  it('reads back every number in the unit of the column', () => {
    const numbers = fc.integer({ min: 0, max: 1e8 }).map((count) => count / 1e4);
    fc.assert(
      fc.property(numbers, UNITS, (number, unit) => {
        const expected = number * UNIT_SECONDS[unit];
        expect(parseDuration(number, unit)).toBe(expected);
        expect(parseDuration(String(number), unit)).toBe(expected);
        expect(parseDuration(fullWidth(String(number)), unit)).toBe(expected);
        expect(parseDuration(number.toLocaleString('en-US', GROUPED), unit)).toBe(expected);
      }),
    );
  });

  it('reads back any parts of days, hours, minutes and seconds', () => {
    const parts = fc.tuple(
      ...WORDS.map(([unit, words]) =>
        fc.record({
          count: fc.integer({ min: 0, max: 99 }),
          word: fc.constantFrom(...words),
          unit: fc.constant(unit),
        }),
      ),
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('', ' '), (made, blank) => {
        const used = made.filter(({ count }) => count > 0);
        fc.pre(used.length > 0);
        const text = used.map(({ count, word }) => `${count}${blank}${word}`).join(blank);
        const expected = used.reduce((sum, { count, unit }) => sum + count * UNIT_SECONDS[unit], 0);
        expect(parseDuration(text, 'day')).toBe(expected);
      }),
    );
  });
});
