import { spawnSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { readWhole } from './read-whole';

describe('readWhole', () => {
  it('reads an ordinary file up to its limit', async () => {
    const file = path.join(await tempFolder(), 'a.json');
    await writeFile(file, '12345');
    expect(await readWhole(file, 5)).toEqual(Buffer.from('12345'));
    expect(await readWhole(file, 4)).toBeNull();
    await truncate(file, 3 * 2 ** 30);
    expect(await readWhole(file, 2 ** 20)).toBeNull();
  });

  it('[P2 F9 U] does not wait for a pipe and reads no device or folder', async () => {
    const folder = await tempFolder();
    if (process.platform !== 'win32') {
      const pipe = path.join(folder, 'pipe');
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
      expect(await readWhole(pipe, 100)).toBeNull();
      expect(await readWhole('/dev/zero', 100)).toBeNull();
      expect(await readWhole(folder, 1e9)).toBeNull();
    }
    await expect(readWhole(path.join(folder, 'none'), 100)).rejects.toThrow('ENOENT');
  });
});
