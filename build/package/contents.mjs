/** What goes into the program's archive: what was built and what it reads, and nothing else. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { buildIfStale } from '../build-app.mjs';
import { manifest, NAME, PRODUCT, ROOT } from './product.mjs';

/** Paths below the project's folder; they stay the same in the archive. */
const KEPT = [
  'out/{main,preload,engine,parse-worker}.cjs',
  'out/renderer/*.html',
  'out/renderer/licences.js',
  // Every Chromium reads woff2; woff says the same once more.
  'out/renderer/assets/*.{js,css,woff2}',
  'examples/**/*.{xlsx,csv}',
  'build/icons/png/shop-checkup-256.png',
];

/**
 * Builds the program and lays out what is packed.
 *
 * @param {string} folder made anew
 * @param {string} version
 */
export async function layOutContents(folder, version) {
  await buildIfStale();
  await rm(folder, { recursive: true, force: true });
  for (const file of await glob(KEPT, { cwd: ROOT })) {
    const to = path.join(folder, file);
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(path.join(ROOT, file), to);
  }
  const { description, license } = await manifest();
  const fields = {
    ...{ name: NAME, productName: PRODUCT, version, description, license, main: 'out/main.cjs' },
    // By this name Linux finds the entry, and so the icon, of a window.
    desktopName: `${NAME}.desktop`,
  };
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(fields, null, 2)}\n`);
}
