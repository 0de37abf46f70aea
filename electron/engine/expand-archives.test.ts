import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeZip } from '../import/testing/make-zip';
import { tempFolder } from '../testing/temp-folder';
import { expandArchives } from './expand-archives';
import { parseFile } from './parse-file';
import type { InputFile } from './protocol';

const FIXTURES = path.join(import.meta.dirname, '..', 'import', 'fixtures');
const running = new AbortController().signal;

const CSV =
  '主订单编号,选购商品,支付完成时间,发货时间,订单状态\n' +
  '6917926768823643751,杯,2026-09-01 10:00:30,2026-09-02 10:00:30,已发货\n';

async function zipOf(names: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const file = path.join(await tempFolder(), '小店A.zip');
  const parts = Object.entries(names).map(([name, content]) => ({ name, content }));
  await writeFile(file, makeZip(parts));
  return file;
}

it('puts the tables of an archive in its place, each with the shop and passwords of all', async () => {
  const zip = await zipOf({ '九月/订单.csv': CSV, '售后.csv': CSV });
  const plain: InputFile = { path: '/b.csv', file: 'b.csv' };
  const archive: InputFile = { path: zip, file: '下载/小店A.zip', shop: '甲', passwords: ['p'] };
  const expanded = await expandArchives([plain, archive], running);
  expect(expanded.map(({ input }) => input.file)).toEqual([
    'b.csv',
    '下载/小店A.zip/九月/订单.csv',
    '下载/小店A.zip/售后.csv',
  ]);
  expect(expanded[0]).toEqual({ input: plain, failure: null });
  expect(expanded[1]?.input).toMatchObject({ path: zip, shop: '甲', passwords: ['p'] });
});

it('leaves a table alone that was taken out of an archive before', async () => {
  const zip = await zipOf({ '订单.csv': CSV, '售后.csv': CSV });
  const [first] = await expandArchives([{ path: zip, file: 'a.zip' }], running);
  if (first === undefined) throw new Error('nothing');
  expect(await expandArchives([first.input], running)).toEqual([first]);
});

it('says of what cannot be read where in which archive it is', async () => {
  const inner = makeZip([{ name: '说明.pdf', content: '%PDF' }]);
  const zip = await zipOf({ '订单.csv': CSV, 'in.zip': inner });
  const expanded = await expandArchives(
    [
      { path: zip, file: 'a.zip' },
      { path: path.join(FIXTURES, 'locked.zip'), file: 'locked.zip' },
    ],
    running,
  );
  expect(expanded.map(({ failure }) => failure)).toEqual([
    null,
    { code: 'archive.noTables', params: { file: 'a.zip/in.zip', found: '说明.pdf' } },
    { code: 'archive.locked', params: { file: 'locked.zip' } },
  ]);
});

it('has its tables read as files of their own, the archive being a folder to guess the shop by', async () => {
  const locked = await readFile(path.join(FIXTURES, 'agile.xlsx'));
  const zip = await zipOf({
    '订单.csv': CSV,
    '快手订单_密码2026.xlsx': locked,
    '坏.xlsx': 'PK\x03\x04',
  });
  const expanded = await expandArchives([{ path: zip, file: '小店A.zip' }], running);
  const [orders, kuaishou, broken] = await Promise.all(
    expanded.map(({ input }) => parseFile(input)),
  );
  const sources = [orders, kuaishou].map((read) =>
    read?.ok ? read.value.dataset.sources[0] : null,
  );
  expect(sources[0]).toMatchObject({ file: '小店A.zip/订单.csv', shop: '小店A', rowsRead: 1 });
  expect(sources[1]).toMatchObject({
    file: '小店A.zip/快手订单_密码2026.xlsx',
    rowsRead: 2,
    // The end of its name is the password, and no shop.
    shop: '小店A',
  });
  expect(broken).toEqual({
    ok: false,
    error: { code: 'file.damaged', params: { file: '小店A.zip/坏.xlsx' } },
  });
});
