import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findDelimiter, parseCsv } from './csv';

describe('findDelimiter', () => {
  it.each([
    [',', '订单号,状态\n1,a\n2,b'],
    ['\t', '订单号\t状态\n1\ta,b\n2\tc'],
    [';', '订单号;状态\n1;a\n2;b'],
    ['|', '订单号|状态\n1|a\n2|b'],
    [',', '"\t1","a;b;c"\n"\t2","d;e;f"'],
    [',', '订单号,状态,店铺\n1\t,a\t,甲\t\n2\t,b\t,乙\t'],
    [',', '订单号,状态,店铺\n\t1,\ta,\t甲\n\t2,\tb,\t乙'],
    ['\t', '订单号\t备注\t状态\n1\t好,快\ta\n2\t\tb\n3\t\t'],
    [',', '只有一列\n1\n2'],
    [';', 'sep=;\n订单号;状态\n1;a,b,c,d'],
  ])('finds %j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('parseCsv', () => {
  it('keeps every cell as text, tabs and leading zeros too', () => {
    expect(parseCsv('编号,金额\r\n"\t007","1,081.00"\r\n')).toEqual([
      ['编号', '金额'],
      ['\t007', '1,081.00'],
      [''],
    ]);
  });

  it('keeps line breaks within quotes', () => {
    expect(parseCsv('a,b\n"1\n2","say ""hi"""')).toEqual([
      ['a', 'b'],
      ['1\n2', 'say "hi"'],
    ]);
  });

  it('loses no row to a quote that is never closed', () => {
    const rows = parseCsv('a,b\n1,"open\n2,x\n3,"y"\n');
    expect(rows.map(([first]) => first)).toEqual(['a', '1', '2', '3', '']);
    expect(rows[3]).toEqual(['3', 'y']);
  });

  it('reads tables drawn with bars among other lines', () => {
    const text =
      '文本1:商品质量评分\n\n| 店铺名称 | 商品质量评分 |\n\n| ---- | ---- |\n\n| 小店A | 4.5 |\n结束,好';
    expect(parseCsv(text).filter((row) => row.length > 1)).toEqual([
      ['店铺名称', '商品质量评分'],
      ['----', '----'],
      ['小店A', '4.5'],
    ]);
  });

  it('reads back what is written', () => {
    const cell = fc.stringMatching(/^[a-z0-9\u4e00-\u9fa5,;"\n\t ]{0,8}$/);
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (body) => {
        const table = [['第一列', '第二列', '第三列'], ...body];
        expect(parseCsv(Papa.unparse(table, { quotes: true }))).toEqual(table);
      }),
    );
  });
});
