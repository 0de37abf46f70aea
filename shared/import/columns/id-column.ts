import { TEXT } from '../../model/columns';
import { Growing } from '../../model/growing';
import { CELL, type RowCells } from '../../model/sheet';
import {
  EXCEL_DIGITS,
  isLongId,
  isRoundedColumn,
  LONG_ID,
  LOST,
  looksRounded,
  parseId,
} from '../cells/id';
import { trimmedEnd, trimmedStart } from '../cells/trim-bytes';
import { shownCell } from '../issue-log';
import type { TextPool } from '../text-pool';
import { ShownCells, type Captured, type ReportCell } from './captured';

/** Letters that need no second look: digits and Latin letters, and `-` and `_` behind the first. */
function isPlain(byte: number, first: boolean): boolean {
  if (byte >= 48 && byte <= 57) return true;
  if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) return true;
  return !first && (byte === 45 || byte === 95);
}

/** A column of ids, kept as texts of the pool. */
export class IdColumn implements Captured {
  readonly #pool: TextPool;
  readonly #ids = new Growing((length) => new Uint32Array(length));
  readonly #shown = new ShownCells();
  #long = 0;
  #rounded = 0;

  constructor(pool: TextPool) {
    this.#pool = pool;
  }

  add(cells: RowCells, slot: number): void {
    const kind = cells.kinds[slot];
    if (kind === CELL.BLANK) return this.#ids.push(TEXT.EMPTY);
    if (kind === CELL.TEXT && this.#addPlain(cells, slot)) return;
    const cell = cells.cell(slot);
    const id = parseId(cell);
    if (id === LOST) {
      this.#shown.set(this.#ids.length, shownCell(cell));
      this.#ids.push(TEXT.UNREADABLE);
      return;
    }
    if (isLongId(id)) this.#long += 1;
    if (looksRounded(id)) this.#rounded += 1;
    this.#ids.push(this.#pool.intern(id));
  }

  /** The short way for an id of plain letters, which most are: no string is made of it. */
  #addPlain(cells: RowCells, slot: number): boolean {
    const bytes = cells.bytes[slot];
    if (bytes === undefined) return false;
    const start = trimmedStart(bytes, cells.starts[slot] ?? 0, cells.ends[slot] ?? 0);
    const end = trimmedEnd(bytes, start, cells.ends[slot] ?? 0);
    let lastOther = start - 1;
    let lastDigit = start - 1;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (!isPlain(byte, at === start)) return false;
      if (byte < 48 || byte > 57) lastOther = at;
      else if (byte !== 48) lastDigit = at;
    }
    if (start === end) {
      this.#ids.push(TEXT.EMPTY);
      return true;
    }
    if (end - start >= LONG_ID) {
      this.#long += 1;
      if (lastOther < start && lastDigit < start + EXCEL_DIGITS) this.#rounded += 1;
    }
    this.#ids.push(this.#pool.internBytes(bytes, start, end));
    return true;
  }

  shown(i: number): string {
    return this.#shown.get(i) ?? shownCell(this.#pool.text(this.#ids.at(i)));
  }

  /** The ids; those whose digits are lost are reported and unreadable. */
  finish(report: ReportCell): Uint32Array {
    const roundedColumn = isRoundedColumn(this.#long, this.#rounded);
    // Ids that are lost with their column are still shown in issues of their rows.
    const ids = roundedColumn ? this.#ids.values.slice() : this.#ids.values;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0;
      const isLost =
        id === TEXT.UNREADABLE ||
        (roundedColumn && id >= TEXT.FIRST && looksRounded(this.#pool.text(id)));
      if (!isLost) continue;
      report(i, 'lostId', this.shown(i));
      ids[i] = TEXT.UNREADABLE;
    }
    return ids;
  }
}
