import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { tempFolder } from '../testing/temp-folder';
import { SessionMark } from './session-mark';

const PLACE = {
  document: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f',
  page: 'metric',
  shop: 'other/小店A',
  metric: 'logistics.shipHours',
};

async function started(file: string): Promise<SessionMark> {
  const mark = new SessionMark(file);
  await mark.open();
  return mark;
}

it('tells once where a program that was killed had been', async () => {
  const file = path.join(await tempFolder(), 'session.json');
  const killed = await started(file);
  killed.tell({ ...PLACE, page: 'report', metric: null });
  killed.tell(PLACE);
  await vi.waitFor(async () => {
    expect(await readFile(file, 'utf8')).toContain('metric"');
  });
  const next = await started(file);
  expect(next.take()).toEqual({ by: 'program', place: PLACE });
  expect(next.take()).toBeNull();
  expect((await started(file)).take()).toBeNull();
});

it('tells where the page was that crashed', async () => {
  const mark = await started(path.join(await tempFolder(), 'session.json'));
  mark.tell(PLACE);
  mark.pageCrashed();
  // The page loaded anew begins on its first page, before it asks.
  mark.tell(null);
  expect(mark.take()).toEqual({ by: 'page', place: PLACE });
  expect(mark.take()).toBeNull();
  await mark.end();
});

it('says nothing after an end as it should be, or of a first page', async () => {
  const folder = await tempFolder();
  const file = path.join(folder, 'session.json');
  const ended = await started(file);
  ended.tell(PLACE);
  await ended.end();
  // The page lives on for a moment when the system ends.
  ended.tell({ ...PLACE, page: 'report' });
  await ended.end();
  expect(await readdir(folder)).toEqual([]);
  await started(file);
  expect((await started(file)).take()).toBeNull();
});

it('says nothing where it cannot be read', async () => {
  const file = path.join(await tempFolder(), 'session.json');
  await writeFile(file, '{"schemaVersion":2,"place":{"page":"x"}}');
  expect((await started(file)).take()).toBeNull();
});
