import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeExamples } from './make-examples.mjs';

const kept = path.resolve(import.meta.dirname, '..', 'examples');

/** @param {string} folder */
async function workFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|xlsx)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

it('makes the very files that are kept, byte for byte', async () => {
  const made = await mkdtemp(path.join(os.tmpdir(), 'examples-'));
  try {
    await makeExamples(made);
    const names = await workFiles(made);
    expect(names).toEqual(await workFiles(kept));
    expect(names).toHaveLength(14);
    for (const name of names) {
      const [fresh, old] = await Promise.all(
        [made, kept].map((at) => readFile(path.join(at, name))),
      );
      expect(fresh?.equals(old ?? Buffer.alloc(0)), name).toBe(true);
    }
  } finally {
    await rm(made, { recursive: true });
  }
});
