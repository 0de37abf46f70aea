/** What Electron needs from a Linux system: shared libraries, and a screen or a stand-in for one; and other programs. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { mustRun, run } from './run.mjs';

/**
 * Debian's names; where the second exists (Debian 13, Ubuntu 24.04 and newer), it replaces the first.
 *
 * @type {string[][]}
 */
const libraries = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
];
const screen = [['xvfb'], ['xauth']];

/** Whether there is no screen, so that Electron must run under xvfb-run. */
export function needsVirtualScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

/**
 * Installs what is missing where that needs no password, else says how to.
 *
 * @param {string} program Electron
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function ensureSystemPackages(program, { log = console.error } = {}) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(program);
  if (missing.things.length === 0) return;
  await install(missing.things.join(' '), missing.packages, log);
  const still = await findMissing(program);
  if (still.things.length > 0) {
    throw new Error(`安装后仍缺少 (still missing): ${still.things.join(' ')}`);
  }
}

/**
 * The same for a single program.
 *
 * @param {string} tool its command
 * @param {string[]} packages Debian's names
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function ensureTool(tool, packages, { log = console.error } = {}) {
  if (onPath(tool)) return;
  await install(
    tool,
    packages.map((name) => [name]),
    log,
  );
  if (!onPath(tool)) throw new Error(`安装后仍缺少 (still missing): ${tool}`);
}

/**
 * Installs packages, or says how to.
 *
 * @param {string} what is missing
 * @param {string[][]} packages
 * @param {(line: string) => void} log
 */
async function install(what, packages, log) {
  if (!onPath('apt-get')) {
    throw new Error(
      `系统缺少 (this system lacks): ${what}\n  请用系统的包管理器安装 (install them with its package manager)`,
    );
  }
  const sudo = await howToBecomeRoot();
  if (sudo) {
    log(`系统缺少 (this system lacks): ${what}`);
    await apt(sudo, ['update', '-qq']);
  }
  const names = await packageNames(packages);
  if (!sudo) {
    throw new Error(
      `系统缺少 (this system lacks): ${what}\n  请运行 (please run): sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  log(`apt-get install ${names.join(' ')}`);
  await apt(sudo, ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** @param {string} program */
async function findMissing(program) {
  const { output } = await run('ldd', [program], { quiet: true });
  const absent = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
  const tools = needsVirtualScreen()
    ? ['xvfb-run', 'Xvfb', 'xauth'].filter((tool) => !onPath(tool))
    : [];
  return {
    things: [...absent, ...tools],
    packages: [...(absent.length > 0 ? libraries : []), ...(tools.length > 0 ? screen : [])],
  };
}

/** @returns {Promise<string[] | null>} the words to put before a command, or null */
async function howToBecomeRoot() {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return null;
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : null;
}

/** @param {string[][]} wanted */
async function packageNames(wanted) {
  const all = wanted.flat();
  const { output } = await run('apt-cache', ['policy', ...all], {
    quiet: true,
    env: { LC_ALL: 'C' },
  });
  const known = output
    .split(/^(?=\S)/m)
    .filter((entry) => /^\s*Candidate: (?!\(none\))/m.test(entry))
    .map((entry) => entry.slice(0, entry.indexOf(':')));
  return wanted.map((names) => names.findLast((name) => known.includes(name)) ?? names[0] ?? '');
}

/**
 * @param {string[]} sudo
 * @param {string[]} args
 */
async function apt(sudo, args) {
  const [command = '', ...rest] = [
    ...sudo,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  const { code, output } = await run(command, rest, { quiet: true });
  if (code !== 0) throw new Error(`apt-get ${args[0]}:\n${output.trim()}`);
}

/**
 * Runs a tool of the system that has to end well; it asks nothing and speaks English.
 *
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Promise<string>} what it says
 */
export function mustRunTool(tool, args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  return mustRun(tool, args, { env });
}

/** @param {string} tool */
function onPath(tool) {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
