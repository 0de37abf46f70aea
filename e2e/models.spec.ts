/**
 * Models of one's own: made by changing a figure, scored by, given away and taken in; rules that came after the program.
 * The tests that count models come before those that leave some.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { DOUYIN_2026_09 } from '../shared/models/data/douyin-2026-09';
import { expectAccessible } from './accessible';
import { answerOpenDialog, answerSaveDialog, expect, ROOT, test } from './fixtures';
import { Window } from './window';

const SHIPPED = '抖音商家体验分（2026-09 规则）';
const MINE = '我看重物流';

async function openModels(page: Page): Promise<void> {
  await page.getByRole('button', { name: '小店体检', exact: true }).click();
  await page.getByRole('button', { name: '打开评分模型' }).click();
}

async function openModel(page: Page, name: string): Promise<void> {
  await page.getByRole('table').getByRole('button', { name, exact: true }).click();
  await expect(new Window(page).title).toHaveText(name);
}

/** The totals of the overview, as they stand there. */
async function totals(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible();
  const cards = page.locator('main .total');
  await expect(cards.first()).toBeVisible();
  return cards.allInnerTexts();
}

/** Opens the example's files by hand and scores them by a model. */
async function runBy(page: Page, model: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: /按哪套规则打分/ }).click();
  await page.getByRole('option', { name: model, exact: true }).click();
  await page.getByRole('button', { name: '开始体检' }).click();
  return totals(page);
}

test('a rules pack takes the place of shipped rules, and can be taken away again', async ({
  folder,
  shared: { app, page },
}) => {
  const file = path.join(folder, '规则.json');
  const better = { ...DOUYIN_2026_09, name: { zh: '抖音更正规则', en: 'Douyin mended' } };
  const pack = { format: 'shop-checkup-rules', version: 1, rulesAsOf: '2026-10-01' };
  await writeFile(file, JSON.stringify({ ...pack, models: [{ ...better, validFrom: 'soon' }] }));
  await openModels(page);
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: '载入规则包' }).click();
  await expect(page.getByRole('alert')).toContainText('不是日期');
  await expectAccessible(page, '规则包有问题');

  await writeFile(file, JSON.stringify({ ...pack, models: [better] }));
  await page.getByRole('button', { name: '载入规则包' }).click();
  const rules = page.getByRole('region', { name: '规则', exact: true });
  await expect(rules).toContainText('规则截至 2026-10-01');
  await expect(rules).toContainText('来自规则包 规则.json');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: '抖音更正规则' })).toContainText('规则包');

  await page.getByRole('button', { name: '小店体检', exact: true }).click();
  await answerOpenDialog(app, [path.join(ROOT, 'examples', 'three-shops')]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: /按哪套规则打分/ }).click();
  await expect(page.getByRole('option', { name: '抖音更正规则' })).toBeVisible();
  await expect(page.getByRole('option', { name: SHIPPED })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '打开评分模型' }).click();
  await page.getByRole('button', { name: '移除规则包' }).click();
  await expect(rules).toContainText('小店体检自带的规则');
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(rules).toContainText('规则截至 2026-10-01');
  await page.getByRole('button', { name: '移除规则包' }).click();
  await expect(rules).toContainText('小店体检自带的规则');
});

test('the first change of a shipped model makes one’s own, and undoing it leaves none', async ({
  shared: { page },
}) => {
  const window = new Window(page);
  await openModels(page);
  await openModel(page, SHIPPED);
  await page.getByRole('button', { name: '改“商品综合评分”的曲线' }).click();
  const score = page.getByLabel('“商品综合评分”第 2 个点的得分');
  const was = await score.inputValue();
  await score.fill('20');
  await score.press('Enter');
  await expect(page.getByRole('alert')).toContainText('要在 50 到 100 之间');
  await score.fill('75');
  await score.press('Enter');
  await expect(window.title).toHaveText(`${SHIPPED}（我的）`);
  await expect(score).toHaveValue('75');
  await page.getByRole('button', { name: '“商品综合评分”改回原值' }).click();
  await expect(score).toHaveValue(was);
  await page.getByRole('button', { name: '撤销' }).last().click();
  await expect(score).toHaveValue('75');
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(window.title).toHaveText(SHIPPED);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(window.title).toHaveText('评分模型：自带 11 个，我的 0 个');
});

