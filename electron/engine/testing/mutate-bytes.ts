/** Ways to damage a file without knowing what it is. */
import fc from 'fast-check';

/** Turns bytes into others; `how` says what it does. */
export interface Mutation<T> {
  readonly how: string;
  readonly apply: (value: T) => T;
}

/** A place in something of any length, as a share of it. */
export const SHARE = fc.nat({ max: 1_000_000 }).map((part) => part / 1_000_000);

/** Index of a share of a length. */
export function indexAt(share: number, length: number): number {
  return Math.min(Math.max(0, length - 1), Math.floor(share * length));
}

/** Values that counters and sizes in headers break on. */
const NUMBERS = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const flip = fc
  .array(fc.tuple(SHARE, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 })
  .map((flips): Mutation<Buffer> => ({
    how: `flip ${JSON.stringify(flips)}`,
    apply: (bytes) => {
      const damaged = Buffer.from(bytes);
      for (const [share, mask] of flips) {
        const at = indexAt(share, bytes.length);
        damaged[at] = (bytes[at] ?? 0) ^ mask;
      }
      return damaged;
    },
  }));

const overwrite = fc
  .tuple(SHARE, fc.constantFrom(...NUMBERS), fc.constantFrom(2, 4))
  .map(([share, number, width]): Mutation<Buffer> => ({
    how: `write ${number} in ${width} bytes at ${share}`,
    apply: (bytes) => {
      const damaged = Buffer.from(bytes);
      const at = Math.min(indexAt(share, bytes.length), bytes.length - width);
      if (at >= 0) damaged.writeUIntLE(number % 2 ** (8 * width), at, width);
      return damaged;
    },
  }));

const cut = fc.tuple(SHARE, SHARE).map(([a, b]): Mutation<Buffer> => ({
  how: `cut from ${a} to ${b}`,
  apply: (bytes) => {
    const [from, to] = [indexAt(a, bytes.length), indexAt(b, bytes.length)];
    return from < to
      ? Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
      : bytes.subarray(0, from);
  },
}));

const duplicate = fc
  .tuple(SHARE, SHARE, fc.integer({ min: 1, max: 20 }))
  .map(([a, b, times]): Mutation<Buffer> => ({
    how: `repeat ${a} to ${b} ${times} times`,
    apply: (bytes) => {
      const [from, to] = [indexAt(a, bytes.length), indexAt(b, bytes.length)];
      const piece = bytes.subarray(Math.min(from, to), Math.max(from, to));
      const pieces = Array.from({ length: times }, () => piece);
      return Buffer.concat([bytes.subarray(0, to), ...pieces, bytes.subarray(to)]);
    },
  }));

const swap = fc
  .tuple(SHARE, SHARE, fc.integer({ min: 1, max: 600 }))
  .map(([a, b, length]): Mutation<Buffer> => ({
    how: `swap ${length} bytes at ${a} and ${b}`,
    apply: (bytes) => {
      const damaged = Buffer.from(bytes);
      const [from, to] = [indexAt(a, bytes.length), indexAt(b, bytes.length)];
      bytes.copy(damaged, to, from, from + length);
      bytes.copy(damaged, from, to, to + length);
      return damaged;
    },
  }));

/** Damage to bytes: letters, numbers in headers, pieces lost, repeated or exchanged. */
export const BYTE_MUTATION: fc.Arbitrary<Mutation<Buffer>> = fc.oneof(
  flip,
  overwrite,
  cut,
  duplicate,
  swap,
);
