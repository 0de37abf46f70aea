import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { assignShops, concatenate } from '../../shared/import/concatenate';
import type { ImportProgress } from '../../shared/ipc/contract';
import type { Dataset, FileImport } from '../../shared/model/dataset';
import type { Teaching } from '../../shared/model/teaching';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { expandArchives } from './expand-archives';
import { parseAll, type PoolOptions } from './parse-pool';
import type { InputFile, ParseJob, ParseReply } from './protocol';

/** See `ParseJob.buyerSalt`. */
const BUYER_SALT = randomBytes(32).toString('hex');

/** What reading one file gave: its dataset, null when it could not be read, and what failed in it. */
export interface FileRead {
  readonly input: InputFile;
  readonly part: FileImport | null;
  readonly failures: readonly AppError[];
  /** Whether an archive lists it but cannot give it: reading it again would be reading the whole archive. */
  readonly isListedOnly: boolean;
}

export interface ImportOptions extends PoolOptions {
  readonly teaching?: Teaching;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Reads files in parallel. A file that cannot be read is a failure naming it, never the end of the others; only an
 * aborted signal ends the whole import, with an error.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<Result<readonly FileRead[]>> {
  const expanded = await expandArchives(files, options.signal);
  const readable = expanded.filter(({ failure }) => failure === null).map(({ input }) => input);
  const sizes = await Promise.all(readable.map(sizeOf));
  const read = readable.map(() => 0);
  const total = readable.length;
  let done = 0;
  let rows = 0;
  const tell = (index: number) => {
    options.onProgress({
      done,
      total,
      file: readable[index]?.file ?? '',
      rows,
      bytes: sum(read),
      totalBytes: sum(sizes),
    });
  };
  tell(0);
  const onBytes = (index: number, bytes: number) => {
    // A file may be gone over more than once: to find its encoding, its header, its rows.
    read[index] = Math.min((read[index] ?? 0) + bytes, sizes[index] ?? 0);
    tell(index);
  };
  const jobs = readable.map((input) => jobOf(input, options.teaching));
  const replies = await parseAll(jobs, { ...options, onBytes }, (index, reply) => {
    done += 1;
    read[index] = sizes[index] ?? 0;
    if (reply.ok) rows += rowsOf(reply.value.dataset);
    tell(index);
  });
  if (options.signal.aborted) return fail('app.importCancelled');

  const replyTo = new Map(readable.map((input, index) => [input, replies[index]]));
  return ok(
    expanded.map(({ input, failure }) =>
      failure === null
        ? fileRead(input, replyTo.get(input))
        : { input, part: null, failures: [failure], isListedOnly: true },
    ),
  );
}

function fileRead(input: InputFile, reply: ParseReply | undefined): FileRead {
  // Every job is answered; one without an answer would be an import that was cancelled.
  if (reply === undefined) throw new Error(`no answer about ${input.file}`);
  return reply.ok
    ? {
        ...{ input, part: withShop(reply.value, input.shop) },
        ...{ failures: reply.value.errors, isListedOnly: false },
      }
    : { input, part: null, failures: [reply.error], isListedOnly: false };
}

/** One dataset of all files that could be read, as if they were one, and of the figures entered. */
export function datasetOf(
  files: readonly FileRead[],
  entered: Pick<FileImport, 'dataset'> | null = null,
): Dataset {
  const parts: Pick<FileImport, 'dataset'>[] = files.flatMap(({ part }) => part ?? []);
  return concatenate(entered === null ? parts : [...parts, entered]);
}

/** Bytes of a file; 0 when it cannot be asked, which its reading will tell. */
async function sizeOf({ path, entry }: InputFile): Promise<number> {
  if (entry !== undefined) return entry.bytes;
  const facts = await stat(path).catch(() => null);
  return facts?.size ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}

/** What a worker has to know to read a file. */
export function jobOf({ shop: _, ...job }: InputFile, teaching: Teaching | undefined): ParseJob {
  return { ...job, buyerSalt: BUYER_SALT, ...(teaching === undefined ? {} : { teaching }) };
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
