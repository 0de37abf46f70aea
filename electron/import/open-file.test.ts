import { mkdir, mkdtemp, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { importFile, importRawFile } from '../../shared/import/import-file';
import { keptText } from '../../shared/import/testing/sheets';
import { Trouble } from '../../shared/import/trouble';
import type { RawFile } from '../../shared/model/cell';
import { FILE_ERRORS } from '../../shared/text/errors-files';
import { LIMITS } from './limits';
import { openFile } from './open-file';
import { makeZip } from './testing/make-zip';
import { readAll } from './testing/read-all';

const FIXTURES = join(import.meta.dirname, 'fixtures');

const HEADER = ['主订单编号', '选购商品', '支付完成时间', '发货时间', '订单状态', '订单应付金额'];
const ROWS = [
  ['\t6917926768823643751', '杯', '2026-09-01 10:00:30', '2026-09-02 10:00:30', '已发货', '28.90'],
  ['\t6917926768823643752', '碗', '2026-09-01 11:00:30', '-', '待发货', '1,081.00'],
];
const CSV = [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-file-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function workbook(
  sheets: Readonly<Record<string, XLSX.WorkSheet>>,
  bookType: XLSX.BookType = 'xlsx',
): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, sheet, name);
  return Buffer.from(
    XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer,
  );
}

async function opened(path: string): Promise<RawFile> {
  const read = await readAll(path);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** Code of what stops the reading: of the file, or of one of its sheets. */
async function errorOf(path: string): Promise<string> {
  const read = await readAll(path).catch((error: unknown) => {
    if (error instanceof Trouble) return error.code;
    throw error;
  });
  if (typeof read !== 'string') return 'opened';
  expect(read in FILE_ERRORS).toBe(true);
  return read;
}

it('knows when a file was written, in Beijing time', async () => {
  const path = await put('a.csv', CSV);
  await utimes(path, 0, Date.parse('2026-10-01T04:00:00Z') / 1000);
  expect((await opened(path)).writtenAt).toBe(Date.parse('2026-10-01T12:00:00Z') / 1000);
});

describe('a table is read the same', () => {
  it.each([
    ['csv in UTF-8', 'a.csv', Buffer.from(CSV), 'utf-8'],
    ['csv with BOM', 'a.csv', Buffer.from(`\ufeff${CSV}`), 'utf-8-bom'],
    ['csv in GB18030', 'a.csv', iconv.encode(CSV, 'gb18030'), 'gb18030'],
    ['csv in UTF-16', 'a.csv', Buffer.from(`\ufeff${CSV}`, 'utf16le'), 'utf-16le'],
    ['csv called xlsx', 'a.xlsx', Buffer.from(CSV), 'utf-8'],
    ['xlsx', 'a.xlsx', workbook({ 订单: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }), 'xlsx'],
    [
      'xlsx called csv',
      'a.csv',
      workbook({ 订单: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }),
      'xlsx',
    ],
    [
      'xls',
      'a.xls',
      workbook({ 订单: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }, 'biff8'),
      'xls',
    ],
    [
      'xlsb',
      'a.xlsb',
      workbook({ 订单: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }, 'xlsb'),
      'xlsx',
    ],
    ['ods', 'a.ods', workbook({ 订单: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }, 'ods'), 'xlsx'],
    [
      'HTML called xls',
      'a.xls',
      Buffer.from(
        `<html><meta charset="utf-8"><body><table>${[HEADER, ...ROWS]
          .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
          .join('')}</table></body></html>`,
      ),
      'utf-8',
    ],
  ])('from %s', async (_, name, content, encoding) => {
    const raw = await opened(await put(name, content));
    expect(raw.encoding).toBe(encoding);
    const { dataset, errors } = importRawFile(raw, { file: name, path: name });
    expect(errors).toEqual([]);
    expect(keptText(dataset)).toContain('6917926768823643752');
    expect([...dataset.orders.columns.amountPaid]).toEqual([2890, 108_100]);
    expect([...dataset.orders.row]).toEqual([2, 3]);
  });
});

describe('cells of a workbook', () => {
  it('are dates, spans, percentages, errors and numbers as a person sees them', async () => {
    const sheet: XLSX.WorkSheet = {
      '!ref': 'A1:H1',
      A1: { t: 'n', v: 46_174.5, z: 'yyyy-mm-dd hh:mm:ss' },
      B1: { t: 'n', v: 0.00231481481, z: 'h:mm:ss' },
      C1: { t: 'n', v: 0.07, z: '0.00%' },
      D1: { t: 'e', v: 0x2a },
      E1: { t: 'n', v: 73_501_234_567_890 },
      F1: { t: 'b', v: true },
      G1: { t: 's', v: '007' },
      H1: { t: 'n', v: 1.5, f: '1+0.5' },
    };
    const raw = await opened(await put('a.xlsx', workbook({ S: sheet })));
    expect(raw.sheets[0]?.rows).toEqual([
      ['2026-06-01 12:00:00', '0:03:20', '7%', '#N/A', 73_501_234_567_890, true, '007', 1.5],
    ]);
  });

  it('of the calendar from 1904 are the days they mean', async () => {
    const raw = await opened(join(FIXTURES, 'date_1904.xlsx'));
    expect(raw.sheets[0]?.rows.map(([first]) => first)).toEqual([
      '2021-01-01 00:00:00',
      '2021-01-02 00:00:00',
      '255:10:10',
    ]);
  });

  it('merged downwards stand in every row, those merged to the side in one', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['九月汇总', null],
      ['店铺', '留存率'],
      ['小店A', '80%'],
      [null, '70%'],
    ]);
    sheet['!merges'] = [XLSX.utils.decode_range('A1:B1'), XLSX.utils.decode_range('A3:A9')];
    const raw = await opened(await put('a.xlsx', workbook({ S: sheet })));
    expect(raw.sheets[0]?.rows.map(([first, second]) => [first, second ?? null])).toEqual([
      ['九月汇总', null],
      ['店铺', '留存率'],
      ['小店A', '80%'],
      ['小店A', '70%'],
    ]);
  });

  it('are found beyond the range the sheet claims', async () => {
    const claimed = makeZip(partsOfMinimal('<dimension ref="A1"/>'));
    const raw = await opened(await put('a.xlsx', claimed));
    expect(raw.sheets[0]?.rows).toEqual([
      ['店铺名称', '留存率'],
      ['小店A', '80%'],
    ]);
  });
});

