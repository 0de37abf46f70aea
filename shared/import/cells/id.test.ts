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
    ['订单编号：-', ''],
    ['\t', ''],
    [null, ''],
  ])('reads %j as %j', (cell, id) => {
    expect(parseId(cell)).toBe(id);
  });

  it.each(['6.91793E+18', '7E+18', '#N/A', 2 ** 62, 1.5])('finds %j lost', (cell) => {
    expect(parseId(cell)).toBe(LOST);
  });

  /** Digits (of Taobao and Douyin), with a hyphen (Pinduoduo), with letters before them (couriers, Xiaohongshu). */
  const IDS = fc.oneof(
    fc.stringMatching(/^[1-9]\d{5,21}$/),
    fc.stringMatching(/^\d{6}-\d{9,15}$/),
    fc.stringMatching(/^[A-Z]{1,3}\d{6,18}$/),
  );
  const LABELS = fc.constantFrom('', '订单编号：', '订单编号: ', '订单号 ：');
  const QUOTES = fc.constantFrom<(id: string) => string>(
    (id) => id,
    (id) => `'${id}`,
    (id) => `="${id}"`,
    (id) => `= "${id}"`,
    (id) => `="\t${id}"`,
  );
  const PADS = fc.constantFrom<(id: string) => string>(
    (id) => id,
    (id) => `\t${id}`,
    (id) => ` ${id}\t `,
    (id) => `\ufeff${id}\u200b`,
    (id) => `\u3000${id}\u00a0`,
  );

  it('reads the same id however it is wrapped', () => {
    fc.assert(
      fc.property(IDS, LABELS, QUOTES, PADS, (id, label, quote, pad) => {
        expect(parseId(pad(quote(`${label}${id}`)))).toBe(id);
        if (/^\d+$/.test(id)) expect(parseId(pad(quote(`${label}${id}.0`)))).toBe(id);
      }),
    );
  });

  it('reads number cells up to the last whole number that is exact, and none beyond', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.double({ min: 2 ** 53, max: 1e22 }), (exact, beyond) => {
        expect(parseId(exact)).toBe(String(exact));
        expect(parseId(beyond)).toBe(LOST);
      }),
    );
  });

  it('finds every id lost that is written in scientific notation', () => {
    const long = fc.bigInt({ min: 10n ** 11n, max: 10n ** 21n });
    const places = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(long, places, LABELS, QUOTES, PADS, (id, decimals, label, quote, pad) => {
        const text = Number(id).toExponential(decimals);
        for (const written of [text, text.toUpperCase(), text.replace('+', '')]) {
          expect(parseId(pad(quote(`${label}${written}`)))).toBe(LOST);
        }
      }),
    );
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
