import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileImport } from '../../shared/model/dataset';
import { fail, type Result } from '../../shared/result';
import type { ParseJob, ParseProgress } from './protocol';

/** A file is given up after this time: far beyond the largest that can be read, so only an endless loop gets here. */
const TIME_LIMIT_MS = 10 * 60 * 1000;

/**
 * A thread that tells of no progress for so long is stuck. The library for old workbooks tells nothing while it reads, half a
 * minute for the largest.
 */
const STALL_LIMIT_MS = 3 * 60 * 1000;

/** One core is left for the window; a machine of one core has one thread all the same. */
const MOST_THREADS = Math.max(1, availableParallelism() - 1);

/** Memory for objects a thread may take, in MB: half of the computer's among all of them, but what old workbooks need. */
const HEAP_LIMIT = Math.round(
  Math.min(3072, Math.max(512, totalmem() / 2 ** 20 / 2 / MOST_THREADS)),
);

/** How to read files in threads. */
export interface PoolOptions {
  /** The built worker script. */
  readonly workerFile: string;
  readonly signal: AbortSignal;
  /** Milliseconds a file may take. */
  readonly timeLimit?: number;
  /** Milliseconds a thread may tell nothing. */
  readonly stallLimit?: number;
  readonly threads?: number;
  /** Memory of one thread's heap in MB. */
  readonly heapLimit?: number;
  /** Hears of bytes of a job's file that were worked off. */
  readonly onBytes?: (index: number, bytes: number) => void;
  /** Hears of the bug a thread died by. */
  readonly onThrown?: (error: Error) => void;
}

/**
 * Reads the jobs in worker threads, one file each at a time, and answers in the order of the jobs. A thread that dies or
 * takes too long fails its file and is replaced; when the signal is aborted all threads end and the rest is left unread.
 */
export async function parseAll<Read = FileImport>(
  jobs: readonly ParseJob[],
  options: PoolOptions,
  onDone: (index: number, reply: Result<Read>) => void,
): Promise<readonly Result<Read>[]> {
  const replies: Result<Read>[] = jobs.map((job) =>
    fail('app.importCancelled', { file: job.file }),
  );
  const queue = jobs.map((job, index) => ({ job, index }));

  async function work(): Promise<void> {
    let worker: Worker | null = null;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (options.signal.aborted) break;
      worker ??= startWorker(options);
      const { index } = next;
      const { reply, alive } = await parseIn<Read>(worker, next.job, options, (bytes) => {
        options.onBytes?.(index, bytes);
      });
      if (!alive) {
        await worker.terminate();
        worker = null;
      }
      replies[next.index] = reply;
      if (!options.signal.aborted) onDone(next.index, reply);
    }
    await worker?.terminate();
  }

  const threads = Math.min(options.threads ?? MOST_THREADS, jobs.length);
  await Promise.all(Array.from({ length: threads }, work));
  return replies;
}

function startWorker({ workerFile, heapLimit = HEAP_LIMIT }: PoolOptions): Worker {
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: heapLimit } });
  // Late errors of a thread that is being ended must not end the process.
  return worker.on('error', () => undefined);
}

/** One job in one thread; `alive` is false when the thread cannot be used again. */
function parseIn<Read>(
  worker: Worker,
  job: ParseJob,
  { signal, onThrown, timeLimit = TIME_LIMIT_MS, stallLimit = STALL_LIMIT_MS }: PoolOptions,
  onBytes: (bytes: number) => void,
): Promise<{ readonly reply: Result<Read>; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const lost = (code: string): void => {
      finish({ reply: fail(code, { file: job.file }), alive: false });
    };
    const onMessage = (message: Result<Read> | ParseProgress): void => {
      if (!('bytes' in message)) return finish({ reply: message, alive: true });
      stall.refresh();
      onBytes(message.bytes);
    };
    const onError = (error: Error & { code?: string }): void => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isTooLarge) onThrown?.(error);
      lost(isTooLarge ? 'app.fileTooLarge' : 'app.fileCrashed');
    };
    const onExit = (): void => {
      lost('app.fileCrashed');
    };
    const onAbort = (): void => {
      lost('app.importCancelled');
    };
    const timer = setTimeout(() => {
      lost('app.fileTooSlow');
    }, timeLimit);
    const stall = setTimeout(() => {
      const minutes = Math.ceil(stallLimit / 60_000);
      finish({ reply: fail('app.fileStuck', { file: job.file, minutes }), alive: false });
    }, stallLimit);

    function finish(outcome: { reply: Result<Read>; alive: boolean }): void {
      clearTimeout(timer);
      clearTimeout(stall);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    }

    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    worker.postMessage(job);
  });
}
