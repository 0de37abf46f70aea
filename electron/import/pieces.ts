/** The bytes of a text that comes in pieces, in memory that is used again and again. */
export class Pieces {
  #room: Buffer = Buffer.alloc(0);

  /** What is left of the bytes given last, with the next piece behind it. Holds until the next is added. */
  add(rest: Uint8Array, piece: Uint8Array): Buffer {
    const length = rest.length + piece.length;
    const into = length <= this.#room.length ? this.#room : Buffer.allocUnsafe(length * 2);
    into.set(rest);
    into.set(piece, rest.length);
    this.#room = into;
    return into.subarray(0, length);
  }
}
