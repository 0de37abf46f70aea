/** The product itself: from the file to the finished result, the worker thread included, as the command line does it. */
import path from 'node:path';
import { datasetOf, importFiles } from '../../../electron/engine/engine-core';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { AppError } from '../../../shared/result';
import { say } from '../../../shared/text/say';

async function checkUp(file: string): Promise<number> {
  const read = await importFiles([{ path: file, file: path.basename(file) }], {
    workerFile: path.join(__dirname, 'parse-worker.cjs'),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!read.ok) throw failure(read.error);
  const failed = read.value.flatMap(({ failures }) => failures)[0];
  if (failed !== undefined) throw failure(failed);
  const result = runCheckup(datasetOf(read.value), {
    model: null,
    period: null,
    appVersion: 'benchmark',
    createdAt: '2026-10-12 09:30:00',
  });
  if (!result.ok) throw failure(result.error);
  return result.value.sources.reduce((sum, { rows }) => sum + rows.read - rows.rejected, 0);
}

function failure(error: AppError): Error {
  return new Error(say(error, 'en'));
}

async function main(): Promise<void> {
  const started = performance.now();
  const rows = await checkUp(process.argv[2] ?? '');
  const milliseconds = performance.now() - started;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMilliseconds = (userCPUTime + systemCPUTime) / 1000;
  console.log(JSON.stringify({ rows, milliseconds, cpuMilliseconds, peakBytes: maxRSS * 1024 }));
}

void main();
