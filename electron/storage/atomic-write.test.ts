import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { writeAtomically } from './atomic-write';

it('[P6 U] replaces a file as a whole and leaves nothing else behind', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, '报告.pdf');
  await writeFile(file, 'old');
  await writeAtomically(file, new TextEncoder().encode('new'));
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['报告.pdf']);
});

it('[P6 U] rejects and cleans up when the file cannot be replaced', async () => {
  const folder = await tempFolder();
  const taken = path.join(folder, 'taken');
  await mkdir(taken);
  await writeFile(path.join(taken, 'inside'), 'x');
  await expect(writeAtomically(taken, 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});
