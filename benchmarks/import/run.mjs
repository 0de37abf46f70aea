/**
 * `npm run bench:import`: how long the product needs for a large export, from the file to the result, beside libraries that
 * only read it. Every run is a process of its own, the readers take turns. See benchmarks/README.md.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../build/run.mjs';
import { CACHE } from './cache.mjs';
import { INPUTS, inputFile } from './inputs.mjs';
import { profile } from './profile.mjs';
import { READERS, readyReaders } from './readers.mjs';
import { markdown } from './table.mjs';

/**
 * @typedef {import('./inputs.mjs').Input} Input
 * @typedef {import('./readers.mjs').ReadyReader} ReadyReader
 * @typedef {import('./table.mjs').InputResult} InputResult
 * @typedef {import('./table.mjs').Run} Run
 */

/** A reader that needs longer has failed. */
const LIMIT_MS = 20 * 60_000;
/** From so many rows a run is long enough to say something once. */
const LONG = 300_000;

const HELP = `npm run bench:import -- [--rows N,N] [--rounds N] [--only NAME,NAME] [--profile]
  --rows     rows of the inputs, 100000,500000 unless said
  --rounds   runs of each reader; 3, from ${LONG} rows on 1
  --only     inputs and readers to take: ${INPUTS.map(({ id }) => id).join(', ')};
             ${READERS.map(({ id }) => id).join(', ')}
  --profile  where the product spends its time, instead of the comparison`;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,500000' },
    rounds: { type: 'string' },
    only: { type: 'string', default: '' },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await main();

async function main() {
  const only = values.only.split(',').filter((name) => name !== '');
  const unknown = only.find((name) => ![...INPUTS, ...READERS].some(({ id }) => id === name));
  const sizes = values.rows.split(',').map(Number);
  const rounds = values.rounds === undefined ? null : Number(values.rounds);
  if (unknown !== undefined || ![...sizes, rounds ?? 1].every((n) => n > 0 && n % 1 === 0)) {
    console.error(unknown === undefined ? HELP : `${unknown}?\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const inputs = picked(INPUTS, only);
  const readers = values.profile ? READERS.slice(0, 1) : picked(READERS, only);
  await prepare(sizes, inputs);
  const { ready, missing } = await readyReaders(readers);
  console.log(machine());
  for (const { title, needs } of missing) console.log(`left out: ${title} (no ${needs})`);
  if (values.profile) await profileAll(sizes, inputs, ready);
  else await compareAll(sizes, inputs, ready, rounds);
}

/**
 * Those named; all when none of this kind is.
 *
 * @template {{ id: string }} T
 * @param {readonly T[]} all
 * @param {readonly string[]} names
 */
function picked(all, names) {
  const some = all.filter(({ id }) => names.includes(id));
  return some.length === 0 ? all : some;
}

/**
 * @param {readonly number[]} sizes
 * @param {readonly Input[]} inputs
 */
async function prepare(sizes, inputs) {
  const script = path.join(import.meta.dirname, 'prepare.mjs');
  for (const rows of sizes) {
    const args = [script, String(rows), ...inputs.map(({ id }) => id)];
    const { code } = await run(process.execPath, args);
    if (code !== 0) throw new Error('the inputs could not be made');
  }
}

function machine() {
  const [cpu] = os.cpus();
  const memory = `${(os.totalmem() / 2 ** 30).toFixed(1)} GB`;
  const system = `${os.platform()} ${os.arch()}`;
  return `${os.availableParallelism()} cores (${cpu?.model}), ${memory}, ${system}, Node ${process.version}`;
}

/**
 * @param {readonly number[]} sizes
 * @param {readonly Input[]} inputs
 * @param {readonly ReadyReader[]} readers
 */
async function profileAll(sizes, inputs, readers) {
  for (const rows of sizes) {
    for (const input of inputs) {
      console.log(`\n${rows} rows, ${input.title}`);
      for (const { command } of readers) {
        console.log(await profile(command, [await inputFile(input, rows)]));
      }
    }
  }
}

/**
 * @param {readonly number[]} sizes
 * @param {readonly Input[]} inputs
 * @param {readonly ReadyReader[]} readers
 * @param {number | null} rounds
 */
async function compareAll(sizes, inputs, readers, rounds) {
  const started = new Date().toISOString();
  /** @type {InputResult[]} */
  const results = [];
  for (const rows of sizes) {
    for (const input of inputs) {
      const fitting = readers.filter(({ formats }) => formats.includes(input.format));
      const result = await compare(input, rows, fitting, rounds ?? (rows < LONG ? 3 : 1));
      results.push(result);
      console.log(`\n${markdown([result])}`);
      await save(started, results);
    }
  }
}

/**
 * @param {Input} input
 * @param {number} rows
 * @param {readonly ReadyReader[]} readers
 * @param {number} rounds
 * @returns {Promise<InputResult>}
 */
async function compare(input, rows, readers, rounds) {
  const file = await inputFile(input, rows);
  const series = readers.map(({ id, title, version, floor = false }) => ({
    reader: id,
    title: `${title} (${version})`,
    floor,
    runs: /** @type {Run[]} */ ([]),
  }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, reader] of readers.entries()) {
      const done = await runOnce(reader, file, input, rows);
      series[index]?.runs.push(done);
      const said = done.failure === '' ? '' : `  failed: ${done.failure}`;
      console.log(`  ${round} ${reader.id} ${done.wallSeconds.toFixed(2)} s${said}`);
    }
  }
  const { size } = await stat(file);
  const load = os.loadavg()[0] ?? NaN;
  return { input: input.id, title: input.title, rows, bytes: size, load, series };
}

/**
 * @param {ReadyReader} reader
 * @param {string} file
 * @param {Input} input
 * @param {number} rows
 * @returns {Promise<Run>}
 */
async function runOnce({ command: [program, script] }, file, { encoding }, rows) {
  const args = [script, file, ...(encoding === null ? [] : [encoding])];
  const started = performance.now();
  const { code, output, timedOut } = await run(program, args, { quiet: true, limitMs: LIMIT_MS });
  const wallSeconds = (performance.now() - started) / 1000;
  if (timedOut) return { wallSeconds, report: null, failure: 'took too long' };
  if (code !== 0) return { wallSeconds, report: null, failure: reasonOf(output, code) };
  /** @type {import('./readers/measure.mjs').Report} */
  const report = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  const wrong = report.rows !== null && report.rows !== rows;
  return { wallSeconds, report, failure: wrong ? `read ${report.rows} of ${rows} rows` : '' };
}

/**
 * @param {string} output
 * @param {number} code
 */
function reasonOf(output, code) {
  const line = output.split('\n').find((text) => /^[\w.]*Error\b|out of memory/.test(text)) ?? '';
  return `${line.trim().slice(0, 300)} (exit code ${code})`;
}

/**
 * @param {string} started
 * @param {readonly InputResult[]} results
 */
async function save(started, results) {
  const folder = path.join(CACHE, 'results');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, started.replaceAll(':', '-').slice(0, 19));
  const document = { started, machine: machine(), results };
  await writeFile(`${file}.json`, JSON.stringify(document, null, 2));
  await writeFile(`${file}.md`, `${machine()}, ${started.slice(0, 10)}\n\n${markdown(results)}`);
  console.log(`${file}.md`);
}
