/** Reading XML as bytes: what a sheet and its texts need, without a tree or an event for each tag. */
import type { Arena } from './arena';

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const AMPERSAND = 38;
const SEMICOLON = 59;
const UNDERSCORE = 95;
const CR = 13;
const LF = 10;
const DASH = 45;

/** Where nothing more can be read before the next bytes have come. */
export const MORE = -1;

/** Position behind the `>` of a tag that stands at `at` or before it; quotes may hold a `>`. `MORE` when it does not end. */
export function tagEnd(bytes: Uint8Array, at: number, end: number): number {
  let quote = 0;
  for (let i = at; i < end; i += 1) {
    const byte = bytes[i];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) return i + 1;
  }
  return MORE;
}

/** Whether the tag that ends before `end` closes itself (`<c r="A1"/>`). */
export function closesItself(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 2] === SLASH;
}

/** Whether bytes at a position are these letters. */
export function isAt(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i += 1) {
    if (bytes[at + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** Position behind the next occurrence of letters; `MORE` when there is none. */
function behind(bytes: Uint8Array, at: number, end: number, letters: string): number {
  const first = letters.charCodeAt(0);
  for (let i = at; i + letters.length <= end; i += 1) {
    if (bytes[i] === first && isAt(bytes, i, letters)) return i + letters.length;
  }
  return MORE;
}

/**
 * Position behind what begins with the `<` at `at` and is no element: a comment, a CDATA section, an instruction. `at` itself
 * when it is a tag; `MORE` when it does not end.
 */
export function skipNoTag(bytes: Uint8Array, at: number, end: number): number {
  const second = bytes[at + 1];
  if (second === QUESTION) return behind(bytes, at, end, '?>');
  if (second !== BANG) return at;
  if (at + 9 > end) return MORE;
  if (bytes[at + 2] === DASH) return behind(bytes, at, end, '-->');
  return isAt(bytes, at, '<![CDATA[') ? behind(bytes, at, end, ']]>') : tagEnd(bytes, at, end);
}

/** Whether a tag at `at` (behind `<` or `</` and the prefix) has this name of one or more letters. */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  if (!isAt(bytes, at, name)) return false;
  const next = bytes[at + name.length];
  return next === GT || next === SLASH || (next !== undefined && next <= 32);
}

/** Visits the attributes of a tag from behind its name up to its `>`, which must be there. */
export function eachAttribute(
  bytes: Uint8Array,
  from: number,
  visit: (nameStart: number, nameEnd: number, start: number, end: number) => void,
): void {
  let at = from;
  for (;;) {
    while ((bytes[at] ?? GT) <= 32) at += 1;
    const first = bytes[at];
    if (first === undefined || first === GT || first === SLASH) return;
    const nameStart = at;
    while (at < bytes.length && bytes[at] !== EQUALS && bytes[at] !== GT) at += 1;
    let nameEnd = at;
    while ((bytes[nameEnd - 1] ?? 33) <= 32) nameEnd -= 1;
    while (
      at < bytes.length &&
      bytes[at] !== QUOTE &&
      bytes[at] !== APOSTROPHE &&
      bytes[at] !== GT
    ) {
      at += 1;
    }
    const quote = bytes[at];
    if (quote === undefined || quote === GT) return;
    const start = at + 1;
    at = start;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    visit(nameStart, nameEnd, start, at);
    at += 1;
  }
}

const ENTITIES: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
};

/** Longest reference to a letter: `&#x10FFFF;`. */
const LONGEST_REFERENCE = 10;

function pushLetter(arena: Arena, code: number): void {
  if (code < 0x80) arena.push(code);
  else if (code < 0x800) {
    arena.push(0xc0 | (code >> 6));
    arena.push(0x80 | (code & 63));
  } else if (code < 0x10000) {
    arena.push(0xe0 | (code >> 12));
    arena.push(0x80 | ((code >> 6) & 63));
    arena.push(0x80 | (code & 63));
  } else {
    arena.push(0xf0 | (code >> 18));
    arena.push(0x80 | ((code >> 12) & 63));
    arena.push(0x80 | ((code >> 6) & 63));
    arena.push(0x80 | (code & 63));
  }
}

/** Code of the letter a reference names (`amp`, `#38`, `#x26`); -1 when it names none. */
function referenced(name: string): number {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const match = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  const code = match === null ? -1 : parseInt(match[1] ?? match[2] ?? '', match[1] ? 16 : 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? code : -1;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Whether `_x000D_` stands at a position: how Excel writes a letter XML does not allow (ECMA-376 22.9.2.19). */
function escapedLetter(bytes: Uint8Array, at: number, end: number): number {
  if (at + 7 > end || bytes[at + 1] !== 120 || bytes[at + 6] !== UNDERSCORE) return -1;
  const hex = latin(bytes, at + 2, at + 6);
  return /^[0-9a-f]{4}$/i.test(hex) ? parseInt(hex, 16) : -1;
}

/** Adds a piece of text to the text begun in an arena, its references and escapes resolved. */
export function appendText(arena: Arena, bytes: Uint8Array, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND) {
      const limit = Math.min(end, at + LONGEST_REFERENCE + 1);
      let last = at + 1;
      while (last < limit && bytes[last] !== SEMICOLON) last += 1;
      const code = bytes[last] === SEMICOLON ? referenced(latin(bytes, at + 1, last)) : -1;
      if (code >= 0) {
        pushLetter(arena, code);
        at = last + 1;
        continue;
      }
    } else if (byte === UNDERSCORE) {
      const code = escapedLetter(bytes, at, end);
      if (code >= 0) {
        pushLetter(arena, code);
        at += 7;
        continue;
      }
    }
    at += 1;
    // A line break is one letter, however it was written (XML 1.0, 2.11).
    if (byte !== CR) arena.push(byte);
    else if (bytes[at] !== LF || at >= end) arena.push(LF);
  }
}

/** A text between tags, as it stands in the bytes or, where that is not the text itself, in an arena. */
export class XmlText {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  /** Position behind the tag a text ends at. */
  next = 0;

  constructor(readonly arena: Arena) {}

  /**
   * Reads the text from `at` to the next closing tag, over comments and CDATA sections. False when it does not end in the
   * bytes. What stands in the arena before is kept: begin a text there first.
   */
  read(bytes: Uint8Array, at: number, end: number): boolean {
    let isPlain = true;
    let i = at;
    for (; i < end; i += 1) {
      const byte = bytes[i];
      if (byte === LT) break;
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === CR) isPlain = false;
    }
    if (i + 1 >= end) return false;
    if (isPlain && bytes[i + 1] === SLASH) {
      this.bytes = bytes;
      this.start = at;
      this.end = i;
      return this.#endAt(bytes, i, end);
    }
    this.arena.begin();
    if (!this.append(bytes, at, end)) return false;
    this.#settle();
    return true;
  }

  /** Adds the text from `at` to the next closing tag to the text begun in the arena. */
  append(bytes: Uint8Array, at: number, end: number): boolean {
    let from = at;
    for (let i = at; i < end; i += 1) {
      if (bytes[i] !== LT) continue;
      appendText(this.arena, bytes, from, i);
      if (bytes[i + 1] === SLASH) return this.#endAt(bytes, i, end);
      const next = skipNoTag(bytes, i, end);
      if (next === MORE) return false;
      if (next > i && bytes[i + 2] === 91) this.arena.append(bytes, i + 9, next - 3);
      // An element within a text has no place there: its tags are passed over.
      from = next > i ? next : tagEnd(bytes, i, end);
      if (from === MORE) return false;
      i = from - 1;
    }
    return false;
  }

  /** Takes the text begun in the arena. */
  #settle(): void {
    this.bytes = this.arena.block;
    this.start = this.arena.start;
    this.end = this.arena.end;
  }

  #endAt(bytes: Uint8Array, at: number, end: number): boolean {
    this.next = tagEnd(bytes, at, end);
    return this.next !== MORE;
  }

  /**
   * Reads a rich text from behind `<si>` or `<is>` to its closing tag: the texts `<t>` of all its runs, those of phonetic
   * hints `<rPh>` left out. `prefix` is the length of the namespace prefix with its colon.
   */
  readRich(bytes: Uint8Array, at: number, end: number, prefix: number, name: string): boolean {
    this.bytes = bytes;
    this.start = this.end = at;
    let pieces = 0;
    let i = at;
    for (;;) {
      while (i < end && bytes[i] !== LT) i += 1;
      if (i + 2 >= end) return false;
      const skipped = skipNoTag(bytes, i, end);
      if (skipped === MORE) return false;
      if (skipped > i) {
        i = skipped;
        continue;
      }
      const isClosing = bytes[i + 1] === SLASH;
      const from = i + 1 + (isClosing ? 1 : 0) + prefix;
      const next = tagEnd(bytes, i, end);
      if (next === MORE) return false;
      if (isClosing && isNamed(bytes, from, name)) {
        if (pieces > 1) this.#settle();
        this.next = next;
        return true;
      }
      i = next;
      if (isClosing || closesItself(bytes, next)) continue;
      if (isNamed(bytes, from, 't')) {
        if (!this.#piece(bytes, i, end, pieces)) return false;
        pieces += 1;
        i = this.next;
      } else if (isNamed(bytes, from, 'rPh')) {
        i = behindElement(bytes, i, end, prefix, 'rPh');
        if (i === MORE) return false;
      }
    }
  }

  /** One more run of a rich text; several are put together in the arena. */
  #piece(bytes: Uint8Array, at: number, end: number, before: number): boolean {
    if (before === 0) return this.read(bytes, at, end);
    if (before === 1) {
      const { bytes: first, start, end: last } = this;
      if (first === this.arena.block && this.arena.end === last && this.arena.start === start) {
        return this.append(bytes, at, end);
      }
      this.arena.begin();
      this.arena.append(first, start, last);
    }
    return this.append(bytes, at, end);
  }
}

/** Position behind the closing tag of an element, from within it; elements of its name do not hold others. */
export function behindElement(
  bytes: Uint8Array,
  at: number,
  end: number,
  prefix: number,
  name: string,
): number {
  for (let i = at; i < end; i += 1) {
    if (bytes[i] !== LT) continue;
    const skipped = skipNoTag(bytes, i, end);
    if (skipped === MORE) return MORE;
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    if (bytes[i + 1] === SLASH && isNamed(bytes, i + 2 + prefix, name))
      return tagEnd(bytes, i, end);
  }
  return MORE;
}
