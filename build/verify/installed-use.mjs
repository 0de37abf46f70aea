/** The installed program as a person uses it, driven by Playwright: the flavour for tests, which differs in one fuse. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { answerSaveDialog, chooseCommand } from '../answer-app.mjs';
import { closeApp, launchPacked } from '../launch-app.mjs';
import { ROOT } from '../package/product.mjs';
import { openReport } from '../report/open-report.mjs';
import { documentsOf } from './installed-files.mjs';
import { sandboxFaults } from './processes.mjs';

const PROGRAM = '/usr/bin/shop-checkup';
const SHOPS = path.join(ROOT, 'examples/three-shops');
const ORDERS = '小店B/1791768600_c6df88706376e40142b9af3b14ec547azYbKvEoP.csv';
const RESULT_LIMIT_MS = 60_000;

/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./trial-account.mjs').TrialAccount} TrialAccount */
/** @typedef {import('./installed.mjs').Try} Try */

/**
 * @param {TrialAccount} person
 * @param {{ folder: string, upgrade: () => Promise<unknown> }} given
 * @param {Try} check
 */
export async function useInstalled(person, { folder, upgrade }, check) {
  const command = await person.commandFor(PROGRAM, path.join(folder, 'start-installed'));
  const copy = path.join(person.home, '给同事 看的.tijian');
  let total = '';

  const first = await launchPacked(command);
  try {
    const page = await first.firstWindow();
    await check('[I1 R] 示例从包里读出来，体检做完 (the example is checked up)', async () => {
      await page.getByRole('button', { name: '用示例看看' }).click();
      await waitForResult(page);
      total = await totalOf(page);
      return /\d/.test(total) ? [] : [`“${total}”`];
    });
    await check('[I1 R] 使用中沙箱也开着 (the sandbox is on while it works)', () =>
      sandboxFaults(person.uid, 'shop-checkup'),
    );
    await check('[P10 R] 打不开开发者工具，菜单里也没有 (no developer tools)', () =>
      toolsIn(first, page),
    );
    await check('[I1 R] 报告存成 PDF (the report is saved)', () =>
      savePdf(first, page, path.join(person.home, '报告.pdf')),
    );
    await check('[I1 R] 另存一份体检 (a copy is saved)', async () => {
      await answerSaveDialog(first, copy);
      await chooseCommand(first, 'saveCopy');
      await page.getByText('已另存为 给同事 看的.tijian').waitFor();
      const { uid, size } = await stat(copy);
      return uid === person.uid && size > 10_000 ? [] : [`${uid} ${size}`];
    });
    await chooseTheme(page);
  } finally {
    await closeApp(first);
  }

  await check('[I1 R] 用体检文件打开；第二次打开时把表交给第一个 (called with files)', () =>
    callTwice(person, command, { copy, total }),
  );
  await check('[I1 R] 再升级，体检和设置都在 (upgraded again, all is kept)', async () => {
    const before = await documentsOf(person);
    await upgrade();
    return keptAfterUpgrade(command, { before, after: await documentsOf(person), total });
  });
}

/** @param {Page} page */
async function waitForResult(page) {
  await page.getByRole('navigation', { name: '页面' }).waitFor({ timeout: RESULT_LIMIT_MS });
}

/** @param {Page} page */
function totalOf(page) {
  return page.locator('main .total').first().innerText();
}

/**
 * @param {App} app
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function toolsIn(app, page) {
  const before = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  await page.keyboard.press('F12');
  await page.keyboard.press('Control+Shift+I');
  return app.evaluate(({ app: program, Menu, webContents }, wanted) => {
    const problems = program.isPackaged ? [] : ['isPackaged'];
    for (const contents of webContents.getAllWebContents()) contents.openDevTools();
    // The tools are a page of their own, there at once even where its address is refused.
    const { length } = webContents.getAllWebContents();
    if (length !== wanted) problems.push(`pages: ${wanted} → ${length}`);
    /** @param {Electron.Menu | null | undefined} menu  @returns {Electron.MenuItem[]} */
    const itemsOf = (menu) =>
      (menu?.items ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)]);
    const items = itemsOf(Menu.getApplicationMenu());
    if (items.length < 20) problems.push(`items: ${items.length}`);
    const roles = items.map(({ role }) => String(role).toLowerCase());
    return [...problems, ...roles.filter((role) => /reload|devtools/.test(role))];
  }, before);
}

/**
 * @param {App} app
 * @param {Page} page
 * @param {string} file
 * @returns {Promise<string[]>}
 */
async function savePdf(app, page, file) {
  await answerSaveDialog(app, file);
  await goTo(page, '报告');
  await page.getByRole('button', { name: '保存 PDF' }).click();
  await page.getByRole('status').filter({ hasText: '报告.pdf' }).waitFor();
  const { document } = await openReport(file);
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  return document.numPages >= 3 && text.includes('小店') ? [] : [`${document.numPages}: ${text}`];
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function goTo(page, name) {
  await page.getByRole('navigation', { name: '页面' }).getByRole('button', { name }).click();
}

/** @param {Page} page */
async function chooseTheme(page) {
  await goTo(page, '设置');
  await page.getByRole('button', { name: /外观/ }).click();
  await page.getByRole('option', { name: '深色' }).click();
}

/**
 * @param {TrialAccount} person
 * @param {string} command
 * @param {{ copy: string, total: string }} given
 * @returns {Promise<string[]>}
 */
async function callTwice(person, command, { copy, total }) {
  const shops = await person.give(SHOPS, '导出的表 10月');
  const orders = path.join(shops, ORDERS);
  const app = await launchPacked(command, [copy]);
  try {
    const page = await app.firstWindow();
    await waitForResult(page);
    const shown = await totalOf(page);
    const problems = shown === total ? [] : [`${total} → ${shown}`];
    const second = await person.run([PROGRAM, orders]);
    if (second.code !== 0) problems.push(`${second.code} ${second.output}`);
    await page
      .getByRole('row')
      .filter({ hasText: path.basename(orders) })
      .waitFor();
    await page.getByRole('button', { name: '开始体检' }).click();
    await waitForResult(page);
    const windows = app.windows().length;
    return windows === 1 ? problems : [...problems, `windows: ${windows}`];
  } finally {
    await closeApp(app);
  }
}

/**
 * @param {string} command
 * @param {{ before: readonly string[], after: readonly string[], total: string }} given
 * @returns {Promise<string[]>}
 */
async function keptAfterUpgrade(command, { before, after, total }) {
  const app = await launchPacked(command);
  try {
    const page = await app.firstWindow();
    const version = await app.evaluate(({ app: program }) => program.getVersion());
    const theme = await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
    await page
      .getByRole('button', { name: /小店A、小店B、小店C/ })
      .first()
      .click();
    await waitForResult(page);
    const shown = await totalOf(page);
    return [
      ...(version.endsWith('+2') ? [] : [version]),
      ...(theme === 'dark' ? [] : [theme]),
      ...(shown === total ? [] : [`${total} → ${shown}`]),
      ...(before.length > 1 && before.join() === after.join() ? [] : [before.join()]),
    ];
  } finally {
    await closeApp(app);
  }
}
