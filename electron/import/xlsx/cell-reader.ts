import { CELL, type RowCells } from '../../../shared/model/sheet';
import { Trouble } from '../../../shared/import/trouble';
import { inMegabytes, LIMITS } from '../limits';
import { formattedCell, serialMoment, type NumberFormat } from '../number-format';
import type { Arena } from './arena';
import {
  ascii,
  integerAt,
  isoText,
  isValue,
  numberAt,
  type CellTag,
  type CellType,
} from './cell-bytes';
import type { SharedStrings } from './shared-strings';
import {
  behindElement,
  closesItself,
  isNamed,
  LT,
  MORE,
  skipNoTag,
  SLASH,
  tagEnd,
  XmlText,
} from './xml-bytes';

/** What of its workbook a sheet needs. */
export interface SheetContext {
  readonly strings: SharedStrings | null;
  /** By index of the cell style. */
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** Reads the content of cells, from behind their tag. Positions are `MORE` where a cell does not end in the bytes. */
export class CellReader {
  /** Length of the namespace prefix of elements with its colon. */
  prefix = 0;
  /** Row being read, as Excel counts. */
  row = 0;
  /** Whether the cell read last holds a value. */
  hadValue = false;
  readonly #context: SheetContext;
  readonly #text: XmlText;

  /** @param arena takes texts that do not stand in the bytes as they are */
  constructor(context: SheetContext, arena: Arena) {
    this.#context = context;
    this.#text = new XmlText(arena);
  }

  /** Position behind the cell whose content begins at `from`; notes whether it has a value. */
  skip(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    const prefix = this.prefix;
    this.hadValue = false;
    for (let at = from; at < end; at += 1) {
      if (bytes[at] !== LT) continue;
      const second = bytes[at + 1];
      if (second === SLASH) {
        if (!isNamed(bytes, at + 2 + prefix, 'c')) continue;
        return tagEnd(bytes, at, end);
      }
      if (second === 33) {
        const skipped = skipNoTag(bytes, at, end);
        if (skipped === MORE) return MORE;
        at = skipped - 1;
      } else if (isValue(bytes, at + 1 + prefix)) this.hadValue = true;
    }
    return MORE;
  }

  /** Reads the cell whose content begins at `from` into a slot; position behind it. */
  read(
    bytes: Uint8Array,
    from: number,
    cells: RowCells,
    slot: number,
    { type, style }: CellTag,
  ): number {
    const end = bytes.length;
    const prefix = this.prefix;
    this.hadValue = false;
    let at = from;
    for (;;) {
      while (at < end && bytes[at] !== LT) at += 1;
      if (at + 2 >= end) return MORE;
      const skipped = skipNoTag(bytes, at, end);
      if (skipped === MORE) return MORE;
      if (skipped > at) {
        at = skipped;
        continue;
      }
      const next = tagEnd(bytes, at, end);
      if (next === MORE) return MORE;
      if (bytes[at + 1] === SLASH) {
        if (isNamed(bytes, at + 2 + prefix, 'c')) return next;
        at = next;
        continue;
      }
      const name = at + 1 + prefix;
      at = next;
      if (closesItself(bytes, next)) continue;
      if (isNamed(bytes, name, 'v')) {
        if (!this.#text.read(bytes, next, end)) return MORE;
        this.hadValue = true;
        at = this.#text.next;
        this.#setValue(cells, slot, type, style);
      } else if (isNamed(bytes, name, 'is')) {
        if (!this.#text.readRich(bytes, next, end, prefix, 'is')) return MORE;
        this.hadValue = true;
        at = this.#text.next;
        this.#setText(cells, slot);
      } else if (isNamed(bytes, name, 'f')) {
        at = behindElement(bytes, next, end, prefix, 'f');
        if (at === MORE) return MORE;
      }
    }
  }

  #setText(cells: RowCells, slot: number): void {
    const { bytes, start, end } = this.#text;
    if (end - start > LIMITS.cellBytes) {
      throw new Trouble('sheet.longCell', { row: this.row, limit: inMegabytes(LIMITS.cellBytes) });
    }
    cells.setText(slot, bytes, start, end);
  }

  #setValue(cells: RowCells, slot: number, type: CellType, style: number): void {
    const { bytes, start, end } = this.#text;
    switch (type) {
      case 's': {
        const index = integerAt(bytes, start, end);
        this.#context.strings?.put(index, cells, slot);
        return;
      }
      case 'str':
      case 'inlineStr':
        return this.#setText(cells, slot);
      case 'b':
        return cells.setValue(slot, bytes[start] === 49 || bytes[start] === 116);
      case 'e':
        return this.#setText(cells, slot);
      case 'd':
        return cells.setValue(slot, isoText(ascii(bytes, start, end)));
      case 'n':
        if (end > start) this.#setNumber(cells, slot, numberAt(bytes, start, end), style);
    }
  }

  #setNumber(cells: RowCells, slot: number, value: number, style: number): void {
    const { formats, is1904 } = this.#context;
    const format = formats[style] ?? 'plain';
    if (format === 'plain') return cells.setNumber(slot, CELL.NUMBER, value);
    const moment = serialMoment(value, format, is1904);
    if (moment !== null) cells.setNumber(slot, CELL.MOMENT, moment);
    else cells.setValue(slot, formattedCell(value, format, is1904));
  }
}
