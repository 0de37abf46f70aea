import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { LOG_FILES, openLog } from './log';

const owner = { home: '/home/wanglei', user: 'wanglei' };

it('[L1 P8 U] keeps numbers and codes, and of texts what redaction leaves', async () => {
  const folder = path.join(await tempFolder(), 'logs');
  const log = openLog({ folder, owner, onConsole: false });
  log.note('files read', { files: 2, rows: 123_456, first: null });
  log.warn('save failed', { code: 'app.reportNotSaved', reason: 'ENOSPC', file: '张三.xlsx' });
  log.thrown('main', new Error('cannot read "张三 13800001111"'));
  log.thrown('main', { name: '张三' });
  const lines = await log.newest(10);
  const stamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} /;
  for (const line of lines) expect(line).toMatch(stamp);
  const [first, second, third = '', fourth] = lines.map((line) => line.replace(stamp, ''));
  expect(first).toBe('info files read files=2 rows=123456');
  expect(second).toBe('warn save failed code=app.reportNotSaved reason=ENOSPC file=….xlsx');
  expect(third).toMatch(/^error main: Error: cannot read … \| log\.test/);
  expect(fourth).toBe('error main: object');
  expect(lines.join('')).not.toMatch(/张三|13800001111/);
  expect(await log.newest(2)).toEqual(lines.slice(2));
});

it('[L1 U] keeps one full file beside the one being written, and no more', async () => {
  const folder = path.join(await tempFolder(), 'logs');
  const maxSize = 4000;
  const log = openLog({ folder, owner, onConsole: false, maxSize });
  for (let turn = 0; turn < 500; turn += 1) log.note('turn', { turn, text: 'x'.repeat(200) });
  expect((await readdir(folder)).sort()).toEqual([...LOG_FILES].sort());
  for (const name of LOG_FILES) {
    expect((await stat(path.join(folder, name))).size).toBeLessThan(maxSize + 400);
  }
  expect((await log.newest(12)).at(-1)).toContain('turn=499');
  // The full file goes on where the other begins.
  const turns = (await log.newest(1000)).map((line) => Number(/turn=(\d+)/.exec(line)?.[1]));
  expect(turns).toEqual(turns.map((_, index) => 499 - turns.length + 1 + index));
});

it('[L1 U] where it cannot be written nothing else is lost', async () => {
  const file = path.join(await tempFolder(), 'a-file');
  await writeFile(file, '');
  const log = openLog({ folder: path.join(file, 'logs'), owner, onConsole: false });
  log.note('unheard');
  expect(await log.newest(5)).toEqual([]);
});
