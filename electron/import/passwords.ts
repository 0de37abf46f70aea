import path from 'node:path';
import { fail, type AppError, type Result } from '../../shared/result';
import type { Lock } from './decrypt';

/** Letters at the end of a Kuaishou export's name that are its password. */
const NAME_LETTERS = 6;
/** What Excel itself locks workbooks with whose structure is protected, so that they open without asking ([MS-XLS] 2.4.191). */
const SILENT_PASSWORD = 'VelvetSweatshop';
/** What browsers, chat programs and copying put behind a name that is taken: ` (1)`, `（2）`, ` - 副本`. */
const COPY_MARK = /(\s*[(（]\d{1,3}[)）]|\s*-\s*(副本|copy))$/i;

/** Passwords worth a try before asking: the end of the file's name, with and without the marks of a copy, and Excel's own. */
export function passwordsOfName(file: string): readonly string[] {
  const names = [path.parse(file).name.trim()];
  for (let name = names[0] ?? ''; COPY_MARK.test(name); names.push(name)) {
    name = name.replace(COPY_MARK, '').trim();
  }
  const ends = names.filter((name) => name.length >= NAME_LETTERS);
  return [
    ...new Set([...ends.map((name) => name.slice(-NAME_LETTERS)).reverse(), SILENT_PASSWORD]),
  ];
}

/**
 * Opens a lock with the passwords of the file's name, then with those given, in order. Errors: `file.passwordNeeded` when none
 * was given, `file.passwordWrong` when none fits, and those of the lock itself.
 */
export function unlock(file: string, lock: Lock, given: readonly string[]): Result<Buffer> {
  for (const password of new Set([...passwordsOfName(file), ...given])) {
    const opened = lock(password);
    if (opened.ok) return opened;
    if (opened.error.code !== 'file.passwordWrong') return fail(opened.error.code, { file });
  }
  return fail(given.length === 0 ? 'file.passwordNeeded' : 'file.passwordWrong', { file });
}

/** Whether a failure is for want of the right password: with one the file could be read. */
export function asksForPassword({ code }: AppError): boolean {
  return code === 'file.passwordNeeded' || code === 'file.passwordWrong';
}
