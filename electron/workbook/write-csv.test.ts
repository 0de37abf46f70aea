import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { gainFigure, valueFigure } from './figure';
import { makeCsvFiles } from './make-workbook';
import { tableSheet, type Content } from './sheet';
import { NO_WORK, resultOf } from './testing/read-book';
import { sheetCsv } from './write-csv';

function csvOf(cells: readonly Content[]): string {
  return sheetCsv(tableSheet('表', [{ heading: '列', cell: (cell: Content) => cell }], cells));
}

function readBack(text: string): string[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  expect(errors).toEqual([]);
  return data.map(([cell = '']) => cell);
}

describe('a sheet as comma-separated text', () => {
  it('opens right in Excel and WPS: a mark of its encoding, their line ends', () => {
    const text = csvOf(['小店A', null]);
    expect(text).toBe('\uFEFF列\r\n小店A\r\n\r\n');
  });

  it('has the figures everybody sees, as numbers', () => {
    const figures = [
      valueFigure(0.0035, 'ratio', undefined),
      valueFigure(12_345, 'count', undefined),
      gainFigure(-1.668),
      gainFigure(4.81),
    ];
    expect(readBack(csvOf(figures))).toEqual(['列', '0.35%', '12345', '-1.7', '+4.8', '']);
  });

  it('[P5 U] keeps text text: no formulas, all digits of numbers that are names', () => {
    const texts = ['=1+1', '+86', '-x', '@a', '\t=1', '\r=1', '6947962648608523682', '0012'];
    expect(readBack(csvOf(texts))).toEqual([
      '列',
      "'=1+1",
      "'+86",
      "'-x",
      "'@a",
      "'\t=1",
      "'\n=1",
      '6947962648608523682\t',
      '0012\t',
      '',
    ]);
  });

  it('survives quotes, commas and line ends', () => {
    const hard = 'a "b", c\nd';
    expect(readBack(csvOf([hard]))).toEqual(['列', hard, '']);
  });
});

it('writes a file for every sheet of the workbook, every row as wide as its headings', () => {
  const document = { result: resultOf(articleDataset()), work: NO_WORK };
  const files = makeCsvFiles(document, 'zh-CN');
  expect(files.map(({ name }) => name)).toContain('对比.csv');
  for (const { content } of files) {
    const text = String(content);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(new Set(data.map(({ length }) => length)).size).toBe(1);
    expect(text).not.toMatch(/\d\.\d{5,}/);
  }
});
