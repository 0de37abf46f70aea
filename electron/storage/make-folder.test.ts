import { readdir, rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { tryWriting } from './make-folder';

it('tells of a folder that cannot be written, and leaves nothing in one that can', async () => {
  const folder = await tempFolder();
  await tryWriting(folder);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
  await expect(tryWriting(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});
