import * as XLSX from 'xlsx';
import { fillMerged } from '../../shared/import/merged-cells';
import { Trouble } from '../../shared/import/trouble';
import type { Cell, Row } from '../../shared/model/cell';
import type { MergedDown } from '../../shared/model/merged';
import { visitRows, type SheetSource } from '../../shared/model/sheet';
import { LIMITS } from './limits';
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

/** Cells of a row up to the last filled one. Throws `Trouble` where a cell stands where no sheet has one. */
function rowOf(cells: Sparse<XLSX.CellObject>, index: number, is1904: boolean): Row {
  const row: Cell[] = [];
  for (const [column, cell] of filled(cells)) {
    const value = cellValue(cell, is1904);
    if (value === null || value === '') continue;
    if (!(column >= 0)) throw new Trouble('sheet.broken', { row: index + 1 });
    if (column >= LIMITS.columns) {
      throw new Trouble('sheet.tooManyColumns', { row: index + 1, limit: LIMITS.columns });
    }
    while (row.length < column) row.push(null);
    row.push(value);
  }
  return row;
}

/** A list most of which may not be there: a file can say that its only row is the last of four billion. */
type Sparse<T> = readonly (T | undefined)[];

/** What is there of a list, in order; nothing is done for the rest of it. */
function* filled<T>(list: Sparse<T>): Iterable<readonly [number, T]> {
  for (const key of Object.keys(list)) {
    const index = Number(key);
    const one = list[index];
    if (one !== undefined) yield [index, one];
  }
}

/** What could be read of a sheet, and what stopped it. */
interface ReadRows {
  readonly rows: readonly Row[];
  readonly trouble: Trouble | null;
}

/** Rows of a sheet up to the last filled one. Its own range is not asked: exports write wrong ones. */
function rowsOf(sheet: XLSX.WorkSheet, is1904: boolean): ReadRows {
  const data: Sparse<Sparse<XLSX.CellObject>> = sheet['!data'] ?? [];
  const merges = mergedDown(sheet['!merges'] ?? []);
  const rows: Row[] = [];
  let cells = 0;
  try {
    for (const [index, list] of filled(data)) {
      const row = rowOf(list, index, is1904);
      if (row.length === 0) continue;
      if (!(index >= 0)) throw new Trouble('sheet.broken', { row: rows.length + 1 });
      if (index >= LIMITS.rows) throw new Trouble('sheet.tooManyRows', { limit: LIMITS.rows });
      cells += row.length;
      if (cells > LIMITS.wholeCells) {
        throw new Trouble('sheet.tooManyCells', { row: index + 1, limit: LIMITS.wholeCells });
      }
      while (rows.length < index) rows.push(EMPTY_ROW);
      rows.push(row);
    }
  } catch (error) {
    if (error instanceof Trouble) return { rows: fillMerged(rows, merges), trouble: error };
    throw error;
  }
  return { rows: fillMerged(rows, merges), trouble: null };
}

/** Cells merged within one column; those merged to the side are titles. */
function mergedDown(merges: readonly XLSX.Range[]): readonly MergedDown[] {
  return merges
    .filter(({ s, e }) => s.c === e.c && s.c >= 0 && s.c < LIMITS.columns)
    .map(({ s, e }) => ({ column: s.c, first: s.r, last: e.r }));
}

function sheetsOf(book: XLSX.WorkBook): readonly SheetSource[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const { rows, trouble } = sheet === undefined ? NOTHING : rowsOf(sheet, is1904);
    return {
      name,
      scan: (visitor) => {
        visitRows(rows, visitor);
        return trouble === null ? Promise.resolve([]) : Promise.reject(trouble);
      },
    };
  });
}

const NOTHING: ReadRows = { rows: [], trouble: null };

/**
 * Reads a workbook of a kind the reader of xlsx does not know (xls, xlsb, ods, SpreadsheetML). Throws when the file as a whole is damaged.
 */
export function readWorkbook(bytes: Buffer): readonly SheetSource[] {
  return sheetsOf(XLSX.read(bytes, { ...OPTIONS, type: 'buffer' }));
}

/** Reads the tables of an HTML page as sheets; every cell stays the text it is. */
export function readHtml(text: string): readonly SheetSource[] {
  return sheetsOf(XLSX.read(text, { ...OPTIONS, type: 'string', raw: true }));
}
