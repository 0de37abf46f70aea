import { TEXT } from '../model/columns';
import { textOf, type Texts } from '../model/texts';

/** A cell of a typed column; `row` must lie inside it (the compiler cannot know that it does). */
export function cellAt(column: ArrayLike<number>, row: number): number {
  return column[row] as number;
}

/**
 * `cellAt` for one kind of column each. An engine reads fast where it always meets the same kind of array, so the loops over all
 * rows use these.
 */
export function int32At(column: Int32Array, row: number): number {
  return column[row] as number;
}
export function uint32At(column: Uint32Array, row: number): number {
  return column[row] as number;
}
export function float64At(column: Float64Array, row: number): number {
  return column[row] as number;
}
export function uint16At(column: Uint16Array, row: number): number {
  return column[row] as number;
}
export function byteAt(column: Uint8Array, row: number): number {
  return column[row] as number;
}

/** The cells of some rows of a column of times. */
export function cellsOf(column: Int32Array, rows: Uint32Array): Int32Array {
  const cells = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) cells[at] = int32At(column, uint32At(rows, at));
  return cells;
}

/** Room for a number of each text, by its index; -1 where nothing was put. Four bytes a text, a tenth of a `Map`. */
export function numbersByText({ ends }: Texts): Int32Array {
  return new Int32Array(ends.length).fill(-1);
}

/** The text behind a text or id cell; null for empty, unreadable and absent cells. */
export function textAt(strings: Texts, cell: number): string | null {
  return cell < TEXT.FIRST ? null : textOf(strings, cell);
}
