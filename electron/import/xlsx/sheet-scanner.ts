import { Trouble } from '../../../shared/import/trouble';
import type { Cell, Row } from '../../../shared/model/cell';
import type { MergedDown } from '../../../shared/model/merged';
import { CELL, RowCells, type CurrentRow, type RowVisitor } from '../../../shared/model/sheet';
import { inMegabytes, LIMITS } from '../limits';
import { Pieces } from '../pieces';
import { Arena } from './arena';
import { ascii, CellTag, columnOf, integerAt } from './cell-bytes';
import { CellReader, type SheetContext } from './cell-reader';
import {
  closesItself,
  eachAttribute,
  isAt,
  isNamed,
  LT,
  MORE,
  skipNoTag,
  SLASH,
  tagEnd,
} from './xml-bytes';

const NONE = Buffer.alloc(0);
/** Columns a row has at first in the list of all its cells. */
const USUAL_COLUMNS = 256;

/** Puts cells where they were asked for. */
interface Target {
  /** Slot of a column; -1 = not asked for. */
  readonly slotOf: (column: number) => number;
  readonly cells: RowCells;
}

/**
 * Reads a worksheet part (ECMA-376 18.3) in pieces, row by row, and hands the rows to a visitor. Only cells of columns asked
 * for are looked into. Rows and cells without a reference follow the one before; `<dimension>` is not asked.
 */
export class SheetScanner {
  readonly #visitor: RowVisitor;
  readonly #arena = new Arena();
  readonly #cell: CellReader;
  readonly #tag = new CellTag();
  readonly #merged: MergedDown[] = [];
  readonly #row: CurrentRow & { index: number; filled: number; cells: RowCells };
  readonly #pieces = new Pieces();
  #bytes: Buffer = NONE;
  #at = 0;
  #rowStart = 0;
  #prefix = -1;
  #lastRow = -1;
  #stopped = false;
  #columns: readonly number[] | null = null;
  #slots = new Int16Array(0);
  #asked: Target = { slotOf: () => -1, cells: new RowCells(0) };
  #all: Target = this.#everyColumn(USUAL_COLUMNS);
  #lastColumn = -1;

  constructor(context: SheetContext, visitor: RowVisitor) {
    this.#cell = new CellReader(context, this.#arena);
    this.#visitor = visitor;
    this.#row = { index: 0, filled: 0, cells: this.#asked.cells, all: () => this.#wholeRow() };
  }

  /** Takes the next piece of the part; false when the visitor wants no more. */
  push(chunk: Buffer): boolean {
    const rest = this.#bytes.subarray(this.#at);
    if (rest.length > LIMITS.rowBytes) {
      throw new Trouble('sheet.longRow', {
        row: this.#lastRow + 2,
        limit: inMegabytes(LIMITS.rowBytes),
      });
    }
    this.#bytes = this.#pieces.add(rest, chunk);
    this.#at = 0;
    this.#parse();
    return !this.#stopped;
  }

  /** Cells merged downwards; known when the whole part was read. */
  get merged(): readonly MergedDown[] {
    return this.#merged;
  }

  /** Whether the part ended within a row: then it was cut off. */
  get isCut(): boolean {
    const rest = this.#bytes.subarray(this.#at);
    return !this.#stopped && this.#prefix >= 0 && rest.includes('<');
  }

  /** 0-based row that was read last; -1 before the first. */
  get lastRow(): number {
    return this.#lastRow;
  }

