/** What macOS gets: a disk image from which the program is dragged to where programs are. */
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { mustRun } from '../run.mjs';
import { NAME, PRODUCT } from './product.mjs';

/**
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} work a folder, made anew
 * @param {string} out the folder of the image
 * @returns {Promise<string>}
 */
export async function makeDiskImage(packed, work, out) {
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await mkdir(out, { recursive: true });
  const options = { recursive: true, verbatimSymlinks: true };
  await cp(packed.program, path.join(work, path.basename(packed.program)), options);
  await symlink('/Applications', path.join(work, 'Applications'));
  const file = path.join(out, `${NAME}_${packed.version}_macos-${process.arch}${packed.mark}.dmg`);
  const args = ['-volname', PRODUCT, '-srcfolder', work, '-format', 'UDZO', '-ov', file];
  await mustRun('hdiutil', ['create', ...args]);
  return file;
}