/** Parts of a workbook of one sheet with inline texts. */
function partsOfMinimal(head: string, sheetXml?: string): { name: string; content: string }[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', '店铺名称')}${cell('B1', '留存率')}</row><row r="2">${cell('A2', '小店A')}${cell('B2', '80%')}</row>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="评&amp;分" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content:
        sheetXml ?? `<worksheet xmlns="${main}">${head}<sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}

describe('a workbook', () => {
  it('names the sheet that is missing or not what was packed, and reads what is there', async () => {
    const without = partsOfMinimal('').slice(0, 4);
    expect(await errorOf(await put('a.xlsx', makeZip(without)))).toBe('sheet.broken');
    const large = partsOfMinimal(' '.repeat(40 * 1024 * 1024));
    const lying = large.map((part, index) => (index === 4 ? { ...part, unpacked: 100 } : part));
    const path = await put('b.xlsx', makeZip(lying));
    expect(await errorOf(path)).toBe('sheet.checksum');
    const file = await openFile(path, {});
    if (!file.ok) throw new Error(file.error.code);
    const { dataset, errors } = await importFile(file.value, { file: 'b.xlsx', path });
    expect(dataset.values.map(({ value }) => value)).toEqual([0.8]);
    expect(errors.map(({ code, params }) => [code, params['sheet']])).toEqual([
      ['sheet.checksum', '评&分'],
    ]);
  });

  it('whose rows are numbered in no order keeps them all', async () => {
    const row = (number: number, id: string) =>
      `<row r="${number}">${[id, '2026-09-01 10:00:30', '已发货'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const rows = `${row(1, '订单号').replace('2026-09-01 10:00:30', '支付时间').replace('已发货', '订单状态')}${row(5, '1001')}${row(3, '1002')}${row(5, '1003')}${row(0, '1004')}${row(9, '1005')}`;
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const path = await put('a.xlsx', makeZip(partsOfMinimal('', xml)));
    const file = await openFile(path, {});
    if (!file.ok) throw new Error(file.error.code);
    const { dataset, errors } = await importFile(file.value, { file: 'a.xlsx', path });
    expect(errors).toEqual([]);
    expect([...dataset.orders.row]).toEqual([5, 6, 7, 8, 9]);
    expect(dataset.sources).toMatchObject([{ rowsRead: 8, rowsIgnored: 3, rowsRejected: 0 }]);
  });

  it('whose sheet is really empty is no error', async () => {
    const raw = await opened(await put('a.xlsx', workbook({ 空: XLSX.utils.aoa_to_sheet([]) })));
    expect(raw.sheets).toEqual([{ name: '空', rows: [] }]);
  });

  it('[P2 F9 U] that unpacks to more than a workbook does is not opened', async () => {
    const bomb = partsOfMinimal('').map((part) => ({ ...part, unpacked: 900 * 1024 * 1024 }));
    expect(await errorOf(await put('a.xlsx', makeZip(bomb)))).toBe('file.swollen');
    const big = partsOfMinimal('').map((part, index) => ({
      ...part,
      unpacked: index === 4 ? 300 * 1024 * 1024 : 10,
    }));
    expect(await errorOf(await put('b.xlsx', makeZip(big)))).toBe('file.swollen');
  });

  it('with a password is told from a damaged one', async () => {
    expect(await errorOf(join(FIXTURES, 'pass_protected.xlsx'))).toBe('file.passwordNeeded');
    expect(await errorOf(join(FIXTURES, 'encrypted.ods'))).toBe('file.encrypted');
    const good = workbook({ S: XLSX.utils.aoa_to_sheet([HEADER]) });
    expect(await errorOf(await put('cut.xlsx', good.subarray(0, good.length - 30)))).toBe(
      'file.damaged',
    );
  });
});

