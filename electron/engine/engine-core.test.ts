import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ImportProgress } from '../../shared/ipc/contract';
import { importFiles } from './engine-core';
import type { InputFile } from './protocol';

const workerFile = path.join(import.meta.dirname, 'testing', 'obey-worker.mjs');

function start(files: readonly InputFile[], signal = new AbortController().signal) {
  const heard: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => heard.push(progress);
  return { heard, reading: importFiles(files, { workerFile, signal, threads: 1, onProgress }) };
}

const input = (file: string): InputFile => ({ path: `/${file}`, file });

it('keeps what could be read and names what could not, the file or a sheet of it', async () => {
  const read = await start(['a.csv', 'refuses', 'throws', 'b.csv'].map(input)).reading;
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.map(({ input: { path: from }, part }) => [from, part?.file])).toEqual([
    ['/a.csv', 'a.csv'],
    ['/refuses', undefined],
    ['/throws', undefined],
    ['/b.csv', 'b.csv'],
  ]);
  expect(read.value.flatMap(({ failures }) => failures)).toEqual([
    { code: 'table.noHeader', params: { file: 'a.csv' } },
    { code: 'file.empty', params: { file: 'refuses' } },
    { code: 'app.fileCrashed', params: { file: 'throws' } },
    { code: 'table.noHeader', params: { file: 'b.csv' } },
  ]);
});

it('tells how far it is', async () => {
  const { heard, reading } = start([input('a.csv'), input('refuses')]);
  await reading;
  expect(heard).toEqual([
    { done: 0, total: 2, file: 'a.csv', rows: 0, bytes: 0, totalBytes: 0 },
    { done: 1, total: 2, file: 'a.csv', rows: 3, bytes: 0, totalBytes: 0 },
    { done: 2, total: 2, file: 'refuses', rows: 3, bytes: 0, totalBytes: 0 },
  ]);
});

it('tells how many bytes are worked off, each file at most whole', async () => {
  const file = path.join(import.meta.dirname, 'engine-core.ts');
  const { heard, reading } = start([{ path: file, file: 'counts' }]);
  await reading;
  const { size } = await stat(file);
  expect(heard.map(({ bytes }) => bytes)).toEqual([0, 100, size, size]);
  expect(heard.every(({ totalBytes }) => totalBytes === size)).toBe(true);
});

it('gives a file to the shop the user named', async () => {
  const read = await start([{ ...input('a.csv'), shop: '小店A' }, input('b.csv')]).reading;
  const shops = read.ok && read.value.map(({ part }) => part?.dataset.sources[0]?.shop);
  expect(shops).toEqual(['小店A', null]);
});

it('answers a cancelled import with an error', async () => {
  const cancel = new AbortController();
  const { reading } = start([input('sleeps')], cancel.signal);
  cancel.abort();
  expect(await reading).toEqual({ ok: false, error: { code: 'app.importCancelled', params: {} } });
});
