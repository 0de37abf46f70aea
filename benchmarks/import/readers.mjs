import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../build/run.mjs';
import { PEERS } from './cache.mjs';
import { exists } from './inputs.mjs';

/** The product's reader once it is built; it looks for the worker's script beside itself. */
export const CHECKUP_SCRIPT = path.resolve(
  import.meta.dirname,
  '../../out/benchmark-import-checkup.cjs',
);

/** What is installed for the benchmark alone. */
const PEER_VERSIONS = {
  'csv-parse': '7.0.3',
  exceljs: '4.4.0',
  'read-excel-file': '9.3.17',
  yauzl: '3.4.0',
};

/** Pythons to ask for a module: the system's own first, which is the one packages are installed for. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];

/**
 * What reads a file, in a process of its own.
 *
 * @typedef {object} Reader
 * @property {string} id
 * @property {string} title
 * @property {readonly ('xlsx' | 'csv')[]} formats
 * @property {string} script a path from readers/
 * @property {string} needs `product`, or the library it is about
 * @property {boolean} [floor] does less than reading: the time nobody can do without
 */

/** @type {readonly Reader[]} */
export const READERS = [
  {
    id: 'ours',
    title: '小店体检, file → result',
    formats: ['xlsx', 'csv'],
    script: CHECKUP_SCRIPT,
    needs: 'product',
  },
  {
    id: 'sheetjs',
    title: 'SheetJS, dense',
    formats: ['xlsx', 'csv'],
    script: 'sheetjs.mjs',
    needs: 'xlsx',
  },
  {
    id: 'exceljs',
    title: 'exceljs, streaming',
    formats: ['xlsx'],
    script: 'exceljs.mjs',
    needs: 'exceljs',
  },
  {
    id: 'read-excel-file',
    title: 'read-excel-file',
    formats: ['xlsx'],
    script: 'read-excel-file.mjs',
    needs: 'read-excel-file',
  },
  {
    id: 'openpyxl',
    title: 'openpyxl, read-only',
    formats: ['xlsx'],
    script: 'read_openpyxl.py',
    needs: 'openpyxl',
  },
  {
    id: 'pandas',
    title: 'pandas',
    formats: ['xlsx', 'csv'],
    script: 'read_pandas.py',
    needs: 'pandas',
  },
  {
    id: 'csv-parse',
    title: 'csv-parse, streaming',
    formats: ['csv'],
    script: 'csv-parse.mjs',
    needs: 'csv-parse',
  },
  {
    id: 'inflate',
    title: 'floor: yauzl unpacks the sheet',
    formats: ['xlsx'],
    script: 'inflate.mjs',
    needs: 'yauzl',
    floor: true,
  },
  {
    id: 'papaparse',
    title: 'floor: Papa Parse cuts the cells',
    formats: ['csv'],
    script: 'papaparse.mjs',
    needs: 'papaparse',
    floor: true,
  },
];

/**
 * A reader that can be run here.
 *
 * @typedef {Reader & { version: string, command: readonly [string, string] }} ReadyReader
 */

/**
 * Installs what the readers need and tells which of them can be run.
 *
 * @param {readonly Reader[]} readers
 * @returns {Promise<{ ready: ReadyReader[], missing: Reader[] }>}
 */
export async function readyReaders(readers) {
  if (readers.some(({ needs }) => needs in PEER_VERSIONS)) await installPeers();
  /** @type {ReadyReader[]} */
  const ready = [];
  for (const reader of readers) {
    const script = path.resolve(import.meta.dirname, 'readers', reader.script);
    const found = script.endsWith('.py')
      ? await pythonWith(reader.needs)
      : { program: process.execPath, version: await versionOf(reader.needs) };
    if (found === null || found.version === null) continue;
    ready.push({ ...reader, version: found.version, command: [found.program, script] });
  }
  const ids = new Set(ready.map(({ id }) => id));
  return { ready, missing: readers.filter(({ id }) => !ids.has(id)) };
}

/** Installs the peers into the cache, with exactly these versions, unless they are there. */
async function installPeers() {
  const list = path.join(PEERS, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: PEER_VERSIONS });
  const done = path.join(PEERS, 'node_modules', '.package-lock.json');
  const present = await readFile(list, 'utf8').catch(() => '');
  if (present === wanted && (await exists(done))) return;
  console.log(`Installing ${Object.keys(PEER_VERSIONS).join(', ')} into ${PEERS}`);
  await mkdir(PEERS, { recursive: true });
  await writeFile(list, wanted);
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const args = [...first, 'install', '--prefix', PEERS, '--ignore-scripts', '--no-audit'];
  await run(program ?? 'npm', args, { cwd: PEERS });
}

/**
 * Version of the product or of a library of Node's; null when it is not installed.
 *
 * @param {string} needs
 * @returns {Promise<string | null>}
 */
async function versionOf(needs) {
  const root = path.resolve(import.meta.dirname, '../..');
  const home = needs in PEER_VERSIONS ? PEERS : root;
  const folder = needs === 'product' ? root : path.join(home, 'node_modules', needs);
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text).version;
}

/**
 * The first Python that has a module.
 *
 * @param {string} module
 * @returns {Promise<{ program: string, version: string } | null>}
 */
async function pythonWith(module) {
  const ask = `import resource, openpyxl, ${module}; print(${module}.__version__)`;
  for (const program of PYTHONS) {
    const { code, output } = await run(program, ['-c', ask], { quiet: true });
    if (code === 0) return { program, version: output.trim() };
  }
  return null;
}
