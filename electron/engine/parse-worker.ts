/** A worker thread that reads one file after another; what it has read is handed over, not copied. */
import { parentPort } from 'node:worker_threads';
import { parseFile } from './parse-file';
import type { ParseJob } from './protocol';
import { buffersOf } from './transfer';

parentPort?.on('message', (job: ParseJob) => {
  // A throw is a bug or exhausted memory: it reaches the pool as the thread's death, which fails this file alone.
  void parseFile(job).then((reply) => {
    parentPort?.postMessage(reply, reply.ok ? buffersOf(reply.value.dataset) : []);
  });
});
