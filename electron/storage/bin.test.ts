import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { Bin } from './bin';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-10-12T00:00:00Z');

/** A bin with a file in it, removed two days after the program was started at `START`. */
async function withRemoved() {
  const folder = await tempFolder();
  const bin = path.join(folder, 'bin');
  const file = path.join(folder, 'a.tijian');
  await writeFile(file, 'x');
  const opened = new Bin(bin);
  await opened.open(START);
  await opened.put(file, START + 2 * DAY);
  return { folder, file, bin };
}

/** What is in it after starts at these days. */
async function after(bin: string, days: readonly number[]): Promise<readonly string[]> {
  for (const day of days) await new Bin(bin).open(START + day * DAY);
  return readdir(bin);
}

it('keeps what was removed for thirty days, then deletes it', async () => {
  const { bin } = await withRemoved();
  expect(await after(bin, [3, 10, 17, 24, 31])).toEqual(['a.tijian']);
  expect(await after(bin, [32])).toEqual([]);
});

it.each([
  ['on by ten years, and back', [3, 3653, 4]],
  ['on by ten years for good', [3, 3653, 3654, 3655]],
  ['back by ten years, and on again', [3, -3650, 4]],
  ['to and fro', [3, -40, 3, -40]],
])('[F4 U] deletes nothing early when the clock is set %s', async (_, days) => {
  const { bin } = await withRemoved();
  expect(await after(bin, days)).toEqual(['a.tijian']);
});

it('[F4 U] keeps a file that says it is from long ago', async () => {
  const { bin } = await withRemoved();
  await utimes(path.join(bin, 'a.tijian'), 0, 0);
  expect(await after(bin, [3])).toEqual(['a.tijian']);
});

it('counts anew where it does not know how long', async () => {
  const { bin } = await withRemoved();
  await after(bin, [8, 16, 24]);
  await rm(`${bin}.json`);
  expect(await after(bin, [32, 40, 48, 56])).toEqual(['a.tijian']);
  expect(await after(bin, [62])).toEqual([]);
});

it('opens though something in it cannot be deleted, and keeps trying', async () => {
  const { bin } = await withRemoved();
  const stuck = path.join(bin, 'stuck');
  await mkdir(stuck);
  expect(await after(bin, [3, 10, 17, 24, 31, 38])).toEqual(['stuck']);
  await rm(stuck, { recursive: true });
  await writeFile(stuck, 'x');
  expect(await after(bin, [39])).toEqual([]);
});

it('gives back what was removed, and counts anew when it is removed again', async () => {
  const { bin, file } = await withRemoved();
  await after(bin, [8, 16, 24]);
  const opened = new Bin(bin);
  await opened.open(START + 25 * DAY);
  await opened.takeOut(file);
  expect(await readdir(bin)).toEqual([]);
  await opened.put(file, START + 25 * DAY);
  expect(await after(bin, [33, 41])).toEqual(['a.tijian']);
});
