import { describe, expect, it } from 'vitest';
import { shopStyle } from './shop-style';

describe('shopStyle', () => {
  it('gives the first four shops looks that differ in colour, dash and shape', () => {
    const styles = [0, 1, 2, 3].map(shopStyle);
    for (const part of ['token', 'shape', 'letter'] as const) {
      expect(new Set(styles.map((style) => style[part])).size).toBe(4);
    }
    expect(new Set(styles.map((style) => style.dash.join())).size).toBe(4);
  });

  it('tells a hundred shops apart by colour, dash and shape together', () => {
    const looks = Array.from({ length: 100 }, (_, index) => {
      const { token, dash, shape } = shopStyle(index);
      return [token, dash.join(), shape].join(' ');
    });
    expect(new Set(looks).size).toBe(100);
  });

  it('goes on after Z as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52].map((index) => shopStyle(index).letter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
    ]);
  });
});
