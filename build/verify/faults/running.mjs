/** The built program driven for the checks of what goes wrong. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { electronCommand } from '../../electron-command.mjs';
import { closeApp, launchApp } from '../../launch-app.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What does not come within this time does not come. */
const LIMIT_MS = 40_000;

/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {import('playwright').Page} Page */
/** @typedef {{ app: App, page: Page, close: () => Promise<void>, kill: () => Promise<void> }} Running */

/**
 * Starts the program on a user-data folder.
 *
 * @param {string} userData
 * @returns {Promise<Running>}
 */
export async function start(userData) {
  const app = await launchApp(userData);
  const page = await app.firstWindow();
  page.setDefaultTimeout(LIMIT_MS);
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    ...{ app, page, close: () => closeApp(app) },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      // The helpers of the program end when it is gone.
      await sleep(500);
    },
  };
}

/**
 * Starts the program as a person does who does not know that it runs; its code, null when it runs on after that time.
 *
 * @param {string} userData
 * @param {readonly string[]} files
 * @param {number} limitMs
 * @returns {Promise<{ code: number | null, kill: () => void }>}
 */
export async function startBeside(userData, files, limitMs) {
  const [command = '', ...args] = await electronCommand({ log: () => {} });
  const child = spawn(command, [...args, '--disable-gpu', ROOT, ...files], {
    env: { ...process.env, SHOP_CHECKUP_USER_DATA: userData },
    stdio: 'ignore',
  });
  const late = new AbortController();
  const code = await Promise.race([
    new Promise((resolve) => child.once('exit', (ended) => resolve(ended ?? -1))),
    sleep(limitMs, null, { signal: late.signal }),
  ]);
  late.abort();
  return { code, kill: () => child.kill('SIGKILL') };
}

/**
 * Makes the check-up of the example.
 *
 * @param {Page} page
 */
export async function tryExample(page) {
  await page.getByRole('button', { name: '用示例看看' }).click();
  await page.getByRole('navigation', { name: '页面' }).waitFor();
}

/**
 * Opens a page of the check-up.
 *
 * @param {Page} page
 * @param {string} name
 */
export async function goTo(page, name) {
  await page.getByRole('navigation', { name: '页面' }).getByRole('button', { name }).click();
}

/**
 * The words in the window, asked of the program itself: a page loaded anew after a crash is not there for the driver.
 *
 * @param {App} app
 * @returns {Promise<string>} none while there is no page to ask
 */
export async function wordsOf(app) {
  return String((await askPage(app, 'document.body.innerText')) ?? '');
}

/**
 * What a script says in the page, asked of the program itself; null when no page answers.
 *
 * @param {App} app
 * @param {string} script
 * @returns {Promise<unknown>}
 */
export async function askPage(app, script) {
  return app.evaluate(({ BrowserWindow }, source) => {
    const asked = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source);
    const late = new Promise((resolve) => setTimeout(() => resolve(null), 2000));
    return Promise.race([Promise.resolve(asked).catch(() => null), late]);
  }, script);
}

/**
 * Asks until an answer is as wanted; the last answer.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} wanted
 * @param {number} [limitMs]
 */
export async function until(ask, wanted, limitMs = LIMIT_MS) {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || performance.now() > end) return answer;
    await sleep(200);
  }
}

/**
 * What of these texts is not in another.
 *
 * @param {string} text
 * @param {readonly string[]} wanted
 */
export function missingIn(text, wanted) {
  const missing = wanted.filter((one) => !text.includes(one));
  return missing.map((one) => `not there: ${one}\n      in: ${text.slice(0, 1500)}`);
}
