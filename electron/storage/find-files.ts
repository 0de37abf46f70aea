import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isTableName } from '../import/table-name';

/** A file found. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The regular files behind a path: itself, or everything called as a table in the folder and the folders below, by name, of
 * which reading says what is no file. Null when there is nothing there, or something that is no file (a device, a pipe).
 */
export async function findFiles(target: string): Promise<readonly FoundFile[] | null> {
  const facts = await stat(target).catch(() => null);
  if (facts?.isFile()) return [{ path: target, bytes: facts.size }];
  if (!facts?.isDirectory()) return null;
  const paths = (await tablesIn(target)).sort();
  return Promise.all(paths.map(async (file) => ({ path: file, bytes: await sizeOf(file) })));
}

/** Table files below a folder; a folder that may not be looked into stands for itself: reading it will say why. */
async function tablesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  // A link is followed to a file and never to a folder: it may lead round in a circle, or to anything.
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const files = names
    .filter((name) => isTableName(name) || isLeftBehind(name, names))
    .map((name) => path.join(folder, name));
  const below = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => tablesIn(path.join(folder, entry.name)));
  return [...files, ...(await Promise.all(below)).flat()];
}

/** 0 for a file that has gone since: reading it will say so. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/**
 * Whether something stands for a table that is not there: a lock file whose workbook is elsewhere, or what iCloud leaves of a
 * table (`.订单.xlsx.icloud`). Reading it says so; passing it over would look as if there was nothing.
 */
function isLeftBehind(name: string, beside: readonly string[]): boolean {
  const of = /^~\$(.+)$|^\.(.+)\.icloud$/.exec(name)?.slice(1).join('') ?? '';
  const isSame = (other: string): boolean => other.toLowerCase() === of.toLowerCase();
  return isTableName(of) && !beside.some(isSame);
}
