import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const TABLE = '主订单编号,订单状态\r\n6917926768823643751,已发货\r\n6917926768823643752,𠮷祥\r\n';

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(TABLE)],
    ['utf-8-bom', Buffer.from(`\ufeff${TABLE}`)],
    ['gb18030', iconv.encode(TABLE, 'gb18030')],
    ['utf-16le', Buffer.from(TABLE, 'utf16le')],
    ['utf-16le', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
    ['utf-16be', iconv.encode(TABLE, 'utf-16be', { addBOM: true })],
    ['utf-16be', iconv.encode(TABLE, 'utf-16be')],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TABLE, encoding });
  });

  it('keeps a file marked as UTF-8 that was cut off within a letter', () => {
    const cut = Buffer.from(`\ufeff${TABLE}已`).subarray(0, -1);
    const { text, encoding } = decodeText(cut);
    expect(encoding).toBe('utf-8-bom');
    expect(text.startsWith(TABLE)).toBe(true);
  });

  it('reads back every Chinese text, in either encoding', () => {
    const chinese = fc.stringMatching(/^[\u4e00-\u9fa5]{2,40},[\u4e00-\u9fa5]{2,40}$/);
    fc.assert(
      fc.property(chinese, (text) => {
        expect(decodeText(Buffer.from(text)).text).toBe(text);
        expect(decodeText(Buffer.from(`\ufeff${text}`)).text).toBe(text);
      }),
    );
  });
});
