/** The export guide: reached from the start, from the menu, and from what is missing, at the right card. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, chooseCommand, expect, ROOT, start, test } from './fixtures';
import { Window } from './window';

const SHOP_A = path.join(ROOT, 'examples', 'three-shops', '小店A');

test('the guide opens from the start page and from Help, and remembers the platform', async ({
  folder,
}) => {
  const first = await start(folder);
  const { page } = first;
  await page.getByRole('button', { name: '怎么导出这些表' }).click();
  await expect(new Window(page).title).toHaveText('怎么导出这些表');
  await expect(page.getByRole('tab', { name: '抖音' })).toHaveAttribute('aria-selected', 'true');
  const orders = page.getByRole('region', { name: '订单表' });
  await expect(orders).toContainText('承诺发货时间');

  await test.step('the tabs turn with the arrow keys, and the names are copied without a mouse', async () => {
    await page.getByRole('tab', { name: '抖音' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: '快手' })).toBeFocused();
    await expect(orders).toContainText('预售/承诺发货时间');
    await orders.getByRole('button', { name: /复制列名/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('已复制');
    const copied = await first.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied.split('\n')).toContain('预售/承诺发货时间');
    expect(copied.split('\n')).not.toContain('收货人电话');
  });

  await test.step('Esc goes back', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '用示例看看' })).toBeVisible();
  });
  await first.close();

  const second = await start(folder);
  await expect(second.page.getByRole('button', { name: '用示例看看' })).toBeVisible();
  await chooseCommand(second.app, 'guide');
  await expect(second.page.getByRole('tab', { name: '快手' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await second.close();
});

test('a missing metric leads to the card of the file that brings it', async ({
  running: { app, page },
}) => {
  const window = new Window(page);
  const files = await readdir(SHOP_A);
  const orders = files.filter((name) => /^\d/.test(name)).map((name) => path.join(SHOP_A, name));
  expect(orders).toHaveLength(1);
  await answerOpenDialog(app, orders);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '开始体检' }).click();

  await window.goTo('对比');
  await page.getByRole('button', { name: /项没有数据/ }).click();
  await page.getByRole('button', { name: '商品品质退货率', exact: true }).click();
  await expect(window.title).toContainText('商品品质退货率');
  const card = page.getByRole('region', { name: '售后表' });
  await expect(card.getByRole('heading', { name: '售后表' })).toBeFocused();
  await expect(card).toBeInViewport();
  await expect(card).toContainText('补“商品品质退货率”要有：售后原因，或者售后原因标签');
  await expect(card).toContainText('2026-08-13 – 10-11');
  await expect(
    card.getByRole('listitem').filter({ hasText: /^补这一项要用售后原因$/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('button', { name: /项没有数据/ })).toBeVisible();

  await test.step('from the data page too; what no table holds is said to be so', async () => {
    await window.goTo('数据');
    await page.getByRole('button', { name: /项没有数据/ }).click();
    await page.getByRole('button', { name: '商品包装评分', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('只能自己填');
  });

  await test.step('what files only come near leads to the score page', async () => {
    await window.openMetric('平均揽收时长');
    await page.getByRole('button', { name: '准数看后台体验分页' }).click();
    const official = page.getByRole('region', { name: '后台体验分页' });
    await expect(official).toBeInViewport();
    await expect(official).toContainText('抖店后台 › 店铺 › 商家体验分');
  });
});
