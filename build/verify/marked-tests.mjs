/** The unit and end-to-end tests whose titles carry a mark, run for their outcomes. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { buildIfStale } from '../build-app.mjs';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { marksIn } from './marks.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** As a pattern of the runners: what `marksIn` finds. */
const MARKED = '\\[([A-Z]\\d+ )+[UBSER]\\]';

/** @typedef {import('../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function verifyMarkedTests(folder, check) {
  await electronCommand();
  await buildIfStale();
  await unitTests(path.join(folder, 'unit.json'), check);
  await endToEndTests(path.join(folder, 'e2e.json'), check);
}

/**
 * @param {string} file
 * @param {Check} check
 */
async function unitTests(file, check) {
  const tests = await filesWithMarks('{shared,electron,renderer,build}/**/*.test.{ts,tsx,mjs}');
  const report = await reported(file, process.execPath, [
    ...['node_modules/vitest/vitest.mjs', 'run', ...tests, '--testNamePattern', MARKED],
    ...['--reporter=json', `--outputFile.json=${file}`],
  ]);
  for (const { assertionResults } of report.testResults) {
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (marksIn(fullName).length > 0)
        check(fullName, status === 'passed' ? [] : [status, ...failureMessages]);
    }
  }
}

/**
 * @param {string} file
 * @param {Check} check
 */
async function endToEndTests(file, check) {
  const tests = await filesWithMarks('e2e/*.spec.ts');
  const [command = '', ...args] = [
    ...[
      ...virtualScreen(() => {}),
      process.execPath,
      'node_modules/@playwright/test/cli.js',
      'test',
    ],
    ...['--config', 'e2e/playwright.config.ts', '--grep', MARKED, '--reporter=json', ...tests],
  ];
  const report = await reported(file, command, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  /** @type {Suite[]} */
  const suites = report.suites;
  for (const { title, ok, tests: runs } of suites.flatMap(specsOf)) {
    const errors = runs.flatMap(({ results }) =>
      results.flatMap(({ error }) => error?.message ?? []),
    );
    check(title, ok ? [] : ['failed', ...errors]);
  }
}

/**
 * @typedef {{ title: string, ok: boolean, tests: { results: { error?: { message: string } }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * @param {string} file
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
async function reported(file, command, args, env = {}) {
  await rm(file, { force: true });
  const { output } = await run(command, args, {
    cwd: ROOT,
    quiet: true,
    env: { NO_COLOR: '1', ...env },
  });
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(output.trim().slice(-2000));
  return JSON.parse(text);
}

/** @param {string} pattern */
async function filesWithMarks(pattern) {
  const files = await glob(pattern, { cwd: ROOT });
  const marked = await Promise.all(
    files.map(async (file) =>
      marksIn(await readFile(path.join(ROOT, file), 'utf8')).length > 0 ? [file] : [],
    ),
  );
  return marked.flat().sort();
}
