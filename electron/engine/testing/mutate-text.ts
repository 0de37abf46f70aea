/** Ways to spoil XML and separated texts so that they still look like what they are. */
import fc from 'fast-check';
import { indexAt, SHARE, type Mutation } from './mutate-bytes';

const TAG = /<[^<>]*>/g;
const ATTRIBUTE = /="[^"]*"/g;
const CONTENT = />[^<>]+</g;

/** Names that mean something to JavaScript's objects, which files may use as they like. */
export const SPECIAL_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Positions in workbooks: in no order, beyond the last column or row, no positions at all. */
const REFERENCES = [
  ...['A1', 'B2', 'XFD1048576', 'XFE1', 'ZZZZZZ1', 'A99999999', 'A4294967296', 'A0', 'A-1', '1A'],
  ...['', 'A', '7', 'R1C1', 'A1:XFD1048576', 'A1:A1048576', 'A1048576:A1', '$A$1:$A$9999999'],
];

/** Numbers where indices, counts and sizes are expected. */
const INDICES = [
  ...[
    '-1',
    '0',
    '1',
    '2147483647',
    '4294967295',
    '4294967296',
    '1e9',
    '1e308',
    '99999999999999999',
  ],
  ...['NaN', '0x10', '1.5', 'true', '', 'Infinity', '1048576', '16384', '16385'],
];

const LETTERS = [
  ...['"', '""', '"\n', '\r', '\n\n', ',', '\t', ';', '|', '\u0000', '\ufeff', '\ufffd', '\ud800'],
  ...[
    '&',
    '&#0;',
    '&#x110000;',
    '&unknown;',
    '_xD800_',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '<',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
    '&c;',
    '𠮷',
    '😀',
    '\u202e',
  ],
  ...SPECIAL_NAMES,
];

/** Replaces the match of a pattern that stands at a share of all. */
function replaceOne(
  text: string,
  pattern: RegExp,
  share: number,
  by: (found: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[indexAt(share, matches.length)];
  if (match === undefined) return text;
  return `${text.slice(0, match.index)}${by(match[0])}${text.slice(match.index + match[0].length)}`;
}

const tag = fc
  .tuple(
    SHARE,
    fc.constantFrom<readonly [string, (found: string) => string]>(
      ['drop', () => ''],
      ['double', (found) => found + found],
      ['close', (found) => found.replace(/\/?>$/, '/>')],
      ['leave open', (found) => found.replace('/>', '>')],
      ['nest a thousand', (found) => found.slice(0, 200).repeat(1000)],
      ['nest 10,000', (found) => found.slice(0, 60).repeat(10_000)],
      ['never end', (found) => found.slice(0, -1)],
      ['never close its quote', (found) => found.replace(/"(?=[^"]*$)/, '')],
    ),
  )
  .map(([share, [name, by]]): Mutation<string> => ({
    how: `${name} tag at ${share}`,
    apply: (text) => replaceOne(text, TAG, share, by),
  }));

const attribute = fc
  .tuple(SHARE, fc.constantFrom(...REFERENCES, ...INDICES, ...SPECIAL_NAMES))
  .map(([share, value]): Mutation<string> => ({
    how: `attribute at ${share} is ${value}`,
    apply: (text) => replaceOne(text, ATTRIBUTE, share, () => `="${value}"`),
  }));

const content = fc
  .tuple(SHARE, fc.oneof(fc.constantFrom(...INDICES, ...SPECIAL_NAMES), fc.string()))
  .map(([share, value]): Mutation<string> => ({
    how: `content at ${share} is ${JSON.stringify(value)}`,
    apply: (text) => replaceOne(text, CONTENT, share, () => `>${value}<`),
  }));

const insert = fc
  .tuple(SHARE, fc.constantFrom(...LETTERS), fc.constantFrom(1, 1, 1, 50))
  .map(([share, letters, times]): Mutation<string> => ({
    how: `${times} × ${JSON.stringify(letters)} at ${share}`,
    apply: (text) => {
      const at = indexAt(share, text.length);
      return text.slice(0, at) + letters.repeat(times) + text.slice(at);
    },
  }));

const cut = fc.tuple(SHARE, SHARE).map(([a, b]): Mutation<string> => ({
  how: `text cut from ${a} to ${b}`,
  apply: (text) => text.slice(0, indexAt(a, text.length)) + text.slice(indexAt(b, text.length)),
}));

/** Bytes of the longest cell made: beyond every limit. */
const HUGE = 10 * 1024 * 1024;

const swell = SHARE.map((share): Mutation<string> => ({
  how: `${HUGE} letters at ${share}`,
  apply: (text) => {
    const at = indexAt(share, text.length);
    return text.slice(0, at) + 'x'.repeat(HUGE) + text.slice(at);
  },
}));

/** Faults of a text, XML or separated. */
export const TEXT_MUTATION: fc.Arbitrary<Mutation<string>> = fc.oneof(
  { arbitrary: tag, weight: 30 },
  { arbitrary: attribute, weight: 40 },
  { arbitrary: content, weight: 20 },
  { arbitrary: insert, weight: 30 },
  { arbitrary: cut, weight: 10 },
  { arbitrary: swell, weight: 1 },
);
