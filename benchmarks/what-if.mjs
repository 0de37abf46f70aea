/**
 * `npm run bench:what-if`: how long it takes to score twelve shops again, as for every step of a slider, and to work out the
 * advice. Takes a check-up of the bundled example, its three shops four times over; nothing is asserted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale, buildNode } from '../build/build-app.mjs';
import { run } from '../build/run.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** @param {string[]} args */
async function node(...args) {
  const { code, output } = await run(process.execPath, args, { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

await buildIfStale();
await buildNode('what-if-benchmark.cjs', 'benchmarks/what-if.ts');
const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-what-if-'));
try {
  const result = path.join(folder, 'three-shops.json');
  await node('out/cli.cjs', 'examples/three-shops', '--json', result);
  console.log(await node('out/what-if-benchmark.cjs', result));
} finally {
  await rm(folder, { recursive: true, force: true });
}
