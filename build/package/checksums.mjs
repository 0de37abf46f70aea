import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sumOf } from '../sum.mjs';

/**
 * Writes the sums of files of one folder beside them, as `sha256sum --check` reads them.
 *
 * @param {readonly string[]} files
 * @param {string} folder
 */
export async function writeChecksums(files, folder) {
  let lines = '';
  for (const file of files.toSorted()) {
    const sum = await sumOf(file, 'sha256');
    lines += `${sum.toString('hex')}  ${path.basename(file)}\n`;
  }
  await writeFile(path.join(folder, 'SHA256SUMS'), lines);
}
