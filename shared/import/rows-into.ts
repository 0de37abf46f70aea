import type { Row } from '../model/cell';
import type { RowVisitor } from '../model/sheet';

/** Gathers whole rows, at most so many from the first of the sheet. */
export function rowsInto(rows: Row[], most: number): RowVisitor {
  return {
    columns: [],
    row: (row) => {
      if (row.index >= most) return false;
      while (rows.length <= row.index) rows.push([]);
      rows[row.index] = [...row.all()];
      return true;
    },
  };
}
