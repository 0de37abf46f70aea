import { fail, ok, type Result } from '../result';
import { isJson, type Json } from './json-parts';
import { SCHEMA_VERSION, checkupResult, type CheckupResult } from './schema';
import { toVersion2 } from './version-2';
import { toVersion3 } from './version-3';

/** By the version they start from, beginning with 1: each makes a result of the next version. */
const STEPS: readonly ((result: Json) => Record<string, unknown>)[] = [toVersion2, toVersion3];

/**
 * A stored result, brought to this version and checked. Errors: `document.newer` (saved by a newer program),
 * `document.unreadable` (names the first place that is wrong).
 * @param json the parsed JSON of a `CheckupResult` of this version or an earlier one
 */
export function readCheckup(json: unknown): Result<CheckupResult> {
  const version = versionOf(json);
  if (version !== null && version > SCHEMA_VERSION) {
    return fail('document.newer', { found: version, known: SCHEMA_VERSION });
  }
  const parsed = checkupResult.safeParse(upgraded(json, version));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail('document.unreadable', {
    place: issue === undefined || issue.path.length === 0 ? '/' : issue.path.join('/'),
    what: issue?.message ?? '',
  });
}

/** A result that is not what it should be stays as it is; the schema then says what is wrong. */
function upgraded(json: unknown, version: number | null): unknown {
  if (version === null || !isJson(json)) return json;
  return STEPS.slice(version - 1).reduce((result, step) => step(result), json);
}

function versionOf(json: unknown): number | null {
  if (!isJson(json)) return null;
  const { schemaVersion } = json;
  return Number.isInteger(schemaVersion) && Number(schemaVersion) >= 1
    ? Number(schemaVersion)
    : null;
}
