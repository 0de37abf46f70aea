/**
 * Makes sure there is an Electron to run: the one already there, else the official download, else
 * (where the official host cannot be reached) a substitute for development and tests.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installSubstitute, substituteVersion } from './electron-substitute.mjs';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';

const electronFolder = path.dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
);

/** The official download is given up when nothing has arrived for so long. */
const stallMs = 20_000;

/**
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>} the path of the Electron program
 */
export async function ensureElectron({ log = console.error } = {}) {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const present = override ? path.join(override, programName()) : await installedElectron();
  if (present) return present;
  return withLock(path.join(electronFolder, '.install.lock'), async () => {
    const meanwhile = await installedElectron();
    if (meanwhile) return meanwhile;
    const { version } = JSON.parse(
      await readFile(path.join(electronFolder, 'package.json'), 'utf8'),
    );
    await rm(path.join(electronFolder, 'dist'), { recursive: true, force: true });
    log(`Electron ${version}：下载官方运行时 (downloading the official runtime)`);
    const failure = await downloadOfficial();
    if (failure) {
      log(`Electron ${version}：官方下载不可用 (official download unavailable): ${failure}`);
      await substitute(log);
    }
    const program = await installedElectron();
    if (!program) throw new Error('Electron 未能装好 (Electron could not be installed)');
    return program;
  });
}

/** @param {(line: string) => void} log */
async function substitute(log) {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error('没有适用于本系统的替代运行时 (no substitute for this system)');
    }
    await installSubstitute(electronFolder, log);
  } catch (error) {
    throw new Error(
      [
        `Electron：${/** @type {Error} */ (error).message}`,
        '  可以这样做 (what you can do):',
        '  - 检查网络或代理后再试 (check the network or proxy, try again)',
        '  - 用 ELECTRON_MIRROR 指定官方发行包的镜像 (name a mirror of the official releases)',
        '  - 用 ELECTRON_OVERRIDE_DIST_PATH 指定已有的运行时目录 (name the folder of a runtime you have)',
      ].join('\n'),
      { cause: error },
    );
  }
}

/** The program, if a complete runtime of an expected version is in place. */
async function installedElectron() {
  try {
    const name = await readFile(path.join(electronFolder, 'path.txt'), 'utf8');
    const { version } = JSON.parse(
      await readFile(path.join(electronFolder, 'package.json'), 'utf8'),
    );
    const found = await readFile(path.join(electronFolder, 'dist', 'version'), 'utf8');
    const program = path.join(electronFolder, 'dist', name);
    const known = [version, substituteVersion].includes(found.trim().replace(/^v/, ''));
    return known && existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function programName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @returns {Promise<string | null>} why it failed, in one line */
async function downloadOfficial() {
  // Downloads grow in the temporary folder, so a folder of its own shows whether any bytes arrive.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'shop-checkup-electron-'));
  const stop = new AbortController();
  const watching = watchForStall(temporary, stop);
  try {
    const { code, output } = await run(
      process.execPath,
      [path.join(electronFolder, 'install.js')],
      {
        quiet: true,
        signal: stop.signal,
        env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
      },
    );
    if (code === 0) return null;
    if (stop.signal.aborted) return `${stallMs / 1000} 秒没有数据 (no data)`;
    return (
      output
        .split('\n')
        .find((line) => /error/i.test(line))
        ?.trim() ?? `exit code ${code}`
    );
  } finally {
    clearInterval(watching);
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {AbortController} stop
 */
function watchForStall(folder, stop) {
  let size = 0;
  let since = performance.now();
  return setInterval(async () => {
    const now = await sizeOf(folder);
    // Once unpacking has begun the network is no longer needed.
    if (now !== size || existsSync(path.join(electronFolder, 'dist'))) {
      size = now;
      since = performance.now();
    } else if (performance.now() - since > stallMs) stop.abort();
  }, 1000);
}

/** @param {string} folder */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(path.join(folder, name)).then(
      (entry) => entry.size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureElectron().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
