/** The unit and end-to-end tests whose titles carry a mark, run for their outcomes. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { buildIfStale } from '../build-app.mjs';
import { electronCommand } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { endToEnd } from './end-to-end.mjs';
import { marksIn } from './marks.mjs';
import { asNobody } from './as-nobody.mjs';

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
  const user = await asNobody(path.join(folder, 'user'));
  const tests = await filesWithMarks('e2e/*.spec.ts');
  const which = [...tests, '--grep', MARKED];
  for (const { title, problems } of await endToEnd(path.join(folder, 'e2e'), user, which)) {
    check(title, problems);
  }
}

/**
 * @param {string} file
 * @param {Check} check
 */
async function unitTests(file, check) {
  const tests = await filesWithMarks('{shared,electron,renderer,build}/**/*.test.{ts,tsx,mjs}');
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', ...tests, '--testNamePattern', MARKED],
    ...['--reporter=json', `--outputFile.json=${file}`],
  ];
  // The build that may have come before has set it to production, where React cannot be tested.
  const env = { NODE_ENV: 'test' };
  const { output } = await run(process.execPath, args, { cwd: ROOT, quiet: true, env });
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(output.trim().slice(-2000));
  const report = JSON.parse(text);
  for (const { name, status, message, assertionResults } of report.testResults) {
    // Of a file that cannot be loaded there are no tests to tell of.
    if (status === 'failed' && assertionResults.length === 0)
      check(path.relative(ROOT, name), [message]);
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (marksIn(fullName).length === 0) continue;
      check(fullName, status === 'passed' ? [] : [status, ...failureMessages]);
    }
  }
}

/** @param {string} pattern */
async function filesWithMarks(pattern) {
  const files = await glob(pattern, { cwd: ROOT });
  const texts = await Promise.all(files.map((file) => readFile(path.join(ROOT, file), 'utf8')));
  return files.filter((_, index) => marksIn(texts[index] ?? '').length > 0).sort();
}
