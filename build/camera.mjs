/** Takes pictures of a page of the app as a whole, in both languages and both themes. */
import path from 'node:path';

/** The window of a small laptop. */
const WIDTH = 1366;
const HEIGHT = 768;
/** A longer page is cut off: nobody looks further, and pictures have a largest size. */
const TALLEST = 12_000;

const THEMES = /** @type {const} */ (['light', 'dark']);

/** @typedef {import('playwright').Page} Page */

/**
 * Pictures of the page one is on, as `<folder>/<language>-<theme>/<name>.png`. The window speaks Chinese before and
 * after.
 *
 * @param {Page} page
 * @param {string} folder
 * @param {string} name
 */
export async function takeEverywhere(page, folder, name) {
  for (const language of ['zh', 'en']) {
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await takeWhole(page, path.join(folder, `${language}-${theme}`, `${name}.png`));
    }
    await otherLanguage(page);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/**
 * A picture of everything the page scrolls to.
 *
 * @param {Page} page
 * @param {string} file
 */
export async function takeWhole(page, file) {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await settled(page);
  const hidden = await page
    .locator('#page')
    .evaluate((scroller) => scroller.scrollHeight - scroller.clientHeight);
  if (hidden > 0) {
    await page.setViewportSize({ width: WIDTH, height: Math.min(HEIGHT + hidden, TALLEST) });
    await settled(page);
  }
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
}

/**
 * Waits until fonts are there and what the page draws by its size is drawn.
 *
 * @param {Page} page
 */
export async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  // The pages of the report are laid out anew in every language.
  await page.waitForFunction(
    () =>
      document.querySelector('.preview') === null ||
      document.querySelector('.preview-pages[data-old="false"] [data-drawn]') !== null,
  );
}

/**
 * The one button whose place does not depend on the language is that for the other one.
 *
 * @param {Page} page
 */
async function otherLanguage(page) {
  const before = await page.locator('html').getAttribute('lang');
  await page.locator('.preferences button').first().click();
  await page.waitForFunction((lang) => document.documentElement.lang !== lang, before);
}
