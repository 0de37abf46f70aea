/** What identifies a row: as many numbers (whole, below 2^31) as each row of the kind has; rows that are alike in all have one key. */
export type RowKey = readonly ((row: number) => number)[];

/** Rows by their key, one for each. Only row numbers are kept: half a million take 4 MB, in a `Map` of keys five times as much. */
export class RowsByKey {
  readonly #key: RowKey;
  /** Open addressing: row + 1; 0 = free. */
  readonly #places: Uint32Array;

  /** @param most how many keys there can be */
  constructor(key: RowKey, most: number) {
    this.#key = key;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 1)));
  }

  /** The row held for the key of a row; null when there is none. */
  get(row: number): number | null {
    const held = this.#places[this.#placeOf(row)] ?? 0;
    return held === 0 ? null : held - 1;
  }

  /** The row held for the key of a row; where there was none, it is this row from now on and null is answered. */
  claim(row: number): number | null {
    const place = this.#placeOf(row);
    const held = this.#places[place] ?? 0;
    if (held !== 0) return held - 1;
    this.#places[place] = row + 1;
    return null;
  }

  /** Holds a row for its key. */
  set(row: number): void {
    this.#places[this.#placeOf(row)] = row + 1;
  }

  #placeOf(row: number): number {
    const mask = this.#places.length - 1;
    let place = this.#hash(row) & mask;
    for (;;) {
      const held = this.#places[place] ?? 0;
      if (held === 0 || this.#isAlike(held - 1, row)) return place;
      place = (place + 1) & mask;
    }
  }

  #hash(row: number): number {
    let hash = 0x811c9dc5;
    for (const part of this.#key) {
      hash = Math.imul(hash ^ part(row), 0x01000193);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x5bd1e995) >>> 0;
  }

  #isAlike(a: number, b: number): boolean {
    return a === b || this.#key.every((part) => part(a) === part(b));
  }
}
