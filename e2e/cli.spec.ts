/** The command line as a person calls it: the built program in plain Node, Electron only for the PDF. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkupResult } from '../shared/checkup/schema';
import { checkup } from './checkup';
import { expect, ROOT, test } from './fixtures';
import { readPdf } from './pdf';

test('gives the table on standard output and what was odd on standard error', async () => {
  const { code, stdout, stderr } = await checkup(['examples/three-shops']);
  expect(code).toBe(0);
  for (const word of ['小店A', '小店B', '小店C', '售后平均审核时长', '估算']) {
    expect(stdout).toContain(word);
  }
  expect(stderr).toContain('第 101 行 W 列“发货时间”');
});

test('--json - prints the document alone, and it keeps its schema', async () => {
  const { code, stdout } = await checkup(['examples/summary', '--json', '-']);
  expect(code).toBe(0);
  const result = checkupResult.parse(JSON.parse(stdout));
  expect(result.shops.map(({ name, total }) => [name, total.score?.toFixed(2)])).toEqual([
    ['小店A', '88.38'],
    ['小店B', '71.00'],
    ['小店C', '79.07'],
  ]);
});

test('--shop names the shop, paths start where the command was given, --pdf prints', async ({
  folder,
}) => {
  const here = path.join(folder, '导出 文件');
  await mkdir(here);
  await writeFile(
    path.join(here, 'a.csv'),
    '主订单编号,子订单编号,订单提交时间,支付完成时间,订单状态,发货时间\n' +
      '\t6917926768823643751,\t6917926768823643751,2026-10-01 10:00:00,2026-10-01 10:00:10,已发货,2026-10-02 10:00:10\n',
  );
  const { code, stdout } = await checkup(['--shop', '新店=a.csv', '--pdf', '报告.pdf'], here);
  expect(code).toBe(0);
  expect(stdout).toContain('新店');
  const pdf = await readPdf(path.join(here, '报告.pdf'));
  expect(pdf.pages[0]?.text).toContain('新店');
});

test('one run makes the files of every shop, their names by a pattern', async ({ folder }) => {
  const source = path.join(ROOT, 'examples', 'three-shops');
  const { code, stderr } = await checkup(
    [
      ...[source, '--pdf', '报告/{shop}_{to}.pdf', '--xlsx', '{platform}/{shop}.xlsx'],
      ...['--csv', '表格/{shop}', '--charts', '图', '--brand', '某某代运营'],
    ],
    folder,
  );
  expect(code, stderr).toBe(0);
  for (const shop of ['小店A', '小店B', '小店C']) {
    const pdf = await readPdf(path.join(folder, '报告', `${shop}_2026-10-11.pdf`));
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]?.text).toContain(shop);
    expect(pdf.pages[0]?.text).toContain('某某代运营');
    const tables = await readdir(path.join(folder, '表格', shop));
    expect(tables).toContain('清单.csv');
    const list = await readFile(path.join(folder, '表格', shop, '清单.csv'), 'utf8');
    expect(list.startsWith('\uFEFF')).toBe(true);
    const charts = await readdir(path.join(folder, '图'));
    expect(charts).toContain(`${shop} 总分和门槛线.svg`);
    expect(charts).toContain(`${shop} 往后 60 天会怎么走.png`);
    const drawn = await readFile(path.join(folder, '图', `${shop} 总分和门槛线.svg`), 'utf8');
    expect(drawn).toContain(shop);
    expect(drawn).not.toContain('var(--');
  }
  expect((await readdir(path.join(folder, '抖音'))).sort()).toEqual(
    ['小店A.xlsx', '小店B.xlsx', '小店C.xlsx'].sort(),
  );
});

test('--password opens locked workbooks, and is asked for where it is missing', async () => {
  const locked = 'electron/import/fixtures/standard.xlsx';
  const without = await checkup([locked]);
  expect(without.code).toBe(1);
  expect(without.stderr).toContain('--password');
  const { code, stdout } = await checkup(['--shop', `新店=${locked}`, '--password', '密码2026']);
  expect(code).toBe(0);
  expect(stdout).toContain('新店');
});

test('tells wrong usage, nothing usable and an output that cannot be written apart', async ({
  folder,
}) => {
  await writeFile(path.join(folder, 'x.csv'), '甲,乙\n1,2\n');
  const outcomes = {
    half: await checkup(['examples/summary', '--from', '2026-09-01']),
    model: await checkup(['examples/summary', '--model', 'nope']),
    missing: await checkup(['没有这个文件.csv']),
    unusable: await checkup(['x.csv'], folder),
    unwritable: await checkup(['examples/summary', '--json', '/nowhere/x.json']),
  };
  expect(Object.values(outcomes).map(({ code }) => code)).toEqual([2, 2, 2, 1, 3]);
  expect(outcomes.unusable.stderr).toContain('x.csv');
  for (const { stderr } of Object.values(outcomes)) expect(stderr.trim()).not.toBe('');
});
