import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from './byte-source';
import { findEncoding, readText } from './text-encoding';

function decodeText(bytes: Uint8Array) {
  const source = memoryBytes(bytes);
  const encoding = findEncoding(source);
  return { text: readText(source, encoding), encoding };
}

const TABLE = '主订单编号,订单状态\r\n6917926768823643751,已发货\r\n6917926768823643752,𠮷祥\r\n';

describe('a text', () => {
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

  it.each([
    ['a cell cut within a letter', Buffer.from(`${TABLE}6917,已发`).subarray(0, -1)],
    [
      'a line in another encoding',
      Buffer.concat([Buffer.from(TABLE.repeat(3)), iconv.encode('退', 'gbk')]),
    ],
  ])('keeps UTF-8 with %s', (_, bytes) => {
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('utf-8');
    expect(text.startsWith(TABLE)).toBe(true);
  });

  it('takes no table in GB18030 for broken UTF-8', () => {
    const table = fc.stringMatching(/^[\u4e00-\u9fa5]{20,60}$/);
    fc.assert(
      fc.property(table, (text) => {
        expect(decodeText(iconv.encode(text, 'gb18030'))).toEqual({ text, encoding: 'gb18030' });
      }),
    );
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
