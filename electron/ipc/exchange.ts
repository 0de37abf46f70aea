/** Giving away and taking in what the program keeps, in files a person chooses. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';
import { decodeStored, encodeStored, type StoredFile } from '../storage/stored-file';
import { saveFile } from './save-file';

/** Far beyond a thousand profiles; what is larger is something else. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Writes into a file the person chose (null = changed their mind). Error: `<name>.fileNotWritten`. */
export function giveAway<T>(
  stored: StoredFile<T>,
  value: T,
  target: string | null,
): Promise<Result<{ readonly file: string } | null>> {
  return saveFile(target, () => encodeStored(stored, value), `${stored.name}.fileNotWritten`);
}

/** Reads a file the person chose (null = changed their mind). Errors: `<name>.fileBad`, `fileNewer`, `fileNotRead`. */
export async function takeIn<T>(
  stored: StoredFile<T>,
  chosen: string | null,
): Promise<Result<{ readonly file: string; readonly value: T } | null>> {
  if (chosen === null) return ok(null);
  const file = path.basename(chosen);
  try {
    const { size } = await stat(chosen);
    if (size > LARGEST_FILE) return fail(`${stored.name}.fileBad`, { file });
    const read = decodeStored(stored, await readFile(chosen, 'utf8'), file);
    return read.ok ? ok({ file, value: read.value }) : read;
  } catch (error) {
    return fail(`${stored.name}.fileNotRead`, { file, reason: reasonOf(error) });
  }
}
