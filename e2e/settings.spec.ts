/** What is set, handed on and deleted: the rules of the open check-up, its summary, language, looks, all data. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { filesBelow } from '../electron/storage/kept-data';
import { keptPlaceOf } from '../electron/storage/kept-places';
import { expectAccessible } from './accessible';
import { chooseCommand, expect, start, test } from './fixtures';
import { Window } from './window';

const MINE = '我看重物流';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The clipboard of the older runtime that stands in where the current one cannot be downloaded. */
interface OlderClipboard {
  readonly readImage?: () => { readonly getSize: () => Size };
}

/** The size of the picture on the clipboard in pixels; 0 × 0 where there is none. */
function copiedPicture(app: ElectronApplication): Promise<Size> {
  return app.evaluate(async ({ clipboard, nativeImage }) => {
    const older = clipboard as unknown as OlderClipboard;
    if (older.readImage !== undefined) return older.readImage().getSize();
    const item = (await clipboard.read()).find(({ types }) => types.includes('image/png'));
    const blob = await item?.getType('image/png');
    const png = Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return nativeImage.createFromBuffer(png).getSize();
  });
}

test('[V2 E] rules, summary and settings are in force at once and kept, until all is deleted', async ({
  folder,
}) => {
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const { app, page } = first;
  const window = new Window(page);
  const totals = page.locator('main .total');
  const rules = page.getByRole('banner').getByRole('button', { name: /^按/ });
  await window.tryExample();
  const shipped = await totals.allInnerTexts();
  const chooseRules = async (name: string | RegExp) => {
    await rules.click();
    await page.getByRole('menuitemradio', { name }).click();
  };

  await test.step('other rules change the totals at once, undone, done again and undone', async () => {
    await chooseRules('快手店铺体验分（2025 指标）');
    await expect(rules).toContainText('快手店铺体验分');
    await expect.poll(() => totals.allInnerTexts()).not.toEqual(shipped);
    await chooseCommand(app, 'undo');
    await expect(rules).toContainText('抖音商家体验分');
    await chooseCommand(app, 'redo');
    await expect(rules).toContainText('快手店铺体验分');
    await chooseCommand(app, 'undo');
    await expect(rules).toContainText('抖音商家体验分');
    await expect.poll(() => totals.allInnerTexts()).toEqual(shipped);
  });

  await test.step('rules of one’s own score the open check-up, and every change of them anew', async () => {
    await window.goTo('设置');
    await page.getByRole('button', { name: '评分模型和目标' }).click();
    await page
      .getByRole('table')
      .getByRole('button', { name: '抖音商家体验分（2026-09 规则）', exact: true })
      .click();
    await page.getByRole('button', { name: '另存为我的模型' }).click();
    await page.getByLabel('新模型的名字').fill(MINE);
    await page.keyboard.press('Enter');
    await expect(window.title).toHaveText(MINE);
    for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: '返回' }).click();
    await window.goTo('总览');
    await chooseRules(MINE);
    await expect(rules).toContainText(MINE);
    await expect.poll(() => totals.allInnerTexts()).toEqual(shipped);

    await window.goTo('设置');
    await page.getByRole('button', { name: '评分模型和目标' }).click();
    await page.getByRole('table').getByRole('button', { name: MINE, exact: true }).click();
    const weight = page.getByLabel('“物流体验”占总分的权重');
    await weight.fill('300');
    await weight.press('Enter');
    await expect(page.getByText('由用户设定').first()).toBeVisible();
    for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: '返回' }).click();
    await window.goTo('总览');
    await expect.poll(() => totals.allInnerTexts()).not.toEqual(shipped);
  });

  await test.step('the summary is copied as a picture and as text', async () => {
    await page.getByRole('button', { name: '复制摘要' }).click();
    await expectAccessible(page, '复制摘要');
    await page.getByRole('button', { name: '复制图片' }).click();
    await expect(page.getByText('图片已复制')).toBeVisible();
    const size = await copiedPicture(app);
    expect(size.width).toBeGreaterThan(300);
    expect(size.height).toBeGreaterThan(200);
    await chooseCommand(app, 'summary');
    await page.getByRole('button', { name: '复制文字' }).click();
    await expect(page.getByText('文字已复制')).toBeVisible();
    const text = await app.evaluate(({ clipboard }) => clipboard.readText());
    for (const word of ['小店体检', '小店A', '小店B', '小店C', MINE]) expect(text).toContain(word);
  });

  await test.step('the licences of all parts are read from the program itself', async () => {
    await chooseCommand(app, 'licences');
    await page.getByRole('searchbox', { name: '找部件' }).fill('react-dom');
    await page.getByRole('button', { name: /^react-dom/ }).click();
    await expect(page.getByText('Copyright (c) Meta Platforms')).toBeVisible();
    await expectAccessible(page, '第三方许可');
  });

  await test.step('language and theme are in force at once', async () => {
    await window.goTo('设置');
    await page.getByRole('button', { name: /外观/ }).click();
    await page.getByRole('option', { name: '深色' }).click();
    await page.getByRole('button', { name: /语言/ }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await expect(window.title).toHaveText('Settings');
    await expect
      .poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
      .toBe('dark');
  });
  await test.step('the window is zoomed in', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1);
    });
  });
  await first.close();

  await test.step('every file in the data folder is told of in the settings', async () => {
    const files = await filesBelow(userData);
    expect(files).toEqual(
      expect.arrayContaining(['settings.json', 'models.json', 'logs/main.log', 'Preferences']),
    );
    expect(files.filter((file) => keptPlaceOf(file) === null)).toEqual([]);
  });

  const second = await start(userData);
  await test.step('all are kept', async () => {
    await expect(new Window(second.page).title).toHaveText('Give your shops a check-up');
    expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    const zoom = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
    expect(zoom).toBe(1);
  });

  await test.step('deleting everything asks for the word, and leaves nothing of ours', async () => {
    // The test starts the program where it would start itself anew.
    await second.app.evaluate(({ app: program }) => {
      program.relaunch = () => undefined;
    });
    await chooseCommand(second.app, 'settings');
    await second.page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = second.page.getByRole('alertdialog');
    const remove = dialog.getByRole('button', { name: 'Delete everything' });
    await expect(remove).toBeDisabled();
    await expectAccessible(second.page, 'Delete everything');
    await dialog.getByRole('textbox').fill('delete');
    const ended = second.app.waitForEvent('close');
    await remove.click();
    await ended;
    const left = (await filesBelow(userData)).map(keptPlaceOf);
    expect(new Set(left)).toEqual(new Set(['chromium', 'leftovers']));
  });

  await test.step('started anew, it is as on the first day', async () => {
    const third = await start(userData);
    await expect(new Window(third.page).title).toHaveText('给你的小店做个体检');
    const zoom = await third.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
    expect(zoom).toBe(0);
    await third.close();
    const own = (await filesBelow(userData)).filter((file) => keptPlaceOf(file) !== 'chromium');
    expect(own).toEqual(expect.arrayContaining(['logs/main.log']));
    const names = new Set(['settings.json', 'logs/main.log', 'checkups/index.json']);
    expect(own.filter((file) => !names.has(file))).toEqual([]);
    const texts = await Promise.all(own.map((file) => readFile(path.join(userData, file), 'utf8')));
    expect(texts.join('')).not.toMatch(/小店A|我看重物流|dark/);
  });
});

