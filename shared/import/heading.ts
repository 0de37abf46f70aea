import type { Cell, Row } from '../model/cell';
import { isBlank, plainText } from './cells/plain-text';
import { isBlankRow } from './sheet-rows';

/** Most rows a heading has: groups of groups of columns, and the columns' names. */
export const HEADING_DEPTH = 3;

/** What a heading says of one column. */
export interface HeadingColumn {
  /** Lowest text of its cells; '' where there is none, or only a number. */
  readonly name: string;
  /** What stands above its name, maybe over other columns as well; null when nothing does. */
  readonly group: Cell;
}

/** One to three rows read as the heading of a table. */
export interface Heading {
  /** First and last row, 0-based. */
  readonly top: number;
  readonly row: number;
  readonly columns: readonly HeadingColumn[];
}

/**
 * Reads the `depth` rows that end with `row` as one heading. Only the first cell of a merged range has its text: a blank cell to
 * the right of a group belongs to it, and a name may stand in any of the rows, the ones below it blank. Null where the first or
 * the last row is blank or above the sheet.
 */
export function headingAt(rows: readonly Row[], row: number, depth: number): Heading | null {
  const top = row - depth + 1;
  if (top < 0 || isBlankRow(rows[top]) || isBlankRow(rows[row])) return null;
  const own = rows.slice(top, row + 1);
  const width = Math.max(...own.map((cells) => cells.length));
  const lowest = Array.from({ length: width }, (_, column) =>
    own.findLastIndex((cells) => !isBlank(cells[column])),
  );
  const groups = groupsOf(own, lowest);
  const columns = lowest.map((at, column): HeadingColumn => {
    const cell = own[at]?.[column];
    return { name: typeof cell === 'string' ? plainText(cell) : '', group: groups[column] ?? null };
  });
  return { top, row, columns };
}

/** The group of each column, given which row of the heading its name stands in (-1 = none): the nearest above its name. */
function groupsOf(rows: readonly Row[], lowest: readonly number[]): readonly Cell[] {
  const groups = lowest.map((): Cell => null);
  for (let row = rows.length - 2; row >= 0; row -= 1) {
    let group: Cell = null;
    lowest.forEach((nameAt, column) => {
      const cell = rows[row]?.[column] ?? null;
      if (nameAt <= row) group = null;
      else if (!isBlank(cell)) group = isSame(cell, rows[nameAt]?.[column]) ? null : cell;
      groups[column] ??= group;
    });
  }
  return groups;
}

/** Whether a cell repeats the name below it, as cells merged downwards do where a reader fills them. */
function isSame(cell: Cell, name: Cell | undefined): boolean {
  return plainText(cell) === plainText(name);
}

/** Whether a cell begins as only data do: with a year, an order number, a phone. */
export function isData(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false;
  return typeof cell !== 'string' || /^[\s'"=]*\d{4}/.test(cell);
}
