/**
 * `npm run bench:slider`: how long the page of the plan takes to follow a slider, in the built app in real Electron with the
 * bundled example. Moves a slider by keyboard and prints the median and the 95th percentile, in milliseconds, of the time
 * from the key to the frame that shows it and of the scripting the key sets off; nothing is asserted.
 */
import { driveApp } from '../build/drive-app.mjs';

const MOVES = 60;
/** First moves also load and compile what the others find ready. */
const WARM_UP = 5;

/**
 * In the page: for every key, how long its handlers and the drawing they set off keep the script busy (capture at the window
 * to the first task after the event), and how long it takes until the frame after that is done.
 */
const recordKeys = `
  window.moves = [];
  window.addEventListener('keydown', () => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    let script = 0;
    port1.onmessage = () => { script = performance.now() - began; };
    port2.postMessage(null);
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        window.moves.push({ script, frame: performance.now() - began });
      };
      painted.port2.postMessage(null);
    });
  }, { capture: true });
`;

await driveApp(import.meta.filename, async (app, page) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await page.getByRole('button', { name: '用示例看看' }).click();
  const pages = page.getByRole('navigation', { name: '页面' });
  await pages.getByRole('button', { name: '提分方案' }).click();
  await page.getByRole('radio', { name: '小店B' }).click();
  await page.getByRole('slider').first().focus();
  await page.evaluate(recordKeys);
  for (let move = 0; move < MOVES + WARM_UP; move += 1) {
    // There and back, so that the points never end.
    await page.keyboard.press(Math.floor(move / 10) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    while ((await page.evaluate('window.moves.length')) <= move);
  }
  /** @type {{ script: number, frame: number }[]} */
  const moves = (await page.evaluate('window.moves')).slice(WARM_UP);
  console.log(`| ${MOVES} moves | median, ms | 95th, ms |\n| --- | ---: | ---: |`);
  print(
    'scripting of the key',
    moves.map(({ script }) => script),
  );
  print(
    'key to the frame that shows it',
    moves.map(({ frame }) => frame),
  );
});

/**
 * @param {string} name
 * @param {number[]} times
 */
function print(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.floor(share * sorted.length)]?.toFixed(1) ?? '';
  console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} |`);
}
