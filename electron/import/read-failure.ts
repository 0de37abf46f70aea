import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, type Result } from '../../shared/result';

/** What stands around a file that could not be read. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** Whether the folder it lay in can still be reached. */
  readonly hasFolder: boolean;
  /** It has a size, but nothing of it is on the disk: it lies in a cloud, or is too small to need room of its own. */
  readonly isPlaceholder: boolean;
}

/** The connection to a drive or a network folder broke. */
const CUT_OFF: ReadonlySet<string> = new Set([
  'ENODEV',
  'ENXIO',
  'ENOTCONN',
  'ECONNRESET',
  'ECONNABORTED',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ESTALE',
]);

/**
 * Codes of a cloud's program that did not fetch the file. Windows has none of its own for that: what Node does not know, as
 * 0x80070185, it calls UNKNOWN. macOS refuses with EDEADLK.
 */
const NOT_FETCHED: ReadonlySet<string> = new Set(['UNKNOWN', 'EDEADLK', 'ECANCELED']);

/** Why a file could not be read, by the system's error code; each with the way out (`text/errors-files.ts`). */
export function explainReadFailure(
  file: string,
  code: string,
  { platform, hasFolder, isPlaceholder }: Surroundings,
): Result<never> {
  if (code === 'EISDIR') return fail('file.isFolder', { file });
  if (code === 'EBUSY' || code === 'ETXTBSY') return fail('file.busy', { file });
  // macOS guards desktop, documents and downloads: a program is asked once, and refused for good.
  if (code === 'EPERM' && platform === 'darwin') return fail('file.notAllowed', { file });
  if (code === 'EACCES' || code === 'EPERM') return fail('file.noAccess', { file });
  if (!hasFolder || CUT_OFF.has(code)) return fail('file.driveGone', { file });
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file.notFound', { file });
  if (isPlaceholder || NOT_FETCHED.has(code)) return fail('file.cloudOnly', { file });
  if (code === 'ETIMEDOUT') return fail('file.driveGone', { file });
  if (code === 'EIO') return fail('file.diskError', { file });
  return fail('file.unreadable', { file, reason: code });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether the system refused something. Its codes are words of capital letters; those of Node's own errors are `ERR_…`. */
export function isSystemError(error: unknown): boolean {
  return /^(E[A-Z0-9]+|UNKNOWN)$/.test(codeOf(error));
}

/** Why reading the file at `place` failed. An error that is not the system's is a bug and thrown again. */
export async function readFailure(
  place: string,
  file: string,
  error: unknown,
): Promise<Result<never>> {
  const code = codeOf(error);
  if (!isSystemError(error)) throw error;
  const [folder, facts] = await Promise.all(
    [path.dirname(place), place].map((where) => stat(where).catch(() => null)),
  );
  return explainReadFailure(file, code, {
    platform: process.platform,
    hasFolder: folder?.isDirectory() === true,
    isPlaceholder: facts?.isFile() === true && facts.size > 0 && facts.blocks === 0,
  });
}

/** What Excel leaves beside a workbook while it is open. */
const LOCK_FILE = /^~\$/;
/** What iCloud leaves in place of a file it has taken away: `.订单.xlsx.icloud`. */
const ICLOUD_FILE = /^\.(.+)\.icloud$/;

/** What a file's name alone says against reading it; null when nothing. */
export function failureOfName(file: string): Result<never> | null {
  if (LOCK_FILE.test(file)) return fail('file.lockFile', { file });
  const [, fetched] = ICLOUD_FILE.exec(file) ?? [];
  return fetched === undefined ? null : fail('file.cloudOnly', { file: fetched });
}
