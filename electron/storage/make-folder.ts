import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './atomic-write';

/** Makes a folder where there is none; the one it lies in has to be there, else its drive may be gone. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    if (reasonOf(error) !== 'EEXIST') throw error;
  });
}

/** Names in a folder; none where it is gone. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return [];
    throw error;
  });
}

/**
 * Writes an empty file into a folder and takes it away again; rejects with the system's error where that cannot be done. Asking
 * for leave is not enough: Windows answers only for single files, and of a folder that may not be written says that it may.
 */
export async function tryWriting(folder: string): Promise<void> {
  const file = path.join(folder, `.${randomUUID()}.tmp`);
  await writeFile(file, '', { flag: 'wx' });
  await rm(file, { force: true });
}

/** What a save that was cut short leaves beside its file: `writeAtomically`'s and electron-store's. */
const LEFTOVER = /^\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$|\.json\.tmp-\d{10}[\da-f]{6}$/;

/** Deletes what saves that were cut short left in a folder. Nothing may be writing there. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const left = (await namesIn(folder)).filter((name) => LEFTOVER.test(name));
  await Promise.all(left.map((name) => rm(path.join(folder, name)).catch(() => undefined)));
}
