import { describe, expect, it } from 'vitest';
import { copiedHtml, copiedTable } from './copied-table';

describe('a copied table', () => {
  it('has numbers as numbers, and nothing that becomes a formula', () => {
    const rows = [['=1+1', '-1.2', '12.5%', '-删']];
    expect(copiedTable(['a', 'b', 'c', 'd'], rows)).toBe(`a\tb\tc\td\n'=1+1\t-1.2\t12.5%\t'-删`);
    const html = copiedHtml(['a'], rows);
    expect(html).toContain('<td>-1.2</td><td>12.5%</td>');
    expect(html).toContain(`<td style="mso-number-format:'\\@'">=1+1</td>`);
  });

  it('holds names as they are, whatever signs are in them', () => {
    expect(copiedHtml(['<b>&'], [['甲\t乙']])).toContain('&lt;b&gt;&amp;');
    expect(copiedTable(['甲\t乙'], [])).toBe('甲 乙');
  });
});