test('models and the advice go to a file and come back', async ({
  folder,
  shared: { app, page },
}) => {
  const window = new Window(page);
  const file = path.join(folder, '评分模型.json');
  await openModels(page);
  await openModel(page, SHIPPED);
  const weight = page.getByLabel('“商品体验”占总分的权重');
  await weight.fill('60');
  await weight.press('Enter');
  await expect(window.title).toHaveText(`${SHIPPED}（我的）`);
  await page.getByRole('button', { name: '返回' }).click();

  await page.getByRole('button', { name: /^清单的目标值/ }).click();
  const target = page.getByLabel('“平均揽收时长”的目标');
  await target.fill('20');
  await target.press('Enter');
  await expect(page.getByRole('button', { name: '清单的目标值（改过 1 个）' })).toBeVisible();
  await page.getByRole('button', { name: /^做法能补上几成/ }).click();
  await expectAccessible(page, '评分模型');

  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '全部导出' }).click();
  await expect(page.getByText('已导出到 评分模型.json')).toBeVisible();
  await page.getByRole('button', { name: `删除“${SHIPPED}（我的）”` }).click();
  await expect(window.title).toHaveText('评分模型：自带 11 个，我的 0 个');
  await target.fill('');
  await target.press('Enter');
  await expect(page.getByRole('button', { name: '清单的目标值（改过 0 个）' })).toBeVisible();

  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: '导入模型' }).click();
  await expect(window.title).toHaveText('评分模型：自带 11 个，我的 1 个');
  await expect(target).toHaveValue('20');

  const content = await readFile(file, 'utf8');
  await writeFile(file, content.replace(`${SHIPPED}（我的）`, '同事的'));
  await page.getByRole('button', { name: '导入模型' }).click();
  await page.getByRole('button', { name: '改用文件里的“同事的”' }).click();
  await expect(
    page.getByRole('table').getByRole('button', { name: '同事的', exact: true }),
  ).toBeVisible();
});

test('weights for every dimension give a model without a total one', async ({
  shared: { page },
}) => {
  await openModels(page);
  await openModel(page, '小红书商家体验分');
  const missing = page.getByRole('status').filter({ hasText: '所以这个模型没有总分' });
  await expect(missing).toBeVisible();
  const weights = page.getByLabel(/占总分的权重$/);
  for (let at = 0; at < (await weights.count()); at += 1) {
    await weights.nth(at).fill('1');
    await weights.nth(at).press('Enter');
    await expect(page.getByText('由用户设定，平台没有公开')).toHaveCount(
      at + 1 === (await weights.count()) ? at + 1 : 0,
    );
    await expect(weights.nth(at)).toHaveValue('1');
  }
  await expect(missing).toHaveCount(0);
});

test('a shop is scored by a model of one’s own, which says what was changed', async ({
  shared: { app, page },
}) => {
  const window = new Window(page);
  await answerOpenDialog(app, [path.join(ROOT, 'examples', 'three-shops')]);
  const before = await runBy(page, SHIPPED);

  await openModels(page);
  await openModel(page, SHIPPED);
  await page.getByRole('button', { name: '另存为我的模型' }).click();
  await page.getByLabel('新模型的名字').fill(MINE);
  await page.keyboard.press('Enter');
  await expect(window.title).toHaveText(MINE);

  const weight = page.getByLabel('“物流体验”占总分的权重');
  await weight.fill('-3');
  await weight.press('Enter');
  await expect(page.getByRole('alert')).toContainText('权重是 -3');
  await weight.fill('300');
  await weight.press('Enter');
  await expect(page.getByText('由用户设定').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '“物流体验”改回原值' })).toBeVisible();
  await expectAccessible(page, '一个模型');

  await openModels(page);
  const own = page.getByRole('region', { name: '我的模型' });
  await expect(own.getByRole('row').filter({ hasText: MINE })).toContainText(`改自${SHIPPED}`);

  await page.getByRole('button', { name: '小店体检', exact: true }).click();
  const after = await runBy(page, MINE);
  await expect(page.locator('.about-model')).toHaveText(MINE);
  expect(after).toHaveLength(before.length);
  expect(after).not.toEqual(before);
});
