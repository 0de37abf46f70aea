/** Shop profiles: a shop is asked for once and known from then on; what is said of it counts. */
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './accessible';
import { answerOpenDialog, answerSaveDialog, expect, ROOT, start, test } from './fixtures';
import { Window } from './window';

const SHOP_B = path.join(ROOT, 'examples', 'three-shops', '小店B');
/** Two downloads of orders of one shop, a week apart, and its after-sales. */
const EARLIER = '1791418360_874ee5f807429b9c5fbc3dc9c6b905c8zYbKvEoP.csv';
const LATER = '1791768600_c6df88706376e40142b9af3b14ec547azYbKvEoP.csv';
const AFTER_SALES = '售后单-2026-10-12 09_34_17.xlsx';

test('a shop is asked for once, known in the next files, and scored by its profile; the example is not kept', async ({
  folder,
}) => {
  // A folder that says nothing of a shop.
  const downloads = path.join(folder, 'Downloads');
  await mkdir(downloads);
  for (const name of [EARLIER, LATER, AFTER_SALES]) {
    await copyFile(path.join(SHOP_B, name), path.join(downloads, name));
  }
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const open = async (running: typeof first, names: readonly string[]) => {
    await answerOpenDialog(
      running.app,
      names.map((name) => path.join(downloads, name)),
    );
    await running.page.getByRole('button', { name: '选择文件' }).click();
    await expect(running.page.getByRole('button', { name: '开始体检' })).toBeVisible();
  };
  const unnamed = (running: typeof first) => running.page.locator('input[aria-invalid="true"]');

  await test.step('the example leaves no profiles behind', async () => {
    await new Window(first.page).tryExample();
    await first.page.getByRole('button', { name: '小店体检', exact: true }).click();
    await expect(first.page.getByText('做完第一次体检，店铺会记在这里')).toBeVisible();
  });

  await test.step('the first file of an unknown shop asks once', async () => {
    await open(first, [EARLIER]);
    await expect(unnamed(first)).toHaveCount(1);
    await expect(first.page.getByRole('main')).toContainText('店铺码 zYbKvEoP 第一次见');
    await unnamed(first).fill('老王旗舰店');
    await expect(first.page.getByRole('main')).toContainText('下次自动认出');
    await first.page.getByRole('button', { name: '开始体检' }).click();
    await expect(first.page.getByRole('navigation', { name: '页面' })).toBeVisible();
  });

  await test.step('its profile has appeared by itself, and its industry is filled in', async () => {
    await first.page.getByRole('button', { name: '小店体检', exact: true }).click();
    await first.page.getByRole('button', { name: '看和改' }).click();
    await expect(new Window(first.page).title).toHaveText('认得 1 家店');
    await expect(first.page.getByRole('textbox', { name: '老王旗舰店的店铺码' })).toHaveValue(
      'zYbKvEoP',
    );
    await first.page.getByRole('button', { name: /老王旗舰店的考核行业/ }).click();
    await first.page.getByRole('option', { name: /水果/ }).click();
    await expect(first.page.getByRole('button', { name: /老王旗舰店的考核行业/ })).toContainText(
      '水果 · 2.4%',
    );
    await expectAccessible(first.page, '店铺档案');
  });
  await first.close();

  const second = await start(userData);
  await test.step('after a restart, other files of the shop ask nothing and say why', async () => {
    await open(second, [LATER, AFTER_SALES]);
    await expect(unnamed(second)).toHaveCount(0);
    const row = (name: string) => second.page.getByRole('row').filter({ hasText: name });
    await expect(row(LATER).getByRole('combobox')).toHaveValue('老王旗舰店');
    await expect(row(LATER)).toContainText('店铺码 zYbKvEoP 是这家店的');
    await expect(row(AFTER_SALES).getByRole('combobox')).toHaveValue('老王旗舰店');
    await expect(row(AFTER_SALES)).toContainText(/单是老王旗舰店的/);
  });

  await test.step('quality returns are scored against the line of its industry', async () => {
    await second.page.getByRole('button', { name: '开始体检' }).click();
    const window = new Window(second.page);
    await window.openMetric('商品品质退货率');
    await expect(second.page.getByRole('main')).toContainText('2.4% 得 70 分');
  });

  await test.step('profiles go to a file, are removed, brought back, and taken in again', async () => {
    const { app, page } = second;
    await page.getByRole('button', { name: '小店体检', exact: true }).click();
    await page.getByRole('button', { name: '看和改' }).click();
    const file = path.join(folder, '店铺档案.json');
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: '导出' }).click();
    await expect(page.getByText('已导出到 店铺档案.json')).toBeVisible();

    const remove = page.getByRole('button', { name: '删除“老王旗舰店”的档案' });
    await remove.click();
    await expect(page.getByText('还没有店铺')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(remove).toBeVisible();

    await remove.click();
    await answerOpenDialog(app, [file]);
    await page.getByRole('button', { name: '导入' }).click();
    await expect(page.getByText('新增 1 家，更新 0 家')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '老王旗舰店的店铺码' })).toHaveValue('zYbKvEoP');

    await page.getByRole('button', { name: '添加店铺' }).click();
    await page.getByRole('textbox', { name: '新店铺' }).fill('老王 旗舰店');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('已经是“老王旗舰店”的店名或别名');
  });
  await second.close();
});
