import { inflateRawSync } from 'node:zlib';

/** One entry of a zip archive, as its central directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** Longest comment an archive can end with. */
const LONGEST_COMMENT = 0xffff;

/**
 * Reads a zip archive's central directory (APPNOTE 4.3.12, 4.3.16): names and sizes, nothing unpacked. Null when there is
 * none. Sizes of 4 GB and more (zip64) come as 0xFFFFFFFF, which is beyond any limit here.
 */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const nameAt = at + ENTRY_LENGTH;
    entries.push({
      // Some programs on Windows write backslashes.
      name: bytes.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/'),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      method: bytes.readUInt16LE(at + 10),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameAt + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | null {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}

/** Unpacks one entry, at most `limit` bytes of it. Throws when it is larger, or damaged. */
export function readZipEntry(bytes: Buffer, entry: ZipEntry, limit: number): Buffer {
  const names = bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const start = entry.offset + LOCAL_LENGTH + names;
  const packed = bytes.subarray(start, start + entry.packed);
  return entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit });
}
