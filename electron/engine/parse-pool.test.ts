import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAll, type PoolOptions } from './parse-pool';

const workerFile = path.join(import.meta.dirname, 'testing', 'obey-worker.mjs');

/** Codes of failures, names of files read, in the order of the answers. */
async function read(names: readonly string[], options: Partial<PoolOptions> = {}) {
  const done: number[] = [];
  const replies = await parseAll(
    names.map((file) => ({ path: `/${file}`, file })),
    { workerFile, signal: new AbortController().signal, threads: 1, ...options },
    (index) => done.push(index),
  );
  const told = replies.map((reply) => (reply.ok ? reply.value.file : reply.error));
  return { told, done };
}

const lost = (code: string, file: string) => ({ code, params: { file } });

describe('parseAll', () => {
  it('answers in the order of the files, however many threads read them', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}.csv`);
    const { told, done } = await read(names, { threads: 3 });
    expect(told).toEqual(names);
    expect([...done].sort((a, b) => a - b)).toEqual(names.map((_, index) => index));
  });

  it('[F7 U] fails the file a thread dies with and reads the others', async () => {
    const { told } = await read(['a.csv', 'throws', 'b.csv', 'exits', 'c.csv']);
    expect(told).toEqual([
      'a.csv',
      lost('app.fileCrashed', 'throws'),
      'b.csv',
      lost('app.fileCrashed', 'exits'),
      'c.csv',
    ]);
  });

  it('[L1 U] tells by which bug a thread died', async () => {
    const thrown: string[] = [];
    await read(['throws', 'exits', 'a.csv'], { onThrown: ({ message }) => thrown.push(message) });
    expect(thrown).toEqual(['a bug']);
  });

  it('[P2 F9 U] fails the file that takes all memory', async () => {
    const { told } = await read(['eats', 'a.csv'], { heapLimit: 32 });
    expect(told).toEqual([lost('app.fileTooLarge', 'eats'), 'a.csv']);
  });

  it('[P2 F9 U] fails the file that never ends', async () => {
    const { told } = await read(['hangs'], { timeLimit: 300 });
    expect(told).toEqual([lost('app.fileTooSlow', 'hangs')]);
  });

  it('[P2 F7 U] fails the file whose thread tells nothing for long, and the file that never ends', async () => {
    const { told } = await read(['hangs', 'a.csv'], { stallLimit: 300 });
    expect(told).toEqual([
      { code: 'app.fileStuck', params: { file: 'hangs', minutes: 1 } },
      'a.csv',
    ]);
    const limits = { stallLimit: 1500, timeLimit: 2500 };
    expect((await read(['goes-on'], limits)).told).toEqual([lost('app.fileTooSlow', 'goes-on')]);
  });

  it('ends a thread that is busy as soon as the import is cancelled', async () => {
    const cancel = new AbortController();
    const running = read(['hangs', 'hangs', 'a.csv'], { signal: cancel.signal, threads: 2 });
    // Both threads are deep in a loop by then.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    cancel.abort();
    const { told, done } = await running;
    expect(performance.now() - started).toBeLessThan(2000);
    expect(told).toEqual(
      ['hangs', 'hangs', 'a.csv'].map((file) => lost('app.importCancelled', file)),
    );
    expect(done).toEqual([]);
  });

  it('stops reading when the import is cancelled', async () => {
    const cancel = new AbortController();
    const running = read(['sleeps', 'a.csv'], { signal: cancel.signal });
    setTimeout(() => {
      cancel.abort();
    }, 100);
    const { told, done } = await running;
    expect(told).toEqual([
      lost('app.importCancelled', 'sleeps'),
      lost('app.importCancelled', 'a.csv'),
    ]);
    expect(done).toEqual([]);
  });
});
