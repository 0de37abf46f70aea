import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from './cache.mjs';
import { writeCsv, writeXlsx } from './write-inputs.mjs';

/**
 * The kinds of file read: the same rows, written differently.
 *
 * @typedef {object} Input
 * @property {string} id
 * @property {'xlsx' | 'csv'} format
 * @property {string} title
 * @property {'utf-8' | 'gb18030' | null} encoding of a csv
 * @property {(file: string, rows: number) => Promise<void>} write
 */

/** @type {readonly Input[]} */
export const INPUTS = [
  {
    id: 'xlsx-shared',
    format: 'xlsx',
    title: 'xlsx, shared strings (Excel, WPS)',
    encoding: null,
    write: (file, rows) => writeXlsx(file, rows, 'shared'),
  },
  {
    id: 'xlsx-inline',
    format: 'xlsx',
    title: 'xlsx, inline strings (streaming exporters)',
    encoding: null,
    write: (file, rows) => writeXlsx(file, rows, 'inline'),
  },
  {
    id: 'csv-utf8',
    format: 'csv',
    title: 'csv, UTF-8',
    encoding: 'utf-8',
    write: (file, rows) => writeCsv(file, rows, 'utf-8'),
  },
  {
    id: 'csv-gb18030',
    format: 'csv',
    title: 'csv, GB18030',
    encoding: 'gb18030',
    write: (file, rows) => writeCsv(file, rows, 'gb18030'),
  },
];

/** What decides the bytes of the inputs. */
const GENERATOR = [
  'order-rows.mjs',
  'write-inputs.mjs',
  ...['headers.mjs', 'random.mjs', 'time.mjs'].map((name) => `../../build/sample-shops/${name}`),
];

/**
 * Where an input is, written first if it is not there yet. Inputs of an older generator are removed.
 *
 * @param {Input} input
 * @param {number} rows below the header
 * @returns {Promise<string>}
 */
export async function inputFile(input, rows) {
  const all = path.join(CACHE, 'inputs');
  const version = await generatorVersion();
  const folder = path.join(all, version);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(all)) {
    if (name !== version) await rm(path.join(all, name), { recursive: true });
  }
  const file = path.join(folder, `orders-${rows}-${input.id}.${input.format}`);
  if (await exists(file)) return file;
  const part = `${file}.${process.pid}.part`;
  await input.write(part, rows);
  await rename(part, file);
  return file;
}

/** @param {string} file */
export function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function generatorVersion() {
  const hash = createHash('sha256');
  for (const name of GENERATOR) hash.update(await readFile(path.join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 12);
}
