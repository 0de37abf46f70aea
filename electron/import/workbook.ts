import * as XLSX from 'xlsx';
import { fillMerged } from '../../shared/import/merged-cells';
import type { Cell, RawSheet, Row } from '../../shared/model/cell';
import type { MergedDown } from '../../shared/model/merged';
import { formattedCell, numberFormat } from './number-format';

const EMPTY_ROW: Row = [];

/** Texts of a spreadsheet's error values by their codes ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const OPTIONS = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
} as const;

function cellValue(cell: XLSX.CellObject | undefined, is1904: boolean): Cell {
  const value: unknown = cell?.v;
  if (cell?.t === 'e' && typeof value === 'number') return ERRORS[value] ?? '#N/A';
  if (typeof value === 'number') {
    const format = typeof cell?.z === 'string' ? cell.z : '';
    return formattedCell(value, numberFormat(format), is1904);
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Rows of a sheet up to the last filled one. Its own range is not asked: exports write wrong ones. */
function rowsOf(sheet: XLSX.WorkSheet, is1904: boolean): readonly Row[] {
  const data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[] =
    sheet['!data'] ?? [];
  const rows: Row[] = [];
  let filled = 0;
  data.forEach((cells, index) => {
    if (cells === undefined) return;
    const row = Array.from(cells, (cell) => cellValue(cell, is1904));
    if (row.every((cell) => cell === null || cell === '')) return;
    while (rows.length < index) rows.push(EMPTY_ROW);
    rows.push(row);
    filled = index + 1;
  });
  return fillMerged(rows.slice(0, filled), mergedDown(sheet['!merges'] ?? []));
}

/** Cells merged within one column; those merged to the side are titles. */
function mergedDown(merges: readonly XLSX.Range[]): readonly MergedDown[] {
  return merges
    .filter(({ s, e }) => s.c === e.c)
    .map(({ s, e }) => ({ column: s.c, first: s.r, last: e.r }));
}

function sheetsOf(book: XLSX.WorkBook): readonly RawSheet[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return { name, rows: sheet === undefined ? [] : rowsOf(sheet, is1904) };
  });
}

/**
 * Reads a workbook of a kind the reader of xlsx does not know (xls, xlsb, ods, SpreadsheetML). Throws when the file as a whole is damaged.
 */
export function readWorkbook(bytes: Buffer): readonly RawSheet[] {
  return sheetsOf(XLSX.read(bytes, { ...OPTIONS, type: 'buffer' }));
}

/** Reads the tables of an HTML page as sheets; every cell stays the text it is. */
export function readHtml(text: string): readonly RawSheet[] {
  return sheetsOf(XLSX.read(text, { ...OPTIONS, type: 'string', raw: true }));
}
