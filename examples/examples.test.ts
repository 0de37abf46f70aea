import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../electron/import/open-file';
import { runCheckup } from '../shared/checkup/run-checkup';
import type { CheckupResult } from '../shared/checkup/schema';
import { concatenate } from '../shared/import/concatenate';
import { importFile } from '../shared/import/import-file';

/** The check-up of a folder of examples. */
async function checkupOf(folder: string): Promise<CheckupResult> {
  const root = path.join(import.meta.dirname, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const parts = [];
  for (const file of files) {
    const raw = await openFile(file, {});
    if (!raw.ok) throw new Error(`${file}: ${raw.error.code}`);
    const part = await importFile(raw.value, {
      file: path.basename(file),
      path: path.relative(import.meta.dirname, file).replaceAll(path.sep, '/'),
    });
    raw.value.close();
    expect(part.errors).toEqual([]);
    parts.push(part);
  }
  const result = runCheckup(concatenate(parts), {
    model: null,
    period: null,
    appVersion: '0',
    createdAt: '2026-10-12 10:00:00',
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('the three shops', () => {
  it('are read whole: three shops, thirteen files, every row accounted for', async () => {
    const { shops, sources, period } = await checkupOf('three-shops');
    expect(shops.map(({ name }) => name)).toEqual(['小店A', '小店B', '小店C']);
    expect(period).toEqual({ from: '2026-09-12', to: '2026-10-11' });
    expect(sources).toHaveLength(13);
    for (const { rows } of sources) {
      const { read, used, duplicate, outOfPeriod, ignored, rejected } = rows;
      expect(used + duplicate + outOfPeriod + ignored + rejected).toBe(read);
      expect(used).toBeGreaterThan(0);
      expect(rejected).toBe(0);
    }
    expect(new Set(sources.map(({ encoding }) => encoding))).toEqual(
      new Set(['xlsx', 'utf-8-bom', 'utf-8', 'gb18030']),
    );
  });

  it('hold the faults they are meant to show, and no others', async () => {
    const { sources } = await checkupOf('three-shops');
    const faults = sources.flatMap(({ shop, issueCounts }) =>
      Object.entries(issueCounts).map(([code, count]) => [shop, code, count]),
    );
    expect(faults).toContainEqual(['小店A', 'unreadableTime', 1]);
    expect(faults).toContainEqual(['小店C', 'unknownWord', 1]);
    expect(new Set(faults.map(([, code]) => code))).toEqual(
      new Set(['unreadableTime', 'unknownWord', 'changedDuplicate']),
    );
  });

  it('differ: A stands well, C in the middle, B needs work', async () => {
    const { shops } = await checkupOf('three-shops');
    const [a, b, c] = shops.map(({ total }) => total.score ?? 0);
    expect(a).toBeGreaterThan(85);
    expect(b).toBeLessThan(66);
    expect(c).toBeGreaterThan(70);
    expect(c).toBeLessThan(80);
  });
});

describe('the summary workbook', () => {
  it('gives the totals the six-factors model is checked against', async () => {
    const { shops, period } = await checkupOf('summary');
    expect(period).toEqual({ from: null, to: null });
    const totals = shops.map(({ total }) => Number((total.score ?? 0).toFixed(6)));
    expect(totals).toEqual([88.382937, 70.99537, 79.06746]);
  });
});
