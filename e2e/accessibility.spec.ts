/** axe on every page, in both themes: no violation of any weight. The dialogs and the pages of many shops are checked where they are used. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './accessible';
import { answerOpenDialog, expect, ROOT, test } from './fixtures';
import { WAYS, Window } from './window';

test('the start page and the ways to enter figures are accessible', async ({
  shared: { page },
}) => {
  await expect(page.getByRole('button', { name: '用示例看看' })).toBeVisible();
  await expect(page.getByRole('region', { name: '第一次用？' })).toBeVisible();
  await expectAccessible(page, '开始');
  await page.getByRole('button', { name: '粘贴后台体验分页面' }).click();
  await page.getByLabel('页面上的文字').fill('总分 82\n平均揽收时长 5.57\n优于62%同行');
  await expect(page.getByRole('region', { name: '认得但没用上的' })).toBeVisible();
  await expectAccessible(page, '粘贴');
  await page.getByRole('button', { name: '手工录入' }).click();
  await page.getByLabel('第 1 家店的商品综合评分').fill('7');
  await page.getByRole('button', { name: '开始体检' }).click();
  await expect(page.getByText('请给这家店起个名字')).toBeVisible();
  await expectAccessible(page, '手工录入');
  await page.getByRole('button', { name: '小店体检', exact: true }).click();
  await page.getByRole('button', { name: '怎么导出这些表' }).click();
  await expectAccessible(page, '抖音');
  await page.getByRole('tab', { name: '微信小店' }).click();
  await expectAccessible(page, '微信小店');
});

test('the pages of the scoring models are accessible', async ({ shared: { page } }) => {
  await page.getByRole('button', { name: '打开评分模型' }).click();
  await page.getByRole('button', { name: /^清单的目标值/ }).click();
  await expectAccessible(page, '评分模型');
  await page.getByRole('button', { name: '快手店铺体验分（2025 指标）' }).click();
  await page
    .getByRole('button', { name: /^改“.*”的曲线$/ })
    .first()
    .click();
  await expectAccessible(page, '一个模型');
});

test('the pages of files to be read are accessible', async ({ shared: { app, page } }) => {
  await answerOpenDialog(app, [path.join(ROOT, 'examples'), path.join(ROOT, 'LICENSE')]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await expect(page.getByRole('region', { name: '没能读取的' })).toBeVisible();
  await expectAccessible(page, '看看认得对不对');
  await page
    .getByRole('button', { name: /^看这张表/ })
    .first()
    .click();
  await page.getByRole('button', { name: /这是什么表/ }).click();
  await page.getByRole('option', { name: '订单表' }).click();
  await expect(page.getByText('订单表必需的列')).toBeVisible();
  await expectAccessible(page, '看这张表');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: /^问题清单/ }).click();
  await expectAccessible(page, '问题清单');
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '教过的表' }).click();
  await expectAccessible(page, '教过的表');
});

test('every page of a check-up is accessible', async ({ shared: { page } }) => {
  const window = new Window(page);
  await window.tryExample();
  for (const name of WAYS) {
    await window.goTo(name);
    if (name === '对比') {
      await page.getByRole('button', { name: '售后平均审核时长：算式、曲线、参照线' }).click();
    }
    await expectAccessible(page, name);
  }
  await window.openMetric('售后平均审核时长');
  await expectAccessible(page, '一项指标');
});

test('no page scrolls sideways at 200 % in a small window, whatever the names', async ({
  folder,
  shared: { app, page },
}) => {
  const window = new Window(page);
  const name = '深圳市龙华区阿婆手作农家土特产食品有限公司抖音小店官方旗舰店第二分店（直播专营）';
  for (const shop of ['小店A', '小店B', '小店C']) {
    const from = path.join(ROOT, 'examples', 'three-shops', shop);
    await cp(from, path.join(folder, 'shops', `${name}${shop.at(-1)}`), { recursive: true });
  }
  await answerOpenDialog(app, [path.join(folder, 'shops')]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '开始体检' }).click();
  await window.waitForResult();
  await app.evaluate(({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows();
    shown?.setContentSize(1024, 640);
    shown?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => globalThis.innerWidth)).toBe(512);
  for (const way of WAYS) {
    await window.goTo(way);
    // What a page draws by its width comes a frame later.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const hidden = () =>
      page.locator('#page').evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(hidden, way).toBe(0);
  }
});
