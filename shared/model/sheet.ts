/** A sheet as its reader hands it over: row by row, of each row only the cells that are asked for. */
import { dateOfDay, DAY_SECONDS } from '../import/cells/civil';
import type { Cell, Row } from './cell';
import type { MergedDown } from './merged';
import { decodeUtf8 } from './texts';

/** What a slot of `RowCells` holds. */
export const CELL = {
  BLANK: 0,
  /** Bytes of UTF-8. */
  TEXT: 1,
  NUMBER: 2,
  /** A date cell: seconds of Beijing civil time. */
  MOMENT: 3,
  /** Any other cell, ready made. */
  VALUE: 4,
} as const;

const NOTHING = new Uint8Array(0);

/**
 * The cells asked for of the row being read, by slot. Texts are not decoded yet: `bytes[slot]` from `starts[slot]` to
 * `ends[slot]`. All of it holds only until the next row is read.
 */
export class RowCells {
  readonly kinds: Uint8Array;
  readonly bytes: Uint8Array[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Float64Array;
  readonly values: Cell[];

  constructor(slots: number) {
    this.kinds = new Uint8Array(slots);
    this.bytes = new Array<Uint8Array>(slots).fill(NOTHING);
    this.starts = new Int32Array(slots);
    this.ends = new Int32Array(slots);
    this.numbers = new Float64Array(slots);
    this.values = new Array<Cell>(slots).fill(null);
  }

  setText(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.kinds[slot] = CELL.TEXT;
    this.bytes[slot] = bytes;
    this.starts[slot] = start;
    this.ends[slot] = end;
  }

  setNumber(slot: number, kind: typeof CELL.NUMBER | typeof CELL.MOMENT, value: number): void {
    this.kinds[slot] = kind;
    this.numbers[slot] = value;
  }

  setValue(slot: number, value: Cell): void {
    this.kinds[slot] = value === null ? CELL.BLANK : CELL.VALUE;
    this.values[slot] = value;
  }

  /** The cell of a slot as a value of its own. */
  cell(slot: number): Cell {
    switch (this.kinds[slot]) {
      case CELL.TEXT:
        return decodeUtf8(
          this.bytes[slot] ?? NOTHING,
          this.starts[slot] ?? 0,
          this.ends[slot] ?? 0,
        );
      case CELL.NUMBER:
        return this.numbers[slot] ?? 0;
      case CELL.MOMENT:
        return momentText(this.numbers[slot] ?? 0);
      case CELL.VALUE:
        return this.values[slot] ?? null;
      default:
        return null;
    }
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Seconds of civil time as `YYYY-MM-DD HH:mm:ss`. */
export function momentText(seconds: number): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  const { year, month, day } = dateOfDay(days);
  const clock = seconds - days * DAY_SECONDS;
  const time = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60];
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${time.map(two).join(':')}`;
}

/** The row being read. */
export interface CurrentRow {
  /** 0-based row of the sheet. */
  readonly index: number;
  /** Cells of the whole row that hold something, asked for or not; blanks may count. */
  readonly filled: number;
  readonly cells: RowCells;
  /** Every cell of the row. */
  readonly all: () => Row;
}

/** Who reads a sheet. */
export interface RowVisitor {
  /** Columns asked for: slot `i` gets column `columns[i]`. May be another list after each row. */
  readonly columns: readonly number[];
  /** Takes the next row that has a cell; false ends the reading. */
  readonly row: (row: CurrentRow) => boolean;
}

/** A sheet that can be read from its first row as often as needed. */
export interface SheetSource {
  /** Worksheet name; empty for text files. */
  readonly name: string;
  /**
   * Hands over the rows from the first. Answers with the cells merged downwards that its visitor does not see filled; none where
   * the reader fills them, or when it was stopped early. Throws where the sheet cannot be read any further.
   */
  readonly scan: (visitor: RowVisitor) => Promise<readonly MergedDown[]>;
}

/** A file that was opened; its sheets can be read until it is closed. */
export interface OpenedFile {
  /** As in `Source.encoding`. */
  readonly encoding: string;
  /** What separates the cells of a text; null for workbooks. */
  readonly delimiter: string | null;
  readonly sheets: readonly SheetSource[];
  /** When the file was last written (Beijing civil seconds); null when unknown. */
  readonly writtenAt: number | null;
  /** Whether its name ends with the password it was opened with, which then says no shop. */
  readonly namedByPassword?: boolean;
}

/** Hands the rows of a sheet that is in memory to a visitor. */
export function visitRows(rows: readonly Row[], visitor: RowVisitor): void {
  let columns: readonly number[] | null = null;
  let cells = new RowCells(0);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (visitor.columns !== columns) {
      columns = visitor.columns;
      cells = new RowCells(columns.length);
    }
    for (let slot = 0; slot < columns.length; slot += 1) {
      cells.setValue(slot, row[columns[slot] ?? 0] ?? null);
    }
    const filled = row.reduce<number>((sum, cell) => (cell === null ? sum : sum + 1), 0);
    if (filled > 0 && !visitor.row({ index, filled, cells, all: () => row })) return;
  }
}
