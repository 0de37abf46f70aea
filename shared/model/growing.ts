/** A typed array that grows at its end: a column whose length is not known before its file was read. */
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

  /** The values so far, in memory of their own. */
  finish(): A {
    const array = this.#make(this.#length);
    array.set(this.#array.subarray(0, this.#length));
    return array;
  }
}
