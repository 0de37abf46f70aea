import { spawnSync } from 'node:child_process';
import { appendFileSync, truncateSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expandArchives } from '../engine/expand-archives';
import { parseFile } from '../engine/parse-file';
import type { AppError } from '../../shared/result';
import { TEXTS } from '../../shared/text/texts';
import { tempFolder } from '../testing/temp-folder';
import { makeZip } from './testing/make-zip';

const HEADER = '订单号,支付时间,订单状态';
const ROW = '1001,2026-09-01 10:00:30,已发货';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What reading a file ends with: rows read, or why not; every reason names the file and is a sentence. */
async function outcomeOf(
  file: string,
): Promise<{ readonly rows: number; readonly codes: string[] }> {
  const input = { path: file, file: path.basename(file) };
  const failures: AppError[] = [];
  let rows = 0;
  // As the engine does it.
  for (const one of await expandArchives([input], new AbortController().signal)) {
    if (one.failure !== null) {
      failures.push(one.failure);
      continue;
    }
    const read = await parseFile(one.input);
    failures.push(...(read.ok ? read.value.errors : [read.error]));
    if (read.ok) rows += read.value.dataset.sources.reduce((sum, part) => sum + part.rowsRead, 0);
  }
  for (const { code, params } of failures) {
    expect(TEXTS).toHaveProperty([code]);
    expect(params['file']).toEqual(expect.stringContaining(input.file));
  }
  return { rows, codes: failures.map(({ code }) => code) };
}

const failing = (...codes: string[]) => ({ rows: 0, codes });

/** A workbook of one sheet with this XML, and strings of this. */
function workbook(sheet: string, strings = `<sst xmlns="${NAMESPACE}"/>`): Buffer {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return makeZip([
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${NAMESPACE}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}"><Relationship Id="s" Type="${relations}/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="strings.xml"/></Relationships>`,
    },
    { name: 'xl/sheet.xml', content: sheet },
    { name: 'xl/strings.xml', content: strings },
  ]);
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (line: string) => `<row>${line.split(',').map(cell).join('')}</row>`;
const sheetOf = (rows: string, before = '') =>
  `${before}<worksheet xmlns="${NAMESPACE}"><sheetData>${rows}</sheetData></worksheet>`;

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(await tempFolder(), name);
  await writeFile(file, content);
  return file;
}

const posix = process.platform === 'win32' ? [] : [0];

describe('what is no ordinary file', () => {
  it('[P2 F9 U] is a folder called as a table', async () => {
    const folder = path.join(await tempFolder(), '订单.xlsx');
    await mkdir(folder);
    expect(await outcomeOf(folder)).toEqual(failing('file.isFolder'));
  });

  it.each(posix)('[P2 F9 U] is a pipe nobody writes to', async () => {
    const pipe = path.join(await tempFolder(), '订单.csv');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(await outcomeOf(pipe)).toEqual(failing('file.notRegular'));
  });

  it.each(posix)('[P2 F9 U] is a socket', async () => {
    const socket = path.join(await tempFolder(), '订单.csv');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    onTestFinished(() => {
      server.close();
    });
    expect(await outcomeOf(socket)).toEqual(failing('file.notRegular'));
  });

  it.each(posix)('[P2 F9 F10 U] is a device without end, behind a link', async () => {
    const link = path.join(await tempFolder(), '订单.csv');
    await symlink('/dev/zero', link);
    expect(await outcomeOf(link)).toEqual(failing('file.notRegular'));
  });
});

describe('a link', () => {
  it('[F10 U] to a table is that table', async () => {
    const file = await written('订单.csv', `${HEADER}\n${ROW}\n`);
    const link = path.join(await tempFolder(), '订单 快捷.csv');
    await symlink(file, link);
    expect(await outcomeOf(link)).toEqual({ rows: 1, codes: [] });
  });

  it('[F10 U] that leads nowhere, or round in a circle, is told', async () => {
    const folder = await tempFolder();
    await symlink('没有了.csv', path.join(folder, 'a.csv'));
    await symlink('b.csv', path.join(folder, 'b.csv'));
    expect(await outcomeOf(path.join(folder, 'a.csv'))).toEqual(failing('file.notFound'));
    expect(await outcomeOf(path.join(folder, 'b.csv'))).toEqual(failing('file.unreadable'));
  });
});

describe('a path', () => {
  it.each([
    '很长的中文文件夹名，里面还有空格 和😀表情',
    ' 前后有空格 ',
    '点在后面...',
    "it's (1) [2] {3} & 100% #$!;`^~+=,@",
    '店\u0301\u200b\u202e订单',
  ])('[F10 U] of awkward letters is read: %j', async (name) => {
    const folder = path.join(await tempFolder(), name);
    await mkdir(folder);
    const file = path.join(folder, `${name}.csv`);
    await writeFile(file, `${HEADER}\n${ROW}\n`);
    expect(await outcomeOf(file)).toEqual({ rows: 1, codes: [] });
  });

  it('[F10 U] of more than the 260 letters of Windows is read, and one too long for the system told', async () => {
    let folder = await tempFolder();
    // Each name is as long as a disk takes: 255 bytes.
    const name = '店'.repeat(80);
    for (let depth = 0; depth < 10; depth += 1) folder = path.join(folder, name);
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, '订单.csv');
    await writeFile(file, `${HEADER}\n${ROW}\n`);
    expect(file.length).toBeGreaterThan(800);
    expect(await outcomeOf(file)).toEqual({ rows: 1, codes: [] });
    const beyond = path.join(folder, ...Array.from({ length: 10 }, () => name), '订单.csv');
    const told = await outcomeOf(beyond);
    expect(told.codes).toEqual([expect.stringMatching(/^file\.(unreadable|driveGone|notFound)$/)]);
  });
});

