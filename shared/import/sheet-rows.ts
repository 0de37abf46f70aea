import type { Cell, Row } from '../model/cell';
import { isBlank, plainText, presentText } from './cells/plain-text';
import { foldHeader } from './header';
import { isTotalLabel } from './words/totals';

/** Whether a row has nothing in any cell. */
export function isBlankRow(row: Row | undefined): boolean {
  return row === undefined || row.every((cell) => isBlank(cell));
}

/** Number of rows up to the last one that has something in it. */
export function lengthWithoutBlankEnd(rows: readonly Row[]): number {
  let length = rows.length;
  while (length > 0 && isBlankRow(rows[length - 1])) length -= 1;
  return length;
}

/** Leading cells among which a row's label is looked for. */
const LABEL_CELLS = 3;

/** Whether a row sums up others: one of its first cells says 合计, 店铺平均值 or the like. */
export function isTotalRow(row: Row): boolean {
  return row.slice(0, LABEL_CELLS).some((cell) => isTotalLabel(presentText(cell)));
}

/** Most cells a labelled line below a table fills. */
const NOTE_CELLS = 3;
const LABELLED = /^\p{Script=Han}{2,8}\s*[:：]/u;

/** Whether no more than one cell of a row is filled: a title, a remark, or nothing. */
export function isLoneCell(row: Row): boolean {
  let filled = 0;
  return row.every((cell) => isBlank(cell) || ++filled < 2);
}

/** Whether a row says something about its table: little more than one cell with a label (`导出人：张三`). */
export function isNoteRow(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).length;
  return filled <= NOTE_CELLS && LABELLED.test(presentText(row[0]));
}

/**
 * Whether a row repeats a row of the heading above, as every page of a printed export does: all its cells in the columns given
 * say the same again.
 */
export function repeatsHeading(
  row: Row,
  heading: readonly Row[],
  columns: readonly number[],
): boolean {
  return heading.some(
    (own) =>
      columns.some((column) => !isBlank(own[column])) &&
      columns.every((column) => saysSame(row[column], own[column])),
  );
}

function saysSame(cell: Cell | undefined, other: Cell | undefined): boolean {
  return foldHeader(plainText(cell)) === foldHeader(plainText(other));
}
