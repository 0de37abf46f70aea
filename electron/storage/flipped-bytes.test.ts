import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { resultWith } from '../../shared/checkup/testing/results';
import type { AppError } from '../../shared/result';
import { scored, shopWith } from '../../shared/scoring/testing/shops';
import { known } from '../../shared/shops/testing/known-shop';
import { tempFolder } from '../testing/temp-folder';
import { decodeDocument, encodeDocument } from './document-file';
import { Documents } from './documents';
import { openSettings } from './open-settings';
import { openProfiles } from './profiles';
import { sealed, unsealed } from './sealed';

/** Names hold what can be written in more than one way: escapes of JSON, the sign for a spoilt letter, figures with exponents. */
const AWKWARD = '店\u2028\ufffd😀"\\\u0001';
const SHOP = known(AWKWARD, { id: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e61', codes: ['zaHCLELw'] });

/**
 * Every byte in turn changed to others: each of its bits, the letter of the other case, blanks, and one by chance (the same in
 * each run).
 */
function* flips(bytes: Uint8Array): Generator<Buffer> {
  for (const [at, byte] of bytes.entries()) {
    const bits = Array.from({ length: 8 }, (_, bit) => byte ^ (1 << bit));
    const chance = createHash('sha256').update(String(at)).digest()[0] ?? 0;
    for (const other of new Set([...bits, 0x20, 0x0a, 0xf0, chance])) {
      if (other === byte) continue;
      const changed = Buffer.from(bytes);
      changed[at] = other;
      yield changed;
    }
  }
}

/** Bytes left out, put in and doubled. */
function* otherLengths(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at <= bytes.length; at += 1) {
    yield Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)]);
    if (at === bytes.length) continue;
    yield Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    yield bytes.subarray(0, at);
  }
}

const changes = (bytes: Buffer) => [...flips(bytes), ...otherLengths(bytes)];

describe('a byte changed anywhere', () => {
  it('[F5 U] of a document is noticed', () => {
    const result = resultWith({ models: [] });
    const bytes = Buffer.from(encodeDocument({ result, work: { title: AWKWARD, checklist: {} } }));
    expect(decodeDocument(bytes).ok).toBe(true);
    const passed = [...flips(bytes)].filter((changed) => decodeDocument(changed).ok);
    expect(passed.map((changed) => changed.toString())).toEqual([]);
  }, 60_000);

  it('[F5 U] of a document of an earlier version is noticed, wherever it is tried', async () => {
    for (const version of [1, 2]) {
      const file = path.join(import.meta.dirname, 'fixtures', `version-${version}.tijian`);
      const bytes = await readFile(file);
      expect(decodeDocument(bytes).ok).toBe(true);
      for (let at = 0; at < bytes.length; at += at < 200 ? 1 : 1201) {
        for (const bit of [0, 1, 2, 5, 7]) {
          const changed = Buffer.from(bytes);
          changed[at] = (bytes[at] ?? 0) ^ (1 << bit);
          expect(decodeDocument(changed).ok, `version ${version}, byte ${at}`).toBe(false);
        }
      }
    }
  }, 60_000);

  it('[F5 U] of what the program keeps is noticed', () => {
    const bytes = Buffer.from(sealed({ schemaVersion: 2, shops: [SHOP], large: 1e21 }));
    expect(unsealed(bytes)).not.toBeNull();
    const passed = changes(bytes).filter((changed) => unsealed(changed) !== null);
    expect(passed.map((changed) => changed.toString())).toEqual([]);
  });

  it('[F5 U] of the shop profiles or the settings sets them aside and tells it', async () => {
    const folder = await tempFolder();
    (await openProfiles(folder, () => undefined)).save(SHOP);
    (await openSettings(folder, () => undefined)).write({ language: 'en', theme: 'dark' });
    for (const [name, code, open] of [
      ['shops', 'shops.storeBad', openProfiles],
      ['settings', 'app.settingsBad', openSettings],
    ] as const) {
      const file = path.join(folder, `${name}.json`);
      const bytes = await readFile(file);
      for (let at = 0; at < bytes.length; at += 5) {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        await writeFile(file, changed);
        const told: AppError[] = [];
        await open(folder, (error) => told.push(error));
        expect(told, `${name}, byte ${at}`).toMatchObject([{ code }]);
        const aside = path.join(folder, String(told[0]?.params['file']));
        expect(await readFile(aside)).toEqual(changed);
        await rm(aside);
      }
      await writeFile(file, bytes);
      await open(folder, () => expect.unreachable());
    }
  }, 60_000);

  it('[F5 U] of the lists beside the documents never shows in a figure', async () => {
    const folder = await tempFolder();
    const documents = new Documents(folder, () => undefined);
    const shops = [scored(shopWith('甲', {}), SIX_FACTORS)];
    await documents.open();
    await documents.create(resultWith({ shops, models: [SIX_FACTORS] }));
    const removed = await documents.create(resultWith());
    if (removed.ok) await documents.remove(removed.value.id);
    const asked = new Set(['other/甲']);
    const shown = [await documents.list(), await documents.history(asked)];
    const lists = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    expect(lists.sort()).toEqual(['bin.json', 'history.json', 'index.json']);
    for (const name of lists) {
      const file = path.join(folder, name);
      const bytes = await readFile(file);
      for (let at = 0; at < bytes.length; at += 29) {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        await writeFile(file, changed);
        const again = new Documents(folder, () => expect.unreachable());
        expect([await again.list(), await again.history(asked)]).toEqual(shown);
      }
    }
  }, 60_000);
});
