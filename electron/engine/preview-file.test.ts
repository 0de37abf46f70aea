import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { parseFile } from './parse-file';
import { previewFile } from './preview-file';

const AS = { headerRow: null, kind: null };

async function write(name: string, content: string | Buffer): Promise<string> {
  const target = path.join(await tempFolder(), name);
  await writeFile(target, content);
  return target;
}

it('shows the first fifty rows of a text as it is read', async () => {
  const lines = Array.from({ length: 80 }, (_, at) => `${at},2026-09-01 10:00:00,待发货`);
  const target = await write('a.csv', ['订单号,支付时间,订单状态', ...lines].join('\n'));
  const shown = await previewFile({ path: target, file: 'a.csv', preview: { sheet: '', ...AS } });
  if (!shown.ok) throw new Error(shown.error.code);
  expect(shown.value.rows).toHaveLength(50);
  expect(shown.value).toMatchObject({ headerRow: 1, kind: 'orders' });
  expect(shown.value.columns[1]).toMatchObject({ target: 'payTime', by: 'name' });
});

it('reads a text as a person says: another encoding, another delimiter', async () => {
  const gb = Buffer.from([0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5]); // 订单号
  const target = await write('a.csv', Buffer.concat([gb, Buffer.from(';x,y\n1;2,3\n')]));
  const read = async (encoding: 'gb18030' | 'utf-8', delimiter: ',' | ';') => {
    const format = { encoding, delimiter };
    const job = { path: target, file: 'a.csv', format, preview: { sheet: '', ...AS } };
    const shown = await previewFile(job);
    return shown.ok ? shown.value.rows[0] : shown.error;
  };
  expect(await read('gb18030', ';')).toEqual(['订单号', 'x,y']);
  expect(await read('gb18030', ',')).toEqual(['订单号;x', 'y']);
  expect((await read('utf-8', ','))?.[0 as never]).not.toContain('订单号');

  const parsed = await parseFile({
    path: target,
    file: 'a.csv',
    format: { encoding: 'gb18030', delimiter: ';' },
  });
  expect(parsed.ok && parsed.value).toMatchObject({
    encoding: 'gb18030',
    delimiter: ';',
    sheets: [''],
  });
});

it('says that a sheet or file is no longer there', async () => {
  const target = await write('a.csv', 'a,b\n1,2');
  const job = { path: target, file: 'a.csv', preview: { sheet: '九月', ...AS } };
  expect(await previewFile(job)).toEqual({
    ok: false,
    error: { code: 'table.gone', params: { file: 'a.csv', sheet: '九月' } },
  });
  expect(await previewFile({ ...job, path: `${target}.no` })).toMatchObject({
    ok: false,
    error: { params: { file: 'a.csv' } },
  });
});
