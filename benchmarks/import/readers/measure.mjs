import { createRequire } from 'node:module';
import path from 'node:path';
import { PEERS } from '../cache.mjs';

/**
 * What one run says of itself, as one line of JSON on standard output.
 *
 * @typedef {object} Report
 * @property {number | null} rows order rows that were read; null where no rows are made
 * @property {number} milliseconds from the call, everything loaded, to the last row
 * @property {number} cpuMilliseconds of all threads, from the start of the process
 * @property {number} peakBytes most memory the process ever had
 */

/**
 * Runs a reader on the file (and encoding) of the command line and reports.
 *
 * @param {(file: string, encoding: string) => Promise<number | null>} read answers with its rows
 */
export async function measure(read) {
  const [file = '', encoding = 'utf-8'] = process.argv.slice(2);
  const started = performance.now();
  const rows = await read(file, encoding);
  const milliseconds = performance.now() - started;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  /** @type {Report} */
  const report = {
    rows,
    milliseconds,
    cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000,
    peakBytes: maxRSS * 1024,
  };
  console.log(JSON.stringify(report));
}

/**
 * Whether this is the first cell of an order row: only a cell that was really read looks like that.
 *
 * @param {unknown} cell
 */
export function isOrderId(cell) {
  return typeof cell === 'string' && /^\t?69\d{17}$/.test(cell);
}

/** Loads a library the benchmark has installed for itself. */
export const requirePeer = createRequire(path.join(PEERS, 'package.json'));
