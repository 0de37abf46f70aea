/**
 * `node benchmarks/first-result.mjs`: how long a person waits from pressing 用示例看看 to the finished overview, in the
 * built app in real Electron. Prints each run and the median, in milliseconds; nothing is asserted.
 */
import { performance } from 'node:perf_hooks';
import { driveApp } from '../build/drive-app.mjs';

const RUNS = 5;

await driveApp(import.meta.filename, async (_app, page) => {
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < RUNS; count += 1) {
    const button = page.getByRole('button', { name: '用示例看看' });
    await button.waitFor();
    const before = performance.now();
    await button.click();
    await page.getByRole('heading', { name: '先做什么' }).waitFor();
    times.push(performance.now() - before);
    await page.reload();
  }
  console.log(times.map((time) => time.toFixed(0)).join(' '), 'ms');
  console.log('median', times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]?.toFixed(0), 'ms');
});
