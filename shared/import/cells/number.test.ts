import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
import { fullWidth } from '../testing/full-width';
import { parseCount, parseMoney, parseNumber } from './number';

/** What exports put around an amount. */
const SIGNS = fc.constantFrom(
  ...[
    ['', ''],
    ['¥', ''],
    ['￥', ''],
    ['¥ ', ''],
    ['', '元'],
    ['', ' 元'],
    ['RMB ', ''],
    ['¥', '元'],
  ],
);
const PADS = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `\t${text}`,
  (text) => `\ufeff ${text}\u3000\t`,
);
const WIDTHS = fc.constantFrom<(text: string) => string>((text) => text, fullWidth);

describe('parseMoney', () => {
  it.each([
    ['¥1,299.90', 129990],
    ['￥0', 0],
    ['1,081.00', 108100],
    ['28.90', 2890],
    [28.9, 2890],
    ['1.16万', 1160000],
    ['(1.00)', -100],
    ['-5', -500],
    ['12元', 1200],
    ['0.005', 1],
    ['\t19.9', 1990],
    ['无退款申请', 0],
    ['１２．５', 1250],
    ['(¥1,299.90)', -129990],
    ['¥ 12 元', 1200],
    ['-0.00', 0],
    [1e-7, 0],
  ])('reads %j as %d fen', (cell, fen) => {
    expect(parseMoney(cell)).toBe(fen);
  });

  it.each(['', '-', '--', '—', '/', '\t', null])('finds nothing in %j', (cell) => {
    expect(parseMoney(cell)).toBeNaN();
  });

  it.each([
    '满减-20',
    '1,2,3',
    '12.3.4',
    'abc',
    '#N/A',
    '1,29.90',
    '12 50',
    '1¥2',
    '5²',
    '⑴',
    1e21,
  ])('cannot read %j', (cell) => {
    expect(parseMoney(cell)).toBe(NUM.UNREADABLE);
  });

  it('reads back every amount of fen, however written', () => {
    const fens = fc.integer({ min: 0, max: 1e10 });
    fc.assert(
      fc.property(fens, fc.boolean(), fc.boolean(), SIGNS, PADS, WIDTHS, (...made) => {
        const [fen, negative, commas, [before, after], pad, wide] = made;
        const amount = commas
          ? (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
          : (fen / 100).toFixed(2);
        const expected = negative && fen > 0 ? -fen : fen;
        const minus = negative ? '-' : '';
        expect(parseMoney(pad(wide(`${minus}${before}${amount}${after}`)))).toBe(expected);
        expect(parseMoney(pad(wide(`${before}${minus}${amount}${after}`)))).toBe(expected);
        if (negative) expect(parseMoney(wide(`(${before}${amount})${after}`))).toBe(expected);
        expect(parseMoney(expected / 100)).toBe(expected);
      }),
    );
  });

  it('reads back amounts in 万 and 亿', () => {
    const hundredths = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(hundredths, SIGNS, PADS, WIDTHS, (count, [before, after], pad, wide) => {
        const text = (count / 100).toFixed(2);
        expect(parseMoney(pad(wide(`${before}${text}万${after}`)))).toBe(count * 10_000);
        expect(parseMoney(pad(wide(`${before}${text}亿${after}`)))).toBe(count * 100_000_000);
      }),
    );
  });
});

describe('parseNumber', () => {
  it.each([
    ['4.5', 4.5],
    ['4.5分', 4.5],
    ['5星', 5],
    ['1,000', 1000],
    ['-0.5', -0.5],
    [3, 3],
  ])('reads %j as %d', (cell, value) => {
    expect(parseNumber(cell)).toBe(value);
  });

  it('reads back every number JavaScript prints without an exponent', () => {
    const numbers = fc.double({ min: 0.001, max: 1e15, noNaN: true });
    fc.assert(fc.property(numbers, (value) => parseNumber(String(value)) === value));
  });
});

it('reads back every count, however written', () => {
  const counts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const words = fc.constantFrom('', '件', '个', '单', '次', '条', '人', '分', ' 件');
  fc.assert(
    fc.property(counts, words, PADS, WIDTHS, (count, word, pad, wide) => {
      expect(parseCount(count)).toBe(count);
      expect(parseCount(pad(wide(`${count}${word}`)))).toBe(count);
      expect(parseCount(pad(wide(`${count}.0${word}`)))).toBe(count);
      expect(parseCount(pad(wide(`${count.toLocaleString('en-US')}${word}`)))).toBe(count);
    }),
  );
});

it('takes only whole numbers for counts', () => {
  expect(parseCount('1,000')).toBe(1000);
  expect(parseCount('1.5')).toBe(NUM.UNREADABLE);
  expect(parseCount('-1')).toBe(NUM.UNREADABLE);
  expect(parseCount('-')).toBeNaN();
});
