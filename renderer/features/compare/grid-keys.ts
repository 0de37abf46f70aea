/** Where keys lead in a table one walks through cell by cell. */

/** A cell: row 0 holds the headings, column 0 the names. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** With the row of headings. */
  readonly rows: number;
  /** With the column of names. */
  readonly columns: number;
}

/** Rows a page key goes. */
const PAGE = 8;

/** The place a key leads to; null for a key that leads nowhere. At an end it is the same place. */
export function placeAfter(
  key: string,
  withControl: boolean,
  { row, column }: Place,
  { rows, columns }: GridSize,
): Place | null {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return withControl ? to(0, 0) : to(row, 0);
    case 'End':
      return withControl ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}
