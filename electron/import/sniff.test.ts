import { describe, expect, it } from 'vitest';
import { sniff } from './sniff';

const text = (content: string) => Buffer.from(content, 'utf8');

describe('sniff', () => {
  it.each([
    ['a zip', Buffer.from('504b030414000600', 'hex'), 'zip'],
    ['an OLE container', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'ole'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a csv', text('订单号,状态\n1,已发货'), 'text'],
    ['a csv with BOM', text('\ufeff订单号,状态\n1,已发货'), 'text'],
    ['UTF-16', Buffer.from('订单号\t状态\r\n1001\t已发货\r\n', 'utf16le'), 'text'],
    ['a text that begins with BM', text('BM店铺,评分\n小店A,4.5'), 'text'],
    ['an HTML table', text('\ufeff <html><body><table><tr><td>1</td></tr></table>'), 'html'],
    [
      'SpreadsheetML',
      text(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'xml',
    ],
    ['a RAR', text('Rar!\u001a\u0007'), 'archive'],
    ['a gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'archive'],
  ])('tells %s', (_, bytes, kind) => {
    expect(sniff(bytes).kind).toBe(kind);
  });

  it.each([
    ['%PDF-1.7\n%\u0001\u0002', 'PDF'],
    ['\u0000\u0001\u0002\u0003\u0004\u0005\u0006', ''],
  ])('names what is no spreadsheet', (content, name) => {
    expect(sniff(text(content))).toEqual({ kind: 'other', name });
  });

  it('knows pictures', () => {
    expect(sniff(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))).toEqual({
      kind: 'other',
      name: 'PNG',
    });
    expect(sniff(Buffer.from('ffd8ffe000104a46', 'hex'))).toEqual({ kind: 'other', name: 'JPEG' });
  });
});
