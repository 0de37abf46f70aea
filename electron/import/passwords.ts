import path from 'node:path';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import type { Lock } from './decrypt';

/** Letters at the end of a Kuaishou export's name that are its password. */
const NAME_LETTERS = 6;
/** What Excel itself locks workbooks with whose structure is protected, so that they open without asking ([MS-XLS] 2.4.191). */
const SILENT_PASSWORD = 'VelvetSweatshop';
/** What browsers, chat programs and copying put behind a name that is taken: ` (1)`, `（2）`, ` - 副本`. */
const COPY_MARK = /(\s*[(（]\d{1,3}[)）]|\s*-\s*(副本|copy))$/i;

/** Passwords a file's name suggests: its end, without and with the marks of a copy. */
export function passwordsOfName(file: string): readonly string[] {
  const ends = plainNames(path.parse(file).name).filter((name) => name.length >= NAME_LETTERS);
  return [...new Set(ends.map((name) => name.slice(-NAME_LETTERS)).reverse())];
}

/** A path (with `/`) without the password its name ends with, and without the marks of a copy. */
export function withoutPassword(file: string): string {
  const { dir, name, ext } = path.posix.parse(file);
  const plain = plainNames(name).at(-1) ?? '';
  return path.posix.join(dir, `${plain.slice(0, -NAME_LETTERS)}${ext}`);
}

/** A name, and what is left of it as the marks of copies are taken off one by one. */
function plainNames(name: string): readonly string[] {
  const names = [name.trim()];
  for (let last = names[0] ?? ''; COPY_MARK.test(last); names.push(last)) {
    last = last.replace(COPY_MARK, '').trim();
  }
  return names;
}

/** What a lock opened to, and whether its password stands in the file's name. */
export interface Unlocked {
  readonly bytes: Buffer;
  readonly isNamed: boolean;
}

/**
 * Opens a lock with the passwords of the file's name, then with those given, in order. Errors: `file.passwordNeeded` when none
 * was given, `file.passwordWrong` when none fits, and those of the lock itself.
 */
export function unlock(file: string, lock: Lock, given: readonly string[]): Result<Unlocked> {
  const named = passwordsOfName(file);
  for (const password of new Set([...named, SILENT_PASSWORD, ...given])) {
    const opened = lock(password);
    if (opened.ok) return ok({ bytes: opened.value, isNamed: named.includes(password) });
    if (opened.error.code !== 'file.passwordWrong') return fail(opened.error.code, { file });
  }
  return fail(given.length === 0 ? 'file.passwordNeeded' : 'file.passwordWrong', { file });
}

/** Whether a failure is for want of the right password: with one the file could be read. */
export function asksForPassword({ code }: AppError): boolean {
  return code === 'file.passwordNeeded' || code === 'file.passwordWrong';
}
