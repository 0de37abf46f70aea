/** End-to-end tests run as an ordinary user with the sandbox on, for their outcomes. */
import { mkdir, readFile, rm, chmod } from 'node:fs/promises';
import path from 'node:path';
import { virtualScreen } from '../electron-command.mjs';
import { run } from '../run.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * @typedef {{ title: string, tests: { status: string, results: { error?: { message: string } }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Runs tests and answers with what came of each.
 *
 * @param {string} folder for what they leave
 * @param {import('./as-nobody.mjs').Nobody} user
 * @param {readonly string[]} which files of tests, and options of the runner
 * @param {readonly string[]} [within] words before the command, between what makes the user and the screen
 * @returns {Promise<readonly import('./marks.mjs').Outcome[]>}
 */
export async function endToEnd(folder, user, which, within = []) {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  const file = path.join(folder, 'report.json');
  const [command = '', ...args] = [
    ...[...user.prefix, ...within, ...virtualScreen(() => {})],
    ...[process.execPath, 'node_modules/@playwright/test/cli.js', 'test'],
    ...['--config', 'e2e/playwright.config.ts', '--reporter=json'],
    ...['--output', path.join(folder, 'results'), ...which],
  ];
  await rm(file, { force: true });
  const { output } = await run(command, args, {
    ...{ cwd: ROOT, quiet: true },
    env: { NO_COLOR: '1', ...user.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(output.trim().slice(-2000));
  /** @type {{ suites: Suite[], errors: { message?: string }[] }} */
  const { suites, errors } = JSON.parse(text);
  // What belongs to no test: a file that cannot be loaded, say.
  const outside = errors.map(({ message = '' }) => ({ title: 'e2e', problems: [message] }));
  return [...outside, ...suites.flatMap(specsOf).map(outcomeOf)];
}

/**
 * A test that was left out has shown nothing.
 *
 * @param {Spec} spec
 */
function outcomeOf({ title, tests }) {
  const others = tests.map(({ status }) => status).filter((status) => status !== 'expected');
  const results = tests.flatMap((test) => test.results);
  const errors = results.flatMap(({ error }) => error?.message.split('\n') ?? []);
  return { title, problems: others.length === 0 ? [] : [...others, ...errors] };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
