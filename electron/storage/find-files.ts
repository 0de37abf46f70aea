import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Suffixes looked for in folders; a file named by itself may have any (its content decides). */
const SUFFIXES = new Set([
  '.xlsx',
  '.xlsm',
  '.xls',
  '.xlsb',
  '.ods',
  '.csv',
  '.tsv',
  '.txt',
  '.html',
  '.htm',
]);

/** A file found. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The regular files behind a path: itself, or every table file in the folder and the folders below, by name. Null when
 * there is nothing there, or something that is no file (a device, a pipe).
 */
export async function findFiles(target: string): Promise<readonly FoundFile[] | null> {
  const facts = await stat(target).catch(() => null);
  if (facts?.isFile()) return [{ path: target, bytes: facts.size }];
  if (!facts?.isDirectory()) return null;
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isTableName(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map(async (file) => ({ path: file, bytes: (await stat(file)).size })));
}

/** By its suffix; lock files of Excel (`~$…`) and hidden files are none. */
function isTableName(name: string): boolean {
  return !/^(~\$|\.)/.test(name) && SUFFIXES.has(path.extname(name).toLowerCase());
}
