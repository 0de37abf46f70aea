import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import type { InputFile } from '../engine/protocol';
import { findFiles } from '../storage/find-files';
import type { Input } from './args';

/**
 * The files behind what was named: files, all tables in folders, all matches of globs. Relative ones start at `base`. A
 * file named twice is read once; a shop said for it counts. A folder without tables is told of, and is an
 * error (`cli.emptyFolder`) only when nothing else is left. The other error is `cli.notFound`.
 */
export async function findInputs(
  inputs: readonly Input[],
  base: string,
  password: string | null,
  tell: (empty: AppError) => void = () => undefined,
): Promise<Result<readonly InputFile[]>> {
  const files = new Map<string, InputFile>();
  const empty: AppError[] = [];
  for (const { target, shop } of inputs) {
    const found = await findTarget(target, base);
    if (found === null) return fail('cli.notFound', { found: target });
    if (found.length === 0) empty.push({ code: 'cli.emptyFolder', params: { found: target } });
    for (const file of found) {
      const before = files.get(file.path);
      files.set(file.path, {
        ...(before ?? file),
        ...(shop === null ? {} : { shop }),
        ...(password === null ? {} : { passwords: [password] }),
      });
    }
  }
  const [nothing] = empty;
  if (files.size === 0 && nothing !== undefined) return fail(nothing.code, nothing.params);
  empty.forEach(tell);
  return ok([...files.values()]);
}

/** The files of one target, each called as it was given; null when there is nothing of that name. */
async function findTarget(target: string, base: string): Promise<readonly InputFile[] | null> {
  const absolute = path.resolve(base, target);
  const found = await findFiles(absolute);
  if (found !== null) {
    return found.map((file) => ({
      path: file.path,
      file: file.path === absolute ? target : path.join(target, path.relative(absolute, file.path)),
    }));
  }
  // A pipe or a device is there but no file: reading it says so, and the others are read.
  if ((await stat(absolute).catch(() => null)) !== null) return [{ path: absolute, file: target }];
  const matches = await glob(target.replaceAll('\\', '/'), {
    cwd: base,
    absolute: true,
    onlyFiles: false,
  });
  if (matches.length === 0) return null;
  const files = await Promise.all(matches.sort().map((match) => findFiles(path.resolve(match))));
  return files
    .flatMap((found) => found ?? [])
    .map((file) => ({
      path: file.path,
      file: path.isAbsolute(target) ? file.path : path.relative(base, file.path),
    }));
}
