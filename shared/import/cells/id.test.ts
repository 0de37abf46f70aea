import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRoundedColumn, LOST, looksRounded, parseId } from './id';

describe('parseId', () => {
  it.each([
    ['\t6917926768823643751', '6917926768823643751'],
    ["'6917926768823643751", '6917926768823643751'],
    ['="2134567890123456789"', '2134567890123456789'],
    ['订单编号：260527-277872699724055', '260527-277872699724055'],
    ['订单编号: 260527-277872699724055', '260527-277872699724055'],
    ['73501234567890.0', '73501234567890'],
    [73501234567890, '73501234567890'],
    ['SF1324567890', 'SF1324567890'],
    ['12E5', '12E5'],
    ['-', ''],
    ['\t', ''],
    [null, ''],
  ])('reads %j as %j', (cell, id) => {
    expect(parseId(cell)).toBe(id);
  });

  it.each(['6.91793E+18', '7E+18', '#N/A', 2 ** 62, 1.5])('finds %j lost', (cell) => {
    expect(parseId(cell)).toBe(LOST);
  });

  it('reads the same id however it is wrapped', () => {
    const ids = fc.stringMatching(/^[1-9]\d{5,21}$/);
    const wrap = fc.constantFrom<(id: string) => string>(
      (id) => id,
      (id) => `\t${id}`,
      (id) => ` ${id}\t `,
      (id) => `'${id}`,
      (id) => `="${id}"`,
      (id) => `订单编号：${id}`,
      (id) => `${id}.0`,
      (id) => `\ufeff${id}\u200b`,
    );
    fc.assert(fc.property(ids, wrap, (id, put) => parseId(put(id)) === id));
  });
});

describe('rounded ids', () => {
  it('are long and end in zeros from the sixteenth digit', () => {
    expect(looksRounded('6917926768823640000')).toBe(true);
    expect(looksRounded('6917926768823643751')).toBe(false);
    expect(looksRounded('1000')).toBe(false);
  });

  it('make a column suspicious only where chance does not explain them', () => {
    expect(isRoundedColumn(1, 1)).toBe(true);
    expect(isRoundedColumn(40, 1)).toBe(false);
    expect(isRoundedColumn(40, 2)).toBe(true);
    expect(isRoundedColumn(100_000, 12)).toBe(false);
    expect(isRoundedColumn(0, 0)).toBe(false);
  });
});
