import path from 'node:path';
import type { CheckupResult } from '../../shared/checkup/schema';
import { readCheckup } from '../../shared/checkup/upgrade';
import { digestOf } from '../../shared/history/digest';
import type { CheckupDigest } from '../../shared/history/digest-schema';
import { dayOf } from '../../shared/history/series';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';
import { decodeDocument, LARGEST } from '../storage/document-file';
import { parseJson } from '../storage/parse-json';
import { readWhole } from '../storage/read-whole';

/**
 * What an earlier check-up found: from a document of the program's, or from the JSON of an earlier run. Null where none is
 * given. Errors: `cli.beforeUnread` (with the reason), `cli.beforeBad`.
 */
export async function readBefore(
  file: string | null,
  base: string,
): Promise<Result<CheckupDigest | null>> {
  if (file === null) return ok(null);
  try {
    const bytes = await readWhole(path.resolve(base, file), LARGEST);
    if (bytes === null) return fail('cli.beforeBad', { file });
    const document = decodeDocument(bytes);
    if (document.ok) return ok(digestOf(document.value));
    const result = readCheckup(parseJson(bytes.toString('utf8')));
    return result.ok
      ? ok(digestOf({ result: result.value, work: { title: '', checklist: {} } }))
      : fail('cli.beforeBad', { file });
  } catch (error) {
    return fail('cli.beforeUnread', { file, reason: reasonOf(error) });
  }
}

/** Why nothing can be said to have moved since an earlier check-up; null when something can, or none is given. */
export function beforeTrouble(
  before: CheckupDigest | null,
  result: CheckupResult,
): 'cli.beforeOtherShops' | 'cli.beforeNotEarlier' | null {
  if (before === null) return null;
  const shops = new Set(result.shops.map(({ id }) => id));
  if (!before.shops.some(({ id }) => shops.has(id))) return 'cli.beforeOtherShops';
  return dayOf(before) < dayOf(result) ? null : 'cli.beforeNotEarlier';
}
