import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteBundled } from './bundled.mjs';
import { collectLicences } from './collect.mjs';
import { noticesOf } from './notices.mjs';
import { readLicences, writtenLicences } from './written.mjs';

const MIT =
  `MIT License\n\nCopyright (c) 2026 Somebody\n\n${'Permission is hereby granted. '.repeat(9)}`.trim();

/** @type {string} */
let root;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'licences-'));
  await writePackage('', { name: 'program', version: '9.0.0', license: 'MIT' }, { LICENSE: MIT });
  await addPackage('electron', {}, { LICENSE: MIT });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** @param {string} folder  @param {object} json  @param {Readonly<Record<string, string>>} files */
async function writePackage(folder, json, files) {
  await mkdir(path.join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries({ ...files, 'package.json': JSON.stringify(json) })) {
    await writeFile(path.join(root, folder, name), text);
  }
}

/** @param {string} name  @param {object} json  @param {Readonly<Record<string, string>>} files */
async function addPackage(name, json, files) {
  const common = { name, version: '1.0.0', license: 'MIT', main: 'index.js' };
  await writePackage(`node_modules/${name}`, { ...common, ...json }, { 'index.js': '', ...files });
}

/** @param {readonly string[]} names of files in node_modules */
function collect(...names) {
  return collectLicences(
    root,
    names.map((name) => path.join(root, 'node_modules', name)),
  );
}

it('[I4 U] names every package whose files are in the program, its licence in full, the runtime and the program itself', async () => {
  await addPackage(
    'one',
    { license: 'ISC' },
    { 'LICENSE.md': `${MIT}\r\n`, NOTICE: 'Made by One.' },
  );
  const { program, groups } = await collect('one/index.js', 'one/package.json');
  expect(program).toMatchObject({ name: 'program', licence: 'MIT', text: MIT });
  expect(groups).toEqual([
    {
      name: 'electron',
      licence: 'MIT',
      parts: [{ name: 'electron', version: '1.0.0' }],
      text: MIT,
    },
    {
      name: 'one',
      licence: 'ISC',
      parts: [{ name: 'one', version: '1.0.0' }],
      text: `${MIT}\n\nMade by One.`,
    },
  ]);
});

it('[I4 U] lists two versions of one package, and packages of one scope under one text together', async () => {
  await addPackage('@scope/a', {}, { LICENSE: MIT });
  await addPackage('@scope/b', {}, { LICENSE: MIT });
  await addPackage(
    '@scope/a/node_modules/@scope/b',
    { name: '@scope/b', version: '2.0.0' },
    { LICENSE: MIT },
  );
  const { groups } = await collect(
    '@scope/b/index.js',
    '@scope/a/index.js',
    '@scope/a/node_modules/@scope/b/index.js',
  );
  expect(groups[1]).toMatchObject({
    name: '@scope',
    parts: [
      { name: '@scope/a', version: '1.0.0' },
      { name: '@scope/b', version: '1.0.0' },
      { name: '@scope/b', version: '2.0.0' },
    ],
  });
});

it('[I4 U] names what stands inside another package, where that is in the program', async () => {
  const names = async (/** @type {string[]} */ ...files) =>
    (await collect(...files)).groups.map(({ name }) => name);
  await addPackage('pdfjs-dist', {}, { LICENSE: MIT });
  expect(await names()).not.toContain('core-js');
  expect(await names('pdfjs-dist/index.js')).toContain('core-js');
});

it('[I4 U] stops at a package without a text, and at a licence nobody has allowed', async () => {
  await addPackage('silent', {}, { 'README.md': MIT });
  await addPackage('strict', { license: 'MIT AND AGPL-3.0-only' }, { LICENSE: MIT });
  await addPackage('unnamed', { license: undefined }, { LICENSE: MIT });
  const failure = await collect('silent/index.js', 'strict/index.js', 'unnamed/index.js').then(
    () => '',
    (error) => error.message,
  );
  expect(failure).toContain('silent 1.0.0: 没有许可全文');
  expect(failure).toContain('strict 1.0.0: 许可不在允许之列 (licence not allowed): MIT AND AGPL');
  expect(failure).toContain('unnamed 1.0.0: 许可不在允许之列');
  expect(failure.split('\n')).toHaveLength(3);
});

it('[I4 U] keeps the notices that stand in the files, each once', async () => {
  const files = {
    'index.js': `/*!\n * Copyright 1993 by Sun\n *   and others\n */\nlet a = 1;\n  // (C) Copyright Ann Author\n  // 2006.\nlet b = 2; // copies\n`,
    'more.js':
      '/* Copyright 1993 by Sun\n *   and others\n */\n/** The copyright is discussed elsewhere. */',
    'data.bin': '/* Copyright 2000 nobody */',
  };
  await addPackage('noted', {}, { LICENSE: MIT });
  await writePackage(
    'node_modules/noted',
    { name: 'noted', version: '1.0.0', license: 'MIT' },
    files,
  );
  const { groups } = await collect('noted/index.js', 'noted/more.js', 'noted/data.bin');
  expect(groups[1]?.text).toBe(
    [MIT, '(C) Copyright Ann Author\n2006.', 'Copyright 1993 by Sun\n  and others'].join(
      '\n\n----\n\n',
    ),
  );
  expect(noticesOf('// nothing to see\n/* @license MIT */')).toEqual(['@license MIT']);
});

it('[I4 U] notes what a bundle holds: not what was left out of it, nor what only built it', async () => {
  await addPackage('used', {}, { 'index.js': 'export const used = Date.now();' });
  await addPackage('unused', {}, { 'index.js': 'export const unused = 1;' });
  await addPackage('old', {}, { 'index.js': 'module.exports = { old: Date.now() };' });
  await addPackage('font', {}, { 'a.woff2': 'bytes' });
  await writeFile(
    path.join(root, 'page.css'),
    "@font-face { font-family: a; src: url('font/a.woff2'); }",
  );
  await writeFile(
    path.join(root, 'page.js'),
    "import './page.css'; import { used } from 'used'; import { unused } from 'unused'; import old from 'old'; console.log(used, old);",
  );
  /** @type {Set<string>} */
  const noted = new Set();
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [noteBundled(root, noted)],
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, 'page.js') },
    },
  });
  const packages = [...noted]
    .filter((file) => file.includes('node_modules'))
    .map((file) => path.relative(path.join(root, 'node_modules'), file).split(path.sep)[0]);
  expect(packages.sort()).toEqual(['font', 'old', 'rolldown', 'used']);
});

it('[I4 U] reads back what it has written', async () => {
  const licences = await collect();
  expect(readLicences(writtenLicences(licences))).toEqual(licences);
  expect(() => readLicences('something else')).toThrow();
});
