/**
 * `npm run screenshots`: takes the pictures of the README anew from the running app, and of every page in both languages
 * and both themes, to be looked through, into `out/screenshots`.
 */
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerOpenDialog, chooseCommand } from './answer-app.mjs';
import { settled, takeEverywhere } from './camera.mjs';
import { driveApp } from './drive-app.mjs';
import { writeFewOrders } from './few-orders.mjs';
import { LONG_NAMES } from './report/cases.mjs';

/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {import('playwright').Page} Page */

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(import.meta.dirname, 'pictures');
const shots = path.join(root, 'out', 'screenshots');
const example = path.join(root, 'examples', 'three-shops');

/** So many shops get a page of their own that says which need a hand. */
const MANY = 4;

/** A shop's own list of orders, in words no platform uses. */
const UNKNOWN_TABLE = [
  '流水编号,哪天买的,付了多少,进展',
  ...Array.from({ length: 12 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return `69179267688043${1000 + at},2026-10-${day} 12:00:00,${20 + at}.50,${at % 2 === 0 ? '已发货' : '在路上啦'}`;
  }),
].join('\n');

await driveApp(import.meta.filename, async (app, page) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'screenshots-'));
  try {
    await rm(shots, { recursive: true, force: true });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await takeEverywhere(page, shots, 'start-first');
    await tryExample(app, page);
    await takeForReadme(app, page);
    await takeCheckup(app, page);
    await takeOutside(app, page);
    await takeFiles(app, page, folder);
    await takeMany(app, page, folder);
    await takeNewShop(app, page, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/**
 * The pictures of the README.
 *
 * @param {App} app
 * @param {Page} page
 */
async function takeForReadme(app, page) {
  await page.setViewportSize({ width: 1366, height: 900 });
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0);
  for (const [name, file] of [
    ['overview', 'overview.png'],
    ['compare', 'comparison.png'],
    ['checklist', 'checklist.png'],
    ['report', 'report.png'],
  ]) {
    await chooseCommand(app, `page-${name}`);
    await page.locator(`.ways [aria-current="page"]`).waitFor();
    await settled(page);
    await page.screenshot({ path: path.join(pictures, file ?? ''), animations: 'disabled' });
  }
}

/**
 * The pages of the check-up that is open.
 *
 * @param {App} app
 * @param {Page} page
 */
async function takeCheckup(app, page) {
  for (const name of await pagesOf(app)) {
    await chooseCommand(app, `page-${name}`);
    await takeEverywhere(page, shots, name);
  }
  await chooseCommand(app, 'page-compare');
  await page.getByRole('grid').getByRole('button', { name: '平均揽收时长', exact: true }).click();
  await takeEverywhere(page, shots, 'metric');
}

/**
 * The pages that need no check-up.
 *
 * @param {App} app
 * @param {Page} page
 */
async function takeOutside(app, page) {
  for (const name of ['settings', 'paste', 'form', 'guide', 'knowledge', 'licences']) {
    await chooseCommand(app, name);
    await takeEverywhere(page, shots, name);
  }
  for (const [name, button] of [
    ['shops', '店铺档案'],
    ['models', '评分模型和目标'],
  ]) {
    await chooseCommand(app, 'settings');
    await page.getByRole('button', { name: button ?? '' }).click();
    await takeEverywhere(page, shots, name ?? '');
  }
  await page.locator('.models-table tbody th button').first().click();
  await takeEverywhere(page, shots, 'model');
  await chooseCommand(app, 'home');
  await takeEverywhere(page, shots, 'start');
}

/**
 * The pages of files that were read: one of them of unknown layout, which is taught, with a word that is.
 *
 * @param {App} app
 * @param {Page} page
 * @param {string} folder
 */
async function takeFiles(app, page, folder) {
  const unknown = path.join(folder, '九月流水.csv');
  await writeFile(unknown, UNKNOWN_TABLE);
  await open(app, [...(await filesOf(example)), unknown]);
  const failures = page.getByRole('region', { name: '没能读取的' });
  await failures.waitFor();
  await takeEverywhere(page, shots, 'review');
  await failures.getByRole('button', { name: /看这张表/ }).click();
  await page.getByRole('button', { name: /这是什么表/ }).click();
  await page.getByRole('option', { name: '订单表' }).click();
  await page.getByRole('button', { name: /“流水编号”是/ }).waitFor();
  await takeEverywhere(page, shots, 'table');
  for (const [column, field] of [
    ['流水编号', '订单号'],
    ['哪天买的', '下单时间'],
    ['进展', '订单状态'],
  ]) {
    await page.getByRole('button', { name: new RegExp(`“${column}”是`) }).click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${field}`) }).click();
  }
  await page.getByRole('button', { name: '记住并使用' }).click();
  await page.getByRole('button', { name: /^问题清单/ }).click();
  await takeEverywhere(page, shots, 'issues');
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: /个没见过的说法$/ }).click();
  await takeEverywhere(page, shots, 'words');
  await page.getByRole('button', { name: /“在路上啦”是什么意思/ }).click();
  await page.getByRole('option', { name: '已发货' }).click();
  await page.locator('.rereading:not(:empty)').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '看教过的' }).click();
  await takeEverywhere(page, shots, 'taught');
}

/**
 * The pages that look otherwise with many shops.
 *
 * @param {App} app
 * @param {Page} page
 * @param {string} folder
 */
async function takeMany(app, page, folder) {
  const many = path.join(folder, 'many');
  for (let place = 1; place <= MANY; place += 1) {
    for (const file of await filesOf(example)) {
      const shop = path.join(many, `${path.basename(path.dirname(file))}${place}`);
      await mkdir(shop, { recursive: true });
      await copyFile(file, path.join(shop, path.basename(file)));
    }
  }
  await chooseCommand(app, 'home');
  await open(app, await filesOf(many));
  await page.getByRole('button', { name: '开始体检' }).click();
  await page.getByRole('button', { name: '今天管哪些店' }).click();
  await takeEverywhere(page, shots, 'watch');
  for (const name of ['overview', 'compare']) {
    await chooseCommand(app, `page-${name}`);
    await takeEverywhere(page, shots, `${name}-12-shops`);
  }
}

/**
 * The pages that look otherwise with few orders, and with a long name.
 *
 * @param {App} app
 * @param {Page} page
 * @param {string} folder
 */
async function takeNewShop(app, page, folder) {
  await writeFewOrders(path.join(folder, 'new', LONG_NAMES[0]));
  await chooseCommand(app, 'home');
  await open(app, await filesOf(path.join(folder, 'new')));
  await page.getByRole('button', { name: '开始体检' }).click();
  await page.locator('.ways').waitFor();
  for (const name of ['overview', 'compare', 'metrics', 'diagnosis', 'checklist', 'plan']) {
    await chooseCommand(app, `page-${name}`);
    await takeEverywhere(page, shots, `${name}-growth-stage`);
  }
}

/**
 * @param {App} app
 * @param {Page} page
 */
async function tryExample(app, page) {
  await chooseCommand(app, 'example');
  await page.locator('.ways').waitFor();
}

/**
 * Opens files as a person does.
 *
 * @param {App} app
 * @param {readonly string[]} files
 */
async function open(app, files) {
  await answerOpenDialog(app, files);
  await chooseCommand(app, 'open');
}

/**
 * The pages of an open check-up, which the native menu leads to.
 *
 * @param {App} app
 * @returns {Promise<string[]>}
 */
async function pagesOf(app) {
  const ids = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ id }) => id),
    ),
  );
  return ids.flatMap((id) => /^page-(.+)$/.exec(id ?? '')?.[1] ?? []);
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} everything in it and below
 */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
