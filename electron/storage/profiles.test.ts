import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppError } from '../../shared/result';
import { known } from '../../shared/shops/testing/known-shop';
import { memoryStore } from '../testing/memory-store';
import { tempFolder } from '../testing/temp-folder';
import { openProfiles, Profiles } from './profiles';
import { sealed, unsealed } from './sealed';
import { SHOPS_FILE } from './shops-file';
import { StoredValue } from './stored-value';

const stored = (store = memoryStore()) => new StoredValue(SHOPS_FILE, store, []);

const id = (last: number) => `3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6${last}`;
const shopA = known('小店A', { id: id(1), platform: 'douyin', codes: ['zaHCLELw'] });
const shopB = known('小店B', { id: id(2) });

async function open(folder: string) {
  const told: AppError[] = [];
  const profiles = await openProfiles(folder, (error) => told.push(error));
  return { profiles, told };
}

describe('kept profiles', () => {
  it('are there again after a restart', async () => {
    const folder = await tempFolder();
    const first = await open(folder);
    expect(first.profiles.shops).toEqual([]);
    expect(first.profiles.save(shopA).ok).toBe(true);
    expect(first.profiles.save({ ...shopB, name: ' 小店B ' })).toEqual({ ok: true, value: shopB });
    expect(first.profiles.remove(shopA.id).ok).toBe(true);
    const { profiles, told } = await open(folder);
    expect(profiles.shops).toEqual([shopB]);
    expect(told).toEqual([]);
  });

  it('are of a version that the file says, with a checksum', async () => {
    const folder = await tempFolder();
    (await open(folder)).profiles.save(shopA);
    const content: unknown = JSON.parse(await readFile(path.join(folder, 'shops.json'), 'utf8'));
    const sha256: unknown = expect.stringMatching(/^[\da-f]{64}$/);
    expect(content).toEqual({ sha256, schemaVersion: 2, shops: [shopA] });
  });

  it('of a release without checksums are read, and have one once they are changed', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'shops.json');
    await writeFile(file, JSON.stringify({ schemaVersion: 1, shops: [shopA] }, null, '\t'));
    const { profiles, told } = await open(folder);
    expect([profiles.shops, told]).toEqual([[shopA], []]);
    expect(profiles.save(shopB).ok).toBe(true);
    expect(unsealed(await readFile(file))).toEqual({ schemaVersion: 2, shops: [shopA, shopB] });
    expect(await readFile(file, 'utf8')).toContain('sha256');
  });

  it('of a release that did not ask for bonuses and deductions say nothing of them', async () => {
    const { scoringIndustry: _industry, adjustments: _said, ...older } = shopA;
    const folder = await tempFolder();
    const content = JSON.stringify({ schemaVersion: 1, shops: [older] });
    await writeFile(path.join(folder, 'shops.json'), content);
    const { profiles, told } = await open(folder);
    expect(profiles.shops).toEqual([{ ...older, scoringIndustry: null, adjustments: {} }]);
    expect(told).toEqual([]);
  });

  it.each([
    ['{"schemaVersion":1,', 'shops.storeBad'],
    ['{"schemaVersion":1,"shops":[{"name":"小店A"}]}', 'shops.storeBad'],
    ['{"shops":[]}', 'shops.storeBad'],
    ['{"schemaVersion":2,"shops":[]}', 'shops.storeBad'],
    [sealed({ schemaVersion: 3, shops: 'of another kind' }), 'shops.storeNewer'],
  ])('[F6 U] that cannot be used (%s) are set aside, whole', async (text, code) => {
    const folder = await tempFolder();
    await writeFile(path.join(folder, 'shops.json'), text);
    const { profiles, told } = await open(folder);
    expect(profiles.shops).toEqual([]);
    const kept = (await readdir(folder)).find((name) => name.startsWith('shops.json.bad-')) ?? '';
    expect(told).toEqual([{ code, params: { file: kept } }]);
    expect(await readFile(path.join(folder, kept), 'utf8')).toBe(text);
    expect(profiles.save(shopA).ok).toBe(true);
    expect((await open(folder)).profiles.shops).toEqual([shopA]);
  });

  it('refuse a name or code of another, and what was there stays', () => {
    const profiles = new Profiles(stored());
    profiles.save(shopA);
    expect(profiles.save({ ...shopB, codes: ['zaHCLELw'] })).toMatchObject({
      error: { code: 'shops.codeTaken', params: { shop: '小店A' } },
    });
    expect(profiles.save({ ...shopB, name: '小店 A' })).toMatchObject({
      error: { code: 'shops.nameTaken' },
    });
    expect(profiles.shops).toEqual([shopA]);
  });

  it('are no more than a thousand', () => {
    const profiles = new Profiles(stored());
    const lessons = Array.from({ length: 1001 }, (_, index) => ({
      shop: `店${index}`,
      platform: 'douyin' as const,
      code: null,
      alias: null,
      told: false,
    }));
    expect(profiles.learn(lessons)).toMatchObject({ error: { code: 'shops.tooMany' } });
    expect(profiles.shops).toEqual([]);
    expect(profiles.learn(lessons.slice(0, 1000)).ok).toBe(true);
    expect(profiles.save(shopA)).toMatchObject({ error: { code: 'shops.tooMany' } });
  });

  it('that cannot be written are not in force', () => {
    const values = {};
    new Profiles(stored(memoryStore(values))).save(shopA);
    const profiles = new Profiles(stored(memoryStore(values, true)));
    expect(profiles.save(shopB)).toEqual({
      ok: false,
      error: { code: 'shops.notSaved', params: { reason: 'ENOSPC' } },
    });
    expect(profiles.remove(shopA.id)).toMatchObject({ error: { code: 'shops.notSaved' } });
    expect(profiles.shops).toEqual([shopA]);
  });
});
