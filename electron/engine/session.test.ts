import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownShop } from '../../shared/model/shop-profile';
import { known } from '../../shared/shops/testing/known-shop';
import { NOTHING_TAUGHT } from '../../shared/model/teaching';
import { INDUSTRIES } from '../../shared/knowledge/industries';
import { MODELS } from '../../shared/models/models';
import { makeZip } from '../import/testing/make-zip';
import { tempFolder } from '../testing/temp-folder';
import { EngineSession } from './session';

const workerFile = path.join(import.meta.dirname, 'testing', 'obey-worker.mjs');

async function importInto(
  session: EngineSession,
  names: readonly string[],
  add: boolean,
  known: readonly KnownShop[] = [],
) {
  const files = names.map((file) => ({ path: `/${file}`, file }));
  const read = await session.import(
    { files, add, known, teaching: NOTHING_TAUGHT },
    () => undefined,
  );
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function unlock(session: EngineSession, file: string, password: string) {
  const read = await session.unlock({ file, password }, () => undefined);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const request = {
  model: null,
  period: null,
  shops: {},
  leftOut: [],
  appVersion: '0',
  createdAt: '',
  known: [],
  models: MODELS,
  industries: INDUSTRIES,
  advice: null,
  sittings: [],
  phrases: [],
};

describe('an engine session', () => {
  it('adds files to those read before, or starts anew', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured'], false);
    const added = await importInto(session, ['b/measured', 'refuses'], true);
    expect(added.sources.map(({ file }) => file)).toEqual(['a/measured', 'b/measured']);
    const anew = await importInto(session, ['c/measured'], false);
    expect(anew.sources.map(({ file }) => file)).toEqual(['c/measured']);
  });

  it('reads a file added again in place of what was read of it before', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured', 'refuses'], false);
    const { sources, failures } = await importInto(session, ['a/measured', 'refuses'], true);
    expect(sources.map(({ file }) => file)).toEqual(['a/measured']);
    expect(failures.filter(({ code }) => code === 'file.empty')).toHaveLength(1);
  });

  it('opens locked files with a password given for one of them, and leaves the others alone', async () => {
    const session = new EngineSession(workerFile);
    const names = ['abc/locked', 'measured', 'xyz/locked', 'refuses'];
    const before = await importInto(session, names, false);
    expect(before.locked).toEqual([
      { file: 'abc/locked', isWrong: false },
      { file: 'xyz/locked', isWrong: false },
    ]);
    expect(before.failures.map(({ params }) => params.file)).toEqual(['refuses']);

    const wrong = await unlock(session, 'abc/locked', 'nonsense');
    expect(wrong.locked.map(({ isWrong }) => isWrong)).toEqual([true, false]);
    // The password given for one opens the other.
    const other = await unlock(session, 'abc/locked', 'xyz');
    expect(other.locked).toEqual([{ file: 'abc/locked', isWrong: true }]);
    const all = await unlock(session, 'abc/locked', 'abc');
    expect(all.locked).toEqual([]);
    expect(all.sources.map(({ file }) => file)).toEqual(['abc/locked', 'measured', 'xyz/locked']);
  });

  it('tries passwords again on files added, and forgets them with the files', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['abc/locked'], false);
    await unlock(session, 'abc/locked', 'abc');
    expect((await importInto(session, ['measured', 'abc/locked'], true)).locked).toEqual([]);
    expect((await importInto(session, ['abc/locked'], false)).locked).toHaveLength(1);
  });

  it('holds entered figures beside files or alone, the last entered only', async () => {
    const session = new EngineSession(workerFile);
    const names = { typed: '手工录入', pasted: '粘贴的后台页面' };
    const none = { numerator: null, denominator: null, count: null };
    const typed = { metric: 'goods.rating', value: 4.7, origin: 'typed' as const, lines: [] };
    const entry = (shop: string) => ({
      ...{ shop, platform: 'douyin' as const, date: null, official: null, pageLines: null },
      values: [{ ...none, ...typed }],
    });
    const enter = (shop: string, add: boolean) => {
      const entered = session.enter({ entries: [entry(shop)], add, names, known: [] });
      return entered.ok ? entered.value.sources.map(({ file, shop: name }) => [file, name]) : [];
    };
    await importInto(session, ['a/measured'], false);
    enter('甲店', true);
    expect(enter('乙店', true).map(([file]) => file)).toEqual(['a/measured', '手工录入']);
    const added = await importInto(session, ['b/measured'], true);
    expect(added.sources).toHaveLength(3);
    expect(enter('丙店', false)).toEqual([['手工录入', '丙店']]);
    const anew = await importInto(session, ['c/measured'], false);
    expect(anew.sources.map(({ file }) => file)).toEqual(['c/measured']);
  });

  it('names its files by numbers that stay, and reads some of them again', async () => {
    const session = new EngineSession(workerFile);
    const first = await importInto(session, ['a/measured', 'refuses'], false);
    expect(first.files.map(({ file, tables }) => [file, tables])).toEqual([
      ['a/measured', [0]],
      ['refuses', []],
    ]);
    expect(first.files[1]?.failures.map(({ code }) => code)).toEqual(['file.empty']);
    const added = await importInto(session, ['b/measured'], true);
    expect(added.files.slice(0, 2).map(({ id }) => id)).toEqual(first.files.map(({ id }) => id));

    const files = [first.files[0]?.id ?? 0, 999];
    const again = await session.reread(
      { files, format: { encoding: 'gb18030', delimiter: null }, teaching: NOTHING_TAUGHT },
      () => undefined,
    );
    expect(again.ok && again.value.files.map(({ file }) => file)).toEqual([
      'a/measured',
      'refuses',
      'b/measured',
    ]);
  });

  it('reads the tables of an archive again, and not the archive', async () => {
    const session = new EngineSession(workerFile);
    const zip = path.join(await tempFolder(), '导出.zip');
    const parts = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ name, content: 'x,y\n1,2' }));
    const [a, b, c] = parts;
    if (a === undefined || b === undefined || c === undefined) throw new Error('no parts');
    // The second has a password, which the listing of the archive already tells.
    await writeFile(zip, makeZip([a, { ...b, flags: 1 }, c]));
    const files = [{ path: zip, file: '导出.zip' }];
    const request = { files, add: false, known: [], teaching: NOTHING_TAUGHT };
    const first = await session.import(request, () => undefined);
    if (!first.ok) throw new Error(first.error.code);
    const ids = first.value.files.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const again = await session.reread(
      { files: ids, format: null, teaching: NOTHING_TAUGHT },
      () => undefined,
    );
    expect(again).toEqual(first);
  });

  it('leaves out the tables a person does not want', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured', 'b/measured'], false);
    const result = session.run({ ...request, leftOut: [0] });
    expect(result.ok && result.value.sources.map(({ rows }) => [rows.read, rows.ignored])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('tells all rows that ask for something, of the last check-up and while its files are held', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured'], false);
    expect(session.askingRows().ok).toBe(false);
    expect(session.run(request).ok).toBe(true);
    expect(session.askingRows()).toMatchObject({ ok: true, value: { appeals: [] } });
    await importInto(session, ['b/measured'], true);
    expect(session.askingRows().ok).toBe(false);
  });

  it('looks behind a metric of the last check-up while its files are held', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured'], false);
    const asked = { shop: 'other/小店A', metric: 'logistics.shipHours' };
    expect(session.metricRows(asked).ok).toBe(false);
    expect(session.metricSpread(asked).ok).toBe(false);
    expect(session.run(request).ok).toBe(true);
    expect(session.metricRows(asked).ok).toBe(true);
    expect(session.metricSpread(asked).ok).toBe(true);
    await importInto(session, ['b/measured'], true);
    expect(session.metricRows(asked).ok).toBe(false);
    expect(session.metricSpread(asked).ok).toBe(false);
  });

  it('cannot make a check-up before anything was read', () => {
    expect(new EngineSession(workerFile).run(request)).toMatchObject({
      ok: false,
      error: { code: 'app.nothingImported' },
    });
  });
});

describe('the shops of a session', () => {
  const shops = [known('小店A', { platform: 'douyin', codes: ['zaHCLELw'], aliases: ['老王'] })];

  it('are known by where the files lie, and asked again when what is known changes', async () => {
    const session = new EngineSession(workerFile);
    const table = '老王/measured';
    const before = await importInto(session, [table], false);
    expect(before.sources).toMatchObject([{ shop: '小店A', known: null, platform: 'other' }]);
    const matched = session.match({ known: shops });
    expect(matched.ok && matched.value.sources).toMatchObject([
      { shop: '小店A', known: '小店A', platform: 'douyin' },
    ]);
  });

  it('teach what their files are known by', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured'], false);
    expect(session.lessons()).toEqual([]);
    session.run({ ...request, shops: { '0': '老王' }, known: shops });
    expect(session.lessons()).toEqual([
      { shop: '小店A', platform: 'douyin', code: null, alias: null, told: true },
    ]);
    await importInto(session, ['b/measured'], true);
    expect(session.lessons()).toEqual([]);
  });

  it('cannot be asked before anything was read', () => {
    expect(new EngineSession(workerFile).match({ known: [] })).toMatchObject({
      error: { code: 'app.nothingImported' },
    });
  });
});
