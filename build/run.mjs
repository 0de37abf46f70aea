import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const windows = process.platform === 'win32';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to our own
 * @property {boolean} [terminal] the child owns the terminal, nothing is collected
 * @property {boolean} [quiet] collect the output without showing it
 * @property {number} [limitMs] end the child after so long
 * @property {AbortSignal} [signal] end the child when aborted
 *
 * @typedef {{ code: number, output: string, timedOut: boolean }} RunResult
 */

/**
 * Runs a command to its end. The child leads a process group of its own, so that when we are told
 * to stop, or time is up, all it has started (xvfb-run, Electron's helpers) stops with it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>} a code of 127 if it could not be started, 128 + n if ended by signal n
 */
export async function run(command, args, { cwd, env, terminal, quiet, limitMs, signal } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: terminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    windowsHide: true,
  });
  let output = '';
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (!quiet) process.stdout.write(text);
    });
  }

  /** @param {NodeJS.Signals} name */
  const stop = (name) => {
    if (child.pid === undefined) return;
    try {
      process.kill(windows ? child.pid : -child.pid, name);
    } catch {
      // Already gone.
    }
  };
  /** @type {NodeJS.Signals[]} */
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  forwarded.forEach((name) => process.on(name, stop));
  const kill = () => {
    timedOut = true;
    stop('SIGKILL');
  };
  const timer = limitMs === undefined ? undefined : setTimeout(kill, limitMs);
  signal?.addEventListener('abort', kill);
  const orphanWatch = terminal ? whenOrphaned(() => stop('SIGTERM')) : undefined;

  const closed = new Promise((resolve) => child.once('close', resolve));
  const code = await new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once('error', (error) => {
      const line = `${command}: ${error.message}`;
      output += `${line}\n`;
      if (!quiet) console.error(line);
      resolve(127);
    });
    child.once('exit', (status, name) => {
      resolve(status ?? 128 + (name ? constants.signals[name] : 0));
    });
  });
  // A helper left behind may hold the pipe open: take what is there, then let go.
  await Promise.race([closed, sleep(2000, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  clearTimeout(timer);
  clearInterval(orphanWatch);
  forwarded.forEach((name) => process.off(name, stop));
  signal?.removeEventListener('abort', kill);
  return { code, output, timedOut };
}

/**
 * Runs a command that has to end well, quietly.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it says
 */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, { ...options, quiet: true });
  const said = output.trim();
  if (code === 0) return said;
  throw new Error(`${path.basename(command)} ${args.join(' ')}: ${code}\n${said.slice(-3000)}`);
}

/**
 * npm passes signals to the shell it started us with, and that shell does not pass them on: its end
 * is all we see of them.
 *
 * @param {() => void} then
 */
function whenOrphaned(then) {
  if (!process.env['npm_lifecycle_event']) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) then();
  }, 500).unref();
}
