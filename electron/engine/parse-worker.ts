/** A worker thread that reads one file after another; what it has read is handed over, not copied. */
import { parentPort } from 'node:worker_threads';
import { parseFile } from './parse-file';
import { previewFile } from './preview-file';
import type { ParseJob, ParseProgress, PreviewJob } from './protocol';
import { buffersOf } from './transfer';

/** How often it is told how far the reading is. */
const TELL_EVERY_MS = 50;

/** Adds up bytes and tells of them now and then. */
function progress(): (bytes: number) => void {
  let untold = 0;
  let toldAt = 0;
  return (bytes) => {
    untold += bytes;
    const now = performance.now();
    if (now - toldAt < TELL_EVERY_MS) return;
    parentPort?.postMessage({ bytes: untold } satisfies ParseProgress);
    untold = 0;
    toldAt = now;
  };
}

parentPort?.on('message', (job: ParseJob | PreviewJob) => {
  // A throw is a bug or exhausted memory: it reaches the pool as the thread's death, which fails this file alone.
  if ('preview' in job) {
    void previewFile(job).then((reply) => parentPort?.postMessage(reply));
    return;
  }
  void parseFile(job, progress()).then((reply) => {
    parentPort?.postMessage(reply, reply.ok ? buffersOf(reply.value.dataset) : []);
  });
});