describe('a workbook made to take all memory or time', () => {
  const ENTITIES = ['<!DOCTYPE x [<!ENTITY a "ha">'];
  for (let level = 1; level < 30; level += 1) {
    const [name, of] = [`a${level}`, level === 1 ? 'a' : `a${level - 1}`];
    ENTITIES.push(`<!ENTITY ${name} "${`&${of};`.repeat(10)}">`);
  }
  const LAUGHS = `${ENTITIES.join('')}]>`;

  it('[F9 U] by entities in entities has none of them opened', async () => {
    const rows = `${row(HEADER)}${row(ROW)}${row('&a29;,2026-09-01 10:00:30,&a29;')}`;
    const sheet = await outcomeOf(await written('laughs.xlsx', workbook(sheetOf(rows, LAUGHS))));
    expect(sheet.rows).toBeLessThanOrEqual(2);
    const strings = `${LAUGHS}<sst xmlns="${NAMESPACE}"><si><t>&a29;</t></si></sst>`;
    const shared = `${row(HEADER)}${row(ROW)}<row><c t="s"><v>0</v></c></row>`;
    const told = await outcomeOf(await written('s.xlsx', workbook(sheetOf(shared), strings)));
    expect(told.rows).toBeLessThanOrEqual(2);
    const xml = `<?xml version="1.0"?>${LAUGHS}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>&a29;</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect((await outcomeOf(await written('laughs.xml', xml))).rows).toBe(0);
    const html = `${LAUGHS}<html><table><tr><td>&a29;</td></tr></table></html>`;
    expect((await outcomeOf(await written('laughs.xls', html))).rows).toBe(0);
  });

  it('[F9 U] by elements in elements is read no deeper than it has to be', async () => {
    const deep = '<x>'.repeat(500_000) + '</x>'.repeat(500_000);
    const told = await outcomeOf(
      await written('deep.xlsx', workbook(sheetOf(`${row(HEADER)}${row(ROW)}${deep}`))),
    );
    expect(told.rows).toBeLessThanOrEqual(1);
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${deep}</Workbook>`;
    expect(await outcomeOf(await written('deep.xml', xml))).toEqual(failing('file.damaged'));
  });

  it('[F9 U] by sixteen thousand columns in each of its rows keeps what it knows', async () => {
    const wide = `${HEADER}${',x'.repeat(16_381)}\n${`${ROW}${',1'.repeat(16_381)}\n`.repeat(300)}`;
    expect(await outcomeOf(await written('wide.csv', wide))).toMatchObject({ rows: 300 });
  });

  it('[F9 U] by entries that all are the same bytes is not opened', async () => {
    // Thousands of directory lines for one entry, each claiming to unpack to a gigabyte.
    const part = {
      name: 'a.csv',
      content: `${HEADER}\n${'1,2,3\n'.repeat(1e5)}`,
      unpacked: 2 ** 30,
    };
    const one = makeZip([part]);
    const start = one.readUInt32LE(one.length - 6);
    const line = one.subarray(start, one.length - 22);
    const directory = Buffer.concat(Array.from({ length: 2000 }, () => line));
    const end = Buffer.from(one.subarray(one.length - 22));
    for (const at of [8, 10]) end.writeUInt16LE(2000, at);
    end.writeUInt32LE(directory.length, 12);
    const bomb = Buffer.concat([one.subarray(0, start), directory, end]);
    const { codes } = await outcomeOf(await written('bomb.zip', bomb));
    expect(new Set(codes)).toEqual(new Set(['file.swollen']));
  });

  it('[F9 U] by archives in archives in archives is looked into twice', async () => {
    let inner: Buffer = Buffer.from(`${HEADER}\n${ROW}\n`);
    for (const name of ['a.csv', 'a.zip', 'b.zip', 'c.zip', 'd.zip']) {
      inner = makeZip([{ name, content: inner }]);
    }
    const { codes } = await outcomeOf(await written('nested.zip', inner));
    expect(codes).toEqual(['file.archive']);
  });
});

describe('a file that does not hold still', () => {
  it.each<[string, (file: string) => void]>([
    [
      'grows',
      (file) => {
        appendFileSync(file, `${ROW}\n`);
      },
    ],
    [
      'shrinks',
      (file) => {
        truncateSync(file, 60);
      },
    ],
  ])('[F9 U] is not used when it %s while it is read', async (_, change) => {
    const file = await written('订单.csv', `${HEADER}\n${`${ROW}\n`.repeat(50_000)}`);
    let isChanged = false;
    const read = await parseFile({ path: file, file: '订单.csv' }, () => {
      if (!isChanged) change(file);
      isChanged = true;
    });
    const error = read.ok ? null : read.error;
    expect(error).toEqual({ code: 'file.changed', params: { file: '订单.csv' } });
  });
});
