import { TEXT } from '../model/columns';

/** A cell of a typed column; `row` must lie inside it (the compiler cannot know that it does). */
export function cellAt(column: ArrayLike<number>, row: number): number {
  return column[row] as number;
}

/** The text behind a text or id cell; null for empty, unreadable and absent cells. */
export function textAt(strings: readonly string[], cell: number): string | null {
  return cell < TEXT.FIRST ? null : (strings[cell] ?? null);
}
