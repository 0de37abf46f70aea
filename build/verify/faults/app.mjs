/**
 * What goes wrong around the real program; a script of its own, so that it can run on a virtual screen. Writes what it checked into
 * a file, a line of JSON each.
 */
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { comeBackAfterKill, engineKilled, killedWhole, pageCrashed } from './crashes.mjs';
import { disksThatRefuse } from './disks.mjs';
import { hostileFiles } from './hostile.mjs';
import { twoInstances } from './instances.mjs';

const [folder = '', report = '', ...only] = process.argv.slice(2);

/** @type {Promise<void>} */
let written = Promise.resolve();

/** @type {import('../../verify.mjs').Check} */
function check(title, problems) {
  written = written.then(() => appendFile(report, `${JSON.stringify({ title, problems })}\n`));
}

const parts = {
  killed: () => killedWhole(path.join(folder, 'whole'), check),
  engine: () => engineKilled(folder, check),
  page: () => pageCrashed(folder, check),
  recovery: () => comeBackAfterKill(folder, check),
  instances: () => twoInstances(folder, check),
  disks: () => disksThatRefuse(folder, check),
  hostile: () => hostileFiles(folder, check),
};

await mkdir(folder, { recursive: true });
for (const [name, part] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(name)) continue;
  try {
    await part();
  } catch (error) {
    check(name, [error instanceof Error ? error.message : String(error)]);
  }
}
await written;
process.exit();
