import { expect, it } from 'vitest';
import { displayWidth } from './display-width';

it('counts Chinese characters as two columns and marks as none', () => {
  expect(displayWidth('小店A')).toBe(5);
  expect(displayWidth('（估算）')).toBe(8);
  expect(displayWidth('84.2–88.0')).toBe(9);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('📦')).toBe(2);
});
