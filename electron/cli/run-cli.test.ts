import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODELS } from '../../shared/models/models';
import { openFile } from '../import/open-file';
import { tempFolder } from '../testing/temp-folder';
import { EXIT, runCli } from './run-cli';

const workerFile = path.join(import.meta.dirname, '..', 'engine', 'testing', 'obey-worker.mjs');

async function run(...argv: string[]) {
  const base = await tempFolder();
  for (const name of ['throws', 'spoilt', 'locked', 'measured', 'a.csv'])
    await writeFile(path.join(base, name), 'x');
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCli({
    argv,
    base,
    appVersion: '0.1.0',
    workerFile,
    appFolder: base,
    print: (text) => out.push(text),
    warn: (line) => said.push(line),
  });
  return { code, out: out.join(''), said, base };
}

describe('runCli', () => {
  it('lists the models and shows help on standard output', async () => {
    const models = await run('--list-models');
    expect(models).toMatchObject({ code: EXIT.ok, said: [] });
    const [head, ...lines] = models.out.trim().split('\n');
    expect(head).toContain('有效期');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(MODELS.map(({ id }) => id));
    const help = await run('--help', '--lang', 'en');
    expect(help.code).toBe(EXIT.ok);
    expect(help.out).toContain('--shop NAME=FILE');
  });

  it.each([
    [[], '没有指定'],
    [['missing.xlsx'], 'missing.xlsx'],
    [['a.csv', '--from', '2026-10-01'], '--to'],
    [['a.csv', '--model', 'nope'], 'nope'],
    [['measured', 'a.csv', '--json', './a.csv'], 'a.csv'],
    [['measured', '--pdf', 'r.pdf', '--logo', 'brand/logo.png'], 'brand/logo.png'],
  ])('answers wrong usage %j with 2 and says nothing on standard output', async (argv, words) => {
    const { code, out, said } = await run(...argv);
    expect(code).toBe(EXIT.usage);
    expect(out).toBe('');
    expect(said.join('\n')).toContain(words);
  });

  it('answers 1 when no row can be used, each failure told in one line', async () => {
    const { code, out, said } = await run('throws', '--json', 'result.json');
    expect(code).toBe(EXIT.noRows);
    expect(out).toBe('');
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^throws：/);
  });

  it('says why when no row can be used, as it does for a result', async () => {
    const { code, said } = await run('spoilt');
    expect(code).toBe(EXIT.noRows);
    expect(said.some((line) => /spoilt 第 2 行 A 列“主订单编号”/.test(line))).toBe(true);
    expect(said.at(-1)).toContain('没有一行能用');
  });

  it('tells how to give a password where one is needed', async () => {
    const { code, said } = await run('locked', 'measured');
    expect(code).toBe(EXIT.ok);
    expect(said[0]).toContain('locked');
    expect(said[1]).toContain('--password');
    expect((await run('measured')).said.join('\n')).not.toContain('--password');
  });

  it('writes no output file when there is no result', async () => {
    const { base } = await run('throws', '--json', 'result.json');
    await expect(readFile(path.join(base, 'result.json'))).rejects.toThrow('ENOENT');
  });

  it('writes workbook and JSON of one run where they were asked for', async () => {
    const { code, said, base } = await run('measured', '--xlsx', '结果.xlsx', '--json', 'r.json');
    expect(code).toBe(EXIT.ok);
    expect(said.join('\n')).not.toContain('结果.xlsx');
    const workbook = await openFile(path.join(base, '结果.xlsx'), {});
    expect(workbook.ok && workbook.value.sheets.map(({ name }) => name)).toContain('清单');
    expect(await readFile(path.join(base, 'r.json'), 'utf8')).toContain('小店A');
    expect((await readdir(base)).sort()).toEqual(
      ['a.csv', 'locked', 'measured', 'r.json', 'spoilt', 'throws', '结果.xlsx'].sort(),
    );
  });

  it('says when an earlier check-up is not earlier', async () => {
    const { base } = await run('measured', '--json', 'r.json');
    const before = path.join(base, 'r.json');
    const { said } = await run('measured', '--pdf', 'r.pdf', '--before', before);
    expect(said.filter((line) => line.includes('r.json'))).toEqual([
      expect.stringContaining('不比这次早'),
    ]);
  });

  it('prints no report of one shop that only compares shops', async () => {
    const { code, said } = await run('measured', '--pdf', 'r.pdf', '--sections', 'overview');
    expect(code).toBe(EXIT.notWritten);
    expect(said.at(-1)).toMatch(/r\.pdf 没有写：.*两家店以上/);
  });

  it('answers 3 when the workbook cannot be written, and shows the result all the same', async () => {
    const { code, out, said } = await run('measured', '--xlsx', 'missing/结果.xlsx');
    expect(code).toBe(EXIT.notWritten);
    expect(out).toContain('小店A');
    expect(said.at(-1)).toMatch(/结果\.xlsx.*ENOENT/);
  });
});
