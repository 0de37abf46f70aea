import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultWith } from '../../shared/checkup/testing/results';
import { digestOf } from '../../shared/history/digest';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { BUILT_IN_DESIGNS } from '../../shared/report/design';
import { fail, ok } from '../../shared/result';
import { scored, shopWith } from '../../shared/scoring/testing/shops';
import { tempFolder } from '../testing/temp-folder';
import { printOrderOf, runPrintCommand, type PrintParts } from './print-command';
import { failuresFile, type PrintOrder } from './print-order';
import type { PrintedContent } from './report-printer';

describe('printOrderOf', () => {
  it('is null when the program was started to be looked at', () => {
    expect(printOrderOf(['electron', '--no-sandbox', '.'])).toBeNull();
  });

  it('finds the order among the switches of Electron', () => {
    const argv = ['electron', '--no-sandbox', '/app', '--print-report=/t/order.json'];
    expect(printOrderOf(argv)).toBe('/t/order.json');
  });
});

describe('runPrintCommand', () => {
  async function printed(part: Partial<PrintOrder>, parts: Partial<PrintParts['printer']> = {}) {
    const folder = await tempFolder();
    const file = path.join(folder, 'order.json');
    const order: PrintOrder = {
      result: resultWith(),
      before: null,
      design: BUILT_IN_DESIGNS.onePage,
      logoFile: null,
      language: 'zh-CN',
      tasks: [{ kind: 'pdf', out: path.join(folder, 'out.pdf'), shops: [] }],
      ...part,
    };
    await writeFile(file, JSON.stringify(order));
    const contents: PrintedContent[] = [];
    await runPrintCommand(file, {
      printer: {
        pdf: async (content) => {
          contents.push(content);
          return ok(Buffer.from('%PDF'));
        },
        charts: async () => ok([{ name: '走势', svg: '<svg/>', png: new Uint8Array([1]) }]),
        ...parts,
      },
      readLogo: async (name) =>
        name === 'good.png' ? ok({ logo: 'data:good' }) : fail('report.logoBad', { file: name }),
    });
    const failures: unknown = JSON.parse(await readFile(failuresFile(file), 'utf8'));
    return { folder, contents, failures };
  }

  it('writes what was printed, with the logo', async () => {
    const { folder, contents, failures } = await printed({ logoFile: 'good.png' });
    expect(failures).toEqual([]);
    expect(await readFile(path.join(folder, 'out.pdf'), 'utf8')).toBe('%PDF');
    expect(contents[0]?.design.look.logo).toBe('data:good');
  });

  it('gives the report what an earlier check-up found', async () => {
    const shops = [scored(shopWith('小店A', { 'goods.rating': 4.6 }), SIX_FACTORS)];
    const result = resultWith({ shops, models: [SIX_FACTORS] });
    const before = digestOf({ result, work: { title: '', checklist: {} } });
    const { contents } = await printed({ result, before });
    const past = contents[0]?.history.checkups.map((checkup) => checkup.shops.map(({ id }) => id));
    expect(past).toEqual([['other/小店A']]);
  });

  it('writes charts into a folder that is made for them', async () => {
    const out = path.join(await tempFolder(), '图', '小店A');
    await printed({ tasks: [{ kind: 'charts', out, shops: [] }] });
    expect((await readdir(out)).sort()).toEqual(['走势.png', '走势.svg']);
  });

  it('tells each thing that failed, and does the others', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'b.pdf');
    const missing = path.join(folder, 'missing', 'a.pdf');
    const tasks = [missing, file].map((out) => ({ kind: 'pdf' as const, out, shops: [] }));
    const { failures } = await printed({ tasks, logoFile: 'bad.png' });
    expect(failures).toMatchObject([
      { code: 'report.logoBad' },
      { code: 'cli.notWritten', params: { file: missing, reason: 'ENOENT' } },
    ]);
    expect(await readFile(file, 'utf8')).toBe('%PDF');
    const late = await printed({}, { pdf: async () => fail('app.reportTimeout') });
    const [out, detail] = [path.join(late.folder, 'out.pdf'), expect.stringContaining('一分钟')];
    expect(late.failures).toEqual([{ code: 'cli.reportNotMade', params: { file: out, detail } }]);
  });
});
