import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureElectron } from './electron-runtime.mjs';
import { run } from './run.mjs';
import { ensureSystemPackages, needsVirtualScreen } from './system-packages.mjs';

/**
 * The words that start Electron on this machine, with everything they need in place:
 * `["…/electron"]` on a desktop, `["xvfb-run", …, "…/electron", "--disable-gpu", "--no-sandbox"]` for root
 * without a screen.
 *
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function electronCommand({ log = console.error } = {}) {
  const program = await ensureElectron({ log });
  await ensureSystemPackages(program, { log });
  await mustWork(program);
  const command = [...virtualScreen(log), program];
  // A virtual screen has no graphics card, and looking for one costs a crash at each start.
  if (needsVirtualScreen()) command.push('--disable-gpu');
  if (process.platform === 'linux') {
    if (process.getuid?.() === 0) {
      log(
        '以 root 运行：--no-sandbox，仅限开发和测试 (running as root: for development and tests only)',
      );
      command.push('--no-sandbox');
    } else await mustHaveSandbox(program);
  }
  return command;
}

/** @param {string} program */
async function mustWork(program) {
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const args = ['-p', 'process.versions.electron'];
  const { code, output } = await run(program, args, { quiet: true, env });
  if (code !== 0)
    throw new Error(`Electron 无法运行 (Electron does not run): ${program}\n${output}`);
}

/**
 * Chromium's sandbox needs user namespaces, or a helper that belongs to root; some systems (Ubuntu
 * 24.04) allow neither to a program in a home folder. The app is never run without it.
 *
 * @param {string} program
 */
async function mustHaveSandbox(program) {
  const helper = path.join(path.dirname(program), 'chrome-sandbox');
  const { uid, mode } = await stat(helper);
  if (uid === 0 && (mode & 0o4111) === 0o4111) return;
  const { code } = await run('unshare', ['--user', '--map-root-user', 'true'], { quiet: true });
  if (code === 0) return;
  const file = await realpath(helper);
  throw new Error(
    '本系统不允许普通程序使用沙箱 (this system denies the sandbox to ordinary programs)\n' +
      `  请运行 (please run): sudo chown root:root '${file}' && sudo chmod 4755 '${file}'`,
  );
}

/**
 * The words before a command that needs a screen where there is none.
 *
 * @param {(line: string) => void} log
 */
export function virtualScreen(log) {
  if (!needsVirtualScreen()) return [];
  log('没有显示器，用 xvfb-run 运行 (no display: running under xvfb-run)');
  return ['xvfb-run', '-a', '--server-args=-screen 0 1600x1000x24'];
}
