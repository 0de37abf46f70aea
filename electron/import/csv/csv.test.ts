import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../shared/model/cell';
import { memoryBytes } from '../byte-source';
import { rowsOf } from '../testing/read-all';
import { CsvScanner } from './csv-scanner';
import { findDelimiter } from './delimiter';
import { openCsv } from './open-csv';

async function parseCsv(text: string): Promise<readonly Row[]> {
  const { sheets } = openCsv(
    memoryBytes(Buffer.from(text)),
    { encoding: 'utf-8', delimiter: null },
    () => undefined,
  );
  return (await Promise.all(sheets.map(rowsOf))).flat();
}

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
  it('keeps every cell as text, tabs and leading zeros too', async () => {
    expect(await parseCsv('编号,金额\r\n"\t007","1,081.00"\r\n')).toEqual([
      ['编号', '金额'],
      ['\t007', '1,081.00'],
    ]);
  });

  it('keeps line breaks within quotes', async () => {
    expect(await parseCsv('a,b\n"1\n2","say ""hi"""')).toEqual([
      ['a', 'b'],
      ['1\n2', 'say "hi"'],
    ]);
  });

  it('loses no row to a quote that is never closed', async () => {
    const rows = await parseCsv('a,b\n1,"open\n2,x\n3,"y"\n');
    expect(rows.map(([first]) => first)).toEqual(['a', '1', '2', '3']);
    expect(rows[3]).toEqual(['3', 'y']);
  });

  it('reads tables drawn with bars among other lines', async () => {
    const text =
      '文本1:商品质量评分\n\n| 店铺名称 | 商品质量评分 |\n\n| ---- | ---- |\n\n| 小店A | 4.5 |\n结束,好';
    expect((await parseCsv(text)).filter((row) => row.length > 1)).toEqual([
      ['店铺名称', '商品质量评分'],
      ['----', '----'],
      ['小店A', '4.5'],
    ]);
  });

  it('reads back what is written', async () => {
    const cell = fc.stringMatching(/^[a-z0-9\u4e00-\u9fa5,;"\n\t ]{0,8}$/);
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const table = [['第一列', '第二列', '第三列'], ...body, ['末', '末', '末']];
        const read = await parseCsv(Papa.unparse(table, { quotes: true }));
        const isBlank = (row: Row) => row.every((one) => one === '');
        expect(read).toEqual(table.map((row) => (isBlank(row) ? [] : row)));
      }),
    );
  });

  it('reads the same in pieces of any size', () => {
    const letters = fc.stringMatching(/^[a好,"\r\n]{0,60}$/);
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const bytes = Buffer.from(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, piece) =>
          bytes.subarray(piece * size, (piece + 1) * size),
        );
        expect(scanned(pieces)).toEqual(scanned([bytes]));
      }),
    );
  });
});

function scanned(pieces: readonly Buffer[]): readonly (readonly [number, Row])[] {
  const rows: (readonly [number, Row])[] = [];
  const scanner = new CsvScanner(',', {
    columns: [],
    row: ({ index, all }) => {
      rows.push([index, [...all()]]);
      return true;
    },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return rows;
}
