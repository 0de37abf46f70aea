/** What Windows gets: a setup, and a program that needs none. */
import { access, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { mustRun } from '../run.mjs';
import { ICONS, NAME, PRODUCT } from './product.mjs';
import { zipFolder } from './zip.mjs';

const SCRIPT = path.join(import.meta.dirname, 'windows.nsi');

/** Where its own setup puts the compiler of setups; elsewhere it is found by its name. */
const COMPILER = 'C:\\Program Files (x86)\\NSIS\\makensis.exe';

/** Beside the program, this folder makes it portable: electron/storage/portable-data.ts. */
const DATA = '数据';
const DATA_TOLD = `${PRODUCT}的体检记录和设置都放在这个文件夹里。
把整个文件夹拷到别的电脑就能接着用；删掉这个文件夹，程序就改用系统里的位置。

Your check-ups and settings are kept in this folder.
Copy the whole folder to go on elsewhere; without this folder they are kept where the system keeps them.
`;

/**
 * @param {import('./pack.mjs').Packed} packed
 * @param {string} work
 * @param {string} out the folder of the setup and the zip
 * @returns {Promise<string[]>}
 */
export async function makeForWindows(packed, work, out) {
  await mkdir(out, { recursive: true });
  const name = `${NAME}_${packed.version}_windows-${process.arch}`;
  const setup = path.join(out, `${name}_setup${packed.mark}.exe`);
  await makeSetup({ payload: packed.folder, version: packed.version, work, setup });
  const zip = path.join(out, `${name}_portable${packed.mark}.zip`);
  await mkdir(path.join(packed.folder, DATA));
  // With the mark of its kind of text, by which old editors of Windows know it.
  await writeFile(path.join(packed.folder, DATA, '说明.txt'), `\uFEFF${DATA_TOLD}`);
  await zipFolder(packed.folder, zip, { inside: PRODUCT });
  return [setup, zip];
}

/**
 * @param {object} options
 * @param {string} options.payload the folder with the program
 * @param {string} options.version
 * @param {string} options.work a folder
 * @param {string} options.setup the file to write
 * @param {string} [options.target] of the setup itself, as the compiler calls it; its own choice is what every Windows runs
 */
export async function makeSetup({ payload, version, work, setup, target }) {
  await mkdir(work, { recursive: true });
  const names = (await glob('**', { cwd: payload, dot: true })).sort();
  let bytes = 0;
  for (const name of names) bytes += (await stat(path.join(payload, name))).size;
  const files = path.join(work, 'files.nsh');
  await writeFile(files, `${removalOf(names).join('\n')}\n`);
  const defines = Object.entries({
    ...{ VERSION: version, PAYLOAD: payload, FILES: files, ICONS, OUT: setup },
    SIZE_KB: String(Math.ceil(bytes / 1024)),
    ...(target === undefined ? {} : { TARGET: target }),
  });
  const args = ['-INPUTCHARSET', 'UTF8', '-WX', '-V2'];
  for (const [name, value] of defines) args.push(`-D${name}=${value}`);
  await mustRun(await compiler(), [...args, SCRIPT]);
}

/**
 * The lines of a setup's script that remove files, and the folders that are then empty.
 *
 * @param {readonly string[]} names with slashes
 * @returns {string[]}
 */
export function removalOf(names) {
  const folders = new Set(names.flatMap(foldersOf));
  const inside = (/** @type {string} */ name) =>
    `"$INSTDIR\\${name.replaceAll('$', '$$$$').replaceAll('/', '\\')}"`;
  return [
    ...names.map((name) => `Delete ${inside(name)}`),
    // The innermost first.
    ...[...folders].sort((a, b) => b.length - a.length).map((name) => `RMDir ${inside(name)}`),
  ];
}

/** @param {string} name */
function foldersOf(name) {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function compiler() {
  return access(COMPILER).then(
    () => COMPILER,
    () => 'makensis',
  );
}
