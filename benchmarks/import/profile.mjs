import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../build/run.mjs';
import { CACHE } from './cache.mjs';

const SHOWN = 25;

/**
 * @typedef {object} CallFrame
 * @property {string} functionName
 * @property {string} url
 * @property {number} lineNumber from 0
 * @property {number} columnNumber from 0
 *
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: CallFrame }[]} nodes
 * @property {number[]} samples node ids
 * @property {number[]} timeDeltas microseconds
 */

/**
 * Runs a script under the processor profiler and tells where the time went, over all its threads.
 *
 * @param {readonly [string, string]} command
 * @param {readonly string[]} args
 * @returns {Promise<string>} the hottest functions, one a line
 */
export async function profile([program, script], args) {
  const folder = path.join(CACHE, 'profiles');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { code, output } = await run(
    program,
    ['--cpu-prof', '--cpu-prof-dir', folder, script, ...args],
    { quiet: true },
  );
  if (code !== 0) throw new Error(output);
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const name of await readdir(folder)) {
    const parsed = /** @type {Profile} */ (
      JSON.parse(await readFile(path.join(folder, name), 'utf8'))
    );
    for (const [place, time] of await selfTimes(parsed)) {
      times.set(place, (times.get(place) ?? 0) + time);
    }
  }
  return lines(times);
}

/** @param {Profile} profile */
async function selfTimes({ nodes, samples, timeDeltas }) {
  const names = new Map();
  for (const { id, callFrame } of nodes) names.set(id, await placeOf(callFrame));
  /** @type {Map<string, number>} */
  const times = new Map();
  samples.forEach((id, index) => {
    const place = names.get(id);
    times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  });
  times.delete('(idle)');
  return times;
}

/** @type {Map<string, Promise<SourceMap | null>>} */
const maps = new Map();

/**
 * A function by the source it was written in, where the build kept a map.
 *
 * @param {CallFrame} frame
 */
async function placeOf({ functionName, url, lineNumber, columnNumber }) {
  const name = functionName || '(anonymous)';
  if (url === '') return name;
  if (!url.startsWith('file:')) return `${name}  ${url}`;
  const file = fileURLToPath(url);
  const map = maps.get(file) ?? readMap(file);
  maps.set(file, map);
  const origin = (await map)?.findEntry(lineNumber, columnNumber);
  if (origin === undefined || !('originalSource' in origin)) {
    return `${name}  ${path.basename(file)}:${lineNumber + 1}`;
  }
  const source = path.resolve(path.dirname(file), origin.originalSource);
  const shown = path.relative(path.resolve(import.meta.dirname, '../..'), source);
  return `${name}  ${shown}:${origin.originalLine + 1}`;
}

/** @param {string} file */
async function readMap(file) {
  const text = await readFile(`${file}.map`, 'utf8').catch(() => null);
  return text === null ? null : new SourceMap(JSON.parse(text));
}

/** @param {ReadonlyMap<string, number>} times */
function lines(times) {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([place, time]) => {
      const share = `${((100 * time) / total).toFixed(1)}%`;
      return `${share.padStart(6)} ${(time / 1e6).toFixed(2).padStart(7)} s  ${place}`;
    })
    .join('\n');
}
