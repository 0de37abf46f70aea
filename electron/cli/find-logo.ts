import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';

/** The whole path of the picture to print; null where none is given. Error: `report.logoUnread`. */
export async function findLogo(file: string | null, base: string): Promise<Result<string | null>> {
  if (file === null) return ok(null);
  const whole = path.resolve(base, file);
  try {
    await access(whole, constants.R_OK);
    return ok(whole);
  } catch (error) {
    return fail('report.logoUnread', { file, reason: reasonOf(error) });
  }
}
