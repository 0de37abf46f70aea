/** The Electron a program is packed on, as the packager wants it. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureElectron } from '../electron-runtime.mjs';
import { zipFolder } from './zip.mjs';

const electronFolder = path.dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
);

/**
 * The official runtime the packager fetches itself, or finds where the electron package has put it; where only the substitute
 * is to be had, that one, in a zip.
 *
 * @param {string} folder for the zip
 * @returns {Promise<{ version: string, zipFolder: string | undefined, isOfficial: boolean }>}
 */
export async function runtimeToPack(folder) {
  await ensureElectron();
  const runtime = path.join(electronFolder, 'dist');
  const [found, { version }] = await Promise.all([
    readFile(path.join(runtime, 'version'), 'utf8').then((text) => text.trim().replace(/^v/, '')),
    readFile(path.join(electronFolder, 'package.json'), 'utf8').then(JSON.parse),
  ]);
  if (found === version) return { version, zipFolder: undefined, isOfficial: true };
  await mkdir(folder, { recursive: true });
  const name = `electron-v${found}-${process.platform}-${process.arch}.zip`;
  await zipFolder(runtime, path.join(folder, name), { compress: false });
  return { version: found, zipFolder: folder, isOfficial: false };
}
