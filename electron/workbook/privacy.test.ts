/** What is personal in any export is in nothing the program keeps or writes. */
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { concatenate } from '../../shared/import/concatenate';
import { importRawFile } from '../../shared/import/import-file';
import { previewSheet } from '../../shared/import/mappings/preview-sheet';
import { MARKED_TABLES, type MarkedTable } from '../../shared/import/testing/marked-tables';
import { keptText } from '../../shared/import/testing/sheets';
import type { FileImport } from '../../shared/model/dataset';
import { encodeDocument } from '../storage/document-file';
import { makeCsvFiles, makeWorkbook } from './make-workbook';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CREATED_AT = '2026-10-12 09:00:00';
/** As the engine makes of a buyer's number: a hash by a key that is never kept. */
const buyerKey = (id: string) => createHmac('sha256', 'key').update(id).digest('hex');

/** Reads a marked file as that of a shop. */
function readTable({ name, head, body }: MarkedTable): FileImport {
  const raw = { encoding: 'xlsx' as const, sheets: [{ name: 'Sheet1', rows: [...head, ...body] }] };
  const file = `小店甲_${name}.xlsx`;
  return importRawFile(raw, { file, path: file, buyerKey });
}

/** Everything that is made of files: the document, the workbook, the texts. */
async function everythingOf(
  parts: readonly FileImport[],
): Promise<Readonly<Record<string, string>>> {
  const made = runCheckup(concatenate(parts), {
    ...{ model: null, period: null, appVersion: '1', createdAt: CREATED_AT },
  });
  // Too little for a check-up: all there is then is why.
  if (!made.ok) return { refusal: JSON.stringify(made.error) };
  const document = { result: made.value, work: { title: '', checklist: {} } };
  const book = await readXlsx(await makeWorkbook(document, 'zh-CN'));
  return {
    document: encodeDocument(document),
    workbook: JSON.stringify(book.sheets),
    csv: makeCsvFiles(document, 'zh-CN')
      .map(({ content }) => String(content))
      .join('\n'),
  };
}

function found(marks: readonly string[], text: string): readonly string[] {
  return marks.filter((mark) => text.includes(mark));
}

describe('marks planted in every personal column and every free text', () => {
  it('every kind of export that tells of buyers has some, none twice', () => {
    for (const { name, kind, marks } of MARKED_TABLES) {
      if (kind !== 'agentStats' && kind !== 'parcels')
        expect([name, marks.length > 0]).toEqual([name, true]);
    }
    const all = MARKED_TABLES.flatMap(({ marks }) => marks);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(MARKED_TABLES.map((table) => [table.name, table] as const))(
    '[V1 U] of %s, none is in the document, the workbook or the texts',
    async (_, table) => {
      const read = readTable(table);
      expect(read.errors).toEqual([]);
      for (const [where, text] of Object.entries(await everythingOf([read]))) {
        expect([where, found(table.marks, text)]).toEqual([where, []]);
      }
    },
  );

  it('[V1 U] of all together, none is anywhere, but what they stand in is', async () => {
    const marks = MARKED_TABLES.flatMap((table) => table.marks);
    const all = await everythingOf(MARKED_TABLES.map(readTable));
    for (const [where, text] of Object.entries(all)) {
      expect([where, found(marks, text)]).toEqual([where, []]);
      expect(where).not.toBe('refusal');
      expect(text).toContain('打我电话 *****');
    }
  });

  it('of columns a person must not be found in, nothing is even read', () => {
    for (const table of MARKED_TABLES) {
      const names = table.marks.filter((mark) => mark.startsWith('欧阳'));
      expect([table.name, found(names, keptText(readTable(table).dataset))]).toEqual([
        table.name,
        [],
      ]);
    }
  });

  it('[V1 U] of the first rows that are shown for teaching, none is in what may be kept of them', () => {
    for (const { head, body, name, marks } of MARKED_TABLES) {
      const { columns } = previewSheet([...head, ...body], { headerRow: null, kind: null });
      expect([name, found(marks, JSON.stringify(columns))]).toEqual([name, []]);
    }
  });
});

it('[V1 U] nothing of the program has memory, a trace or the network recorded', async () => {
  const files = await glob('{electron,shared,renderer}/**/*.{ts,tsx}', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(500);
  const recording = [];
  for (const file of files.filter((name) => !name.includes('.test.'))) {
    const source = await readFile(path.join(ROOT, file), 'utf8');
    if (/\b(crashReporter|contentTracing|netLog|takeHeapSnapshot|writeHeapSnapshot)\b/.test(source))
      recording.push(file);
  }
  expect(recording).toEqual([]);
});
