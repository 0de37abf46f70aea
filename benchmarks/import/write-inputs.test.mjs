import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseFile } from '../../electron/engine/parse-file';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { assignShops, concatenate } from '../../shared/import/concatenate';
import { INPUTS } from './inputs.mjs';
import { HEADERS } from './order-rows.mjs';

const ROWS = 200;

/**
 * The check-up of one kind of input, without what the kind of file alone decides.
 *
 * @param {import('./inputs.mjs').Input} input
 * @param {string} folder
 */
async function checkUp({ id, write }, folder) {
  const file = path.join(folder, id);
  await write(file, ROWS);
  const read = await parseFile({ path: file, file: 'orders' });
  if (!read.ok) throw new Error(read.error.code);
  const part = { ...read.value, dataset: assignShops(read.value.dataset, { 0: '小店' }) };
  const result = runCheckup(concatenate([part]), {
    model: null,
    period: null,
    appVersion: 'test',
    createdAt: '2026-10-12 09:30:00',
  });
  if (!result.ok) throw new Error(result.error.code);
  const { sources, ...rest } = result.value;
  return { ...rest, sources: sources.map((source) => ({ ...source, sheet: '', encoding: '' })) };
}

it('writes files the product reads to the last row, all kinds to the same result', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-inputs-'));
  try {
    const results = [];
    for (const input of INPUTS) results.push(await checkUp(input, folder));
    const [first, ...others] = results;
    expect(first?.sources).toHaveLength(1);
    const { rows, mapping, issueCounts } = first?.sources[0] ?? {};
    expect(rows).toMatchObject({ read: ROWS, duplicate: 0, ignored: 0, rejected: 0 });
    expect(mapping).toHaveLength(HEADERS.length);
    expect(issueCounts).toEqual({});
    expect(others).toHaveLength(3);
    for (const other of others) expect(other).toEqual(first);
  } finally {
    await rm(folder, { recursive: true });
  }
});
