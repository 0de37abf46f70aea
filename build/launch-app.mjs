/** The built app under Playwright: how it is started and ended wherever a script or a test drives it. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron } from 'playwright';
import { run } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** An app that has not ended after so long never will. */
const CLOSE_LIMIT_MS = 20_000;

/**
 * Starts the app on a user-data folder.
 *
 * @param {string} userData
 * @param {readonly string[]} [files] it is called with, as when they are double-clicked
 * @returns {Promise<import('playwright').ElectronApplication>}
 */
export async function launchApp(userData, files = []) {
  // Chromium refuses its sandbox to root, and Playwright leaves it out unless told otherwise; a packaged program never does.
  const chromiumSandbox = process.getuid?.() !== 0;
  return launch({
    args: [root, ...files],
    chromiumSandbox,
    env: { ...process.env, SHOP_CHECKUP_USER_DATA: userData },
  });
}

/**
 * Starts a packed app for tests as it is, with its sandbox, where it keeps what it keeps.
 *
 * @param {string} program
 * @param {readonly string[]} [files] it is called with
 * @returns {Promise<import('playwright').ElectronApplication>}
 */
export async function launchPacked(program, files = []) {
  return launch({ executablePath: program, args: [...files], chromiumSandbox: true });
}

/** @param {{ args: string[] } & NonNullable<Parameters<typeof _electron.launch>[0]>} options */
async function launch({ args, ...options }) {
  // Drawn by the processor: a virtual screen has no graphics card, and looking for one costs a crash at each start.
  const app = await _electron.launch({ ...options, args: ['--disable-gpu', ...args] });
  holdAnswers(app);
  return app;
}

/**
 * An answer of the main process to the driver is now and then collected as garbage before it arrives ("Resulting promise was
 * garbage collected"), when much else goes on there. A timer that runs out after the work holds it until it is there.
 *
 * @param {import('playwright').ElectronApplication} app
 */
function holdAnswers(app) {
  const evaluate = app.evaluate.bind(app);
  /** @param {Function | string} work  @param {unknown} given */
  const held = (work, given) =>
    evaluate(
      async (electron, [source = '', value]) => {
        // The driver itself sends functions as text.
        const result = await (0, eval)(`(${String(source)})`)(electron, value);
        await new Promise((next) => setTimeout(next, 1));
        return result;
      },
      [String(work), given],
    );
  app.evaluate = /** @type {typeof app.evaluate} */ (held);
}

/**
 * Ends the app as a person does. One that hangs is killed; the error then says what its processes were waiting for.
 *
 * @param {import('playwright').ElectronApplication} app
 */
export async function closeApp(app) {
  const child = app.process();
  const late = new AbortController();
  const closed = await Promise.race([
    app.close().then(() => true),
    sleep(CLOSE_LIMIT_MS, false, { signal: late.signal }),
  ]);
  late.abort();
  if (closed) return;
  const states = await processStates(child.pid);
  child.kill('SIGKILL');
  throw new Error(`the app did not end within ${CLOSE_LIMIT_MS / 1000} s\n${states}`);
}

/**
 * The app's processes: state, what each waits for in the kernel, kind.
 *
 * @param {number | undefined} pid
 */
async function processStates(pid) {
  if (process.platform === 'win32') return '';
  const { output } = await run('ps', ['-eo', 'pid,ppid,stat,time,wchan:24,args'], { quiet: true });
  const lines = output.split('\n').filter((line) => /electron|STAT/.test(line));
  return [`main process: ${pid}`, ...lines.map((line) => line.slice(0, 140))].join('\n');
}
