import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { FILE_ERRORS } from '../../shared/text/errors-files';
import { tempFolder } from '../testing/temp-folder';
import { listArchive, readArchived, type ArchiveListing } from './archive';
import { makeZip } from './testing/make-zip';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

async function put(content: Uint8Array, name = '导出.zip'): Promise<string> {
  const file = path.join(await tempFolder(), name);
  await writeFile(file, content);
  return file;
}

async function listed(file: string): Promise<ArchiveListing> {
  const listing = await listArchive(file);
  if (listing === null) throw new Error('no archive');
  for (const { code } of listing.failures) expect(code in FILE_ERRORS).toBe(true);
  return listing;
}

/** What each table in an archive holds, by its name. */
async function contents(file: string): Promise<Record<string, string>> {
  const { tables, failures } = await listed(file);
  expect(failures).toEqual([]);
  const read = await Promise.all(
    tables.map(async ({ name, place }) => {
      const bytes = await readArchived(file, place);
      return [name, bytes.ok ? bytes.value.toString() : bytes.error.code];
    }),
  );
  return Object.fromEntries(read) as Record<string, string>;
}

const part = (name: string, content: string | Uint8Array = name) => ({ name, content });

describe('an archive of exports', () => {
  it('gives its tables with their folders, and nothing else', async () => {
    const names = [
      '订单.csv',
      '小店A/',
      '小店A/售后.XLSX',
      '.\\小店B\\评价.csv',
      '__MACOSX/._订单.csv',
      '小店A/__MACOSX/._售后.xlsx',
      '.DS_Store',
      '小店A/~$售后.xlsx',
      'readme.md',
    ];
    const file = await put(makeZip(names.map((name) => part(name))));
    expect(await contents(file)).toEqual({
      '订单.csv': '订单.csv',
      '小店A/售后.XLSX': '小店A/售后.XLSX',
      '小店B/评价.csv': '.\\小店B\\评价.csv',
    });
  });

  it('has Chinese names in GBK or in UTF-8, with or without a mark', async () => {
    expect(Object.keys(await contents(path.join(FIXTURES, 'gbk-names.zip')))).toEqual([
      '小店A/订单 九月.csv',
      '小店B/售后单.csv',
    ]);
    const parts = [{ ...part('订单.csv'), flags: 0x800 }, part('售后.csv')];
    expect(Object.keys(await contents(await put(makeZip(parts))))).toEqual([
      '订单.csv',
      '售后.csv',
    ]);
  });

  it('is known by its content, whatever it is called', async () => {
    const file = await put(makeZip([part('订单.csv')]), '导出.xlsx');
    expect(await contents(file)).toEqual({ '订单.csv': '订单.csv' });
  });

  it('may hold another, but no third', async () => {
    const third = makeZip([part('c.csv')]);
    const second = makeZip([part('九月/b.csv'), part('third.zip', third)]);
    const file = await put(makeZip([part('a.csv'), part('快手/second.ZIP', second)]));
    const read = await contents(file);
    expect(Object.keys(read)).toEqual([
      'a.csv',
      '快手/second.ZIP/九月/b.csv',
      '快手/second.ZIP/third.zip',
    ]);
    expect(read['快手/second.ZIP/九月/b.csv']).toBe('九月/b.csv');
  });

  it('keeps a workbook in it whole, even one that calls itself a zip', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['a']]), 'S');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    const file = await put(makeZip([part('a.xlsx', bytes), part('b.zip', bytes)]));
    const { tables } = await listed(file);
    expect(tables.map(({ name }) => name)).toEqual(['a.xlsx', 'b.zip']);
    expect(await readArchived(file, tables[1]?.place ?? [])).toEqual({ ok: true, value: bytes });
  });
});

describe('what is no archive', () => {
  it('is left to the reader of tables', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['a']]), 'S');
    for (const bookType of ['xlsx', 'xlsb', 'ods', 'xlsm'] as const) {
      const bytes = XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
      expect(await listArchive(await put(bytes, `a.${bookType}`))).toBeNull();
    }
    expect(
      await listArchive(
        await put(makeZip([part('word/document.xml'), part('[Content_Types].xml')])),
      ),
    ).toBeNull();
    expect(await listArchive(await put(Buffer.from('a,b\n1,2\n')))).toBeNull();
    expect(await listArchive(await put(Buffer.from('PK')))).toBeNull();
    expect(await listArchive(await put(Buffer.alloc(0)))).toBeNull();
    expect(await listArchive(await tempFolder())).toBeNull();
    expect(await listArchive('/nowhere/a.zip')).toBeNull();
  });
});

