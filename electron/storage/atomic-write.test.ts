import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('[P6 U] while another program holds the file', () => {
  const failing = (code: string, times: number) => {
    let tries = 0;
    const move: typeof rename = async (from, to) => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(code), { code });
      await rename(from, to);
    };
    return { move, tries: () => tries };
  };

  it('waits until it is let go of', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'a.tijian');
    await writeAtomically(file, 'new', failing('EPERM', 2).move);
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.tijian']);
  });

  it('gives up at some time, and at once where waiting does not help', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'a.tijian');
    const [held, full] = [failing('EBUSY', Infinity), failing('ENOSPC', Infinity)];
    await expect(writeAtomically(file, 'new', held.move)).rejects.toThrow('EBUSY');
    await expect(writeAtomically(file, 'new', full.move)).rejects.toThrow('ENOSPC');
    expect([held.tries() > 1, full.tries()]).toEqual([true, 1]);
    expect(await readdir(folder)).toEqual([]);
  });
});
