/**
 * `npm run report:pages`: prints the report of every case, draws its pages into `out/report-pages/CASE`, with all of them
 * small on `sheet.png`, and says what is wrong with where their text stands. They are to be looked at, every one.
 *
 * `npm run report:pages -- growth-stage english --grey -- --lang en` draws two cases as a black and white printer does; what
 * stands behind the last `--` is given to the command line too.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { printArguments, REPORT_CASES } from './report/cases.mjs';
import { openReport } from './report/open-report.mjs';
import { contactSheet, drawPage, makeGrey } from './report/pictures.mjs';
import { readPage } from './report/read-pages.mjs';
import { textFaults } from './report/text-faults.mjs';
import { run } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'report-pages');

const given = process.argv.slice(2);
const end = given.includes('--') ? given.indexOf('--') : given.length;
const grey = given.slice(0, end).includes('--grey');
const names = given.slice(0, end).filter((word) => word !== '--grey');
const unknown = names.filter((name) => !REPORT_CASES.some((known) => known.name === name));
if (unknown.length > 0) {
  const known = REPORT_CASES.map(({ name }) => name).join(' ');
  console.error(`没有这样的报告 (no such case): ${unknown.join(' ')}\n  ${known}`);
  process.exitCode = 2;
} else {
  await buildIfStale({ log: console.error });
  for (const reportCase of REPORT_CASES) {
    if (names.length > 0 && !names.includes(reportCase.name)) continue;
    await drawCase(reportCase, given.slice(end + 1));
  }
}

/**
 * @param {import('./report/cases.mjs').ReportCase} reportCase
 * @param {readonly string[]} more arguments
 */
async function drawCase(reportCase, more) {
  const folder = path.join(out, reportCase.name);
  const pdf = path.join(folder, 'report.pdf');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (!(await print(reportCase, pdf, more))) return;
  const { document, letters } = await openReport(pdf);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { kind, text } of textFaults(await readPage(page, letters))) {
      console.log(`   ${reportCase.name} ${number}: ${kind}: ${text}`);
    }
    const picture = await drawPage(page);
    if (grey) makeGrey(picture);
    const name = `${String(number).padStart(2, '0')}.png`;
    await writeFile(path.join(folder, name), await picture.encode('png'));
    pages.push(picture);
  }
  await writeFile(path.join(folder, 'sheet.png'), await contactSheet(pages).encode('png'));
  console.log(`${path.relative(process.cwd(), folder)}/  ${pages.length} 页 (pages)`);
}

/**
 * @param {import('./report/cases.mjs').ReportCase} reportCase
 * @param {string} pdf
 * @param {readonly string[]} more arguments
 * @returns {Promise<boolean>} whether it is printed
 */
async function print(reportCase, pdf, more) {
  const exports = await mkdtemp(path.join(tmpdir(), 'report-pages-'));
  try {
    await reportCase.make(exports);
    const { code, output } = await run(
      process.execPath,
      [path.join(import.meta.dirname, 'checkup.mjs'), ...printArguments(reportCase, pdf), ...more],
      { quiet: true, env: { INIT_CWD: exports } },
    );
    if (code === 0) return true;
    console.error(`${reportCase.name}\n${output}`);
    process.exitCode = 1;
    return false;
  } finally {
    await rm(exports, { recursive: true, force: true });
  }
}
