/** What all ways of encrypting a workbook share. */
import { createDecipheriv, hash, timingSafeEqual } from 'node:crypto';

/** Encrypted in a way that is none of those known here. */
export class UnknownEncryption extends Error {}

/** Hash functions a workbook may name, by the name the runtime knows them by. */
export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** Hash of all parts one after the other. */
export function hashOf(name: HashName, ...parts: readonly Buffer[]): Buffer {
  return hash(name, Buffer.concat(parts), 'buffer');
}

/** A whole number in four bytes, lowest first. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Passwords are hashed as UTF-16. */
export function passwordBytes(password: string): Buffer {
  return Buffer.from(password, 'utf16le');
}

/**
 * Hash of salt and password, hashed again `spins` times with a counter before it ([MS-OFFCRYPTO] 2.3.4.7, 2.3.4.11): the work
 * that makes guessing slow. About 1.5 µs a spin.
 */
export function spinHash(name: HashName, salt: Buffer, password: string, spins: number): Buffer {
  const first = hashOf(name, salt, passwordBytes(password));
  const counted = Buffer.concat([uint32(0), first]);
  for (let spin = 0; spin < spins; spin += 1) {
    counted.writeUInt32LE(spin);
    hash(name, counted, 'buffer').copy(counted, 4);
  }
  return counted.subarray(4);
}

/** AES without padding; `iv` null is for ECB, else CBC. The length of the key decides between 128, 192 and 256 bits. */
export function decryptAes(key: Buffer, iv: Buffer | null, data: Buffer): Buffer {
  const cipher = `aes-${key.length * 8}-${iv === null ? 'ecb' : 'cbc'}`;
  const decipher = createDecipheriv(cipher, key, iv).setAutoPadding(false);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** Whether two hashes are the same. */
export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Bytes of AES blocks. */
export const AES_BLOCK = 16;

/** The size of the workbook, which stands before it ([MS-OFFCRYPTO] 2.3.4.4). Throws when there is less than that. */
export function packageSize(encrypted: Buffer): number {
  const size = Number(encrypted.readBigUInt64LE(0));
  if (size > encrypted.length - PACKAGE_START) throw new RangeError('the package is cut off');
  return size;
}

/** Where the encrypted workbook begins behind its size. */
export const PACKAGE_START = 8;
