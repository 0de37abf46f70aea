import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../shared/import/import-file';
import { columnLetters } from '../../shared/import/header';
import type { Cell, RawFile, Row } from '../../shared/model/cell';
import { FILE_ERRORS } from '../../shared/text/errors-files';
import { openFile } from './open-file';
import { readAll, sheetsOf } from './testing/read-all';
import { readWorkbook } from './workbook';

/** Troublesome workbooks of other projects, where they lie beside this one. */
const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
const FILES = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name) => /\.(xls[xmb]?|ods)$/.test(name))
  : [];
const OURS = FILES.filter((name) => /\.xls[xm]$/.test(name) && name !== 'pass_protected.xlsx');

/** Where our reader says something else than the library, and is right. Cells as `sheet!A1: theirs → ours`. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  // Chart sheets hold no cells; the library lists them as empty worksheets.
  'any_sheets.xlsx': ['Chart: a sheet of theirs alone'],
  'issue438.xlsx': ['Chart1: a sheet of theirs alone'],
  // The escape of a letter stands in inline texts too (ECMA-376 22.9.2.19); the library resolves it in shared ones only.
  'has_x000D_inline.xlsx': ['Sheet1!A1: "ABC\\nDEF" → "ABC\\r\\nDEF"'],
  // The runs of a rich text are part of it; the library stops behind the first.
  'minimal_package.xlsx': ['Sheet1!A1: "ARREST BOOKINGS for " → "ARREST BOOKINGS for 01/30/17"'],
  'richtext-after-plain.xlsx': ['Sheet1!A2: "tval" → "tvalrval1rval2"'],
};

function cellsOf({ sheets }: Pick<RawFile, 'sheets'>): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, rows } of sheets) {
    rows.forEach((row: Row, index) => {
      row.forEach((cell, column) => {
        if (cell === null || cell === '') return;
        cells.set(`${name}!${columnLetters(column)}${index + 1}`, cell);
      });
    });
  }
  return cells;
}

function differences(theirs: Pick<RawFile, 'sheets'>, ours: RawFile): readonly string[] {
  const names = new Set(ours.sheets.map(({ name }) => name));
  const sheets = theirs.sheets
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => `${name}: a sheet of theirs alone`);
  const [a, b] = [cellsOf(theirs), cellsOf(ours)];
  const cells = [...new Set([...a.keys(), ...b.keys()])].flatMap((at) => {
    const [one, other] = [a.get(at) ?? null, b.get(at) ?? null];
    return one === other ? [] : [`${at}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`];
  });
  return [...sheets, ...cells];
}

describe.runIf(FILES.length > 0)('the corpus', () => {
  it.each(OURS)('%s is read as the library reads it, cell by cell', async (file) => {
    const target = path.join(CORPUS, file);
    const ours = await readAll(target);
    if (typeof ours === 'string') throw new Error(ours);
    const theirs = { sheets: await sheetsOf(readWorkbook(await readFile(target))) };
    expect(differences(theirs, ours)).toEqual(DIFFERENCES[file] ?? []);
  });

  it.each(FILES)('%s ends in tables or a clear error', async (file) => {
    const opened = await openFile(path.join(CORPUS, file), {});
    if (!opened.ok) {
      expect(opened.error.code in FILE_ERRORS).toBe(true);
      return;
    }
    const { dataset, errors } = await importFile(opened.value, { file, path: file });
    opened.value.close();
    expect(dataset.sources.length + errors.length).toBeGreaterThan(0);
    for (const { code } of errors) expect(code in FILE_ERRORS).toBe(true);
  });

  it.each(OURS)('%s cut off anywhere ends in a clear error or the rows before', async (file) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    const whole = await readFile(path.join(CORPUS, file));
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const target = path.join(folder, file);
      await writeFile(target, whole.subarray(0, Math.floor(whole.length * share)));
      const opened = await openFile(target, {});
      if (!opened.ok) expect(opened.error.code in FILE_ERRORS).toBe(true);
      else {
        const { errors } = await importFile(opened.value, { file, path: file });
        for (const { code } of errors) expect(code in FILE_ERRORS).toBe(true);
        opened.value.close();
      }
    }
    await rm(folder, { recursive: true });
  });
});
