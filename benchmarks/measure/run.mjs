/**
 * `npm run bench:measure`: how long all metrics of a large dataset take, without reading a file: the first time, and again for
 * another period. Every run is a process of its own. See benchmarks/README.md.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildNode } from '../../build/build-app.mjs';
import { run } from '../../build/run.mjs';
import { profile } from '../import/profile.mjs';

/** @typedef {import('./measure').MeasureReport} MeasureReport */

const SCRIPT = path.resolve(import.meta.dirname, '../../out/benchmark-measure.cjs');
const HELP = `npm run bench:measure -- [--lines N] [--rounds N] [--profile]
  --lines    order lines of the dataset, 1000000 unless said
  --rounds   runs, 5 unless said
  --profile  where the time goes, instead`;

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const [lines, rounds] = [Number(values.lines), Number(values.rounds)];
const isUsable = [lines, rounds].every((number) => number > 0 && number % 1 === 0);
if (values.help || !isUsable) {
  console.log(HELP);
  process.exitCode = isUsable ? 0 : 2;
} else {
  await buildNode(path.basename(SCRIPT), 'benchmarks/measure/measure.ts');
  if (values.profile) console.log(await profile([process.execPath, SCRIPT], [String(lines)]));
  else await time();
}

async function time() {
  /** @type {MeasureReport[]} */
  const reports = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { code, output } = await run(process.execPath, [SCRIPT, String(lines)], { quiet: true });
    if (code !== 0) throw new Error(output);
    const report = /** @type {MeasureReport} */ (JSON.parse(output));
    console.log(
      `  ${round} ${seconds(report.first.wall)} s, again ${seconds(report.again.wall)} s`,
    );
    reports.push(report);
  }
  console.log(`\n${markdown(reports)}`);
}

/** @param {readonly MeasureReport[]} reports */
function markdown(reports) {
  const load = (os.loadavg()[0] ?? NaN).toFixed(1);
  /** @type {readonly (readonly [string, (report: MeasureReport) => string])[]} */
  const rows = [
    ['first measurement, s', ({ first }) => seconds(first.wall)],
    ['— its processor time, s', ({ first }) => seconds(first.cpu)],
    ['another period, s', ({ again }) => seconds(again.wall)],
    ['— its processor time, s', ({ again }) => seconds(again.cpu)],
    ['a whole check-up, s', ({ checkup }) => seconds(checkup.wall)],
    ['— its processor time, s', ({ checkup }) => seconds(checkup.cpu)],
    ['the dataset itself, MB', ({ datasetBytes }) => megabytes(datasetBytes)],
    ['resident before measuring, MB', ({ rssBefore }) => megabytes(rssBefore)],
    ['most resident, MB', ({ rssPeak }) => megabytes(rssPeak)],
    ['JavaScript heap after it, MB', ({ heapUsed }) => megabytes(heapUsed)],
  ];
  return [
    `${lines.toLocaleString('en')} order lines, ${rounds} runs (load ${load})`,
    '',
    '| figure | median | least | most |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([name, of]) => {
      const sorted = reports.map(of).sort((a, b) => Number(a) - Number(b));
      const [median, least, most] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)];
      return `| ${name} | ${median} | ${least} | ${most} |`;
    }),
  ].join('\n');
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(0);
}
