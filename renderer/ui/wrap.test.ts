import { describe, expect, it } from 'vitest';
import { wrap } from './wrap';

describe('wrapped lines', () => {
  const widthOf = (text: string) => text.length;

  it('break between Chinese characters, but not before their punctuation', () => {
    expect(wrap('先做清单上的头三件，再看', 9, widthOf)).toEqual(['先做清单上的头三', '件，再看']);
  });

  it('break between words of other letters, and lose nothing', () => {
    const text = '小店B about 12.5 points short of the line';
    const lines = wrap(text, 12, widthOf);
    expect(lines.join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.every((line) => line.length <= 12)).toBe(true);
  });
});
