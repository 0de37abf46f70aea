/** Giving away and taking in what the program keeps, in files a person chooses. */
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';
import { readWhole } from '../storage/read-whole';
import { decodeStored, encodeStored, type GivenFile } from '../storage/stored-file';
import { saveFile } from './save-file';

/** Far beyond a thousand profiles; what is larger is something else. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Writes into a file the person chose (null = changed their mind). Error: `<name>.fileNotWritten`. */
export function giveAway<T>(
  stored: GivenFile<T>,
  value: T,
  target: string | null,
): Promise<Result<{ readonly file: string } | null>> {
  return saveFile(target, () => encodeStored(stored, value), `${stored.name}.fileNotWritten`);
}

/** Reads a file the person chose (null = changed their mind). Errors: `<name>.fileBad`, `fileNewer`, `fileNotRead`. */
export async function takeIn<T>(
  stored: GivenFile<T>,
  chosen: string | null,
): Promise<Result<{ readonly file: string; readonly value: T } | null>> {
  const taken = await takeText(stored.name, chosen);
  if (!taken.ok) return taken;
  if (taken.value === null) return ok(null);
  const { file, text } = taken.value;
  const read = decodeStored(stored, text, file);
  return read.ok ? ok({ file, value: read.value }) : read;
}

/** The text of a file the person chose (null = changed their mind). Errors: `<name>.fileBad`, `<name>.fileNotRead`. */
export async function takeText(
  name: GivenFile<unknown>['name'],
  chosen: string | null,
): Promise<Result<{ readonly file: string; readonly text: string } | null>> {
  if (chosen === null) return ok(null);
  const file = path.basename(chosen);
  try {
    const bytes = await readWhole(chosen, LARGEST_FILE);
    if (bytes === null) return fail(`${name}.fileBad`, { file });
    return ok({ file, text: bytes.toString('utf8') });
  } catch (error) {
    return fail(`${name}.fileNotRead`, { file, reason: reasonOf(error) });
  }
}