describe('what cannot be read is told:', () => {
  const failures = async (content: Uint8Array) => (await listed(await put(content))).failures;

  it.each([
    ['locked.zip', 'archive.locked'],
    ['locked-aes.zip', 'archive.locked'],
    ['split.zip', 'archive.parts'],
  ])('%s', async (name, code) => {
    expect(await listed(path.join(FIXTURES, name))).toEqual({
      tables: [],
      failures: [{ code, params: { file: '' } }],
    });
  });

  it('a rar or a text that calls itself a zip is left to the reader', async () => {
    expect(await listArchive(await put(Buffer.from('Rar!\x1a\x07\x00')))).toBeNull();
    expect(await listArchive(await put(Buffer.from('a,b\n')))).toBeNull();
  });

  it('an uncommon way of packing', async () => {
    expect((await listed(path.join(FIXTURES, 'lzma.zip'))).failures).toEqual([
      { code: 'archive.method', params: { file: '订单.csv' } },
    ]);
  });

  it('an entry with a password beside those without', async () => {
    const file = await put(makeZip([part('a.csv'), { ...part('b.csv'), flags: 1 }]));
    expect(await listed(file)).toMatchObject({
      tables: [{ name: 'a.csv' }],
      failures: [{ code: 'archive.locked', params: { file: 'b.csv' } }],
    });
  });

  it('an archive without a table, by what is in it; one within another too', async () => {
    const names = ['a.pdf', 'b.png', '图/c.png', 'd', 'e', 'f', '.DS_Store'];
    const inner = makeZip(names.map((name) => part(name)));
    const found = 'a.pdf, b.png, 图/c.png, d, e …';
    expect(await failures(inner)).toEqual([
      { code: 'archive.noTables', params: { file: '', found } },
    ]);
    expect(await failures(makeZip([part('in.zip', inner)]))).toEqual([
      { code: 'archive.noTables', params: { file: 'in.zip', found } },
    ]);
    expect(await failures(makeZip([]))).toMatchObject([{ code: 'archive.noTables' }]);
  });

  it('[P2 F9 U] an entry made to swell, and one too large for memory; the others are read', async () => {
    const bomb = { ...part('b.csv'), unpacked: 300 * 1024 * 1024 };
    const file = await put(makeZip([part('a.csv'), bomb]));
    expect(await listed(file)).toMatchObject({
      tables: [{ name: 'a.csv' }],
      failures: [{ code: 'file.swollen', params: { file: 'b.csv', size: 300 } }],
    });
    const large = { ...part('a.csv', 'x'.repeat(1000)), unpacked: 600 * 1024 * 1024 };
    expect(await failures(makeZip([large]))).toMatchObject([{ code: 'file.swollen' }]);
  });

  it('[P2 F9 U] more tables than anybody has', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => part(`${index}.csv`, ''));
    expect(await listed(await put(makeZip(many)))).toEqual({
      tables: [],
      failures: [{ code: 'archive.tooMany', params: { file: '', limit: 1000 } }],
    });
  });

  it('[P2 F9 U] a size that is a lie, when it is unpacked', async () => {
    const parts = [
      { ...part('a.csv'), unpacked: 3 },
      { ...part('b.csv'), unpacked: 30 },
      part('c.csv'),
    ];
    const file = await put(makeZip(parts));
    const { tables } = await listed(file);
    const read = await Promise.all(tables.map(({ place }) => readArchived(file, place)));
    expect(read.map((bytes) => (bytes.ok ? 'read' : bytes.error.code))).toEqual([
      'archive.damaged',
      'archive.damaged',
      'read',
    ]);
  });

  it('an archive cut off', async () => {
    const file = await put(makeZip([part('a.csv')]));
    await truncate(file, 60);
    expect((await listed(file)).failures).toEqual([
      { code: 'archive.damaged', params: { file: '' } },
    ]);
  });
});

it('never throws at damaged bytes', async () => {
  const whole = makeZip([part('a.csv', 'x'.repeat(200)), part('in.zip', makeZip([part('b.csv')]))]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const file = await put(bytes);
      const listing = await listArchive(file);
      for (const { place } of listing?.tables ?? []) await readArchived(file, place);
    }),
  );
});
