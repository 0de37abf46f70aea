import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writtenLicences } from '../licences/written.mjs';
import { partProblems, runtimeProblems, useProblems } from './licences.mjs';

const TEXT = 'Permission is hereby granted. '.repeat(9);

/** @type {string} */
let folder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'packaged-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param {string} name  @param {string} [text] */
function group(name, text = TEXT) {
  return { name, licence: 'MIT', parts: [{ name, version: '1.0.0' }], text };
}

const EXPECTED = ['electron', 'saxes', 'vite', 'core-js', 'upng-js'];

/**
 * A packaged program with a list of licences, and what it was built from: a bundle that holds vite.
 *
 * @param {readonly ReturnType<typeof group>[]} groups
 */
async function packaged(groups) {
  const out = path.join(folder, 'built', 'out');
  const app = path.join(folder, 'app');
  await mkdir(path.join(out, 'renderer'), { recursive: true });
  await mkdir(path.join(folder, 'built', 'node_modules', 'vite'), { recursive: true });
  await writeFile(
    path.join(folder, 'built', 'node_modules', 'vite', 'package.json'),
    '{"name":"vite"}',
  );
  await writeFile(
    path.join(out, 'main.cjs.map'),
    JSON.stringify({ sources: ['../electron/main.ts', '../node_modules/vite/dist/a.js'] }),
  );
  await writeFile(
    path.join(out, 'renderer', 'licences.js'),
    writtenLicences({ program: group('program'), groups }),
  );
  await mkdir(path.join(app, 'resources'), { recursive: true });
  const content = path.join(folder, 'content');
  await cp(path.join(out, 'renderer'), path.join(content, 'out', 'renderer'), { recursive: true });
  await createPackage(content, path.join(app, 'resources', 'app.asar'));
  return { app, out };
}

it('[I4 U] finds nothing wrong with a packaged program that lists what its bundles hold', async () => {
  const { app, out } = await packaged(EXPECTED.map((name) => group(name)));
  expect(await partProblems(app, out)).toEqual([]);
});

it('[I4 U] notices a part that is not listed, and a part without its text', async () => {
  const { app, out } = await packaged(
    EXPECTED.filter((name) => name !== 'vite').map((name) =>
      group(name, name === 'saxes' ? 'MIT' : TEXT),
    ),
  );
  const problems = (await partProblems(app, out)).join('\n');
  expect(problems).toContain('vite: 没有列出');
  expect(problems).toContain('saxes: 没有全文');
});

it('[I4 U] notices a packaged program without the list or the licences of the runtime', async () => {
  const { app, out } = await packaged(EXPECTED.map((name) => group(name)));
  expect(await runtimeProblems(app)).toHaveLength(2);
  await writeFile(path.join(app, 'LICENSE'), TEXT);
  await writeFile(path.join(app, 'LICENSES.chromium.html'), ' '.repeat(2_000_000));
  expect(await runtimeProblems(app)).toEqual([]);
  await rm(path.join(folder, 'content'), { recursive: true });
  await mkdir(path.join(folder, 'content'));
  await createPackage(path.join(folder, 'content'), path.join(app, 'resources', 'other.asar'));
  await cp(path.join(app, 'resources', 'other.asar'), path.join(app, 'resources', 'app.asar'));
  expect((await partProblems(app, out)).join()).toMatch(/licences\.js/);
});

it('[D1 S] notices a dependency that is in the program though it is said to be a tool, and the reverse', () => {
  const licences = { program: group('program'), groups: [group('@e965/xlsx'), group('jsdom')] };
  const table = {
    xlsx: { use: 'program' },
    zod: { use: 'program' },
    jsdom: { use: 'test' },
    eslint: { use: 'check' },
  };
  const locked = { 'node_modules/xlsx': { name: '@e965/xlsx' }, 'node_modules/zod': {} };
  expect(useProblems(table, locked, licences).map((line) => line.split(':')[0])).toEqual([
    'zod',
    'jsdom',
  ]);
});
