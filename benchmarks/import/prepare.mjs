/**
 * Builds the app and the product's reader, and writes the inputs (`prepare.mjs ROWS INPUT…`). A process of its own: on
 * Linux a process starts with the peak memory of the one that starts it, so the one that measures must stay small.
 */
import path from 'node:path';
import { buildIfStale, buildNode } from '../../build/build-app.mjs';
import { INPUTS, inputFile } from './inputs.mjs';
import { CHECKUP_SCRIPT } from './readers.mjs';

const [rows = '', ...ids] = process.argv.slice(2);

await buildIfStale();
console.log(await buildNode(path.basename(CHECKUP_SCRIPT), 'benchmarks/import/readers/checkup.ts'));
for (const input of INPUTS.filter(({ id }) => ids.includes(id))) {
  console.log(`  ${await inputFile(input, Number(rows))}`);
}
