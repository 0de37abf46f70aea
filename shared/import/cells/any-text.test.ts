/** What all parsers of cells have in common: missing words say nothing, and no value is made of what is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/cell';
import { BYTE, NUM, TIME } from '../../model/columns';
import { FLAG_NO, FLAG_YES } from '../words/flags';
import { parseDuration } from './duration';
import { parseFlag } from './flag';
import { parseId } from './id';
import { parseCount, parseMoney, parseNumber } from './number';
import { isBlank, plainText, presentText } from './plain-text';
import { parseRate } from './rate';
import { parseTime } from './time';

type State = 'empty' | 'unreadable' | 'value';

function stateOf(
  value: number,
  { EMPTY, UNREADABLE }: Record<'EMPTY' | 'UNREADABLE', number>,
): State {
  if (Object.is(value, EMPTY)) return 'empty';
  return value === UNREADABLE ? 'unreadable' : 'value';
}

type States = (cell: Cell) => State;

const PARSERS: readonly (readonly [string, States])[] = [
  ['money', (cell) => stateOf(parseMoney(cell), NUM)],
  ['counts', (cell) => stateOf(parseCount(cell), NUM)],
  ['numbers', (cell) => stateOf(parseNumber(cell), NUM)],
  ...(['percent', 'fraction', 'signed'] as const).map((scale): [string, States] => [
    `rates (${scale})`,
    (cell) => stateOf(parseRate(cell, scale), NUM),
  ]),
  ...(['day', 'hour', 'minute', 'second'] as const).map((unit): [string, States] => [
    `durations (${unit})`,
    (cell) => stateOf(parseDuration(cell, unit), NUM),
  ]),
  ...(['monthFirst', 'dayFirst', 'unknown'] as const).map((order): [string, States] => [
    `moments (${order})`,
    (cell) => stateOf(parseTime(cell, order), TIME),
  ]),
  ['flags', (cell) => stateOf(parseFlag(cell), BYTE)],
];

/** Blanks and invisible characters, any number of them. */
const BLANKS = fc.string({
  unit: fc.constantFrom(...' \t\r\n\u3000\u00a0\u200b\ufeff\u2060'),
  maxLength: 4,
});

const MISSING_CELLS = fc.oneof(
  fc
    .tuple(BLANKS, fc.constantFrom('', '-', '--', '—', '——', '/'), BLANKS)
    .map((parts) => parts.join('')),
  fc.constant(null),
);

/** Words that are a value to one parser, though without a digit. */
const MEANT = new Set(['无退款申请', ...FLAG_YES, ...FLAG_NO]);

/** Text of any letters but digits, and of those that stand in numbers, dates and durations. */
const WITHOUT_DIGITS = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(
        ..."+-－−.,，:：/;()（）%％¥￥$万亿元个件分时天日秒年月上下午点半一二两三十百千零〇eETpam='# \t",
      ),
      maxLength: 12,
    }),
  )
  .filter((text) => !/\p{N}/u.test(text) && !MEANT.has(plainText(text).toLowerCase()));

describe.each(PARSERS)('%s', (_, state) => {
  it('are nothing where a missing word stands', () => {
    fc.assert(fc.property(MISSING_CELLS, (cell) => state(cell) === 'empty'));
  });

  it('are never made of a text without digits', () => {
    fc.assert(
      fc.property(WITHOUT_DIGITS, (text) => state(text) !== 'value'),
      { numRuns: 500 },
    );
  });

  it('are unreadable, not empty, where a word stands', () => {
    const words = fc.stringMatching(/^[一-龥]{1,6}$/).filter((text) => !MEANT.has(text));
    fc.assert(fc.property(words, (text) => state(text) === 'unreadable'));
  });

  it.each([
    '5²',
    '⑴',
    '½',
    '①',
    'Ⅳ',
    '#N/A',
    '#DIV/0!',
    '1;2',
    '1\n2',
    '12 50',
    '1e5',
    '0x10',
    'NaN',
  ])('are not made of %j', (text) => {
    expect(state(text)).toBe('unreadable');
  });
});

describe('texts', () => {
  it('lose blanks at both ends only, and are nothing where a missing word stands', () => {
    const inner = fc.stringMatching(/^[^\s\p{C}](.{0,8}[^\s\p{C}])?$/u);
    fc.assert(
      fc.property(BLANKS, inner, BLANKS, (before, text, after) => {
        expect(plainText(`${before}${text}${after}`)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(MISSING_CELLS, (cell) => {
        expect(presentText(cell)).toBe('');
        expect(parseId(cell)).toBe('');
      }),
    );
  });

  it('are blank only with nothing but blanks in them', () => {
    fc.assert(
      fc.property(BLANKS, fc.constantFrom('', '-', '0', '无'), BLANKS, (before, text, after) => {
        expect(isBlank(`${before}${text}${after}`)).toBe(text === '');
      }),
    );
  });
});
