import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { deleteKept, sizeOfKept } from './kept-data';

it('counts and deletes what the program keeps, and nothing else', async () => {
  const folder = await tempFolder();
  await mkdir(path.join(folder, 'checkups', 'bin'), { recursive: true });
  await writeFile(path.join(folder, 'checkups', 'a.tijian'), '12345');
  await writeFile(path.join(folder, 'checkups', 'bin', 'b.tijian'), '123');
  await writeFile(path.join(folder, 'shops.json'), '{}');
  await writeFile(path.join(folder, 'answers.json'), '{}');
  await writeFile(path.join(folder, 'shops.json.bad-20261012T000000Z'), '{');
  await writeFile(path.join(folder, 'Preferences'), 'of Chromium');
  expect(await sizeOfKept(folder)).toBe(13);
  expect(await deleteKept(folder)).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual(['Preferences']);
  expect(await sizeOfKept(folder)).toBe(0);
});
