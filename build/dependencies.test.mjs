import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Electron mends faults in its three newest majors only (electronjs.org/docs/latest/tutorial/electron-timelines); the newest was 45
 * when this was last looked at, 2026-11-29. To be raised with the releases of Electron.
 */
const OLDEST_MENDED_ELECTRON = 43;

/** Packages that may run a script when installed: none does, for .npmrc forbids it. `fsevents` (macOS only) would compile itself. */
const WOULD_RUN = ['fsevents'];

/** What a dependency is there for. */
const USES = ['program', 'build', 'test', 'check'];

/** @param {string} name  @returns {Promise<any>} */
async function readJson(name) {
  return JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));
}

const [manifest, lock, table] = await Promise.all(
  ['package.json', 'package-lock.json', 'build/dependencies.json'].map(readJson),
);
/** @type {Record<string, string>} */
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
/** @type {[string, { version: string, integrity?: string, resolved?: string, link?: boolean, hasInstallScript?: boolean }][]} */
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

it('[D1 S] gives every dependency one reason, in both languages, and no reason to anything else', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(direct).sort());
  const wanting = Object.entries(table).filter(
    ([, { use, zh, en }]) => !USES.includes(use) || !/\p{Script=Han}/u.test(zh) || !en,
  );
  expect(wanting).toEqual([]);
});

it('[D1 S] asks for exact versions, and has what the lock file says', () => {
  const loose = Object.entries(direct).filter(
    ([, version]) => !/^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
  expect({ ...lock.packages[''].dependencies, ...lock.packages[''].devDependencies }).toEqual(
    direct,
  );
});

it('[D1 S] has a sum for every package, and no host a package must come from', () => {
  expect(locked.length).toBeGreaterThan(500);
  const wrong = locked.filter(
    ([, { integrity = '', resolved, link }]) =>
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) || resolved !== undefined || link === true,
  );
  expect(wrong).toEqual([]);
});

it('[D1 S] runs no script of a package when installing; the runtime is fetched by a script of our own', async () => {
  const settings = (await readFile(path.join(ROOT, '.npmrc'), 'utf8')).split('\n');
  expect(settings).toContain('ignore-scripts=true');
  expect(settings.filter((line) => /registry\s*=|_auth|engine-strict/i.test(line))).toEqual([]);
  const installed = await Promise.all(
    locked.map(async ([place, { hasInstallScript }]) => {
      // Those for other systems are not here.
      const text = await readFile(path.join(ROOT, place, 'package.json'), 'utf8').catch(() => '{}');
      const { name, scripts = {} } = JSON.parse(text);
      const runs = ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
      return { name: name ?? place, isHere: name !== undefined, runs: runs || hasInstallScript };
    }),
  );
  expect(installed.filter(({ isHere }) => isHere).length).toBeGreaterThan(500);
  const would = installed.filter(({ runs }) => runs).map(({ name }) => path.basename(name));
  expect(would.filter((name) => !WOULD_RUN.includes(name))).toEqual([]);
  const own = Object.keys(manifest.scripts).filter((name) =>
    /^(pre|post)?(install|prepare)/.test(name),
  );
  expect(own).toEqual([]);
  expect(await readFile(path.join(ROOT, 'build/electron-runtime.mjs'), 'utf8')).toContain(
    "'install.js'",
  );
});

it('[E16 S] is made for a version of Electron that is still mended', () => {
  const { electron } = direct;
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(electron?.split('.')[0])).toBeGreaterThanOrEqual(OLDEST_MENDED_ELECTRON);
  expect(lock.packages['node_modules/electron'].version).toBe(electron);
});
