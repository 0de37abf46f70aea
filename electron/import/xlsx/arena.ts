/** Bytes of a block; one text is always in one block. */
const BLOCK = 8 * 1024 * 1024;

/** Texts as UTF-8, one behind the other in blocks that never move: what is in it stays where it is while it grows. */
export class Arena {
  readonly #blocks: Uint8Array[] = [];
  #block = new Uint8Array(0);
  #used = 0;
  #start = 0;

  /** Begins a text. */
  begin(): void {
    this.#start = this.#used;
  }

  /** Adds a byte to the text begun. */
  push(byte: number): void {
    if (this.#used === this.#block.length) this.#reserve(1);
    this.#block[this.#used++] = byte;
  }

  /** Adds bytes to the text begun. */
  append(bytes: Uint8Array, start: number, end: number): void {
    if (this.#used + end - start > this.#block.length) this.#reserve(end - start);
    for (let at = start; at < end; at += 1) this.#block[this.#used++] = bytes[at] ?? 0;
  }

  /** The block the text begun is in, and where. */
  get block(): Uint8Array {
    return this.#block;
  }
  get start(): number {
    return this.#start;
  }
  get end(): number {
    return this.#used;
  }
  /** Number of the block among those of `blocks`. */
  get blockIndex(): number {
    return this.#blocks.length - 1;
  }
  get blocks(): readonly Uint8Array[] {
    return this.#blocks;
  }

  /** Forgets all texts of the block in use; the blocks before it stay. */
  clear(): void {
    this.#used = 0;
    this.#start = 0;
  }

  /** Moves the text begun to a new block with room for more. */
  #reserve(more: number): void {
    const begun = this.#block.subarray(this.#start, this.#used);
    const room = Math.max(
      this.#blocks.length === 0 ? BLOCK / 64 : BLOCK,
      (begun.length + more) * 2,
    );
    const block = new Uint8Array(room);
    block.set(begun);
    this.#blocks.push(block);
    this.#block = block;
    this.#start = 0;
    this.#used = begun.length;
  }
}
