import { Trouble } from '../../../shared/import/trouble';
import { Growing } from '../../../shared/model/growing';
import type { RowCells } from '../../../shared/model/sheet';
import { Pieces } from '../pieces';
import { LIMITS } from '../limits';
import { Arena } from './arena';
import { closesItself, isNamed, LT, MORE, skipNoTag, SLASH, tagEnd, XmlText } from './xml-bytes';

const NONE = Buffer.alloc(0);

/**
 * The shared texts of a workbook (`xl/sharedStrings.xml`), read in pieces and kept as UTF-8; none is made a string before a
 * cell of a column that is used names it.
 */
export class SharedStrings {
  /** Whether they are not the texts that were packed. */
  isDoubtful = false;
  readonly #arena = new Arena();
  readonly #scratch = new XmlText(new Arena());
  readonly #blocks = new Growing((length) => new Uint16Array(length));
  readonly #starts = new Growing((length) => new Uint32Array(length));
  readonly #ends = new Growing((length) => new Uint32Array(length));
  readonly #pieces = new Pieces();
  #rest: Buffer = NONE;
  #prefix = -1;

  /** Takes the next piece of the part. Throws `Trouble` when a text does not end. */
  push(chunk: Buffer): void {
    // A text that does not end is gone over again with every piece.
    if (this.#rest.length > LIMITS.rowBytes) throw new Trouble('file.damaged');
    const bytes = this.#pieces.add(this.#rest, chunk);
    this.#rest = bytes.subarray(this.#parse(bytes));
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Puts a text into a slot of a row; an index beyond the last is no text. */
  put(index: number, cells: RowCells, slot: number): void {
    if (!(index >= 0 && index < this.length)) return cells.setValue(slot, null);
    const block = this.#arena.blocks[this.#blocks.at(index)] ?? NONE;
    cells.setText(slot, block, this.#starts.at(index), this.#ends.at(index));
  }

  /** Position up to which the bytes were read. */
  #parse(bytes: Buffer): number {
    let at = 0;
    for (;;) {
      const open = bytes.indexOf(LT, at);
      if (open < 0) return bytes.length;
      const skipped = skipNoTag(bytes, open, bytes.length);
      if (skipped === MORE) return open;
      if (skipped > open) {
        at = skipped;
        continue;
      }
      const next = tagEnd(bytes, open, bytes.length);
      if (next === MORE) return open;
      const isItem = bytes[open + 1] !== SLASH && this.#isItem(bytes, open);
      if (isItem && closesItself(bytes, next)) this.#add(NONE, 0, 0);
      else if (isItem) {
        const text = this.#scratch;
        text.arena.clear();
        if (!text.readRich(bytes, next, bytes.length, this.#prefix, 'si')) return open;
        this.#add(text.bytes, text.start, text.end);
        at = text.next;
        continue;
      }
      at = next;
    }
  }

  /** The first `<si>`, with or without a prefix, tells the prefix of all. */
  #isItem(bytes: Buffer, open: number): boolean {
    if (this.#prefix >= 0) return isNamed(bytes, open + 1 + this.#prefix, 'si');
    const name = /^[^\s/>]*/.exec(bytes.toString('latin1', open + 1, open + 40))?.[0] ?? '';
    const isItem = name === 'si' || name.endsWith(':si');
    if (isItem) this.#prefix = name.length - 2;
    return isItem;
  }

  #add(bytes: Uint8Array, start: number, end: number): void {
    this.#arena.begin();
    this.#arena.append(bytes, start, end);
    this.#blocks.push(Math.max(0, this.#arena.blockIndex));
    this.#starts.push(this.#arena.start);
    this.#ends.push(this.#arena.end);
  }
}
