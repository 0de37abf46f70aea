import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeChecksums } from './checksums.mjs';

it('writes the sums as sha256sum reads them, by name', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  const files = ['b.zip', 'a.exe'].map((name) => path.join(folder, name));
  for (const file of files) await writeFile(file, 'abc');
  await writeChecksums(files, folder);
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const text = await readFile(path.join(folder, 'SHA256SUMS'), 'utf8');
  expect(text).toBe(`${sum}  a.exe\n${sum}  b.zip\n`);
  await rm(folder, { recursive: true });
});
