import { TEXT } from '../../model/columns';
import { Growing } from '../../model/growing';
import { CELL, type RowCells } from '../../model/sheet';
import { isErrorText, presentText } from '../cells/plain-text';
import { trimmedEnd, trimmedStart } from '../cells/trim-bytes';
import { shownCell } from '../issue-log';
import type { TextPool } from '../text-pool';
import type { Captured } from './captured';

/** Bytes that begin what exports write where there is nothing (`-`, `—`, `－`, `/`, `\`), or an error value (`#N/A`). */
const DOUBTFUL: ReadonlySet<number> = new Set([0x23, 0x2d, 0x2f, 0x5c, 0xe2, 0xef]);

/** A column of words or free text, kept once each in a pool. Bare numbers and flags become the text they are shown as. */
export class TextColumn implements Captured {
  readonly #pool: TextPool;
  readonly #mask: ((text: string) => string) | null;
  readonly #texts = new Growing((length) => new Uint32Array(length));
  #hasErrors = false;

  /** @param mask what becomes of each text before it is kept; nothing if left out */
  constructor(pool: TextPool, mask: ((text: string) => string) | null = null) {
    this.#pool = pool;
    this.#mask = mask;
  }

  add(cells: RowCells, slot: number): void {
    const kind = cells.kinds[slot];
    if (kind === CELL.BLANK) return this.#texts.push(TEXT.EMPTY);
    if (kind === CELL.TEXT && this.#addPlain(cells, slot)) return;
    const text = presentText(cells.cell(slot));
    this.#hasErrors ||= isErrorText(text);
    this.#texts.push(this.#pool.intern(text));
  }

  #addPlain(cells: RowCells, slot: number): boolean {
    const bytes = cells.bytes[slot];
    if (bytes === undefined) return false;
    const start = trimmedStart(bytes, cells.starts[slot] ?? 0, cells.ends[slot] ?? 0);
    const end = trimmedEnd(bytes, start, cells.ends[slot] ?? 0);
    if (DOUBTFUL.has(bytes[start] ?? 0)) return false;
    this.#texts.push(this.#pool.internBytes(bytes, start, end));
    return true;
  }

  get length(): number {
    return this.#texts.length;
  }

  /** The i-th text; '' where there is none. */
  at(i: number): string {
    return this.#pool.text(this.#texts.at(i));
  }

  shown(i: number): string {
    return shownCell(this.at(i));
  }

  /** The texts as indices of the pool, masked; error values of a spreadsheet are unreadable. */
  finish(): Uint32Array {
    const mask = this.#mask;
    if (mask === null && !this.#hasErrors) return this.#texts.values;
    const kept = new Map<number, number>();
    return this.#texts.values.map((text) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const words = this.#pool.text(text);
      const index = isErrorText(words) ? TEXT.UNREADABLE : this.#masked(text, words);
      kept.set(text, index);
      return index;
    });
  }

  #masked(index: number, words: string): number {
    const masked = this.#mask?.(words) ?? words;
    return masked === words ? index : this.#pool.intern(masked);
  }
}
