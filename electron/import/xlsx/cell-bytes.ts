import { eachAttribute, GT, SLASH } from './xml-bytes';

/** The types of a cell, as its attribute `t` says (ECMA-376 18.18.11). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** What the tag `<c r="AB12" s="3" t="s">` says; one object for all cells of a sheet. */
export class CellTag {
  column = 0;
  type: CellType = 'n';
  style = 0;

  /** Reads the attributes from behind the tag's name; a cell without a reference stands in `nextColumn`. */
  read(bytes: Uint8Array, from: number, nextColumn: number): void {
    this.column = nextColumn;
    this.type = 'n';
    this.style = 0;
    let at = from;
    for (;;) {
      while ((bytes[at] ?? GT) <= 32) at += 1;
      const name = bytes[at];
      if (name === undefined || name === GT || name === SLASH) return;
      // Nearly every attribute is `x="…"`: one letter, no blanks.
      if (bytes[at + 1] !== 61 || bytes[at + 2] !== 34) {
        eachAttribute(bytes, at, (nameStart, nameEnd, start, end) => {
          if (nameEnd - nameStart === 1) this.#take(bytes, bytes[nameStart] ?? 0, start, end);
        });
        return;
      }
      const start = at + 3;
      let end = start;
      while (bytes[end] !== 34) end += 1;
      this.#take(bytes, name, start, end);
      at = end + 1;
    }
  }

  #take(bytes: Uint8Array, name: number, start: number, end: number): void {
    if (name === 114) {
      const column = columnAt(bytes, start, end);
      if (column >= 0) this.column = column;
    } else if (name === 115) this.style = Math.max(0, integerAt(bytes, start, end));
    else if (name === 116) this.type = typeAt(bytes, start, end);
  }
}

/** Whether the tag whose name stands at a position holds a cell's value. */
export function isValue(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1] ?? 0;
  // `<v>`, `<v xml:space="…">`, `<is>`; an empty `<v/>` holds nothing.
  if (first === 118) return second === GT || second <= 32;
  return first === 105 && second === 115 && bytes[at + 2] !== SLASH;
}

/** Bytes of ASCII as a text. */
export function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Column of letters, `A` = 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

/** Column of a reference such as `AB12`; -1 when it has no letters. */
function columnAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Whole number without a sign; -1 when there is none. */
export function integerAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) {
      if ((bytes[at] ?? 0) <= 32) continue;
      return -1;
    }
    value = value * 10 + digit;
    digits += 1;
  }
  return digits === 0 ? -1 : value;
}

/** Most digits of which a whole number is made exactly. */
const EXACT_DIGITS = 15;

/** A number as XML writes it; NaN when it is none. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= EXACT_DIGITS) {
    const value = integerAt(bytes, start, end);
    if (value >= 0) return value;
  }
  return Number(ascii(bytes, start, end));
}

function typeAt(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 115:
      return end - start === 1 ? 's' : 'str';
    case 105:
      return 'inlineStr';
    case 98:
      return 'b';
    case 101:
      return 'e';
    case 100:
      return 'd';
    default:
      return 'n';
  }
}

/** A date of ISO 8601 as other date cells are given: `YYYY-MM-DD HH:mm:ss`. */
export function isoText(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)[^+Z]*Z?)?$/.exec(text);
  if (match?.[1] === undefined) return text;
  const clock = match[2] ?? '00:00:00';
  return `${match[1]} ${clock.length === 5 ? `${clock}:00` : clock}`;
}
