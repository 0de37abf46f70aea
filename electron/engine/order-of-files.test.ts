/** The same exports in another order, cut in two, or given twice say the same of the shops. */
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { concatenate } from '../../shared/import/concatenate';
import { importRawFile } from '../../shared/import/import-file';
import { MADE_TABLES } from '../../shared/import/testing/made-tables';
import type { RawFile, Row } from '../../shared/model/cell';
import { findInputs } from '../cli/find-inputs';
import { readAll } from '../import/testing/read-all';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** An export of one sheet: its place, its rows down to the header, and those below. */
interface Export {
  readonly path: string;
  readonly raw: RawFile;
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

let exports: readonly Export[] = [];

beforeAll(async () => {
  const inputs = await findInputs([{ target: 'examples/three-shops', shop: null }], ROOT, null);
  if (!inputs.ok) throw new Error(inputs.error.code);
  exports = await Promise.all(
    inputs.value.map(async ({ path: file }) => {
      const raw = await readAll(file);
      if (typeof raw === 'string') throw new Error(raw);
      const [header = [], ...body] = raw.sheets[0]?.rows ?? [];
      return { path: path.relative(ROOT, file), raw, head: [header], body };
    }),
  );
});

/** What the check-up of exports says, without where each row stands. */
function said(files: readonly Export[]): unknown {
  const parts = files.map(({ path: file, raw, head, body }) =>
    importRawFile(
      { ...raw, sheets: raw.sheets.map(({ name }) => ({ name, rows: [...head, ...body] })) },
      { file, path: file },
    ),
  );
  const options = { model: null, period: null, appVersion: '', createdAt: '2026-10-12 09:00:00' };
  const result = runCheckup(concatenate(parts), options);
  if (!result.ok) throw new Error(result.error.code);
  return JSON.parse(
    JSON.stringify({ ...result.value, sources: null }, (key, value: unknown) =>
      PLACES.has(key) ? null : value,
    ),
  );
}

/** Where a row stands. */
const PLACES = new Set(['file', 'row', 'sheet', 'source', 'sources']);

const SAMPLE_ROWS = 80;

/** Some rows of each export, from any place on. */
function sampled(starts: readonly number[]): readonly Export[] {
  return exports.map((one, index) => {
    const from = Math.floor(
      ((starts[index] ?? 0) / 1000) * Math.max(0, one.body.length - SAMPLE_ROWS),
    );
    return { ...one, body: one.body.slice(from, from + SAMPLE_ROWS) };
  });
}

/** Whether files say the same in another order, one of them split at a row or given twice. */
function expectTheSame(
  files: readonly Export[],
  order: readonly number[],
  which: number,
  at: number,
): void {
  const expected = said(files);
  expect(said(order.flatMap((index) => files[index] ?? []))).toEqual(expected);
  const chosen = files[which % files.length];
  if (chosen === undefined) throw new Error('no files');
  const others = files.filter((file) => file !== chosen);
  const halves = [chosen.body.slice(0, at), chosen.body.slice(at)]
    .filter((body) => body.length > 0)
    .map((body) => ({ ...chosen, body }));
  expect(said([...others, ...halves]), `${chosen.path} split at ${at}`).toEqual(expected);
  expect(said([...files, chosen]), `${chosen.path} twice`).toEqual(expected);
}

it('in any order, split at any row, or twice, the files say the same', () => {
  const all = [...exports.keys()];
  const exactly = { minLength: all.length, maxLength: all.length };
  const change = fc.record({
    starts: fc.array(fc.nat({ max: 999 }), exactly),
    which: fc.constantFrom(...all),
    at: fc.nat({ max: SAMPLE_ROWS }),
    order: fc.shuffledSubarray(all, exactly),
  });
  fc.assert(
    fc.property(change, ({ starts, which, at, order }) => {
      expectTheSame(sampled(starts), order, which, at);
    }),
    { numRuns: 3 },
  );
}, 60_000);

it('so do files of every known export', () => {
  const files = MADE_TABLES.map(({ name, head, body }): Export => ({
    path: `小店A_${name}.xlsx`,
    raw: { encoding: 'xlsx', sheets: [{ name: '', rows: [] }] },
    head,
    body,
  }));
  const all = [...files.keys()];
  const change = fc.record({
    which: fc.constantFrom(...all),
    at: fc.nat({ max: 4 }),
    order: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
  });
  fc.assert(
    fc.property(change, ({ which, at, order }) => {
      expectTheSame(files, order, which, at);
    }),
    { numRuns: 4 },
  );
}, 60_000);
