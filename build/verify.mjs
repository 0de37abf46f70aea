/**
 * `npm run verify`: what the tests cannot see, looked at with other programs; by hand, before a release. Says what it checked,
 * and ends with 1 when something is wrong. `npm run verify -- --keep` leaves the files it made to be looked at.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { verifyWorkbooks } from './verify/workbooks.mjs';

/** Notes what was checked and what is wrong with it; nothing wrong is fine. @typedef {(title: string, problems: readonly string[]) => void} Check */

/** @type {Readonly<Record<string, (folder: string, check: Check) => Promise<void>>>} */
const steps = { '工作簿 (workbooks)': verifyWorkbooks };

/** Of the problems of one check, told. */
const TOLD = 10;

const folder = await mkdtemp(path.join(os.tmpdir(), 'shop-checkup-verify-'));
const count = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  console.log(`── ${name}`);
  try {
    await step(folder, check);
  } catch (error) {
    check(name, [error instanceof Error ? error.message : String(error)]);
  }
}
if (process.argv.includes('--keep')) console.log(`\n${folder}`);
else await rm(folder, { recursive: true, force: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;

/** @type {Check} */
function check(title, problems) {
  count[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${title}`);
  for (const problem of problems.slice(0, TOLD)) console.log(`      ${problem}`);
  if (problems.length > TOLD) console.log(`      … ${problems.length}`);
}
