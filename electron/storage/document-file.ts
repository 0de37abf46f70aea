import type { Work } from '../../shared/checklist/work';
import { SCHEMA_VERSION, type CheckupResult } from '../../shared/checkup/schema';
import { readCheckup } from '../../shared/checkup/upgrade';
import { z } from '../../shared/checkup/zod';
import { STORED } from '../../shared/ipc/payloads';
import { fail, ok, type Result } from '../../shared/result';
import { parseJson } from './parse-json';
import { checksum, textOf } from './sealed';

/** How the names of documents end. */
export const SUFFIX = '.tijian';

/** Bytes of a document; what is larger cannot be one text, and is none of ours. */
export const LARGEST = 500_000_000;

/** What a document holds: the result of the check-up and the user's part. */
export interface DocumentContent {
  readonly result: CheckupResult;
  readonly work: Work;
}

const versionOf = z.object({ schemaVersion: z.number().int() });
const envelope = versionOf.extend({ result: z.unknown(), work: z.unknown() });

/** The text of a `.tijian` file: JSON with the SHA-256 of its two parts. */
export function encodeDocument({ result, work }: DocumentContent): string {
  return written(SCHEMA_VERSION, result, work);
}

/**
 * Reads the bytes of such a file, of this version or an earlier one. Errors: `app.documentNewer` (made by a later release; the file is fine) and `app.documentBad`
 * (not as it was written, byte for byte, or not of the schema). The caller puts the file's name into them.
 */
export function decodeDocument(bytes: Uint8Array): Result<DocumentContent> {
  const text = textOf(bytes);
  const outer = envelope.safeParse(text === null ? null : parseJson(text));
  if (!outer.success) return fail('app.documentBad');
  const { schemaVersion, result, work } = outer.data;
  const inner = versionOf.safeParse(result).data?.schemaVersion ?? schemaVersion;
  // The checksum is not over the version, which is in the result once more.
  if (inner !== schemaVersion) return fail('app.documentBad');
  if (schemaVersion > SCHEMA_VERSION) return fail('app.documentNewer');
  if (text !== written(schemaVersion, result, work)) return fail('app.documentBad');
  const [made, kept] = [readCheckup(result), STORED.work.safeParse(work)];
  return made.ok && kept.success
    ? ok({ result: made.value, work: kept.data })
    : fail('app.documentBad');
}

/** JSON has one text for each value, so that what was read gives it again. */
function written(schemaVersion: number, result: unknown, work: unknown): string {
  const [made, kept] = [JSON.stringify(result), JSON.stringify(work)];
  const sha256 = checksum(`[${made},${kept}]`);
  return `{"schemaVersion":${schemaVersion},"sha256":"${sha256}","result":${made},"work":${kept}}`;
}
