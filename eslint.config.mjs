import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports that belong to one place only. An area lifts a ban by naming it in `allow`.
 *
 * @type {Record<string, { name: string, importNames?: string[], message: string }>}
 */
const importBans = {
  xlsx: {
    name: 'xlsx',
    message: 'Only electron/import/{workbook,ole-streams}.ts read with this library.',
  },
  ipcMain: {
    name: 'electron',
    importNames: ['ipcMain'],
    message: 'Register channels through electron/ipc/, which checks sender and payload.',
  },
  ipcRenderer: {
    name: 'electron',
    importNames: ['ipcRenderer'],
    message: 'Only electron/preload.ts talks to the main process.',
  },
};

const fsSyncCall =
  '/^(access|appendFile|chmod|close|copyFile|cp|exists|fstat|fsync|lstat|mkdir|mkdtemp|open|opendir|read|readFile|readdir|realpath|rename|rm|rmdir|stat|truncate|unlink|utimes|write|writeFile|execFile|exec|spawn)Sync$/';

/**
 * Syntax that belongs to one place only, lifted the same way.
 *
 * @type {Record<string, { selector: string, message: string }[]>}
 */
const syntaxBans = {
  defaultExport: [
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Named exports only: one name for one thing.',
    },
    {
      selector: 'ExportSpecifier[exported.name="default"]',
      message: 'Named exports only: one name for one thing.',
    },
  ],
  openExternal: [
    {
      selector: 'MemberExpression[object.name="shell"][property.name=/^open(External|Path)$/]',
      message: 'Opening links and files has one caller, in electron/security/.',
    },
  ],
  send: [
    {
      selector:
        'CallExpression[callee.property.name="send"][callee.object.property.name="webContents"]',
      message: 'Send to the page through electron/ipc/, where the message is typed.',
    },
    {
      selector: 'CallExpression[callee.property.name="send"][callee.object.name=/webContents$/i]',
      message: 'Send to the page through electron/ipc/, where the message is typed.',
    },
  ],
  html: [
    {
      selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      message: 'Cell text is never HTML.',
    },
    {
      selector: 'Property[key.name="dangerouslySetInnerHTML"]',
      message: 'Cell text is never HTML.',
    },
    {
      selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
      message: 'Cell text is never HTML.',
    },
  ],
  syncFs: [
    {
      selector: `CallExpression[callee.property.name=${fsSyncCall}]`,
      message:
        'This blocks the process; use node:fs/promises (in a worker thread: disable, say why).',
    },
    {
      selector: `CallExpression[callee.name=${fsSyncCall}]`,
      message:
        'This blocks the process; use node:fs/promises (in a worker thread: disable, say why).',
    },
  ],
  only: [
    {
      selector:
        'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name="only"]',
      message: 'A test left on "only" hides all others.',
    },
  ],
};

/**
 * One part of the code base with every ban but those it is the right place for.
 *
 * @param {string[]} files
 * @param {string[]} [allow] names of the bans above
 */
function area(files, allow = []) {
  const paths = Object.entries(importBans)
    .filter(([name]) => !allow.includes(name))
    .map(([, ban]) => ban);
  const syntax = Object.entries(syntaxBans)
    .filter(([name]) => !allow.includes(name))
    .flatMap(([, bans]) => bans);
  /** @type {import('eslint').Linter.Config} */
  const config = {
    files,
    rules: {
      'no-restricted-imports': ['error', { paths }],
      'no-restricted-syntax': ['error', ...syntax],
    },
  };
  return config;
}

const code = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'e2e/**', 'benchmarks/**'];

export default defineConfig(
  { ignores: ['node_modules/', 'out/', 'release/', 'coverage/', '**/golden/**', 'examples/**'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error' },
  },
  {
    // Plain JavaScript is checked by the compiler (checkJs), which knows every global.
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'no-undef': 'off' },
  },
  {
    // The rules that need types are checked by oxlint, in a thirtieth of the time.
    files: code,
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  area(code),
  area(['electron/**/*.ts']),
  area(['electron/ipc/**/*.ts'], ['ipcMain', 'send']),
  area(['electron/preload.ts'], ['ipcRenderer']),
  area(['electron/security/**/*.ts'], ['openExternal']),
  area(['electron/import/{workbook,ole-streams}.ts'], ['xlsx']),
  area(['electron/cli.ts', 'shared/**', 'renderer/**'], ['syncFs']),
  // Tests read and make files of every kind, and play the other side of every channel.
  area(tests, ['syncFs', 'xlsx', 'ipcMain', 'ipcRenderer', 'send', 'openExternal', 'html']),
  // Playwright takes its configuration from the default export.
  area(['e2e/playwright.config.ts'], ['defaultExport', 'syncFs']),
  { files: ['shared/**', 'renderer/**'], rules: { 'no-console': 'error' } },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended'] ?? []],
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
    },
  },
  { files: ['**/data/**', 'shared/text/**', 'shared/knowledge/**'], rules: { 'max-lines': 'off' } },
  prettier,
);
