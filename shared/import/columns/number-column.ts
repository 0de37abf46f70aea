import type { Cell } from '../../model/cell';
import { NUM } from '../../model/columns';
import { Growing } from '../../model/growing';
import type { IssueCode } from '../../model/issue';
import { CELL, type RowCells } from '../../model/sheet';
import { shownCell } from '../issue-log';
import { ShownCells, type Captured, type ReportCell } from './captured';

/** A way to read a number of a cell, and a short one for plain digits (`12`, `28.90`) with so many digits behind the point. */
export interface NumberParser {
  readonly parse: (cell: Cell | undefined) => number;
  /** Value of plain digits `units` with `decimals` digits behind the point; null when it needs the long way. */
  readonly plain: (units: number, decimals: number) => number | null;
  readonly code: IssueCode;
}

/** Most digits that make a whole number exactly. */
const EXACT_DIGITS = 15;

/** A column of numbers. */
export class NumberColumn implements Captured {
  readonly #parser: NumberParser;
  readonly #values = new Growing((length) => new Float64Array(length));
  readonly #shown = new ShownCells();

  constructor(parser: NumberParser) {
    this.#parser = parser;
  }

  add(cells: RowCells, slot: number): void {
    const plain = cells.kinds[slot] === CELL.TEXT ? this.#plain(cells, slot) : null;
    if (plain !== null) return this.#values.push(plain);
    const cell = cells.cell(slot);
    const value = this.#parser.parse(cell);
    if (value === NUM.UNREADABLE) this.#shown.set(this.#values.length, shownCell(cell));
    this.#values.push(value);
  }

  #plain(cells: RowCells, slot: number): number | null {
    const bytes = cells.bytes[slot];
    const [start, end] = [cells.starts[slot] ?? 0, cells.ends[slot] ?? 0];
    if (bytes === undefined || end === start || end - start > EXACT_DIGITS) return null;
    let units = 0;
    let point = -1;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) units = units * 10 + byte - 48;
      else if (byte === 46 && point < 0 && at > start) point = at;
      else return null;
    }
    return this.#parser.plain(units, point < 0 ? 0 : end - point - 1);
  }

  shown(i: number): string {
    return this.#shown.get(i) ?? shownCell(this.#values.at(i));
  }

  /** The numbers; what is none is reported and unreadable. */
  finish(report: ReportCell): Float64Array {
    const values = this.#values.values;
    for (let i = 0; i < values.length; i += 1) {
      if (values[i] === NUM.UNREADABLE) report(i, this.#parser.code, this.shown(i));
    }
    return values;
  }
}
