import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../shared/result';
import { resultWith } from '../../shared/checkup/testing/results';
import { tempFolder } from '../testing/temp-folder';
import { printCommandOf, runPrintCommand } from './print-command';

describe('printCommandOf', () => {
  it('is null when the program was started to be looked at', () => {
    expect(printCommandOf(['electron', '--no-sandbox', '.'])).toBeNull();
    expect(printCommandOf(['electron', '.', '--out=x.pdf'])).toBeNull();
  });

  it('finds the command among the switches of Electron', () => {
    const argv = ['electron', '--no-sandbox', '/app', '--print-report=/t/r.json', '--out=/t/o.pdf'];
    expect(printCommandOf([...argv, '--lang=en'])).toEqual({
      resultFile: '/t/r.json',
      out: '/t/o.pdf',
      language: 'en',
    });
    expect(printCommandOf(argv)?.language).toBe('zh-CN');
  });
});

describe('runPrintCommand', () => {
  async function commandWith(result: unknown) {
    const folder = await tempFolder();
    const resultFile = path.join(folder, 'result.json');
    await writeFile(resultFile, JSON.stringify(result));
    return { resultFile, out: path.join(folder, 'out.pdf'), language: 'zh-CN' as const };
  }

  it('writes what was printed', async () => {
    const command = await commandWith(resultWith());
    expect(await runPrintCommand(command, async () => ok(Buffer.from('%PDF')))).toBe(0);
    expect(await readFile(command.out, 'utf8')).toBe('%PDF');
  });

  it.each([
    ['the page fails', resultWith(), async () => fail('app.reportTimeout'), '一分钟'],
    ['the file holds no result', { schemaVersion: 1 }, async () => ok(Buffer.from('')), 'out.pdf'],
  ])('answers 3 with a sentence when %s', async (_, result, print, words) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runPrintCommand(await commandWith(result), print)).toBe(3);
    expect(said.mock.calls.flat().join()).toContain(words);
  });
});
