import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODELS } from '../../shared/models/models';
import { tempFolder } from '../testing/temp-folder';
import { EXIT, runCli } from './run-cli';

const workerFile = path.join(import.meta.dirname, '..', 'engine', 'testing', 'obey-worker.mjs');

async function run(...argv: string[]) {
  const base = await tempFolder();
  for (const name of ['throws', 'a.csv']) await writeFile(path.join(base, name), 'x');
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
    expect(models.out.trim().split('\n')).toHaveLength(MODELS.length);
    const help = await run('--help', '--lang', 'en');
    expect(help.code).toBe(EXIT.ok);
    expect(help.out).toContain('--shop NAME=FILE');
  });

  it.each([
    [[], '没有指定'],
    [['missing.xlsx'], 'missing.xlsx'],
    [['a.csv', '--from', '2026-10-01'], '--to'],
    [['a.csv', '--model', 'nope'], 'nope'],
    [['a.csv', '--xlsx', 'x.xlsx'], '--xlsx'],
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

  it('writes no output file when there is no result', async () => {
    const { base } = await run('throws', '--json', 'result.json');
    await expect(readFile(path.join(base, 'result.json'))).rejects.toThrow('ENOENT');
  });
});
