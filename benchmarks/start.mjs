/**
 * `npm run bench:start`: how long the program takes from its start to the drawn first page, in the built app in real Electron.
 * The first start is cold (nothing of it in memory yet, an empty data folder), the others are warm. Prints each start and the
 * median of the warm ones, in milliseconds; nothing is asserted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale } from '../build/build-app.mjs';
import { electronCommand, virtualScreen } from '../build/electron-command.mjs';
import { closeApp, launchApp } from '../build/launch-app.mjs';
import { run } from '../build/run.mjs';
import { needsVirtualScreen } from '../build/system-packages.mjs';

const STARTS = 8;

await electronCommand();
await buildIfStale();
if (needsVirtualScreen()) {
  const [command = '', ...args] = [
    ...virtualScreen(console.error),
    process.execPath,
    import.meta.filename,
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
 * @returns {Promise<number>} milliseconds from the creation of the process to the first picture with content, which is the
 *   whole first page: the document itself is empty
 */
async function startOnce(userData) {
  const app = await launchApp(userData);
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const created = await app.evaluate(() => process.getCreationTime());
  const drawn = await page.evaluate(async () => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (paint() === undefined) await new Promise((next) => requestAnimationFrame(next));
    return performance.timeOrigin + (paint()?.startTime ?? 0);
  });
  await closeApp(app);
  return drawn - (created ?? 0);
}
