import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LONG_NAMES, REPORT_CASES } from './cases.mjs';

it.each(REPORT_CASES)('makes a folder for each shop of $name', async ({ shops, make }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'report-case-'));
  try {
    await make(folder);
    expect((await readdir(folder)).sort()).toEqual([...shops].sort());
    for (const shop of shops) expect(await readdir(path.join(folder, shop))).not.toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('has names as long as they may be', () => {
  expect(LONG_NAMES.map((name) => [...name].length)).toEqual([40, 40, 40]);
});