test('[L1 E] diagnostics are shown and copied: what failed by its place, nobody by name', async ({
  folder,
}) => {
  const userData = path.join(folder, '张三');
  const { app, page, close } = await start(userData);
  await new Window(page).tryExample();
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('cannot read "李四 13800001111" of /data/李四/orders-of-lisi.xlsx');
    }, 0);
  });
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('no such shop: 王五的小店');
    }, 0);
  });
  const log = path.join(userData, 'logs', 'main.log');
  await expect.poll(() => readFile(log, 'utf8')).toMatch(/error main[^]*error page/);
  await chooseCommand(app, 'diagnostics');
  const dialog = page.getByRole('dialog', { name: '诊断信息' });
  const box = dialog.getByRole('textbox', { name: '要复制的内容' });
  await expect(box).toHaveValue(/日志最后 \d+ 行/);
  await expect(box).not.toBeEditable();
  await expectAccessible(page, '诊断信息');
  const text = await box.inputValue();
  await dialog.getByRole('button', { name: '复制' }).click();
  await expect(page.getByText('诊断信息已复制')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text);
  for (const told of [
    /体检 1，/,
    /files\/importExample files=13 formats=xlsx:8,csv:5/,
    /error main uncaughtException: Error: cannot read …/,
    /error page: Error: no such shop: …/,
  ]) {
    expect(text).toMatch(told);
  }
  for (const hidden of ['小店A', '张三', '李四', '王五', '13800001111', 'lisi', folder]) {
    expect(text).not.toContain(hidden);
    expect(await readFile(log, 'utf8')).not.toContain(hidden);
  }
  await close();
});
