/** What must stand in no source, or in one alone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let sources: ReadonlyMap<string, string>;

beforeAll(async () => {
  const files = await glob('{shared,electron,renderer}/**/*.{ts,tsx,html,css}', {
    cwd: ROOT,
    ignore: ['**/*.test.*', '**/testing/**'],
  });
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(ROOT, file), 'utf8')] as const),
  );
  sources = new Map(texts);
});

/** The sources in which a pattern is found. */
function holding(pattern: RegExp): readonly string[] {
  return [...sources].flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).sort();
}

it('reads the sources at all', () => {
  expect(sources.size).toBeGreaterThan(500);
  expect(holding(/contextIsolation/)).toEqual(['electron/security/window-options.ts']);
});

it('[E6 S] sets none of the dangerous preferences', () => {
  expect(
    holding(
      /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|ignore-certificate-errors|disable-web-security/,
    ),
  ).toEqual([]);
  // Of the switches there are, this one is for development alone and never set by the program.
  expect(holding(/appendSwitch\([^)]*no-sandbox/)).toEqual([]);
});

it('[E15 S] opens nothing outside but its own folder, in one place', () => {
  expect(holding(/openExternal|shell\.openPath|\bshellOpen/)).toEqual([
    'electron/security/show-folder.ts',
  ]);
  expect(holding(/openExternal/)).toEqual([]);
});

it('[E17 S] opens channels in one place', () => {
  expect(holding(/\bipcMain\b/)).toEqual(['electron/ipc/register.ts']);
});

it('[E20 S] gives the page one object of named functions', () => {
  expect(holding(/exposeInMainWorld/)).toEqual(['electron/preload.ts']);
  expect(holding(/\bipcRenderer\b/)).toEqual(['electron/preload.ts']);
});

it('[P4 S] never makes HTML of a text', () => {
  expect(
    holding(/dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/),
  ).toEqual([]);
});

it('[E4 S] parses tables in the engine alone, never in the main process', async () => {
  const main = await glob('electron/{ipc,window,storage,report,security}/**/*.ts', {
    cwd: ROOT,
    ignore: ['**/*.test.ts'],
  });
  const parsing = /from '\.\.\/(?:import\/(?:open-file|workbook|xlsx|csv)|engine\/parse-file)/;
  expect(main.filter((file) => parsing.test(sources.get(file) ?? ''))).toEqual([]);
});
