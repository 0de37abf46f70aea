import { fail, ok, type Result } from '../result';
import { SCHEMA_VERSION, checkupResult, type CheckupResult } from './schema';

/**
 * A stored result, checked. Version 1 is the first, so there is nothing to upgrade from yet.
 * Errors: `document.newer` (saved by a newer program), `document.unreadable` (names the first place that is wrong).
 * @param json the parsed JSON of a `CheckupResult`
 */
export function readCheckup(json: unknown): Result<CheckupResult> {
  const version = versionOf(json);
  if (version !== null && version > SCHEMA_VERSION) {
    return fail('document.newer', { found: version, known: SCHEMA_VERSION });
  }
  const parsed = checkupResult.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail('document.unreadable', {
    place: issue === undefined || issue.path.length === 0 ? '/' : issue.path.join('/'),
    what: issue?.message ?? '',
  });
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : null;
}
