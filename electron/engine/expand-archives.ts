import type { AppError } from '../../shared/result';
import { listArchive } from '../import/archive';
import type { InputFile } from './protocol';

/** A file to read, or one already known not to be readable. */
export interface ExpandedInput {
  readonly input: InputFile;
  readonly failure: AppError | null;
}

/**
 * Puts in place of every archive the tables in it, each called by the archive and its name there (`导出.zip/订单.csv`); shop
 * and passwords hold for all of them.
 */
export async function expandArchives(
  files: readonly InputFile[],
  signal: AbortSignal,
): Promise<readonly ExpandedInput[]> {
  const expanded: ExpandedInput[] = [];
  // One after the other: an archive in an archive is unpacked into memory.
  for (const input of files) {
    if (signal.aborted) break;
    expanded.push(...(await expand(input, signal)));
  }
  return expanded;
}

async function expand(input: InputFile, signal: AbortSignal): Promise<readonly ExpandedInput[]> {
  // Taken out of an archive before, and read again now.
  const listing = input.entry === undefined ? await listArchive(input.path, signal) : null;
  if (listing === null) return [{ input, failure: null }];
  const tables = listing.tables.map((entry) => ({
    input: { ...input, file: `${input.file}/${entry.name}`, entry },
    failure: null,
  }));
  const failures = listing.failures.map(({ code, params }) => {
    const name = String(params['file']);
    const file = name === '' ? input.file : `${input.file}/${name}`;
    return { input: { ...input, file }, failure: { code, params: { ...params, file } } };
  });
  return [...tables, ...failures];
}
