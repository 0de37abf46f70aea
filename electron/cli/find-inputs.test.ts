import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { AppError, Result } from '../../shared/result';
import { tempFolder } from '../testing/temp-folder';
import { findInputs } from './find-inputs';

async function exports() {
  const base = await tempFolder();
  for (const name of ['小店A/订单.xlsx', '小店A/售后.csv', '小店B/订单(1).xlsx']) {
    await mkdir(path.dirname(path.join(base, name)), { recursive: true });
    await writeFile(path.join(base, name), 'x');
  }
  await mkdir(path.join(base, 'empty'));
  return base;
}

function filesOf<T>(result: Result<readonly T[]>): readonly T[] {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const anyShop = (target: string) => ({ target, shop: null });

it('calls a file as it was given', async () => {
  const base = await exports();
  expect(await findInputs([anyShop('./小店B/订单(1).xlsx')], base, null)).toEqual({
    ok: true,
    value: [{ path: path.join(base, '小店B/订单(1).xlsx'), file: './小店B/订单(1).xlsx' }],
  });
});

it('reads folders and globs, a file named twice once', async () => {
  const base = await exports();
  const inputs = [anyShop('小店A'), anyShop('*/订单*.xlsx'), anyShop('小店*')];
  expect(filesOf(await findInputs(inputs, base, null)).map(({ file }) => file)).toEqual([
    path.join('小店A', '售后.csv'),
    path.join('小店A', '订单.xlsx'),
    path.join('小店B', '订单(1).xlsx'),
  ]);
});

it('gives shop and password to the files they were said for', async () => {
  const base = await exports();
  const inputs = [anyShop('小店A'), { target: '小店A/订单.xlsx', shop: '旗舰店' }];
  const files = filesOf(await findInputs(inputs, base, '1234'));
  expect(files.map(({ shop, passwords }) => [shop, passwords])).toEqual([
    [undefined, ['1234']],
    ['旗舰店', ['1234']],
  ]);
});

it.each([
  ['no.csv', 'cli.notFound'],
  ['no*/x.csv', 'cli.notFound'],
  ['empty', 'cli.emptyFolder'],
])('refuses %s', async (target, code) => {
  expect(await findInputs([anyShop(target)], await exports(), null)).toEqual({
    ok: false,
    error: { code, params: { found: target } },
  });
});

it('goes on after a folder without tables, and tells of it', async () => {
  const told: AppError[] = [];
  const inputs = [anyShop('empty'), anyShop('小店A/售后.csv')];
  const found = await findInputs(inputs, await exports(), null, (error) => told.push(error));
  expect(filesOf(found).map(({ file }) => file)).toEqual(['小店A/售后.csv']);
  expect(told).toEqual([{ code: 'cli.emptyFolder', params: { found: 'empty' } }]);
});

// Devices have no place among the files of Windows.
it.each(process.platform === 'win32' ? [] : ['/dev/null'])(
  'leaves what is there but no file to the reader, which says so: %s',
  async (device) => {
    expect(filesOf(await findInputs([anyShop(device)], await exports(), null))).toEqual([
      { path: device, file: device },
    ]);
  },
);
