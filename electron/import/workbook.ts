import * as XLSX from 'xlsx';
import type { Cell, RawSheet, Row } from '../../shared/model/cell';
import { dateCellText, isDateFormat } from './date-cell';

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

/** Whether a number is shown as a percentage. */
function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** 0.3 shown as a percentage is what a person sees: `30%`. Fifteen digits are all a spreadsheet has. */
function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}

function cellValue(cell: XLSX.CellObject | undefined, is1904: boolean): Cell {
  const value: unknown = cell?.v;
  if (cell?.t === 'e' && typeof value === 'number') return ERRORS[value] ?? '#N/A';
  if (typeof value === 'number') {
    const format = typeof cell?.z === 'string' ? cell.z : '';
    if (isPercentFormat(format)) return percentText(value);
    return isDateFormat(format) ? dateCellText(value, format, is1904) : value;
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
  return withMergedColumns(rows.slice(0, filled), sheet['!merges'] ?? []);
}

/**
 * Cells merged downwards say in every row what their first one says (one shop or order over several rows); those merged
 * to the side are titles and stay as they are.
 */
function withMergedColumns(rows: readonly Row[], merges: readonly XLSX.Range[]): readonly Row[] {
  const columns = merges.filter(({ s, e }) => s.c === e.c && s.r < rows.length - 1);
  if (columns.length === 0) return rows;
  const filled: Cell[][] = rows.map((row) => [...row]);
  for (const { s: first, e: last } of columns) {
    const value = rows[first.r]?.[first.c] ?? null;
    for (let row = first.r + 1; row <= Math.min(last.r, rows.length - 1); row += 1) {
      const cells = (filled[row] ??= []);
      while (cells.length < first.c) cells.push(null);
      cells[first.c] = value;
    }
  }
  return filled;
}

function sheetsOf(book: XLSX.WorkBook): readonly RawSheet[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return { name, rows: sheet === undefined ? [] : rowsOf(sheet, is1904) };
  });
}

/**
 * Reads a workbook of any kind (xlsx, xlsm, xlsb, xls, ods, SpreadsheetML). A sheet the library fails on comes back without
 * rows and without a word: see `filledSheets`. Throws when the file as a whole is damaged.
 */
export function readWorkbook(bytes: Buffer): readonly RawSheet[] {
  return sheetsOf(XLSX.read(bytes, { ...OPTIONS, type: 'buffer' }));
}

/** Reads the tables of an HTML page as sheets; every cell stays the text it is. */
export function readHtml(text: string): readonly RawSheet[] {
  return sheetsOf(XLSX.read(text, { ...OPTIONS, type: 'string', raw: true }));
}
