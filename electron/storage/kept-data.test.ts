import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from '../../shared/result';
import { tempFolder } from '../testing/temp-folder';
import { deleteKept, eraseIfMarked, filesBelow, sizesOfKept } from './kept-data';
import { ERASE_MARK, keptPlaceOf } from './kept-places';

/** A data folder with something of everything. */
async function dataFolder() {
  const folder = await tempFolder();
  const files = {
    'checkups/a.tijian': '12345',
    'checkups/index.json': '1',
    'checkups/bin/b.tijian': '123',
    'checkups/c.tijian.bad-20261012T000000Z': '1',
    'settings.json': '12',
    'shops.json': '{}',
    'answers.json': '{}',
    'sittings.json': '1',
    'shops.json.bad-20261012T000000Z': '{',
    '.3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f.tmp': '1234',
    'settings.json.tmp-1790000000abcdef': '1',
    'logs/main.log': '123456',
    'Local Storage/leveldb/LOG': '1',
    Preferences: 'of Chromium',
    SingletonLock: '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

describe('what is kept', () => {
  it('[V2 U] is told by what it is and how much', async () => {
    expect(await sizesOfKept(await dataFolder())).toEqual({
      ...{ checkups: 6, bin: 3, settings: 2, shops: 2, teaching: 0, answers: 3, phrases: 0 },
      ...{ models: 0, templates: 0, logs: 6, leftovers: 7, chromium: 12 },
    });
  });

  it('[V2 U] goes altogether, what Chromium holds open at the next start', async () => {
    const folder = await dataFolder();
    expect(eraseIfMarked(folder)).toBeNull();
    expect(await deleteKept(folder)).toEqual({ ok: true, value: null });
    expect(new Set(await readdir(folder))).toEqual(
      new Set([ERASE_MARK, 'Local Storage', 'Preferences', 'SingletonLock']),
    );
    expect(eraseIfMarked(folder)).toBe(0);
    expect(await filesBelow(folder)).toEqual(['SingletonLock']);
    // Once only: what comes later is not asked to go.
    await writeFile(path.join(folder, 'settings.json'), '{}');
    expect(eraseIfMarked(folder)).toBeNull();
    expect(await readdir(folder)).toContain('settings.json');
  });

  it('[V2 U] goes at the next start where nobody knows whether Chromium holds it open', async () => {
    const folder = await dataFolder();
    const file = 'Made by a later Chromium';
    await writeFile(path.join(folder, file), '1');
    const deleted = await deleteKept(folder, (one, options) =>
      one.endsWith(file) ? Promise.reject(new Error('held open')) : rm(one, options),
    );
    expect(deleted).toEqual({ ok: true, value: null });
    expect(eraseIfMarked(folder)).toBe(0);
    expect(await filesBelow(folder)).toEqual(['SingletonLock']);
  });

  it('[V2 U] of which something cannot go is not deleted at the next start, after work that came later', async () => {
    const folder = await dataFolder();
    const deleted = await deleteKept(folder, (file, options) =>
      file.endsWith('shops.json')
        ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
        : rm(file, options),
    );
    expect(deleted).toEqual(fail('app.notDeleted', { folder, reason: 'EBUSY' }));
    expect(await readdir(folder)).toContain('shops.json');
    expect(await readdir(folder)).not.toContain('settings.json');
    expect(eraseIfMarked(folder)).toBeNull();
  });

  it('[V2 U] is not told of a file nobody knows', () => {
    expect(keptPlaceOf('notes.json')).toBeNull();
    expect(keptPlaceOf('orders.xlsx')).toBeNull();
    expect(keptPlaceOf('settings.json.old')).toBeNull();
    expect(keptPlaceOf('Conversions of shops.xlsx')).toBeNull();
  });
});
