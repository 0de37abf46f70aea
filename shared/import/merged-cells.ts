import type { Cell, Row } from '../model/cell';
import type { MergedDown } from '../model/merged';
import type { CurrentRow, RowVisitor } from '../model/sheet';

/** Rows in which cells merged downwards say in every row what their first one says: one shop or order over several rows. */
export function fillMerged(rows: readonly Row[], merged: readonly MergedDown[]): readonly Row[] {
  const within = apart(merged.filter(({ first }) => first < rows.length - 1));
  if (within.length === 0) return rows;
  const filled: Cell[][] = rows.map((row) => [...row]);
  for (const { column, first, last } of within) {
    const value = rows[first]?.[column] ?? null;
    for (let row = first + 1; row <= Math.min(last, rows.length - 1); row += 1) {
      const cells = (filled[row] ??= []);
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
  }
  return filled;
}

/** Ranges one below the other in their columns: one that overlaps another is no range a spreadsheet makes. */
function apart(merged: readonly MergedDown[]): readonly MergedDown[] {
  const ends = new Map<number, number>();
  return [...merged]
    .sort((a, b) => a.first - b.first)
    .filter(({ column, first, last }) => {
      const overlaps = first <= (ends.get(column) ?? -1);
      if (!overlaps) ends.set(column, last);
      return !overlaps;
    });
}

/** Whether merged cells lie in columns asked for, below a row: then these have to be read again, filled. */
export function touches(
  merged: readonly MergedDown[],
  columns: readonly number[],
  below: number,
): boolean {
  return merged.some(({ column, last }) => last > below && columns.includes(column));
}

/** Shows a visitor the cells merged downwards as `fillMerged` fills them. */
export function fillingMerged(visitor: RowVisitor, merged: readonly MergedDown[]): RowVisitor {
  const ranges = new Map<number, MergedDown[]>();
  for (const range of [...merged].sort((a, b) => a.first - b.first)) {
    ranges.set(range.column, [...(ranges.get(range.column) ?? []), range]);
  }
  const held = new Map<number, Cell>();
  return {
    get columns() {
      return visitor.columns;
    },
    row: (row: CurrentRow) => {
      visitor.columns.forEach((column, slot) => {
        const list = ranges.get(column);
        while (list?.[0] !== undefined && list[0].last < row.index) list.shift();
        const range = list?.[0];
        if (range === undefined || row.index < range.first) return;
        if (row.index === range.first) held.set(column, row.cells.cell(slot));
        else row.cells.setValue(slot, held.get(column) ?? null);
      });
      return visitor.row(row);
    },
  };
}
