import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE } from '../../model/columns';
import { FLAG_NO, FLAG_YES } from '../words/flags';
import { parseFlag } from './flag';

describe('parseFlag', () => {
  it.each(['是', '已回复', 'Yes', true, 1, '有'])('takes %j for yes', (cell) => {
    expect(parseFlag(cell)).toBe(BYTE.YES);
  });

  it.each(['否', '未回复', 'no', false, 0, '无'])('takes %j for no', (cell) => {
    expect(parseFlag(cell)).toBe(BYTE.NO);
  });

  it('tells nothing from nonsense', () => {
    expect(parseFlag('-')).toBe(BYTE.EMPTY);
    expect(parseFlag('也许')).toBe(BYTE.UNREADABLE);
  });

  it('reads every known word back, in any case and with blanks around, and no other', () => {
    const blanks = fc.constantFrom('', '\t', ' ', '\ufeff', '\u3000');
    const known = fc.constantFrom(...FLAG_YES, ...FLAG_NO);
    fc.assert(
      fc.property(known, blanks, blanks, fc.boolean(), (word, before, after, upper) => {
        const text = `${before}${upper ? word.toUpperCase() : word}${after}`;
        expect(parseFlag(text)).toBe(FLAG_YES.has(word) ? BYTE.YES : BYTE.NO);
      }),
    );
    fc.assert(
      fc.property(known, fc.constantFrom('吗', '？', '不', '2', 'x'), (word, more) => {
        expect(parseFlag(`${word}${more}`)).toBe(BYTE.UNREADABLE);
        expect(parseFlag(`${more}${word}`)).toSatisfy(
          (flag: number) => flag === BYTE.UNREADABLE || FLAG_NO.has(`${more}${word}`),
        );
      }),
    );
  });
});
