import type { Row } from '../model/cell';
import type { CurrentRow, RowVisitor } from '../model/sheet';

/** Most cells of these rows, empty ones too: a cell far to the right makes its row long. */
const MOST_CELLS = 1_000_000;

/** Gathers whole rows from the first of the sheet, at most so many. */
export function rowsInto(
  rows: Row[],
  most: number,
): { readonly visitor: RowVisitor; /** Whether there are more. */ readonly isFull: () => boolean } {
  let cells = 0;
  let isFull = false;
  const take = (row: CurrentRow): boolean => {
    isFull = row.index >= most || cells >= MOST_CELLS;
    if (isFull) return false;
    const all = row.all();
    cells += all.length;
    while (rows.length <= row.index) rows.push([]);
    rows[row.index] = [...all];
    return true;
  };
  return { visitor: { columns: [], row: take }, isFull: () => isFull };
}