describe('a workbook of an old kind', () => {
  const TITLE =
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"';
  const spreadsheetMl = (rows: string) =>
    `${TITLE} xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows}</Table></Worksheet><Worksheet ss:Name="T"><Table><Row>${TEXT}</Row></Table></Worksheet></Workbook>`;
  const TEXT = '<Cell><Data ss:Type="String">好</Data></Cell>';
  const at = (column: number) => TEXT.replace('<Cell', `<Cell ss:Index="${column}"`);

  it.each([
    ['sheet.tooManyColumns', `<Row>${TEXT}${at(4_294_967_295)}</Row>`],
    ['sheet.tooManyRows', `<Row ss:Index="4294967295">${TEXT}</Row>`],
    ['sheet.tooManyCells', `<Row>${at(16_384)}</Row>`.repeat(1221)],
    ['sheet.broken', `<Row>${at(0)}</Row>`],
  ])('that claims cells where no sheet has any: %s', async (code, rows) => {
    const path = await put('a.xml', spreadsheetMl(`<Row>${TEXT}</Row>${rows}`));
    const file = await openFile(path, {});
    if (!file.ok) throw new Error(file.error.code);
    const { errors } = await importFile(file.value, { file: 'a.xml', path });
    expect(errors.map((error) => [error.code, error.params['sheet']])).toContainEqual([code, 'S']);
    // What stands before that is read, and so are the other sheets.
    expect(errors.map((error) => error.params['found'])).toEqual(expect.arrayContaining(['好']));
  });

  it('[F9 U] whose tags never end is damaged', async () => {
    const endless = `${TITLE} ss:Name="${'x'.repeat(LIMITS.runBytes)}`;
    expect(await errorOf(await put('a.xml', endless))).toBe('file.damaged');
    expect(await errorOf(await put('a.xls', `<html><table ${endless}`))).toBe('file.damaged');
  });

  it('whose elements are closed without having been opened, or opened without an end, is damaged', async () => {
    const table = (text: string) => spreadsheetMl(`<Row><Cell><Data>${text}</Data></Cell></Row>`);
    for (const piece of ['</Data>', '<Data>']) {
      expect(await errorOf(await put('a.xml', table(piece.repeat(300))))).toBe('file.damaged');
    }
    const harmless = table('a &gt; b<!-- </Data></Data></Data></Data></Data></Data></Data> -->');
    expect(await errorOf(await put('b.xml', harmless))).toBe('opened');
  });

  it('is unpacked whole and unharmed, or not at all', async () => {
    const good = workbook({ S: XLSX.utils.aoa_to_sheet([HEADER, ...ROWS]) }, 'xlsb');
    const path = await put('a.xlsb', good);
    expect((await opened(path)).sheets[0]?.rows).toHaveLength(3);
    const damaged = Buffer.from(good);
    const at = good.indexOf('xl/worksheets/sheet1.bin') + 40;
    damaged.fill(0xff, at, at + 20);
    expect(await errorOf(await put('b.xlsb', damaged))).toBe('file.damaged');
  });
});