  #parse(): void {
    const bytes = this.#bytes;
    while (!this.#stopped) {
      const open = bytes.indexOf(LT, this.#at);
      if (open < 0) {
        this.#at = bytes.length;
        return;
      }
      this.#at = open;
      const skipped = skipNoTag(bytes, open, bytes.length);
      if (skipped === MORE) return;
      if (skipped > open) {
        this.#at = skipped;
        continue;
      }
      const next = tagEnd(bytes, open, bytes.length);
      if (next === MORE) return;
      const name = open + 1 + Math.max(0, this.#prefix);
      if (this.#prefix < 0) this.#findPrefix(open);
      if (this.#prefix >= 0 && isNamed(bytes, name, 'row')) {
        this.#rowStart = open;
        if (!this.#readRow(open, next)) return;
        continue;
      }
      if (this.#prefix >= 0 && isNamed(bytes, name, 'mergeCell')) this.#addMerged(name);
      this.#at = next;
    }
  }

  /** `<sheetData>` or the root tells whether elements have a namespace prefix. */
  #findPrefix(open: number): void {
    const name = /^[^\s/>]*/.exec(this.#bytes.toString('latin1', open + 1, open + 60))?.[0] ?? '';
    const match = /^(\w+:)?(worksheet|sheetData)$/.exec(name);
    if (match !== null) this.#prefix = match[1]?.length ?? 0;
  }

  /** Reads the row whose tag begins at `open` and ends before `next`; false when it does not end yet. */
  #readRow(open: number, next: number): boolean {
    const index = this.#rowIndex(open);
    if (closesItself(this.#bytes, next)) {
      this.#lastRow = index;
      this.#at = next;
      return true;
    }
    if (this.#visitor.columns !== this.#columns) this.#ask(this.#visitor.columns);
    const { cells } = this.#asked;
    cells.kinds.fill(CELL.BLANK);
    this.#arena.clear();
    this.#cell.row = index + 1;
    this.#cell.prefix = this.#prefix;
    const filled = this.#readCells(next, this.#asked);
    if (filled < 0) return false;
    this.#lastRow = index;
    if (index >= LIMITS.rows) throw new Trouble('sheet.tooManyRows', { limit: LIMITS.rows });
    const row = this.#row;
    row.index = index;
    row.filled = filled;
    row.cells = cells;
    if (filled > 0 && !this.#visitor.row(row)) this.#stopped = true;
    return true;
  }

  #rowIndex(open: number): number {
    const bytes = this.#bytes;
    let index = this.#lastRow + 1;
    eachAttribute(bytes, open + 4 + this.#prefix, (nameStart, nameEnd, start, end) => {
      if (nameEnd - nameStart !== 1 || bytes[nameStart] !== 114) return;
      const row = integerAt(bytes, start, end);
      // Rows come in order; one said to stand at or before the last is taken to follow it.
      if (row > index) index = row - 1;
    });
    return index;
  }

  #ask(columns: readonly number[]): void {
    this.#columns = columns;
    this.#slots = new Int16Array(Math.max(0, ...columns) + 1).fill(-1);
    columns.forEach((column, slot) => (this.#slots[column] = slot));
    const slots = this.#slots;
    this.#asked = {
      slotOf: (column) => (column < slots.length ? (slots[column] ?? -1) : -1),
      cells: new RowCells(columns.length),
    };
  }

  #everyColumn(columns: number): Target {
    return { slotOf: (column) => column, cells: new RowCells(columns) };
  }

  /** Every cell of the row being read. */
  #wholeRow(): Row {
    const at = this.#at;
    const next = tagEnd(this.#bytes, this.#rowStart, this.#bytes.length);
    this.#all.cells.kinds.fill(CELL.BLANK);
    const filled = this.#readCells(next, this.#all);
    const { cells } = this.#all;
    const row: Cell[] = [];
    for (let column = 0; filled > 0 && column <= this.#lastColumn; column += 1) {
      row.push(cells.cell(column));
    }
    this.#at = at;
    return row;
  }

  /**
   * Reads the cells behind a row's tag up to its end, and moves there. Number of cells that are not empty; -1 when the row
   * does not end in the bytes.
   */
  #readCells(from: number, target: Target): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    const prefix = this.#prefix;
    let at = from;
    let column = -1;
    let filled = 0;
    this.#lastColumn = -1;
    for (;;) {
      while (at < end && bytes[at] !== LT) at += 1;
      if (at + 1 >= end) return -1;
      if (bytes[at + 1] === SLASH) {
        const next = tagEnd(bytes, at, end);
        if (next === MORE) return -1;
        if (isNamed(bytes, at + 2 + prefix, 'row')) {
          this.#at = next;
          return filled;
        }
        at = next;
        continue;
      }
      const skipped = skipNoTag(bytes, at, end);
      if (skipped === MORE) return -1;
      if (skipped > at) {
        at = skipped;
        continue;
      }
      const name = at + 1 + prefix;
      const next = tagEnd(bytes, at, end);
      if (next === MORE) return -1;
      if (!isNamed(bytes, name, 'c')) {
        at = next;
        continue;
      }
      const cell = this.#tag;
      cell.read(bytes, name + 1, column + 1);
      column = cell.column;
      at = next;
      if (closesItself(bytes, next)) continue;
      if (column >= LIMITS.columns)
        throw new Trouble('sheet.tooManyColumns', {
          row: this.#lastRow + 2,
          limit: LIMITS.columns,
        });
      const own = target === this.#all ? this.#roomFor(column) : target;
      const slot = own.slotOf(column);
      const content =
        slot < 0 ? this.#cell.skip(bytes, at) : this.#cell.read(bytes, at, own.cells, slot, cell);
      if (content === MORE) return -1;
      if (this.#cell.hadValue) filled += 1;
      if (this.#cell.hadValue && column > this.#lastColumn) this.#lastColumn = column;
      at = content;
    }
  }

  /** Makes room for a column among all cells of a row. */
  #roomFor(column: number): Target {
    const { cells } = this.#all;
    if (column < cells.kinds.length) return this.#all;
    const wider = this.#everyColumn(Math.min(LIMITS.columns, column * 2));
    for (let slot = 0; slot <= this.#lastColumn; slot += 1) {
      wider.cells.setValue(slot, cells.cell(slot));
    }
    this.#all = wider;
    return wider;
  }

  #addMerged(name: number): void {
    const bytes = this.#bytes;
    eachAttribute(bytes, name + 'mergeCell'.length, (nameStart, nameEnd, start, end) => {
      if (nameEnd - nameStart !== 3 || !isAt(bytes, nameStart, 'ref')) return;
      const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(ascii(bytes, start, end));
      const [, left = '', top = '', right = '', bottom = ''] = match ?? [];
      if (match === null || left !== right || top === bottom) return;
      if (this.#merged.length >= LIMITS.merges) return;
      const column = columnOf(left);
      if (column >= LIMITS.columns) return;
      this.#merged.push({ column, first: Number(top) - 1, last: Number(bottom) - 1 });
    });
  }
}
