/** What was built, read as text: nothing is started. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { expect, ROOT, test } from './fixtures';

const OUT = path.join(ROOT, 'out');

/** Names of things that look like addresses; none is ever asked for. */
const NAMES_OF = {
  namespaces: [
    ...['schemas.openxmlformats.org', 'schemas.microsoft.com', 'sheetjs.openxmlformats.org'],
    ...['purl.org', 'purl.oclc.org', 'www.w3.org', 'www.wps.cn', 'ns.adobe.com', 'www.aiim.org'],
    ...['www.xfa.org', 'json-schema.org', 'raw.githubusercontent.com'],
  ],
  hintsInMessages: ['react.dev', 'git.io', 'github.com'],
  // core-js sees whether the built-in URL is right; it only takes them apart.
  trialsOfUrl: ['a', 'x', 'a@b', 'foo.bar', 'example.com', 'тест', 'a#б', '', '['],
};

/** Texts of licences to be read, with the addresses and names their authors gave. */
const LICENCES = 'renderer/licences.js';

async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  const files = await glob([...patterns], { cwd: OUT, ignore: [LICENCES] });
  expect(files.length).toBeGreaterThan(0);
  return files.map((file) => path.join(OUT, file));
}

/** The texts in a program, without its comments. */
async function literalsOf(file: string): Promise<readonly string[]> {
  const { parseAst } = await import('vite');
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: unknown; value?: unknown };
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push((value as { raw: string }).raw);
    Object.values(node).forEach(walk);
  };
  walk(parseAst(await readFile(file, 'utf8')));
  return found;
}

test('[E1 S] the bundles name no address that could be asked for', async () => {
  const programs = ['main', 'preload', 'engine', 'parse-worker', 'cli'].map(
    (name) => `${name}.cjs`,
  );
  const known = new Set(Object.values(NAMES_OF).flat());
  const files = await filesOf([...programs, 'renderer/**/*.js']);
  const literals = (await Promise.all(files.map(literalsOf))).flat();
  const hosts = literals.flatMap((text) =>
    [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([^/\s"'<>)?:]*)/g)].map(([, host = '']) => host),
  );
  expect(hosts.length).toBeGreaterThan(0);
  expect([...new Set(hosts)].filter((host) => !known.has(host))).toEqual([]);
});

test('[E1 S] the pages load files of their own only', async () => {
  for (const file of await filesOf(['renderer/*.html', 'renderer/**/*.css'])) {
    const text = await readFile(file, 'utf8');
    expect(text, file).not.toMatch(/(?:src|href)="(?!\.\/)|url\(\s*["']?(?:https?:|\/\/)|@import/);
  }
});

test('[E7 S] what makes code of text is not in the page', async () => {
  for (const file of await filesOf(['renderer/**/*.js'])) {
    const text = await readFile(file, 'utf8');
    expect(text, file).not.toMatch(/\bajv\b|electron-store|\$ZodType/i);
  }
});

test('[E4 E20 S] the preload script needs Electron alone and exposes one object', async () => {
  const text = await readFile(path.join(OUT, 'preload.cjs'), 'utf8');
  const required = [...text.matchAll(/\brequire\(\s*["'`]([^"'`]*)["'`]\s*\)/g)];
  expect(required.map(([, name]) => name)).toEqual(['electron']);
  expect(text).not.toMatch(/^\s*import\b|\bimport\(|\bmodule\.exports\b/m);
  expect(text.match(/exposeInMainWorld\(/g)).toHaveLength(1);
});
