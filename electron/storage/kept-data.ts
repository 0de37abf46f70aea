/** What the program keeps in the user's data folder, beside what Chromium puts there. */
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from './atomic-write';

/** The folder of check-ups, the program's own files, and copies of those that could not be read. */
const KEPT =
  /^(checkups|(settings|shops|teaching|models|sittings|answers|phrases|templates)\.json(\.bad-.*)?)$/;

/** Bytes of all files the program keeps. */
export async function sizeOfKept(folder: string): Promise<number> {
  const files = await Promise.all((await keptIn(folder)).map(filesBelow));
  const sizes = await Promise.all(
    files.flat().map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Deletes everything the program keeps. Error: `app.notDeleted` with what stands in the way; the rest is gone. */
export async function deleteKept(folder: string): Promise<Result<null>> {
  const reasons: string[] = [];
  for (const target of await keptIn(folder)) {
    await rm(target, { recursive: true, force: true }).catch((error: unknown) => {
      reasons.push(reasonOf(error));
    });
  }
  const [reason] = reasons;
  return reason === undefined ? ok(null) : fail('app.notDeleted', { folder, reason });
}

async function keptIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => KEPT.test(name)).map((name) => path.join(folder, name));
}

async function filesBelow(target: string): Promise<readonly string[]> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [target];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
