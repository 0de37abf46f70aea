/** `npm run sbom`: writes the bill of materials of the built program, CycloneDX 1.6, to release/sbom.cdx.json. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { billOf } from './licences/bill.mjs';
import { LICENCES_FILE, readLicences } from './licences/written.mjs';
import { mustRun } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const release = path.join(root, 'release');
const file = path.join(release, 'sbom.cdx.json');

try {
  await buildIfStale();
  const bill = billOf({
    licences: readLicences(await readFile(path.join(root, 'out', LICENCES_FILE), 'utf8')),
    locked: JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')).packages,
    versions: await versionsOfRuntime(),
    time: new Date().toISOString(),
    id: randomUUID(),
  });
  await mkdir(release, { recursive: true });
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${path.relative(root, file)}  ${bill.components.length} 个部件 (components)`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}

/** @returns {Promise<import('./licences/bill.mjs').BillFacts['versions']>} of the Electron that is installed */
async function versionsOfRuntime() {
  const program = await ensureElectron();
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  return JSON.parse(await mustRun(program, ['-p', 'JSON.stringify(process.versions)'], { env }));
}
