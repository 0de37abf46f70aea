import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUM } from '../../model/columns';
import { parseCount, parseMoney, parseNumber } from './number';

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
  ])('reads %j as %d fen', (cell, fen) => {
    expect(parseMoney(cell)).toBe(fen);
  });

  it.each(['', '-', '--', '—', '/', '\t', null])('finds nothing in %j', (cell) => {
    expect(parseMoney(cell)).toBeNaN();
  });

  it.each(['满减-20', '1,2,3', '12.3.4', 'abc', '#N/A', '1,29.90'])('cannot read %j', (cell) => {
    expect(parseMoney(cell)).toBe(NUM.UNREADABLE);
  });

  it('reads back every amount of fen, however written', () => {
    const write = fc.constantFrom<(fen: number) => string | number>(
      (fen) => (fen / 100).toFixed(2),
      (fen) => `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
      (fen) => fen / 100,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        write,
        (fen, put) => parseMoney(put(fen)) === fen,
      ),
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

it('takes only whole numbers for counts', () => {
  expect(parseCount('1,000')).toBe(1000);
  expect(parseCount('1.5')).toBe(NUM.UNREADABLE);
  expect(parseCount('-1')).toBe(NUM.UNREADABLE);
  expect(parseCount('-')).toBeNaN();
});
