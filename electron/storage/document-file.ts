import { createHash } from 'node:crypto';
import type { Work } from '../../shared/checklist/work';
import { SCHEMA_VERSION, type CheckupResult } from '../../shared/checkup/schema';
import { readCheckup } from '../../shared/checkup/upgrade';
import { z } from '../../shared/checkup/zod';
import { STORED } from '../../shared/ipc/payloads';
import { fail, ok, type Result } from '../../shared/result';
import { parseJson } from './parse-json';

/** How the names of documents end. */
export const SUFFIX = '.tijian';

/** What a document holds: the result of the check-up and the user's part. */
export interface DocumentContent {
  readonly result: CheckupResult;
  readonly work: Work;
}

const envelope = z.object({
  schemaVersion: z.number().int(),
  sha256: z.string(),
  result: z.unknown(),
  work: z.unknown(),
});

/** The text of a `.tijian` file: JSON with the SHA-256 of its two parts. */
export function encodeDocument({ result, work }: DocumentContent): string {
  return JSON.stringify({
    schemaVersion: SCHEMA_VERSION,
    sha256: checksum(result, work),
    result,
    work,
  });
}

/**
 * Reads such a text, of this version or an earlier one. Errors: `app.documentNewer` (made by a later release; the file is fine) and `app.documentBad`
 * (not JSON, changed since it was written, or not of the schema). The caller puts the file's name into them.
 */
export function decodeDocument(text: string): Result<DocumentContent> {
  const outer = envelope.safeParse(parseJson(text));
  if (!outer.success) return fail('app.documentBad');
  const { schemaVersion, sha256, result, work } = outer.data;
  if (schemaVersion > SCHEMA_VERSION) return fail('app.documentNewer');
  if (sha256 !== checksum(result, work)) return fail('app.documentBad');
  const [made, kept] = [readCheckup(result), STORED.work.safeParse(work)];
  return made.ok && kept.success
    ? ok({ result: made.value, work: kept.data })
    : fail('app.documentBad');
}

/** Over the parts as JSON writes them; reading and writing JSON again gives the same text. */
function checksum(result: unknown, work: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([result, work]))
    .digest('hex');
}
