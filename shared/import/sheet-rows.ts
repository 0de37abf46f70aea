import type { Cell, Row } from '../model/cell';
import { isBlank, presentText } from './cells/plain-text';
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

/** Whether a row repeats the header: every cell of the columns given says their header again. */
export function repeatsHeader(
  row: Row,
  columns: readonly { readonly index: number; readonly header: string }[],
): boolean {
  return columns.every(({ index, header }) => sameName(row[index], header));
}

function sameName(cell: Cell | undefined, header: string): boolean {
  return typeof cell === 'string' && foldHeader(cell) === foldHeader(header);
}
