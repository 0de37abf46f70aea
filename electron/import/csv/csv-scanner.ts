import type { Row } from '../../../shared/model/cell';
import { CELL, RowCells, type CurrentRow, type RowVisitor } from '../../../shared/model/sheet';
import { decodeUtf8 } from '../../../shared/model/texts';
import { inMegabytes, LIMITS } from '../limits';
import { Pieces } from '../pieces';
import { Trouble } from '../../../shared/import/trouble';

const QUOTE = 34;
const LF = 10;
const CR = 13;
const NONE = Buffer.alloc(0);
/** Where nothing more can be read before the next bytes have come. */
const MORE = -1;

/** Where the cells of a record stand. */
interface Spans {
  starts: Int32Array;
  ends: Int32Array;
  /** Whether the cell has quotes within it, written double. */
  doubled: Uint8Array;
}

function makeSpans(columns: number): Spans {
  return {
    starts: new Int32Array(columns),
    ends: new Int32Array(columns),
    doubled: new Uint8Array(columns),
  };
}

/**
 * Cuts a text of UTF-8, which comes in pieces, into records (RFC 4180) and hands them to a visitor; every cell is the text it
 * is. A quote that is never closed, or stands within a cell, is an ordinary letter: it swallows no row.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #visitor: RowVisitor;
  readonly #row: CurrentRow & { index: number; filled: number; cells: RowCells };
  readonly #pieces = new Pieces();
  #bytes: Buffer = NONE;
  #at = 0;
  #isLast = false;
  #index = 0;
  #spans = makeSpans(128);
  #count = 0;
  #filled = 0;
  #columns: readonly number[] | null = null;
  #cells = new RowCells(0);

  /** @param delimiter one ASCII letter */
  constructor(delimiter: string, visitor: RowVisitor) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#visitor = visitor;
    this.#row = { index: 0, filled: 0, cells: this.#cells, all: () => this.#wholeRow() };
  }

  /** Takes the next piece; false when the visitor wants no more. */
  push(chunk: Buffer): boolean {
    const rest = this.#bytes.subarray(this.#at);
    if (rest.length > LIMITS.rowBytes) {
      throw new Trouble('sheet.longRow', {
        row: this.#index + 1,
        limit: inMegabytes(LIMITS.rowBytes),
      });
    }
    this.#bytes = this.#pieces.add(rest, chunk);
    this.#at = 0;
    return this.#parse();
  }

  /** Reads what is left when all pieces have come. */
  end(): void {
    this.#isLast = true;
    this.#parse();
  }

  #parse(): boolean {
    const { length } = this.#bytes;
    while (this.#at < length) {
      const next = this.#readRecord(this.#at);
      if (next === MORE) return true;
      this.#at = next;
      if (this.#index >= LIMITS.rows)
        throw new Trouble('sheet.tooManyRows', { limit: LIMITS.rows });
      const index = this.#index++;
      if (this.#filled > 0 && !this.#visitor.row(this.#record(index))) return false;
    }
    return true;
  }

  #record(index: number): CurrentRow {
    if (this.#visitor.columns !== this.#columns) {
      this.#columns = this.#visitor.columns;
      this.#cells = new RowCells(this.#columns.length);
    }
    const columns = this.#columns;
    const cells = this.#cells;
    for (let slot = 0; slot < columns.length; slot += 1) {
      const column = columns[slot] ?? 0;
      if (column < this.#count) this.#put(column, cells, slot);
      else cells.kinds[slot] = CELL.BLANK;
    }
    const row = this.#row;
    row.index = index;
    row.filled = this.#filled;
    row.cells = cells;
    return row;
  }

  #put(column: number, cells: RowCells, slot: number): void {
    const { starts, ends, doubled } = this.#spans;
    const start = starts[column] ?? 0;
    const end = ends[column] ?? 0;
    if (start === end) cells.kinds[slot] = CELL.BLANK;
    else if (doubled[column] === 1) cells.setValue(slot, this.#text(column));
    else cells.setText(slot, this.#bytes, start, end);
  }

  #text(column: number): string {
    const { starts, ends, doubled } = this.#spans;
    const text = decodeUtf8(this.#bytes, starts[column] ?? 0, ends[column] ?? 0);
    return doubled[column] === 1 ? text.replaceAll('""', '"') : text;
  }

  #wholeRow(): Row {
    return Array.from({ length: this.#count }, (_, column) => this.#text(column));
  }

  /** Reads the record at a position; position of the next one. */
  #readRecord(from: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    const delimiter = this.#delimiter;
    let at = from;
    this.#count = 0;
    this.#filled = 0;
    for (;;) {
      let start = at;
      let end = MORE;
      let doubled = 0;
      if (bytes[at] === QUOTE) {
        end = this.#closingQuote(at);
        if (end === MORE && !this.#isLast) return MORE;
        if (end >= 0) {
          start = at + 1;
          doubled = this.#doubled;
          at = end + 1;
        }
      }
      if (end < 0) {
        while (at < length) {
          const byte = bytes[at];
          if (byte === delimiter || byte === LF || byte === CR) break;
          at += 1;
        }
        end = at;
      }
      // A break may still be cut in two: CR here, LF in the next piece.
      if (at >= length - 1 && !this.#isLast && bytes[at] !== delimiter) return MORE;
      this.#addSpan(start, end, doubled);
      if (at >= length) return length;
      if (bytes[at] === delimiter) {
        at += 1;
        // Nothing behind the last delimiter of a text is an empty cell.
        if (at < length || !this.#isLast) {
          if (at >= length) return MORE;
          continue;
        }
        this.#addSpan(at, at, 0);
        return length;
      }
      return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    }
  }

  #addSpan(start: number, end: number, doubled: number): void {
    const column = this.#count++;
    if (column >= LIMITS.columns) {
      throw new Trouble('sheet.tooManyColumns', { row: this.#index + 1, limit: LIMITS.columns });
    }
    if (end - start > LIMITS.cellBytes) {
      throw new Trouble('sheet.longCell', {
        row: this.#index + 1,
        limit: inMegabytes(LIMITS.cellBytes),
      });
    }
    if (column === this.#spans.starts.length) {
      const wider = makeSpans(column * 2);
      wider.starts.set(this.#spans.starts);
      wider.ends.set(this.#spans.ends);
      wider.doubled.set(this.#spans.doubled);
      this.#spans = wider;
    }
    this.#spans.starts[column] = start;
    this.#spans.ends[column] = end;
    this.#spans.doubled[column] = doubled;
    if (end > start) this.#filled += 1;
  }

  #doubled = 0;

  /**
   * Where the quote is that closes the one at a position: a delimiter or a break follows it. -2 when the cell is not quoted after
   * all: a quote within its line that closes nothing, or one that opens the next cell. `MORE` when it does not close in the bytes.
   */
  #closingQuote(open: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    this.#doubled = 0;
    let stray = false;
    for (let at = open + 1; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === LF && stray) return -2;
      if (byte !== QUOTE) continue;
      if (at + 1 >= length && !this.#isLast) return MORE;
      const next = bytes[at + 1];
      if (next === QUOTE) {
        this.#doubled = 1;
        at += 1;
      } else if (next === undefined || next === this.#delimiter || next === LF || next === CR) {
        return at;
      } else {
        const before = bytes[at - 1];
        if (before === this.#delimiter || before === LF) return -2;
        stray = true;
      }
    }
    if (this.#isLast || length - open > LIMITS.cellBytes) return -2;
    return MORE;
  }
}
