import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { findFiles } from './find-files';

it('finds the tables of a folder and below, by name, without lock files and other things', async () => {
  const folder = await tempFolder();
  await mkdir(path.join(folder, '小店A'));
  for (const name of ['b.csv', 'a.XLSX', '~$a.xlsx', '.c.csv', 'readme.md', '小店A/订单.xlsx']) {
    await writeFile(path.join(folder, name), '12345');
  }
  const found = await findFiles(folder);
  expect(found).toEqual([
    { path: path.join(folder, 'a.XLSX'), bytes: 5 },
    { path: path.join(folder, 'b.csv'), bytes: 5 },
    { path: path.join(folder, '小店A/订单.xlsx'), bytes: 5 },
  ]);
});

it('finds what stands for a table that is not there', async () => {
  const folder = await tempFolder();
  const names = ['~$订单.xlsx', '订单.xlsx', '~$售后.xlsx', '.评价.csv.icloud', '.notes.icloud'];
  for (const name of names) await writeFile(path.join(folder, name), '1');
  const found = (await findFiles(folder)) ?? [];
  expect(found.map((file) => path.basename(file.path))).toEqual([
    '.评价.csv.icloud',
    '~$售后.xlsx',
    '订单.xlsx',
  ]);
});

it('takes a file named by itself whatever its suffix, a link to one too', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, '订单.dat');
  await writeFile(file, '1');
  // Windows lets few people make a symbolic link.
  const linkTo = process.platform === 'win32' ? link : symlink;
  await linkTo(file, path.join(folder, 'link'));
  expect(await findFiles(file)).toEqual([{ path: file, bytes: 1 }]);
  expect(await findFiles(path.join(folder, 'link'))).toHaveLength(1);
});

it('[F10 U] follows links in a folder to files and not to folders, and leaves what is no file to its reader', async () => {
  const [folder, elsewhere] = [await tempFolder(), await tempFolder()];
  await writeFile(path.join(elsewhere, '订单.csv'), '12345');
  await symlink(path.join(elsewhere, '订单.csv'), path.join(folder, 'a 链接.csv'));
  await symlink('nowhere.csv', path.join(folder, 'b broken.csv'));
  await symlink('c round.csv', path.join(folder, 'c round.csv'));
  await symlink(folder, path.join(folder, 'round'));
  await symlink('/etc', path.join(folder, 'etc'));
  expect(await findFiles(folder)).toEqual([
    { path: path.join(folder, 'a 链接.csv'), bytes: 5 },
    { path: path.join(folder, 'b broken.csv'), bytes: 0 },
    { path: path.join(folder, 'c round.csv'), bytes: 0 },
  ]);
});

it('[F10 U] looks into a folder called as a table', async () => {
  const folder = path.join(await tempFolder(), '订单.xlsx');
  await mkdir(folder);
  await writeFile(path.join(folder, 'a.csv'), '1');
  expect(await findFiles(folder)).toEqual([{ path: path.join(folder, 'a.csv'), bytes: 1 }]);
});

it('finds nothing where nothing is, or a device', async () => {
  expect(await findFiles(path.join(await tempFolder(), 'missing.csv'))).toBeNull();
  expect(await findFiles('/dev/null')).toBeNull();
});
