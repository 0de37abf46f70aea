/**
 * `npm run bench:start`: how long the program takes from its start to the drawn first page, the built app in real Electron,
 * started as a person does: nothing drives it, it is only asked afterwards. The first start is cold (an empty data folder), the
 * others are warm. Prints each start and the median of the warm ones, in milliseconds; nothing is asserted.
 *
 * With the path of a packed program it measures that one, which needs an ordinary user.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { buildIfStale } from '../build/build-app.mjs';
import { electronCommand, virtualScreen } from '../build/electron-command.mjs';
import { run } from '../build/run.mjs';
import { needsVirtualScreen } from '../build/system-packages.mjs';

const STARTS = 8;
const root = path.resolve(import.meta.dirname, '..');

const packed = process.argv[2];
const [electron = '', ...prefix] =
  packed === undefined ? [...(await electronCommand()), root] : [packed];
if (packed === undefined) await buildIfStale();
if (needsVirtualScreen()) {
  const [command = '', ...args] = [
    ...virtualScreen(console.error),
    process.execPath,
    import.meta.filename,
    ...(packed === undefined ? [] : [packed]),
  ];
  const { code } = await run(command, args, { terminal: true });
  process.exitCode = code;
} else {
  const userData = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  /** @type {number[]} */
  const times = [];
  for (let start = 0; start < STARTS; start += 1) times.push(await startOnce(userData));
  await rm(userData, { recursive: true, force: true });
  const [cold = 0, ...warm] = times;
  console.log('cold', cold.toFixed(0), 'ms');
  console.log('warm', warm.map((time) => time.toFixed(0)).join(' '), 'ms');
  const middle = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)];
  console.log('median of the warm starts', middle?.toFixed(0), 'ms');
}

/**
 * @param {string} userData
 * @returns {Promise<number>} milliseconds from the start of the process to the first picture with content, which is the whole
 *   first page: the document itself is empty
 */
async function startOnce(userData) {
  const portFile = path.join(userData, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const began = Date.now();
  const child = spawn(electron, [...prefix, '--disable-gpu', '--remote-debugging-port=0'], {
    env: { ...process.env, SHOP_CHECKUP_USER_DATA: userData },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Long enough not to disturb what is measured.
  await sleep(6000);
  const port = (await readFile(portFile, 'utf8')).split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  const drawn = await page?.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return performance.timeOrigin + (paint?.startTime ?? Infinity);
  });
  child.kill();
  await ended;
  await browser.close().catch(() => undefined);
  return (drawn ?? Infinity) - began;
}
