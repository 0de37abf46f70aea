import { assignShops } from '../../shared/import/concatenate';
import type { ImportProgress } from '../../shared/ipc/contract';
import type { Dataset, FileImport } from '../../shared/model/dataset';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { parseAll, type PoolOptions } from './parse-pool';
import type { InputFile } from './protocol';

/** What reading files gave: a dataset per file that could be read, and what could not be. */
export interface FilesRead {
  readonly parts: readonly FileImport[];
  readonly failures: readonly AppError[];
}

export interface ImportOptions extends PoolOptions {
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Reads files in parallel. A file that cannot be read is a failure naming it, never the end of the others; only an
 * aborted signal ends the whole import, with an error.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<Result<FilesRead>> {
  const total = files.length;
  let done = 0;
  let rows = 0;
  options.onProgress({ done, total, file: files[0]?.file ?? '', rows });

  const replies = await parseAll(files.map(jobOf), options, (index, reply) => {
    done += 1;
    if (reply.ok) rows += rowsOf(reply.value.dataset);
    options.onProgress({ done, total, file: files[index]?.file ?? '', rows });
  });
  if (options.signal.aborted) return fail('app.importCancelled');

  const parts: FileImport[] = [];
  const failures: AppError[] = [];
  replies.forEach((reply, index) => {
    if (!reply.ok) return void failures.push(reply.error);
    failures.push(...reply.value.errors);
    parts.push(withShop(reply.value, files[index]?.shop));
  });
  return ok({ parts, failures });
}

function jobOf({ path, file, password }: InputFile): Omit<InputFile, 'shop'> {
  return password === undefined ? { path, file } : { path, file, password };
}

/** All tables of a file given to one shop. */
function withShop(part: FileImport, shop: string | undefined): FileImport {
  if (shop === undefined) return part;
  const shops = Object.fromEntries(part.dataset.sources.map((_, index) => [index, shop]));
  return { ...part, dataset: assignShops(part.dataset, shops) };
}

/** Rows below the headers of all its tables. */
function rowsOf(dataset: Dataset): number {
  return dataset.sources.reduce((sum, source) => sum + source.rowsRead, 0);
}
