import { expect, it } from 'vitest';
import { linesIn, longestWord } from './lines-in';

it('breaks between words, and anywhere between Chinese characters', () => {
  expect(linesIn('', 10)).toBe(1);
  expect(linesIn('一二三四五', 10)).toBe(1);
  expect(linesIn('一二三四五六', 10)).toBe(2);
  expect(linesIn('one\ntwo', 10)).toBe(2);
  // Brackets and stops stay at their character.
  expect(linesIn('抱怨（估算）', 10)).toBe(2);
  expect(linesIn('一二三四五。', 10)).toBe(2);
  // No word fits beside another.
  expect(linesIn('seventeen eighteen nineteen', 10)).toBe(3);
  expect(linesIn('a'.repeat(25), 10)).toBe(3);
  expect(linesIn(`to ${'a'.repeat(25)} b`, 10)).toBe(4);
});

it('knows the longest word', () => {
  expect(longestWord('Points missing (negative: in hand)')).toBe('(negative:'.length);
  expect(longestWord('还差')).toBe(2);
  expect(longestWord('（估算）')).toBe(4);
});
