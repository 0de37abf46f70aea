/**
 * A typed array that grows at its end: a column whose length is not known before its file was read. It has room for more than it
 * holds; memory nothing was written to yet costs nothing.
 */
export class Growing<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array> {
  #array: A;
  #length = 0;
  readonly #make: (length: number) => A;

  /** @param make makes an array of a length */
  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const longer = this.#make(this.#length * 2);
      longer.set(this.#array);
      this.#array = longer;
    }
    this.#array[this.#length++] = value;
  }

  at(index: number): number {
    return this.#array[index] ?? 0;
  }

  /** The values so far, where they stand: no copy, so what is written there is what is held. */
  get values(): A {
    return this.#array.subarray(0, this.#length) as A;
  }
}
