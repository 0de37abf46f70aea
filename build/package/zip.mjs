import { createWriteStream } from 'node:fs';
import { glob } from 'tinyglobby';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * Packs all files of a folder.
 *
 * @param {string} folder
 * @param {string} file the zip to write
 * @param {{ compress?: boolean, inside?: string }} [options] inside: the folder in the zip they stand in
 */
export async function zipFolder(folder, file, { compress = true, inside = '' } = {}) {
  const zip = new ZipFile();
  const names = await glob('**', { cwd: folder, dot: true });
  for (const name of names.sort()) {
    zip.addFile(path.join(folder, name), path.posix.join(inside, name), { compress });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
