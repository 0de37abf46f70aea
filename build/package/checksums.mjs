import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the sums of files of one folder beside them, as `sha256sum --check` reads them.
 *
 * @param {readonly string[]} files
 * @param {string} folder
 */
export async function writeChecksums(files, folder) {
  let lines = '';
  for (const file of files.toSorted()) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk);
    lines += `${hash.digest('hex')}  ${path.basename(file)}\n`;
  }
  await writeFile(path.join(folder, 'SHA256SUMS'), lines);
}
