import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * The sum of a file, however large.
 *
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 */
export async function sumOf(file, algorithm) {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest();
}
