/**
 * `npm test`: every check, one after the other, to the end even when one has failed. The last line
 * of standard output is `N passed, N failed`, over all tests and one for each static check.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { virtualScreen, electronCommand } from './electron-command.mjs';
import { run } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'out', 'test-reports');

/** @typedef {{ passed: number, failed: number }} Count */

/** Within these limits even the slowest machine must finish; a stage that hangs is ended. */
const limits = { check: 4 * 60_000, unit: 6 * 60_000, endToEnd: 8 * 60_000 };

const checks = {
  types: [['build/typecheck.mjs']],
  lint: [['node_modules/oxlint/bin/oxlint'], ['node_modules/eslint/bin/eslint.js', '.']],
  format: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  boundaries: ['all', 'runtime'].map((name) => [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', `build/boundaries/${name}-imports.cjs`],
    ...['shared', 'electron', 'renderer'],
  ]),
};

/** Colours on a terminal, none in a log. */
const colours = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' };

/** @type {Count} */
const total = { passed: 0, failed: 0 };
await mkdir(reports, { recursive: true });
for (const [name, commands] of Object.entries(checks)) {
  await stage(name, () => check(commands));
}
await stage('unit', unitTests);
const built = await stage('build', () => check([['build/build-app.mjs']]));
// Without a build the end-to-end tests would try an old one.
await stage('e2e', async () => (built ? endToEndTests() : { passed: 0, failed: 1 }));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/**
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<boolean>} whether all passed
 */
async function stage(name, work) {
  const started = performance.now();
  console.log(`── ${name}`);
  const count = await work().catch((error) => {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`   ${name}: ${count.passed} ok, ${count.failed} failed, ${seconds} s`);
  return count.failed === 0;
}

/**
 * One check, however many commands: it counts once.
 *
 * @param {string[][]} commands
 * @returns {Promise<Count>}
 */
async function check(commands) {
  let ok = true;
  for (const args of commands) {
    const options = { cwd: root, env: colours, limitMs: limits.check };
    const { code } = await run(process.execPath, args, options);
    ok &&= code === 0;
  }
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
async function unitTests() {
  // The library that keeps settings asks for the runtime when it is loaded.
  await electronCommand({ log: console.log });
  const file = await freshReport('unit.json');
  const result = await run(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'],
      ...['--reporter=json', `--outputFile.json=${file}`],
    ],
    { cwd: root, env: colours, limitMs: limits.unit },
  );
  const report = await readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  // A file that could not be loaded has failed without a failed test.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ entry) =>
      entry.status === 'failed' &&
      !entry.assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed =
    report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  return withExitCode({ passed: report.numPassedTests, failed }, result);
}

/** @returns {Promise<Count>} */
async function endToEndTests() {
  await electronCommand({ log: console.log });
  const file = await freshReport('e2e.json');
  const [command = '', ...args] = [
    ...virtualScreen(() => {}),
    process.execPath,
    ...['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    '--reporter=list,json',
  ];
  const env = { ...colours, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const result = await run(command, args, { cwd: root, env, limitMs: limits.endToEnd });
  const report = await readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (unexpected + flaky > 0) await showLastPages();
  return withExitCode({ passed: expected, failed: unexpected + flaky + skipped }, result);
}

/** What the window showed when a test failed: where tests run unattended, the log is all there is to learn from. */
async function showLastPages() {
  const folder = path.join(root, 'out', 'e2e-results');
  for (const file of await glob('*/error-context.md', { cwd: folder })) {
    const text = await readFile(path.join(folder, file), 'utf8');
    console.log(
      `── ${path.dirname(file)}\n${/^```yaml\n(.*?)^```/ms.exec(text)?.[1] ?? '(no page)'}`,
    );
  }
}

/**
 * A runner that fails without a failed test (it crashed, hung, found no test, or an error came from
 * outside a test) has failed all the same.
 *
 * @param {Count} count
 * @param {import('./run.mjs').RunResult} result
 * @returns {Count}
 */
function withExitCode(count, { code, timedOut }) {
  if (timedOut) console.log('   超时，已终止 (time limit reached, ended)');
  const silent = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  return silent ? { ...count, failed: 1 } : count;
}

/** @param {string} name */
async function freshReport(name) {
  const file = path.join(reports, name);
  await rm(file, { force: true });
  return file;
}

/** @param {string} file */
async function readReport(file) {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
