/** The licences in a packaged program: of everything that is in it, in full, and those of Chromium beside it. */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { extractFile } from '@electron/asar';
import { glob } from 'tinyglobby';
import { INSIDE, TEXT_KEPT_HERE } from '../licences/exceptions.mjs';
import { LICENCES_FILE, readLicences } from '../licences/written.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'out');

/** Chromium's file is of many megabytes; a stump of it is as good as none. */
const CHROMIUM_BYTES = 1_000_000;

/** @typedef {import('../../shared/licences').BundledLicences} BundledLicences */

/**
 * @param {string} packaged folder of the packaged program
 * @param {import('../verify.mjs').Check} check
 */
export async function verifyLicences(packaged, check) {
  check(
    '[I4 R] 每个部件的许可都在装好的程序里 (licences of all parts)',
    await partProblems(packaged, OUT),
  );
  check(
    '[I4 R] Electron 和 Chromium 的许可在程序旁边 (of the runtime)',
    await runtimeProblems(packaged),
  );
  const [table, { packages }] = await Promise.all(
    ['build/dependencies.json', 'package-lock.json'].map(async (name) =>
      JSON.parse(await readFile(path.join(ROOT, name), 'utf8')),
    ),
  );
  const licences = readLicences(await readFile(path.join(OUT, LICENCES_FILE), 'utf8'));
  check(
    '[D1 S] 说是程序用的依赖都在程序里，别的都不在 (what is said to be in the program is)',
    useProblems(table, packages, licences),
  );
}

/**
 * @param {Readonly<Record<string, { use: string }>>} table of direct dependencies
 * @param {Readonly<Record<string, { name?: string }>>} locked packages of the lock file
 * @param {BundledLicences} licences
 * @returns {string[]}
 */
export function useProblems(table, locked, licences) {
  const listed = new Set(licences.groups.flatMap(({ parts }) => parts.map(({ name }) => name)));
  return Object.entries(table).flatMap(([name, { use }]) => {
    const isIn = listed.has(locked[`node_modules/${name}`]?.name ?? name);
    // What builds the program may leave a few lines of its own in it.
    if (use === 'program' ? isIn : !isIn || use === 'build') return [];
    return [`${name}: ${use}, ${isIn ? '在程序里 (in it)' : '不在程序里 (not in it)'}`];
  });
}

/**
 * @param {string} packaged
 * @param {string} out where the program was built, with its source maps: they tell what is in it, whoever made the list
 * @returns {Promise<string[]>}
 */
export async function partProblems(packaged, out) {
  const [archive] = await glob('**/app.asar', { cwd: packaged, absolute: true });
  if (archive === undefined) return [`${packaged}: app.asar?`];
  const file = path.join('out', ...LICENCES_FILE.split('/'));
  /** @type {BundledLicences} */
  let licences;
  try {
    licences = readLicences(extractFile(archive, file).toString('utf8'));
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : error}`];
  }
  const groups = [licences.program, ...licences.groups];
  const listed = new Set(groups.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const mapped = await namesInSourceMaps(out);
  const kept = [...Object.keys(TEXT_KEPT_HERE), ...INSIDE.map(({ name }) => name)];
  return [
    ...(mapped.size > 0
      ? []
      : [`${out}: 没有源码映射可以对照 (no source maps to hold it against)`]),
    ...[...mapped]
      .filter((name) => !listed.has(name))
      .map((name) => `${name}: 没有列出 (not listed)`),
    ...groups
      .filter(({ text }) => text.length < 100)
      .map(({ name }) => `${name}: 没有全文 (no text)`),
    ...kept
      .filter((name) => !listed.has(name))
      .map((name) => `${name}: 例外已用不着 (exception not needed)`),
    ...(listed.has('electron') ? [] : ['electron: 没有列出 (not listed)']),
  ];
}

/**
 * The packages whose sources are in the bundles.
 *
 * @param {string} out
 * @returns {Promise<Set<string>>}
 */
async function namesInSourceMaps(out) {
  const names = new Set();
  for (const file of await glob(
    ['{main,preload,engine,parse-worker}.cjs.map', 'renderer/assets/*.map'],
    { cwd: out, absolute: true },
  )) {
    /** @type {{ sources: string[] }} */
    const { sources } = JSON.parse(await readFile(file, 'utf8'));
    for (const source of sources) {
      const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];
      if (folder === undefined) continue;
      // Not by the way from the map: a worker's map is written as if it lay elsewhere.
      const json = path.join(out, '..', folder, 'package.json');
      names.add(JSON.parse(await readFile(json, 'utf8')).name);
    }
  }
  return names;
}

/**
 * On macOS these lie in the bundle, for beside it they would stay behind when it is moved.
 *
 * @param {string} packaged
 * @returns {Promise<string[]>}
 */
export async function runtimeProblems(packaged) {
  const [archive] = await glob('**/app.asar', { cwd: packaged, absolute: true });
  if (archive === undefined) return [`${packaged}: app.asar?`];
  const resources = path.dirname(archive);
  const isMac = path.basename(path.dirname(resources)) === 'Contents';
  const folder = isMac ? resources : path.dirname(resources);
  const names = await readdir(folder);
  const chromium = await stat(path.join(folder, 'LICENSES.chromium.html')).then(
    ({ size }) => size,
    () => 0,
  );
  return [
    ...(names.some((name) => /^LICENSE(?:\.electron)?(?:\.txt)?$/.test(name))
      ? []
      : [`${folder}: 没有 Electron 的许可 (no licence of Electron)`]),
    ...(chromium > CHROMIUM_BYTES ? [] : [`${folder}: LICENSES.chromium.html ${chromium} B`]),
  ];
}
