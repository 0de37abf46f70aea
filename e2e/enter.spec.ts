/** Without any file: a pasted score page and typed figures give a result, alone and beside files. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, answerSaveDialog, expect, ROOT, test } from './fixtures';
import { Window } from './window';

const PAGE = `抖店 首页 订单 商品
商家体验分
数据更新时间：2026-10-09 08:12:33
总分
82
分
超过同行 62%
商品体验
69分
物流体验
99分
服务体验
85分
商品综合评分
4.6923
优于62%同行
商品品质退货率
1.340%
品质退货订单数 8
签收订单数 597
同行均值 1.20%
平均揽收时长
5.57
售后平均审核时长 3.31小时`;

test('a pasted score page gives a result under the platform’s own score', async ({
  shared: { page },
}) => {
  const window = new Window(page);
  await page.getByRole('button', { name: '粘贴后台体验分页面' }).click();
  await expect(page.getByText('三步就好')).toBeVisible();
  await page.getByLabel('页面上的文字').fill(PAGE);

  await test.step('what each line was taken for is told, and what could not be used', async () => {
    await expect(window.title).toHaveText('从页面里认出 7 个数，看看对不对');
    const row = page.getByRole('row').filter({ hasText: '商品品质退货率' });
    await expect(row).toContainText('第 17 行');
    await expect(row).toContainText('1.340% · 8/597');
    await expect(page.getByRole('region', { name: '认得但没用上的' })).toContainText(
      '平均揽收时长',
    );
  });

  await test.step('it wants a name, and one figure is put right in the form', async () => {
    await page.getByRole('button', { name: '开始体检' }).click();
    await expect(page.getByLabel('店铺名称')).toBeFocused();
    await page.keyboard.type('晴川旗舰店');
    await page.getByRole('button', { name: '改一改' }).click();
    await expect(page.getByLabel('晴川旗舰店的商品品质退货率')).toHaveValue('8/597');
    await page.getByLabel('晴川旗舰店的平均揽收时长').fill('5.57');
    await page.getByRole('button', { name: '开始体检' }).click();
  });

  await test.step('the result shows the official total, the interval, and where figures came from', async () => {
    const card = page.getByRole('region', { name: '晴川旗舰店' });
    await expect(card).toContainText('82.0');
    await expect(card).toContainText('官方');
    await window.openMetric('商品品质退货率');
    await expect(page.getByRole('main')).toContainText(/8\s*÷\s*签收订单\s*597/);
    await expect(page.getByRole('main')).toContainText('粘贴来的');
    await window.goTo('数据');
    await expect(page.getByRole('main')).toContainText('粘贴的后台页面');
    await expect(page.getByRole('main')).toContainText('手工录入');
  });
});

test('typed figures of two shops give a result, and nothing is lost on the way', async ({
  shared: { page },
}) => {
  const window = new Window(page);
  await page.getByRole('button', { name: '手工录入' }).click();
  await page.getByRole('radio', { name: '六因素' }).click();
  await page.getByRole('button', { name: '加一家店' }).click();

  await test.step('the grid is filled from the keyboard, down a column', async () => {
    await page.getByLabel('第 1 家店的名称').fill('小店甲');
    await page.getByLabel('第 2 家店的名称').fill('小店乙');
    await page.getByLabel('小店甲的商品质量评分').fill('4.5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('4.8');
    await expect(page.getByLabel('小店甲的商品包装评分')).toHaveValue('4.8');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3.8');
    await expect(page.getByLabel('小店乙的商品质量评分')).toHaveValue('3.8');
    await page.getByLabel('小店甲的好评率').fill('500/560');
    await page.getByLabel('小店乙的好评率').fill('0.8');
  });

  await test.step('what is not clear is said beside its field and stops the start', async () => {
    await expect(page.getByText('“0.8”是 0.8%，还是 80%？')).toBeVisible();
    await page.getByRole('button', { name: '开始体检' }).click();
    await expect(page.getByLabel('小店乙的好评率')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: '还有 1 处要改' })).toBeVisible();
    await page.getByLabel('小店乙的好评率').fill('80%');
  });

  await test.step('leaving the page keeps everything, clearing it can be undone', async () => {
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '手工录入' }).click();
    await expect(page.getByLabel('小店甲的好评率')).toHaveValue('500/560');
    await page.getByRole('button', { name: '清空这一页' }).click();
    await expect(page.getByLabel('第 1 家店的好评率')).toHaveValue('');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByLabel('小店乙的好评率')).toHaveValue('80%');
  });

  await page.getByRole('button', { name: '开始体检' }).click();
  await window.goTo('对比');
  const good = page.getByRole('row').filter({ hasText: '好评率' }).first();
  await expect(good).toContainText('89.3%');
  await expect(good).toContainText('500/560');
  await expect(good).toContainText('80.0%');
});

test('typed figures complete the shops of files, and a form to fill in can be saved', async ({
  folder,
  shared: { app, page },
}) => {
  const window = new Window(page);
  // All its exports but the one the typed figure stands in for.
  const shopB = path.join(ROOT, 'examples', 'three-shops', '小店B');
  const exports = (await readdir(shopB)).filter((name) => !name.startsWith('客服表现'));
  await answerOpenDialog(
    app,
    exports.map((name) => path.join(shopB, name)),
  );
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '补几个数' }).click();

  const file = path.join(folder, '填写表.xlsx');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '下载填写表' }).click();
  await expect(page.getByRole('status').filter({ hasText: '填写表.xlsx' })).toBeVisible();
  expect((await stat(file)).size).toBeGreaterThan(3000);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');

  await page.getByLabel('第 1 家店的名称').fill('小店B');
  await page.getByLabel('小店B 的官方总分').fill('71');
  await page.getByLabel('小店B 的飞鸽平均响应时长').fill('45');
  await page.getByRole('button', { name: '加进这次体检' }).click();
  await expect(page.getByRole('row').filter({ hasText: '手工录入' })).toContainText('小店B');
  await page.getByRole('button', { name: '开始体检' }).click();
  const card = page.getByRole('region', { name: '小店B' });
  await expect(card).toContainText('71.0');
  await window.goTo('对比');
  await expect(page.getByRole('row').filter({ hasText: '飞鸽平均响应时长' })).toContainText('45');
});
