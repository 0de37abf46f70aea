/** The program on its runtime: a folder (on macOS an .app in a folder) that runs as it is. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { packager } from '@electron/packager';
import { layOutContents } from './contents.mjs';
import { fuseFaults, setFuses } from './fuses.mjs';
import { macInfo } from './mac-info.mjs';
import { BUNDLE_ID, ICONS, manifest, NAME, PRODUCT, TRIAL } from './product.mjs';
import { runtimeToPack } from './runtime.mjs';

/** Chromium's own texts, such as those of a file dialog, in the languages of the program; the others would be a sixth of it all. */
const LOCALES = ['zh-CN.pak', 'zh-TW.pak', 'en-US.pak'];

/**
 * A packed program.
 *
 * @typedef {object} Packed
 * @property {string} folder with all of it
 * @property {string} program what is started; on macOS the .app
 * @property {string} resources the folder with its archive
 * @property {string} version
 * @property {boolean} isOfficial whether its runtime is Electron's own; any other is not to be given away
 * @property {string} mark in the names of files made of it that says so; else empty
 */

/**
 * Packs the program for this machine's system.
 *
 * @param {string} work a folder, made anew
 * @param {{ flavour: import('./product.mjs').Flavour, version?: string }} options
 * @returns {Promise<Packed>}
 */
export async function packProgram(work, { flavour, version: asked }) {
  const version = asked ?? (await manifest()).version;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const contents = path.join(work, 'contents');
  await layOutContents(contents, version);
  const runtime = await runtimeToPack(path.join(work, 'runtime'));
  const [folder = ''] = await packager({
    dir: contents,
    out: path.join(work, 'packed'),
    name: PRODUCT,
    executableName: NAME,
    appVersion: version,
    appCopyright: `© ${PRODUCT} contributors, MIT`,
    platform: /** @type {import('@electron/packager').OfficialPlatform} */ (process.platform),
    arch: /** @type {import('@electron/packager').OfficialArch} */ (process.arch),
    electronVersion: runtime.version,
    ...(runtime.zipFolder === undefined ? {} : { electronZipDir: runtime.zipFolder }),
    asar: true,
    prune: false,
    quiet: true,
    tmpdir: path.join(work, 'temporary'),
    icon: path.join(ICONS, NAME),
    win32metadata: { CompanyName: PRODUCT, FileDescription: PRODUCT, InternalName: NAME },
    appBundleId: BUNDLE_ID,
    appCategoryType: 'public.app-category.business',
    extendInfo: macInfo(),
    ...(process.platform === 'darwin' ? { extraResource: path.join(ICONS, 'document.icns') } : {}),
  });
  const { isOfficial } = runtime;
  const mark = (isOfficial ? '' : TRIAL.mark) + (flavour === 'test' ? '_test' : '');
  const packed = { folder, ...placesIn(folder), version, isOfficial, mark };
  if (process.platform !== 'darwin') await dropLocales(path.join(folder, 'locales'));
  await setFuses(packed.program, flavour);
  const faults = await fuseFaults(packed.program, flavour);
  if (faults.length > 0) throw new Error(`熔断开关 (fuses): ${faults.join(', ')}`);
  return packed;
}

/** @param {string} folder */
async function dropLocales(folder) {
  for (const name of await readdir(folder)) {
    if (!LOCALES.includes(name)) await rm(path.join(folder, name));
  }
}

/** @param {string} folder */
function placesIn(folder) {
  if (process.platform === 'darwin') {
    const program = path.join(folder, `${PRODUCT}.app`);
    return { program, resources: path.join(program, 'Contents', 'Resources') };
  }
  const program = path.join(folder, process.platform === 'win32' ? `${NAME}.exe` : NAME);
  return { program, resources: path.join(folder, 'resources') };
}
