import { mkdir, readdir, rm } from 'node:fs/promises';
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

/** What a save that was cut short leaves beside its file: `writeAtomically`'s and electron-store's. */
const LEFTOVER = /^\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$|\.json\.tmp-\d{10}[\da-f]{6}$/;

/** Deletes what saves that were cut short left in a folder. Nothing may be writing there. */
export async function sweepLeftovers(folder: string): Promise<void> {
  const left = (await namesIn(folder)).filter((name) => LEFTOVER.test(name));
  await Promise.all(left.map((name) => rm(path.join(folder, name)).catch(() => undefined)));
}
