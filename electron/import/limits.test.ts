import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile } from '../../shared/import/import-file';
import type { AppError } from '../../shared/result';
import { say } from '../../shared/text/say';
import { LIMITS } from './limits';
import { openFile } from './open-file';
import { makeZip } from './testing/make-zip';

const HEADER = '订单号,支付时间,订单状态';
const ROW = '1001,2026-09-01 10:00:30,已发货';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'limits-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What reading a file tells. */
async function errorsOf(name: string, content: string | Uint8Array): Promise<readonly AppError[]> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return errorsAt(file);
}

async function errorsAt(file: string): Promise<readonly AppError[]> {
  const opened = await openFile(file, {});
  if (!opened.ok) return [opened.error];
  const { errors } = await importFile(opened.value, { file: 'a', path: file });
  opened.value.close();
  return errors;
}

/** The csv of so many rows, header included. */
const ofRows = (rows: number) => `${HEADER}\n${ROW}\n${'2\n'.repeat(rows - 2)}`;
const ofColumns = (columns: number) => `${HEADER}${','.repeat(columns - 3)}\n${ROW}\n`;
const ofCell = (bytes: number) => `${HEADER},备注\n${ROW},${'x'.repeat(bytes)}\n`;
const ofRow = (bytes: number) =>
  `${HEADER}\n${ROW}${`,${'x'.repeat(999_999)}`.repeat(Math.floor(bytes / 1e6))}\n${ROW}\n`;

it.each([
  ['sheet.tooManyRows', '2097152', ofRows(LIMITS.rows + 1), ofRows(LIMITS.rows)],
  ['sheet.tooManyColumns', '16384', ofColumns(LIMITS.columns + 1), ofColumns(LIMITS.columns)],
  ['sheet.longCell', '1 MB', ofCell(LIMITS.cellBytes + 1), ofCell(LIMITS.cellBytes)],
  ['sheet.longRow', '16 MB', ofRow(2 * LIMITS.rowBytes), ofRow(LIMITS.rowBytes - 1e6)],
])(
  '[P2 F9 U] %s is told with its limit, %s, and what is within is read',
  async (code, limit, over, within) => {
    const [error] = await errorsOf('over.csv', over);
    expect(error?.code).toBe(code);
    if (error === undefined) return;
    for (const language of ['zh-CN', 'en'] as const) {
      expect(say(error, language).replace(/(\d)[,\s](?=\d{3})/g, '$1')).toContain(limit);
    }
    expect(say(error, 'zh-CN')).toContain('导出');
    expect(await errorsOf('within.csv', within)).toEqual([]);
  },
  60_000,
);

it('[P2 F9 U] a file, and one that must be in memory, beyond its size is told so', async () => {
  for (const [name, head, limit] of [
    ['large.csv', 'x', LIMITS.fileBytes],
    ['large.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', LIMITS.wholeBytes],
  ] as const) {
    const file = path.join(folder, name);
    await writeFile(file, Buffer.from(head, 'latin1'));
    await truncate(file, limit + 1);
    const [error] = await errorsAt(file);
    expect(error).toMatchObject({ code: 'file.tooBig', params: { limit: limit / 2 ** 20 } });
    if (error !== undefined) expect(say(error, 'zh-CN')).toContain(String(limit / 2 ** 20));
    await rm(file);
  }
});

it('[P2 F9 U] more entries than a workbook has are not opened', async () => {
  const entries = (count: number) =>
    makeZip(Array.from({ length: count }, (_, index) => ({ name: `${index}`, content: '' })));
  const over = await errorsOf('over.xlsx', entries(LIMITS.entries + 1));
  expect(over).toMatchObject([{ code: 'file.tooManyEntries', params: { limit: LIMITS.entries } }]);
  expect(await errorsOf('within.xlsx', entries(500))).toMatchObject([{ code: 'file.archive' }]);
}, 60_000);
