import { TEXT } from '../model/columns';
import { textOf, type Texts } from '../model/texts';

const encoder = new TextEncoder();

/** Part of the places of the hash table that may be taken before it grows. */
const LOAD = 0.5;

/** A hash of bytes in the manner of FNV-1a, four at a time. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let at = start;
  for (; at + 3 < end; at += 4) {
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x5bd1e995) >>> 0;
}

/** Texts kept once each, as UTF-8 in one block of memory. The first indices stand for the states of a cell. */
export class TextPool {
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  #ends = new Uint32Array(1 << 8);
  #hashes = new Uint32Array(1 << 8);
  #count: number = TEXT.FIRST;
  /** Open addressing; 0 = free, which is no index of a text. */
  #places = new Uint32Array(1 << 9);

  /** Index of a text; '' is the state "nothing there". */
  intern(text: string): number {
    if (text === '') return TEXT.EMPTY;
    const bytes = encoder.encode(text);
    return this.internBytes(bytes, 0, bytes.length);
  }

  /** Index of a text given as bytes of UTF-8, which are copied. */
  internBytes(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return TEXT.EMPTY;
    const hash = hashOf(bytes, start, end);
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const index = this.#places[place] ?? 0;
      if (index === 0) return this.#add(place, hash, bytes, start, end);
      if (this.#hashes[index] === hash && this.#equals(index, bytes, start, end)) return index;
      place = (place + 1) & mask;
    }
  }

  /** The text at an index; '' for the states of a cell. */
  text(index: number): string {
    return textOf({ bytes: this.#bytes, ends: this.#ends }, index);
  }

  /** All texts so far, where they stand: no copy. */
  get texts(): Texts {
    return {
      bytes: this.#bytes.subarray(0, this.#used),
      ends: this.#ends.subarray(0, this.#count),
    };
  }

  #equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[index - 1] ?? 0;
    if ((this.#ends[index] ?? 0) - from !== end - start) return false;
    const own = this.#bytes;
    for (let at = start, i = from; at < end; at += 1, i += 1) {
      if (own[i] !== bytes[at]) return false;
    }
    return true;
  }

  #add(place: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const index = this.#count;
    this.#bytes = grown(this.#bytes, this.#used + end - start);
    this.#ends = grown(this.#ends, index + 1);
    this.#hashes = grown(this.#hashes, index + 1);
    for (let at = start; at < end; at += 1) this.#bytes[this.#used++] = bytes[at] ?? 0;
    this.#ends[index] = this.#used;
    this.#hashes[index] = hash;
    this.#places[place] = index;
    this.#count += 1;
    if (this.#count > this.#places.length * LOAD) this.#rehash();
    return index;
  }

  #rehash(): void {
    const places = new Uint32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let index = TEXT.FIRST; index < this.#count; index += 1) {
      let place = (this.#hashes[index] ?? 0) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = index;
    }
    this.#places = places;
  }
}

/** The array itself, or a copy at least twice as long when it has no room for `length`. */
function grown<A extends Uint8Array | Uint32Array>(array: A, length: number): A;
function grown(array: Uint8Array | Uint32Array, length: number): Uint8Array | Uint32Array {
  if (length <= array.length) return array;
  const Kind = array instanceof Uint8Array ? Uint8Array : Uint32Array;
  const longer = new Kind(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}

/** Texts of a list, whose first entries stand for the states of a cell. */
export function packTexts(list: readonly string[]): Texts {
  const encoded = list.map((text) => encoder.encode(text));
  const ends = new Uint32Array(list.length);
  let end = 0;
  encoded.forEach((bytes, index) => (ends[index] = end += bytes.length));
  const bytes = new Uint8Array(end);
  encoded.forEach((text, index) => {
    bytes.set(text, index === 0 ? 0 : ends[index - 1]);
  });
  return { bytes, ends };
}
