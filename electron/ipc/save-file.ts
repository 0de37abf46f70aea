import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf, writeAtomically } from '../storage/atomic-write';

/**
 * Writes something into a file the person chose (null = changed their mind). Error: the code given, with the file's name and
 * the reason.
 */
export async function saveFile(
  target: string | null,
  make: () => string | Uint8Array | Promise<Uint8Array>,
  code: string,
): Promise<Result<{ readonly file: string } | null>> {
  if (target === null) return ok(null);
  const file = path.basename(target);
  try {
    await writeAtomically(target, await make());
    return ok({ file });
  } catch (error) {
    return fail(code, { file, reason: reasonOf(error) });
  }
}
