import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChecklistState } from '../../shared/checklist/work';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { checklistItem, resultWith } from '../../shared/checkup/testing/results';
import { scored, shopWith } from '../../shared/scoring/testing/shops';
import { tempFolder } from '../testing/temp-folder';
import type * as AtomicWrite from './atomic-write';
import { Documents } from './documents';

const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('./atomic-write', async (original) => {
  const real = await original<typeof AtomicWrite>();
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  const writeAtomically: typeof real.writeAtomically = (file, content) =>
    disk.isFull ? full() : real.writeAtomically(file, content);
  return { ...real, writeAtomically };
});

afterEach(() => {
  disk.isFull = false;
});

async function openDocuments() {
  const folder = path.join(await tempFolder(), 'checkups');
  const bad: AppError[] = [];
  const documents = new Documents(folder, (errors) => bad.push(...errors));
  await documents.open();
  return { folder, bad, documents };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const DONE: ChecklistState = {
  ...{ state: 'done', owner: '小王', due: '2026-10-20', note: '', baseline: null },
  changedAt: '2026-10-12 10:00:00',
  history: [{ at: '2026-10-12 10:00:00', what: 'state', from: 'open', to: 'done' }],
};
const ticked = { title: '十月', checklist: { 'douyin/A|cutoff': DONE } };

describe('Documents', () => {
  it('reads back what it kept, after a restart too', async () => {
    const { documents, folder } = await openDocuments();
    const made = valueOf(await documents.create(resultWith()));
    expect(valueOf(await documents.saveWork(made.id, ticked))).toBeNull();
    const again = new Documents(folder, () => undefined);
    expect(await again.read(made.id)).toEqual({
      ok: true,
      value: { id: made.id, result: resultWith(), work: ticked },
    });
  });

  it('keeps the work when the result is replaced', async () => {
    const { documents } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    await documents.saveWork(id, ticked);
    const result = resultWith({ createdAt: '2026-10-13 08:00:00' });
    expect(await documents.replaceResult(id, result)).toEqual({
      ok: true,
      value: { id, result, work: ticked },
    });
  });

  it('goes on with the work on its shops, each from the newest check-up there is of it', async () => {
    const { documents, folder } = await openDocuments();
    const made = async (createdAt: string, names: readonly string[], done: readonly string[]) => {
      const shops = names.map((name) => scored(shopWith(name, {}), SIX_FACTORS));
      const { id } = valueOf(await documents.create(resultWith({ createdAt, shops })));
      const { work } = valueOf(await documents.read(id));
      const states = done.map((key) => [key, { ...DONE, changedAt: createdAt }] as const);
      const checklist = { ...work.checklist, ...Object.fromEntries(states) };
      await documents.saveWork(id, { title: '九月', checklist });
      return { id, work };
    };
    await made('2026-09-01 09:00:00', ['甲', '乙'], ['other/甲|x', 'other/乙|x', 'other/乙|y']);
    const october = await made('2026-10-01 09:00:00', ['甲', '丙'], ['other/甲|x']);
    expect(Object.keys(october.work.checklist)).toEqual(['other/甲|x']);

    const again = new Documents(folder, () => undefined);
    const shops = ['甲', '乙', '丁'].map((name) => scored(shopWith(name, {}), SIX_FACTORS));
    const { work } = valueOf(
      await again.create(resultWith({ createdAt: '2026-11-01 09:00:00', shops })),
    );
    expect(work.title).toBe('');
    expect(
      Object.entries(work.checklist)
        .map(([key, { changedAt }]) => [key, changedAt.slice(0, 7)])
        .sort(),
    ).toEqual([
      ['other/乙|x', '2026-09'],
      ['other/乙|y', '2026-09'],
      ['other/甲|x', '2026-10'],
    ]);
  });

  it('begins anew where the earlier check-up cannot be read', async () => {
    const { documents, folder } = await openDocuments();
    const shops = [scored(shopWith('甲', {}), SIX_FACTORS)];
    const { id } = valueOf(await documents.create(resultWith({ shops })));
    await documents.saveWork(id, { title: '', checklist: { 'other/甲|x': DONE } });
    await writeFile(path.join(folder, `${id}.tijian`), 'spoilt');
    const { work } = valueOf(await documents.create(resultWith({ shops })));
    expect(work.checklist).toEqual({});
  });

  it('lists cards, newest first, with open and done items counted', async () => {
    const { documents } = await openDocuments();
    const older = valueOf(await documents.create(resultWith()));
    const checklist = [checklistItem('douyin/A', 'cutoff'), checklistItem('douyin/A', 'night')];
    const newer = valueOf(
      await documents.create(resultWith({ createdAt: '2026-10-13 08:00:00', checklist })),
    );
    await documents.saveWork(newer.id, ticked);
    const cards = await documents.list();
    expect(cards.map(({ id }) => id)).toEqual([newer.id, older.id]);
    expect(cards[0]).toMatchObject({ title: '十月', open: 1, done: 1 });
  });

  it('lists from the index without reading documents again, and without the index as well', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const file = path.join(folder, `${id}.tijian`);
    const written = new Date('2026-10-12T01:00:00Z');
    await utimes(file, written, written);
    const first = await documents.list();
    await writeFile(file, 'x'.repeat((await stat(file)).size));
    await utimes(file, written, written);
    expect(await new Documents(folder, () => undefined).list()).toEqual(first);

    const { documents: others, folder: otherFolder } = await openDocuments();
    valueOf(await others.create(resultWith()));
    const listed = await others.list();
    await writeFile(path.join(otherFolder, 'index.json'), '{ broken');
    expect(await new Documents(otherFolder, () => undefined).list()).toEqual(listed);
  });

  it('tells check-ups of a shop over time, without reading documents again', async () => {
    const { documents, folder } = await openDocuments();
    const shops = ['甲', '乙'].map((name) => scored(shopWith(name, {}), SIX_FACTORS));
    const models = [SIX_FACTORS];
    const { id } = valueOf(await documents.create(resultWith({ shops, models })));
    await documents.create(resultWith({ shops: shops.slice(1), models }));
    const file = path.join(folder, `${id}.tijian`);
    const written = new Date('2026-10-12T01:00:00Z');
    await utimes(file, written, written);
    const asked = new Set(['other/甲']);
    const first = await documents.history(asked);
    expect(
      first.checkups.map((checkup) => [checkup.id, checkup.shops.map((one) => one.id)]),
    ).toEqual([[id, ['other/甲']]]);
    await writeFile(file, 'x'.repeat((await stat(file)).size));
    await utimes(file, written, written);
    expect(await documents.history(asked)).toEqual(first);
    expect(await new Documents(folder, () => undefined).history(asked)).toEqual(first);
  });

  it('tells of a changed check-up what it is now, and nothing of one that is removed or bad', async () => {
    const { documents, folder, bad } = await openDocuments();
    const result = resultWith({
      shops: [scored(shopWith('甲', {}), SIX_FACTORS)],
      models: [SIX_FACTORS],
    });
    const asked = new Set(['other/甲']);
    const { id } = valueOf(await documents.create(result));
    await documents.history(asked);
    await documents.replaceResult(id, { ...result, createdAt: '2026-10-13 08:00:00' });
    const changed = await documents.history(asked);
    expect(changed.checkups.map(({ createdAt }) => createdAt)).toEqual(['2026-10-13 08:00:00']);
    await documents.remove(id);
    expect((await documents.history(asked)).checkups).toEqual([]);
    await documents.restore(id);
    await writeFile(path.join(folder, `${id}.tijian`), 'spoilt');
    expect((await documents.history(asked)).checkups).toEqual([]);
    expect(bad.map(({ code }) => code)).toEqual(['app.documentBad']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['changed', (text: string) => text.replace('2026-10-11', '2026-10-12')],
    ['not JSON', () => 'hello'],
    ['empty', () => ''],
  ])('sets a file aside that is %s', async (_, spoil) => {
    const { documents, folder, bad } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const file = path.join(folder, `${id}.tijian`);
    const spoilt = spoil(await readFile(file, 'utf8'));
    await writeFile(file, spoilt);

    expect(await documents.list()).toEqual([]);
    expect(bad).toHaveLength(1);
    expect(bad[0]?.code).toBe('app.documentBad');
    const kept = String(bad[0]?.params['file']);
    expect(kept).toMatch(/\.tijian\.bad-\d{8}T\d{6}Z$/);
    expect(await readFile(path.join(folder, kept), 'utf8')).toBe(spoilt);
    expect(await documents.read(id)).toMatchObject({ error: { code: 'app.documentMissing' } });
  });

  it('[F6 U] leaves a document of a later release where it is, as it is', async () => {
    const { documents, folder, bad } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const file = path.join(folder, `${id}.tijian`);
    const text = await readFile(file, 'utf8');
    const newer = text.replaceAll(/"schemaVersion":\d+/g, '"schemaVersion":999');
    await writeFile(file, newer);
    expect(await documents.read(id)).toMatchObject({ error: { code: 'app.documentNewer' } });
    expect(await documents.list()).toEqual([]);
    expect(bad).toEqual([]);
    expect(await documents.saveWork(id, ticked)).toMatchObject({
      error: { code: 'app.documentNewer' },
    });
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('takes a removed check-up back out of the bin', async () => {
    const { documents } = await openDocuments();
    const made = valueOf(await documents.create(resultWith()));
    expect(await documents.remove(made.id)).toEqual({ ok: true, value: null });
    expect(await documents.list()).toEqual([]);
    expect(await documents.read(made.id)).toMatchObject({ error: { code: 'app.documentMissing' } });
    expect(await documents.restore(made.id)).toEqual({ ok: true, value: null });
    expect(await documents.read(made.id)).toEqual({ ok: true, value: made });
  });

  it('says why it could not remove or restore one, which stays where it is', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const bin = path.join(folder, 'bin');
    await rm(bin, { recursive: true });
    await writeFile(bin, 'in the way');
    const params = { reason: 'ENOTDIR' };
    expect(await documents.remove(id)).toEqual(fail('app.documentNotRemoved', params));
    expect(await documents.restore(id)).toEqual(fail('app.documentNotRestored', params));
    expect((await documents.read(id)).ok).toBe(true);
  });

  it('keeps what was removed lately over a restart', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    await documents.remove(id);
    await documents.open();
    expect(await readdir(path.join(folder, 'bin'))).toEqual([`${id}.tijian`]);
  });

  it('[F4 U] lists and keeps all when the clock is set back or on between saves', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { documents, folder } = await openDocuments();
      const ids: string[] = [];
      for (const day of ['2026-10-12', '2025-01-01', '2031-05-05', '2026-10-13']) {
        vi.setSystemTime(`${day}T02:00:00Z`);
        const createdAt = `${day} 10:00:00`;
        ids.push(valueOf(await documents.create(resultWith({ createdAt }))).id);
      }
      expect((await documents.list()).map(({ createdAt }) => createdAt.slice(0, 10))).toEqual([
        ...['2031-05-05', '2026-10-13', '2026-10-12', '2025-01-01'],
      ]);
      vi.setSystemTime('2019-01-01T00:00:00Z');
      const again = new Documents(folder, () => undefined);
      await again.open();
      for (const id of ids) expect(valueOf(await again.saveWork(id, ticked))).toBeNull();
      expect((await again.list()).map(({ title }) => title)).toEqual(Array(4).fill('十月'));
    } finally {
      vi.useRealTimers();
    }
  });

  it('holds what could not be saved, and lists, changes and copies it until it can be', async () => {
    const folder = path.join(await tempFolder(), 'drive', 'checkups');
    const documents = new Documents(folder, () => undefined);
    const notSaved = { code: 'app.documentNotSaved', params: { reason: 'ENOENT' } };
    const made = valueOf(await documents.create(resultWith()));
    expect(made).toMatchObject({ result: resultWith(), notSaved });
    expect(valueOf(await documents.saveWork(made.id, ticked))).toEqual(notSaved);
    expect(valueOf(await documents.read(made.id))).toMatchObject({ work: ticked, notSaved });
    expect(valueOf(await documents.textOf(made.id))).toContain('小王');
    expect(await documents.remove(made.id)).toEqual(
      fail('app.documentNotRemoved', notSaved.params),
    );
    expect((await documents.list()).map(({ id, title }) => [id, title])).toEqual([
      [made.id, '十月'],
    ]);
    await mkdir(path.dirname(folder));
    expect(valueOf(await documents.saveWork(made.id, ticked))).toBeNull();
    expect(valueOf(await documents.read(made.id))).not.toHaveProperty('notSaved');
    expect(await documents.list()).toHaveLength(1);
  });

  it('tries once more at the end to save what could not be', async () => {
    const folder = path.join(await tempFolder(), 'drive', 'checkups');
    const documents = new Documents(folder, () => undefined);
    const { id } = valueOf(await documents.create(resultWith()));
    await mkdir(path.dirname(folder));
    await documents.settled();
    expect(await readdir(folder)).toEqual([`${id}.tijian`]);
  });

  it('makes its folder anew when it is taken away meanwhile, and tells of what is gone', async () => {
    const { documents, folder } = await openDocuments();
    const gone = valueOf(await documents.create(resultWith()));
    await rm(folder, { recursive: true });
    expect(await documents.list()).toEqual([]);
    expect((await documents.history(new Set(['other/甲']))).checkups).toEqual([]);
    expect(await documents.saveWork(gone.id, ticked)).toEqual(fail('app.documentMissing'));
    const made = valueOf(await documents.create(resultWith()));
    expect(made).not.toHaveProperty('notSaved');
    expect((await documents.list()).map(({ id }) => id)).toEqual([made.id]);
    expect(await documents.remove(made.id)).toEqual(ok(null));
    expect(await documents.restore(made.id)).toEqual(ok(null));
  });

  it('deletes what a save that was cut short left, and nothing of the person', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const left = '.3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f.tmp';
    for (const name of [left, '.mine.tmp', 'note.tmp']) {
      await writeFile(path.join(folder, name), 'x');
    }
    await new Documents(folder, () => undefined).open();
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.json'));
    expect(names.sort()).toEqual(['.mine.tmp', `${id}.tijian`, 'bin', 'note.tmp'].sort());
  });

  it('tells of all that are bad at once', async () => {
    const { documents, folder } = await openDocuments();
    const told: number[] = [];
    for (let made = 0; made < 3; made += 1) await documents.create(resultWith());
    for (const { id } of await documents.list()) {
      await writeFile(path.join(folder, `${id}.tijian`), 'spoilt');
    }
    await new Documents(folder, (errors) => told.push(errors.length)).list();
    expect(told).toEqual([3]);
  });

  it('[F2 U] holds what could not be saved beside the old document, which stays as it was', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    disk.isFull = true;
    const notSaved = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
    expect(await documents.saveWork(id, ticked)).toEqual(ok(notSaved));
    expect(valueOf(await documents.read(id))).toMatchObject({ work: ticked, notSaved });
    expect((await documents.list()).map(({ title }) => title)).toEqual(['十月']);
    expect(await readFile(path.join(folder, `${id}.tijian`), 'utf8')).not.toContain('小王');
    disk.isFull = false;
    await documents.settled();
    expect(await readFile(path.join(folder, `${id}.tijian`), 'utf8')).toContain('小王');
  });

  it('keeps the last of many saves', async () => {
    const { documents, folder } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    const titles = Array.from({ length: 20 }, (_, index) => `第 ${index} 次`);
    await Promise.all(titles.map((title) => documents.saveWork(id, { title, checklist: {} })));
    expect(valueOf(await documents.read(id)).work.title).toBe('第 19 次');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('documents that lie elsewhere', () => {
  async function elsewhere() {
    const opened = await openDocuments();
    const { id } = valueOf(await opened.documents.create(resultWith()));
    const text = valueOf(await opened.documents.textOf(id));
    await opened.documents.remove(id);
    const file = path.join(await tempFolder(), '同事给的.tijian');
    await writeFile(file, text);
    return { ...opened, file };
  }

  it('are opened, listed and changed where they lie, after a restart too', async () => {
    const { documents, folder, file } = await elsewhere();
    const { id } = valueOf(await documents.openFile(file));
    expect(valueOf(await documents.openFile(file)).id).toBe(id);
    await documents.saveWork(id, ticked);
    expect((await documents.list()).map((card) => [card.id, card.title])).toEqual([[id, '十月']]);
    expect(await readFile(file, 'utf8')).toContain('小王');
    const again = new Documents(folder, () => undefined);
    await again.open();
    expect((await again.list()).map((card) => card.id)).toEqual([id]);
  });

  it('are only taken off the list when removed, and put back on it', async () => {
    const { documents, file } = await elsewhere();
    const { id } = valueOf(await documents.openFile(file));
    expect(await documents.remove(id)).toEqual({ ok: true, value: null });
    expect(await documents.list()).toEqual([]);
    expect((await stat(file)).isFile()).toBe(true);
    expect(await documents.restore(id)).toEqual({ ok: true, value: null });
    expect((await documents.list()).map((card) => card.id)).toEqual([id]);
  });

  it('are told of once when their list is damaged, and listed again once they are opened', async () => {
    const { documents, folder, file } = await elsewhere();
    await documents.openFile(file);
    await writeFile(path.join(folder, 'outside.json'), '{"sha256":');
    const again = new Documents(folder, () => undefined);
    const opened = await again.open();
    expect(opened).toMatchObject({ error: { code: 'app.outsideBad' } });
    expect(await again.list()).toEqual([]);
    await again.openFile(file);
    const third = new Documents(folder, () => undefined);
    expect(await third.open()).toEqual(ok(null));
    expect(await third.list()).toHaveLength(1);
  });

  it('are known from a list of a release without checksums', async () => {
    const { folder, file } = await elsewhere();
    const id = '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f';
    await writeFile(path.join(folder, 'outside.json'), JSON.stringify({ [id]: file }));
    const again = new Documents(folder, () => undefined);
    expect(await again.open()).toEqual(ok(null));
    expect((await again.list()).map((card) => card.id)).toEqual([id]);
  });

  it('that are none of ours are left as they are, and told', async () => {
    const { documents, bad } = await openDocuments();
    const file = path.join(await tempFolder(), '别的.tijian');
    await writeFile(file, '{}');
    expect(await documents.openFile(file)).toEqual({
      ok: false,
      error: { code: 'app.documentNotOurs', params: { file: '别的.tijian' } },
    });
    expect(await readFile(file, 'utf8')).toBe('{}');
    expect([bad, await documents.list()]).toEqual([[], []]);
  });

  it('[F2 U] that are away for now are not listed, and are again when they are back', async () => {
    const { documents, file } = await elsewhere();
    const { id } = valueOf(await documents.openFile(file));
    const text = await readFile(file, 'utf8');
    await rm(file);
    expect(await documents.list()).toEqual([]);
    await writeFile(file, text);
    expect((await documents.list()).map((card) => card.id)).toEqual([id]);
  });

  it('of the own folder are known by their own id', async () => {
    const { documents } = await openDocuments();
    const { id } = valueOf(await documents.create(resultWith()));
    expect(valueOf(await documents.openFile(documents.fileOf(id))).id).toBe(id);
    expect(await documents.list()).toHaveLength(1);
  });
});
