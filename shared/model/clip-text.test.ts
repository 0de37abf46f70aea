import { describe, expect, it } from 'vitest';
import { clipText } from './clip-text';

describe('clipText', () => {
  it.each([
    ['12345', '12345'],
    ['123456', '1234…'],
    ['差😡😡😡', '差😡…'],
    ['差差👍🏽👍🏽', '差差…'],
    ['差👨‍👩‍👧', '差…'],
  ])('%s becomes %s', (text, clipped) => {
    expect(clipText(text, 5)).toBe(clipped);
  });
});
