/* eslint-disable no-restricted-syntax -- read in a worker thread, which has nothing else to do meanwhile */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read from anywhere: a file's, or those in memory. */
export interface ByteSource {
  readonly size: number;
  /** Reads into a buffer from a position on; number of bytes read, 0 at the end. */
  readonly read: (into: Uint8Array, position: number) => number;
  /** Whether its file was written to since it was opened. */
  readonly isChanged: () => boolean;
  readonly close: () => void;
}

/** Opens a file for reading. Throws the system's error. */
export function fileBytes(path: string): ByteSource {
  const file = openSync(path, 'r');
  const { size, mtimeMs } = fstatSync(file);
  return {
    size,
    read: (into, position) => readSync(file, into, 0, into.length, position),
    isChanged: () => {
      const now = fstatSync(file);
      return now.size !== size || now.mtimeMs !== mtimeMs;
    },
    close: () => {
      closeSync(file);
    },
  };
}

/** Bytes in memory as a source. */
export function memoryBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (into, position) => {
      const piece = bytes.subarray(position, position + into.length);
      into.set(piece);
      return piece.length;
    },
    isChanged: () => false,
    close: () => undefined,
  };
}

/** All bytes of a source, or its first ones. */
export function readBytes(source: ByteSource, most = source.size): Buffer {
  const bytes = Buffer.alloc(Math.min(most, source.size));
  let length = 0;
  while (length < bytes.length) {
    const read = source.read(bytes.subarray(length), length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
