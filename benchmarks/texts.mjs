/**
 * `npm run bench:texts`: how long the review texts of 60,000 made-up reviews take, read by the engine's own function. Nothing is
 * asserted. See benchmarks/README.md.
 */
import path from 'node:path';
import { buildNode } from '../build/build-app.mjs';
import { run } from '../build/run.mjs';

const script = path.resolve(import.meta.dirname, '../out/texts-benchmark.cjs');
const sample = path.resolve(import.meta.dirname, '../shared/review-texts/testing/sample.tsv');

await buildNode(path.basename(script), 'benchmarks/texts.ts');
const { code, output } = await run(process.execPath, [script, sample], { quiet: true });
if (code !== 0) throw new Error(output);
console.log(output);
