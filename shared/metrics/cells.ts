import { TEXT } from '../model/columns';
import { textOf, type Texts } from '../model/texts';

/** A cell of a typed column; `row` must lie inside it (the compiler cannot know that it does). */
export function cellAt(column: ArrayLike<number>, row: number): number {
  return column[row] as number;
}

/** Room for a number of each text, by its index; -1 where nothing was put. Four bytes a text, a tenth of a `Map`. */
export function numbersByText({ ends }: Texts): Int32Array {
  return new Int32Array(ends.length).fill(-1);
}

/** The text behind a text or id cell; null for empty, unreadable and absent cells. */
export function textAt(strings: Texts, cell: number): string | null {
  return cell < TEXT.FIRST ? null : textOf(strings, cell);
}
