/**
 * `npm run dist`: what is handed on, for this machine's system, into release/: a Debian package, a setup and a portable program for
 * Windows, or a disk image for macOS, and their checksums.
 *
 * With SHOP_CHECKUP_TEST_FLAVOUR=1 the program can be driven by tests; it then goes to out/package/test/release and is never to be
 * handed on.
 */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeChecksums } from './package/checksums.mjs';
import { makeDeb } from './package/deb.mjs';
import { makeDiskImage } from './package/mac.mjs';
import { packProgram } from './package/pack.mjs';
import { ROOT, TRIAL } from './package/product.mjs';
import { makeForWindows } from './package/windows.mjs';

const flavour = process.env['SHOP_CHECKUP_TEST_FLAVOUR'] === '1' ? 'test' : 'release';
const work = path.join(ROOT, 'out', 'package', flavour);
const out = path.join(flavour === 'test' ? work : ROOT, 'release');

try {
  const started = performance.now();
  await rm(out, { recursive: true, force: true });
  const packed = await packProgram(work, { flavour });
  const files = await filesFor(packed);
  await writeChecksums(files, out);
  for (const file of files) {
    const megabytes = ((await stat(file)).size / 1e6).toFixed(1);
    console.log(`  ${path.relative(ROOT, file)}  ${megabytes} MB`);
  }
  console.log(`  ${path.relative(ROOT, path.join(out, 'SHA256SUMS'))}`);
  console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (!packed.isOfficial) console.log(`\n${TRIAL.lines.join('\n')}`);
  if (flavour === 'test') console.log('\n仅供测试，不要分发 (for tests, not to be given away)');
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}

/**
 * @param {import('./package/pack.mjs').Packed} packed
 * @returns {Promise<string[]>}
 */
async function filesFor(packed) {
  const parts = path.join(work, 'parts');
  if (process.platform === 'win32') return makeForWindows(packed, parts, out);
  if (process.platform === 'darwin') return [await makeDiskImage(packed, parts, out)];
  return [await makeDeb(packed, parts, out)];
}
