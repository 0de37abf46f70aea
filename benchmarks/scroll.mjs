/// <reference lib="dom" />
/**
 * `npm run bench:scroll`: how smoothly the comparison of fifty shops scrolls, in the real app. The table goes from top to bottom
 * and from side to side, a wheel's step in every frame; the time between frames and the size of the document are printed, nothing
 * is asserted. The check-up is the bundled example's, its shops in turn.
 */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildNode } from '../build/build-app.mjs';
import { driveApp } from '../build/drive-app.mjs';
import { run } from '../build/run.mjs';

/** Pixels a frame, about those of a wheel turned quickly. */
const STEP = 60;

/**
 * Makes the check-up of fifty shops from the only one kept so far.
 *
 * @param {string} folder where they are kept
 */
async function addFiftyShops(folder) {
  const [source = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tijian'));
  const files = [source, `${randomUUID()}.tijian`].map((name) => path.join(folder, name));
  const { code, output } = await run(process.execPath, ['out/fifty-shops.cjs', ...files], {
    cwd: path.resolve(import.meta.dirname, '..'),
    quiet: true,
  });
  if (code !== 0) throw new Error(`The check-up was not made:\n${output}`);
}

/**
 * Scrolls the table one way, from end to end, and gives the milliseconds between frames. Runs in the page.
 *
 * @param {{ side: 'top' | 'left', step: number }} way
 */
async function scrolled({ side, step }) {
  const box = document.querySelector('.compare-scroll');
  if (box === null) throw new Error('The table does not scroll.');
  const end =
    side === 'top' ? box.scrollHeight - box.clientHeight : box.scrollWidth - box.clientWidth;
  /** @type {number[]} */
  const frames = [];
  let last = await new Promise(requestAnimationFrame);
  for (let at = 0; at < end; at += step) {
    box.scrollTo({ [side]: at });
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}

await driveApp(import.meta.filename, async (app, page) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const userData = await app.evaluate((electron) => electron.app.getPath('userData'));
  const pages = page.getByRole('navigation', { name: '页面' });
  await page.getByRole('button', { name: '用示例看看' }).click();
  await pages.waitFor();
  await buildNode('fifty-shops.cjs', 'benchmarks/fifty-shops.ts');
  await addFiftyShops(path.join(userData, 'checkups'));
  await page.reload();
  await page.getByRole('button', { name: /^小店A 0/ }).click();
  await pages.waitFor();
  const started = performance.now();
  await pages.getByRole('button', { name: '对比' }).click();
  await page.getByRole('grid').waitFor();
  console.log(`shown after ${Math.round(performance.now() - started)} ms`);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const [rows, columns] = await page
    .getByRole('grid')
    .evaluate((grid) => [grid.ariaRowCount, grid.ariaColCount]);
  console.log(`${rows} rows, ${columns} columns, ${nodes} elements in the document`);
  console.log('| scrolled | frames | median ms | 95th percentile | longest |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const side of /** @type {const} */ (['top', 'left'])) {
    const frames = await page.evaluate(scrolled, { side, step: STEP });
    const sorted = frames.toSorted((a, b) => a - b);
    const shown = [0.5, 0.95, 1].map((share) =>
      (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1),
    );
    console.log(
      `| ${side === 'top' ? 'down' : 'sideways'} | ${frames.length} | ${shown.join(' | ')} |`,
    );
  }
});
