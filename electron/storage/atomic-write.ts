import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Of a file that is held by another program, as virus scanners of Windows hold for a moment what was just written. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 10;
const BETWEEN_MS = 100;

/**
 * Writes a file so that it is either the old or the new one, whole: into a temporary file beside it, flushed to the disk,
 * then renamed over it. Rejects when that fails; the temporary file is gone and the old one as it was.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  move: typeof rename = rename,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await whenLetGo(() => move(temporary, file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Does something with a file another program may hold for a moment; rejects when it still does after a second. */
export async function whenLetGo<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !HELD.has(reasonOf(error))) throw error;
      await sleep(BETWEEN_MS);
    }
  }
}

/** The system's word for what went wrong (`ENOSPC`, `EACCES` …); never a path. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
