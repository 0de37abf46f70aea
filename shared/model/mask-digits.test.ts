import { describe, expect, it } from 'vitest';
import { maskDigits } from './mask-digits';

describe('maskDigits', () => {
  it.each([
    ['加我13600001234', '加我*****'],
    ['加我１３６００００１２３４聊', '加我*****聊'],
    ['电话 13600001234，或 02012345', '电话 *****，或 *****'],
    ['6917926768823640000', '*****000'],
    ['304 不锈钢，1000 克', '304 不锈钢，1000 克'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskDigits(text)).toBe(masked);
  });
});
