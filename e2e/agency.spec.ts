/** Many shops at once, as an agency has them: which to look at, and the wide comparison. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './accessible';
import { answerOpenDialog, chooseCommand, expect, ROOT, test } from './fixtures';
import { Window } from './window';

const GROUPS = 8;
const GROUP = ['小店A', '小店B', '小店C'] as const;

test('24 shops are compared with one of them, walked through by keys and copied as a table', async ({
  folder,
  running: { app, page },
}) => {
  test.setTimeout(240_000);
  const window = new Window(page);
  const given = path.join(folder, '代运营');
  const shops = Array.from({ length: GROUPS * GROUP.length }, (_, at) => ({
    name: `店${String(at + 1).padStart(2, '0')}`,
    from: GROUP[at % GROUP.length] ?? '',
  }));
  for (const { name, from } of shops) {
    await cp(path.join(ROOT, 'examples', 'three-shops', from), path.join(given, name), {
      recursive: true,
    });
  }

  await test.step('a folder of folders gives 24 shops', async () => {
    await answerOpenDialog(app, [given]);
    await page.getByRole('button', { name: '选择文件' }).click();
    await expect(page.getByRole('button', { name: '开始体检' })).toBeEnabled({ timeout: 90_000 });
    await page.getByRole('button', { name: '开始体检' }).click();
    await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible({ timeout: 90_000 });
    await window.goTo('今天管哪些店');
    await expectAccessible(page, '今天管哪些店');
    await window.goTo('总览');
    const rows = page.getByRole('region', { name: '各店总分和丢分' }).getByRole('row');
    await page.getByRole('button', { name: '全部 24 家' }).click();
    await expect(rows).toHaveCount(shops.length + 1);
    await expectAccessible(page, '总览，24 家店');
  });

  const grid = page.getByRole('grid');
  await test.step('one shop is what the others are held against', async () => {
    await window.goTo('对比');
    await page.getByRole('button', { name: '以店01 为参照店' }).click();
    await expect(page.getByRole('button', { name: /和谁比/ })).toContainText('店01');
    await expect(grid).toHaveAttribute('aria-colcount', String(shops.length + 1));
  });

  await test.step('filters leave fewer metrics, and all of them come back', async () => {
    const all = await grid.getAttribute('aria-rowcount');
    await page.getByRole('button', { name: '丢分的', exact: true }).click();
    await expect(grid).not.toHaveAttribute('aria-rowcount', String(all));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', String(all));
  });

  await test.step('the keys lead to the last shop and unfold what is there', async () => {
    await grid.getByRole('button', { name: '商品综合评分', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[role="grid"] :focus');
    const row = Number(
      await focused.evaluate((node) => node.closest<HTMLElement>('[data-row]')?.dataset['row']),
    );
    expect(row).toBeGreaterThan(1);
    await page.keyboard.press('End');
    await expect(focused).toHaveAttribute('data-column', String(shops.length));
    await page.keyboard.press('ArrowLeft');
    await expect(focused).toHaveAttribute('data-column', String(shops.length - 1));
    await page.keyboard.press('End');
    await expect(focused).toHaveAttribute('data-column', String(shops.length));
    await expect(focused).toHaveAttribute('data-row', String(row));
    await expect(focused).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(grid.locator('[aria-expanded="true"]')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expectAccessible(page, '对比，24 家店，展开一行');
  });

  await test.step('the table is copied with a column for every shop and one for notes', async () => {
    await page.getByRole('button', { name: '复制表格：各店逐项指标对比' }).click();
    await expect(page.getByText('已复制').last()).toBeVisible();
    const lines = (await app.evaluate(({ clipboard }) => clipboard.readText()))
      .trim()
      .split(/\r?\n/);
    const [head = ''] = lines;
    expect(head.split('\t').slice(2)).toEqual([...shops.map(({ name }) => name), '说明']);
    const rating = lines.find((line) => line.startsWith('商品综合评分\t'));
    expect(rating?.split('\t')).toHaveLength(2 + shops.length + 1);
  });

  await test.step('a tick in one shop is taken back by the menu', async () => {
    await window.goTo('清单');
    const done = page.getByRole('radio', { name: /^已做/ });
    const before = (await done.textContent()) ?? '';
    await page.getByRole('listitem').locator('label').first().click();
    await expect(done).not.toHaveText(before);
    await chooseCommand(app, 'undo');
    await expect(done).toHaveText(before);
  });
});
