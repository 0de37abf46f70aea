/**
 * `npm run verify`: what the tests cannot see, tried with other programs and on the packaged build; by hand, before a release.
 * Says what it checked, and ends with 1 when something is wrong. A whole run writes the table in SECURITY.md.
 *
 * `npm run verify -- NAME…` runs only these steps; `--keep` leaves the files they made to be looked at.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { verifyFaults } from './verify/faults.mjs';
import { verifyMarkedTests } from './verify/marked-tests.mjs';
import { verifyNetwork } from './verify/network.mjs';
import { shownBy, strayMarks } from './verify/marks.mjs';
import { verifyPackage } from './verify/package.mjs';
import { verifyPrivacy } from './verify/privacy.mjs';
import { tableOf, writeTable } from './verify/security-table.mjs';
import { verifySoak } from './verify/soak.mjs';
import { verifyWindowsSetup } from './verify/windows-setup.mjs';
import { verifyWorkbooks } from './verify/workbooks.mjs';

/**
 * Notes what was checked and what is wrong with it; nothing wrong is fine. A title that begins with marks (`[F1 E]`) counts for these
 * promises.
 *
 * @typedef {(title: string, problems: readonly string[]) => void} Check
 */

/**
 * What is done, in order; a step may answer with figures for the readers of SECURITY.md.
 *
 * @type {Readonly<Record<string, (folder: string, check: Check) => Promise<readonly string[] | void>>>}
 */
const steps = {
  tests: verifyMarkedTests,
  faults: verifyFaults,
  privacy: verifyPrivacy,
  network: verifyNetwork,
  soak: verifySoak,
  workbooks: verifyWorkbooks,
  package: verifyPackage,
  windows: verifyWindowsSetup,
};

/** Of the problems of one check, told. */
const TOLD = 10;

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`${unknown.join(' ')}? ${Object.keys(steps).join(' ')}`);
  process.exit(2);
}
const isWhole = wanted.length === 0;
const folder = await mkdtemp(path.join(os.tmpdir(), 'shop-checkup-verify-'));
// Programs that run as another user reach what they are given in it.
await chmod(folder, 0o755);
/** @type {import('./verify/marks.mjs').Outcome[]} */
const outcomes = [];
/** @type {string[]} */
const figures = [];
const started = Date.now();
for (const [name, step] of Object.entries(steps)) {
  if (!isWhole && !wanted.includes(name)) continue;
  console.log(`── ${name}`);
  try {
    figures.push(...((await step(folder, check)) ?? []));
  } catch (error) {
    check(name, [error instanceof Error ? error.message : String(error)]);
  }
}
if (isWhole) {
  console.log('── SECURITY.md');
  const shown = shownBy(outcomes);
  const missing = shown.filter(({ state }) => state === 'missing');
  check(
    '每项承诺都有测试 (every promise has its tests)',
    missing.map(({ id, level }) => `${id} ${level}`),
  );
  check('每个标记都有承诺 (every mark names a promise)', strayMarks(outcomes));
  await writeTable(tableOf(shown, factsOfRun()));
}
if (process.argv.includes('--keep')) console.log(`\n${folder}`);
else await rm(folder, { recursive: true, force: true });
const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;

/** @type {Check} */
function check(title, problems) {
  outcomes.push({ title, problems });
  console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${title}`);
  for (const problem of problems.slice(0, TOLD)) console.log(`      ${problem}`);
  if (problems.length > TOLD) console.log(`      … ${problems.length}`);
}

function factsOfRun() {
  const day = new Date().toISOString().slice(0, 10);
  const minutes = Math.round((Date.now() - started) / 60_000);
  const run = `${day}，${os.type()} ${os.release()}，${minutes} 分钟 (minutes)`;
  return [run, ...figures];
}
