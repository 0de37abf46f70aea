/** What is kept in the user's data folder: how much, and deleting all of it. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KEPT_PLACES, type KeptPlace } from '../../shared/ipc/window-contract';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from './atomic-write';
import { ERASE_MARK, keptPlaceOf, LOCKS } from './kept-places';

/** How a file or folder goes. */
type Remove = (file: string, options: { recursive: true; force: true }) => Promise<void>;

/** Bytes of what is kept, by what it is; what nobody tells of counts as Chromium's, whose files it most likely is. */
export async function sizesOfKept(folder: string): Promise<Readonly<Record<KeptPlace, number>>> {
  const sizes = Object.fromEntries(KEPT_PLACES.map((place) => [place, 0])) as Record<
    KeptPlace,
    number
  >;
  for (const file of await filesBelow(folder)) {
    const size = await stat(path.join(folder, file)).then(
      (facts) => facts.size,
      () => 0,
    );
    sizes[keptPlaceOf(file) ?? 'chromium'] += size;
  }
  return sizes;
}

/**
 * Deletes everything the program keeps, and marks the folder to be emptied of what Chromium may hold open. Error: `app.notDeleted`
 * with what stands in the way; the rest is gone, and nothing is marked, as the person may go on.
 */
export async function deleteKept(folder: string, remove: Remove = rm): Promise<Result<null>> {
  const reasons: string[] = [];
  const note = (error: unknown) => {
    reasons.push(reasonOf(error));
  };
  for (const name of await readdir(folder).catch(() => [])) {
    const place = keptPlaceOf(name);
    if (place === null || place === 'chromium') continue;
    await remove(path.join(folder, name), { recursive: true, force: true }).catch(note);
  }
  if (reasons.length === 0) await writeFile(path.join(folder, ERASE_MARK), '').catch(note);
  const [reason] = reasons;
  return reason === undefined ? ok(null) : fail('app.notDeleted', { folder, reason });
}

/**
 * Empties a folder that is marked for it; how many of its files could not go, null without a mark. To be called before Chromium
 * opens its files, and by one program only.
 */
export function eraseIfMarked(folder: string): number | null {
  // Nothing may go on meanwhile: Chromium opens its files as soon as the program has started.
  /* eslint-disable no-restricted-syntax */
  const mark = path.join(folder, ERASE_MARK);
  if (!existsSync(mark)) return null;
  let left = 0;
  // The mark goes last: a program ended meanwhile goes on with it at the next start.
  for (const name of readdirSync(folder)) {
    if (name === ERASE_MARK || LOCKS.test(name)) continue;
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      left += 1;
    }
  }
  rmSync(mark);
  /* eslint-enable no-restricted-syntax */
  return left;
}

/** Paths of all files below a folder, within it, with `/`. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
