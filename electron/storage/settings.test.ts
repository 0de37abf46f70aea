import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { AppError } from '../../shared/result';
import { tempFolder } from '../testing/temp-folder';
import { openSettings } from './open-settings';
import { sealed } from './sealed';
import { DEFAULT_SETTINGS, settingsIn } from './settings';

function memory(values: Record<string, unknown> = {}) {
  return settingsIn({
    get: (key) => values[key],
    set: (changed) => Object.assign(values, changed),
  });
}

it('starts with Chinese and the colours of the system', () => {
  expect(memory().read()).toEqual({ language: 'zh-CN', theme: 'system' });
  expect(memory().readWindow()).toBeNull();
});

it('reads back what was written', () => {
  const settings = memory();
  const window = { x: 10, y: 20, width: 1000, height: 700, maximized: true };
  settings.write({ language: 'en', theme: 'dark', guide: 'kuaishou' });
  settings.writeWindow(window);
  expect(settings.read()).toEqual({ language: 'en', theme: 'dark', guide: 'kuaishou' });
  expect(settings.readWindow()).toEqual(window);
});

it('reads settings of before the export guide', () => {
  const stored = { language: 'en', theme: 'dark' };
  expect(memory({ settings: stored }).read()).toEqual(stored);
});

it('takes the defaults for values of the wrong kind', () => {
  const settings = memory({
    settings: { language: 'klingon', theme: 3 },
    window: { x: 'left', width: -1 },
  });
  expect(settings.read()).toEqual(DEFAULT_SETTINGS);
  expect(settings.readWindow()).toBeNull();
});

it('stands when its file is damaged meanwhile, and writes it anew', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, 'settings.json');
  const settings = await openSettings(folder, () => undefined);
  settings.write({ language: 'en', theme: 'dark' });
  await writeFile(file, '{"settings": ');
  expect(settings.read()).toEqual({ language: 'en', theme: 'dark' });
  settings.writeWindow({ x: 1, y: 2, width: 1000, height: 700, maximized: false });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    settings: { language: 'en', theme: 'dark' },
    window: { width: 1000 },
  });
});

it('[F6 U] sets settings of a later release aside, whole, and starts with the defaults', async () => {
  const folder = await tempFolder();
  const newer = sealed({ schemaVersion: 3, settings: { language: 'en', theme: 'sepia' } });
  await writeFile(path.join(folder, 'settings.json'), newer);
  const told: AppError[] = [];
  const settings = await openSettings(folder, (error) => told.push(error));
  expect(settings.read()).toEqual(DEFAULT_SETTINGS);
  expect(told.map(({ code }) => code)).toEqual(['app.settingsNewer']);
  expect(await readFile(path.join(folder, String(told[0]?.params['file'])), 'utf8')).toBe(newer);
});
