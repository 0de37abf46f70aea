import { TEXT } from '../model/columns';
import { textOf, type Texts } from '../model/texts';

/** A cell of a typed column; `row` must lie inside it (the compiler cannot know that it does). */
export function cellAt(column: ArrayLike<number>, row: number): number {
  return column[row] as number;
}

/** The text behind a text or id cell; null for empty, unreadable and absent cells. */
export function textAt(strings: Texts, cell: number): string | null {
  return cell < TEXT.FIRST ? null : textOf(strings, cell);
}
