import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeMonthTwo } from './month-two.mjs';

it('makes the files of the three shops a month later', async () => {
  const made = await mkdtemp(path.join(os.tmpdir(), 'month-two-'));
  try {
    await makeMonthTwo(made);
    const shops = path.join(made, 'three-shops');
    expect((await readdir(shops)).sort()).toEqual(['小店A', '小店B', '小店C']);
    const reviews = await readFile(path.join(shops, '小店B', '评价管理-2026-11-11.csv'), 'utf8');
    const days = [...reviews.matchAll(/(\d{4})年(\d{2})月(\d{2})日/g)].map(([day]) => day).sort();
    expect([days[0]?.slice(0, 8), days.at(-1)?.slice(0, 8)]).toEqual(['2026年10月', '2026年11月']);
  } finally {
    await rm(made, { recursive: true });
  }
});
