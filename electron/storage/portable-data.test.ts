import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { portableData } from './portable-data';

it('keeps everything beside the program where the folder for it lies there, and only there', async () => {
  const folder = await tempFolder();
  const program = path.join(folder, 'shop-checkup.exe');
  expect(portableData(program)).toBe(null);
  await writeFile(path.join(folder, '数据'), '');
  expect(portableData(program)).toBe(null);
  await rm(path.join(folder, '数据'));
  await mkdir(path.join(folder, '数据'));
  expect(portableData(program)).toBe(path.join(folder, '数据', '小店体检'));
});