describe('a locked workbook', () => {
  const LOCKED = ['agile.xlsx', 'standard.xlsx', 'rc4.xls', 'rc4-cryptoapi.xls'];

  it.each(LOCKED)('%s is read with its password', async (name) => {
    const passwords = ['other', '密码2026'];
    const result = await readAll(join(FIXTURES, name), { passwords });
    expect(typeof result === 'object' && result.sheets.map(({ rows }) => rows[0])).toEqual([
      HEADER,
    ]);
    expect(await openFile(join(FIXTURES, name), { passwords: ['other'] })).toEqual({
      ok: false,
      error: { code: 'file.passwordWrong', params: { file: name } },
    });
  });

  it('is read without asking when its name ends with its password', async () => {
    const content = await readFile(join(FIXTURES, 'agile.xlsx'));
    for (const name of ['订单_密码2026.xlsx', '订单_密码2026 (1).xlsx']) {
      expect((await opened(await put(name, content))).sheets).toHaveLength(1);
    }
  });

  it('that is cut off is damaged, not in want of a password', async () => {
    const content = await readFile(join(FIXTURES, 'agile.xlsx'));
    expect(await errorOf(await put('a.xlsx', content.subarray(0, 6000)))).toBe('file.damaged');
  });
});

describe('what is no spreadsheet', () => {
  it.each([
    ['empty.csv', '', 'file.empty'],
    ['report.pdf', '%PDF-1.7\n%\u0001\u0002\u0003', 'file.notSpreadsheet'],
    ['orders.xlsx', '%PDF-1.7\n%\u0001\u0002\u0003', 'file.notSpreadsheet'],
    ['data.bin', '\u0000\u0001\u0002\u0003\u0004', 'file.binary'],
    ['~$orders.xlsx', 'x', 'file.lockFile'],
  ])('%s is told so', async (name, content, code) => {
    expect(await errorOf(await put(name, content))).toBe(code);
  });

  it('in a zip is told by what it is', async () => {
    const inner = (name: string) => makeZip([{ name, content: 'x' }]);
    expect(await errorOf(await put('a.zip', inner('订单.csv')))).toBe('file.archive');
    expect(await errorOf(await put('a.docx', inner('word/document.xml')))).toBe(
      'file.notSpreadsheet',
    );
  });

  it('names the file', async () => {
    expect(await openFile(join(folder, '没有.csv'), {})).toEqual({
      ok: false,
      error: { code: 'file.notFound', params: { file: '没有.csv' } },
    });
  });

  it('[P2 F9 U] has a line without end', async () => {
    const line = Buffer.alloc(17 * 1024 * 1024, `${'a'.repeat(5000)},`);
    expect(await errorOf(await put('a.csv', Buffer.concat([Buffer.from(CSV), line])))).toBe(
      'sheet.longRow',
    );
    const lines = Buffer.alloc(17 * 1024 * 1024, `a,b${' '.repeat(1000)}\n`);
    expect((await opened(await put('b.csv', lines))).sheets[0]?.rows.length).toBeGreaterThan(100);
  });

  it('[P2 U] is a folder or a file beyond the limit', async () => {
    await mkdir(join(folder, '订单'));
    expect(await errorOf(join(folder, '订单'))).toBe('file.isFolder');
    const large = await put('large.csv', 'x');
    await truncate(large, LIMITS.fileBytes + 1);
    expect(await errorOf(large)).toBe('file.tooBig');
  });
});
