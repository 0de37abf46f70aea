/** The same shops over time: the first day with everything new, the next day at work, the next month's files. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseCommand,
  expect,
  ROOT,
  start,
  test,
} from './fixtures';
import { readPdf } from './pdf';
import { Window } from './window';

const SHOPS = ['小店A', '小店B', '小店C'] as const;
const NOTE = '17 点前的单当天交快递';

/** Opens the first of the recent check-ups. */
async function openRecent(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: '最近的体检' })
    .getByRole('button', { name: /小店A、小店B/ })
    .first()
    .click();
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible();
}

/** A figure as the window writes it: with a sign, the minus a real one. */
function figure(text: string): number {
  const found = /[+−-]?\d+(\.\d+)?/.exec(text)?.[0] ?? '';
  return Number(found.replace('−', '-'));
}

test('three shops from the first start over the next day to the second month', async ({
  folder,
}) => {
  test.setTimeout(240_000);
  const userData = path.join(folder, 'user-data');
  const given = path.join(folder, '九月导出');
  await cp(path.join(ROOT, 'examples', 'three-shops'), given, { recursive: true });

  const first = await start(userData);
  const { page } = first;
  const window = new Window(page);
  const main = page.getByRole('main');

  await test.step('who is new is told in four steps what it is for, once', async () => {
    const tour = page.getByRole('region', { name: '第一次用？' });
    await expect(tour).toContainText('第 1 步，共 4 步');
    for (const at of [2, 3, 4]) {
      await tour.getByRole('button', { name: '下一步' }).click();
      await expect(tour).toContainText(`第 ${String(at)} 步，共 4 步`);
    }
    await tour.getByRole('button', { name: '知道了' }).click();
    await expect(tour).toBeHidden();
  });

  await test.step('a glance at the guide leads back to the start', async () => {
    await page.getByRole('button', { name: '怎么导出这些表' }).click();
    await expect(page.getByRole('region', { name: '订单表' })).toBeVisible();
    await page.getByRole('button', { name: '返回' }).click();
    await expect(window.title).toHaveText('给你的小店做个体检');
  });

  await test.step('the files are recognised, nothing is asked, and give the overview', async () => {
    await answerOpenDialog(first.app, [given]);
    await page.getByRole('button', { name: '选择文件' }).click();
    await expect(page.getByRole('button', { name: '开始体检' })).toBeEnabled();
    await expect(page.locator('input[aria-invalid="true"]')).toHaveCount(0);
    await expect(page.getByRole('region', { name: '没能读取的' })).toHaveCount(0);
    await page.getByRole('button', { name: '开始体检' }).click();
    for (const shop of SHOPS) await expect(page.getByRole('region', { name: shop })).toBeVisible();
  });

  await test.step('the first finding leads to its metric, the proof below', async () => {
    const finding = page
      .getByRole('region', { name: '丢分最多的地方' })
      .getByRole('button')
      .first();
    const [metric = ''] = (await finding.innerText()).split(/\s/);
    await finding.click();
    await expect(window.title).toContainText(metric);
    await expect(main.getByRole('table').first()).toBeVisible();
  });

  await test.step('a score moved with the keys moves the total', async () => {
    await window.goTo('提分方案');
    await page.getByRole('radio', { name: /小店B/ }).click();
    const effect = page.getByRole('region', { name: '合在一起的效果' }).getByRole('status');
    await expect(effect).toHaveText('还没有改什么');
    await page.getByRole('region', { name: '改哪项指标' }).getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(effect).toContainText(/约 \d+/);
    const little = (await effect.textContent()) ?? '';
    await page.keyboard.press('End');
    await expect(effect).not.toHaveText(little);
    await expect(effect).toContainText(/\+\d+(\.\d+)? 分/);
    await expectAccessible(page, '提分方案，试过');
  });

  await test.step('what gets it there goes onto the checklist', async () => {
    const tried = page.getByRole('region', { name: '你试好的这几项，靠什么做到' });
    const take = tried.getByRole('button', { name: /^把这 \d+ 个做法加进清单$/ });
    const count = figure(await take.innerText());
    await take.click();
    await expect(page.getByText(`${String(count)} 件事标成了在做`)).toBeVisible();
    await window.goTo('清单');
    await expect(page.getByRole('radio', { name: /^在做/ })).toContainText(String(count));
  });

  await test.step('the report is saved as a PDF', async () => {
    const file = path.join(folder, '九月.pdf');
    await answerSaveDialog(first.app, file);
    await window.goTo('报告');
    await page.getByRole('button', { name: '保存 PDF' }).click();
    await expect(page.getByRole('status').filter({ hasText: '九月.pdf' })).toBeVisible({
      timeout: 60_000,
    });
    const pdf = await readPdf(file);
    // A page for each, unless more is chosen.
    expect(pdf.pages).toHaveLength(SHOPS.length);
    SHOPS.forEach((shop, at) => {
      expect(pdf.pages[at]?.text).toContain(shop);
    });
  });
  await first.close();

  const second = await start(userData);
  await test.step('the next day an item is done, with a note; undoing takes only the last change back', async () => {
    const { app } = second;
    const today = new Window(second.page);
    await expect(second.page.getByRole('region', { name: '第一次用？' })).toHaveCount(0);
    await openRecent(second.page);
    await today.goTo('清单');
    await second.page.getByRole('radio', { name: /小店B/ }).click();
    await second.page.getByRole('radio', { name: /^在做/ }).click();
    const item = second.page.getByRole('main').getByRole('listitem').first();
    await item.getByRole('button', { name: '分工和备注' }).click();
    await item.getByLabel('备注', { exact: true }).fill(NOTE);
    await second.page.keyboard.press('Tab');
    await expect(second.page.getByText('改了备注')).toBeVisible();

    const doing = second.page.getByRole('radio', { name: /^在做/ });
    const done = second.page.getByRole('radio', { name: /^已做/ });
    const before = {
      doing: (await doing.textContent()) ?? '',
      done: (await done.textContent()) ?? '',
    };
    const finish = async () => {
      await second.page
        .getByRole('main')
        .getByRole('button', { name: /^在做，改/ })
        .first()
        .click();
      await second.page.getByRole('menuitemradio', { name: '已完成' }).click();
      await expect(second.page.getByText('标成了已完成').last()).toBeVisible();
      await expect(done).not.toHaveText(before.done);
    };
    await finish();
    await chooseCommand(app, 'undo');
    await expect(done).toHaveText(before.done);
    await expect(doing).toHaveText(before.doing);
    await expect(second.page.getByRole('main')).toContainText(NOTE);
    await finish();
  });
  await second.close();

  const { makeMonthTwo } = await import('../build/month-two.mjs');
  await makeMonthTwo(folder);
  const third = await start(userData);
  const later = new Window(third.page);
  const doneBefore = async () => {
    await later.goTo('清单');
    await third.page.getByRole('radio', { name: /小店B/ }).click();
    await third.page.getByRole('radio', { name: /^已做/ }).click();
    await expect(third.page.getByRole('main')).toContainText(NOTE);
  };

  await test.step('after another start it is as it was left', async () => {
    await openRecent(third.page);
    await doneBefore();
  });

  await test.step('the files of the next month ask nothing, and the checklist goes on', async () => {
    await third.page.getByRole('button', { name: '小店体检', exact: true }).click();
    await answerOpenDialog(third.app, [path.join(folder, 'three-shops')]);
    await third.page.getByRole('button', { name: '选择文件' }).click();
    await expect(third.page.getByRole('button', { name: '开始体检' })).toBeEnabled();
    await expect(third.page.locator('input[aria-invalid="true"]')).toHaveCount(0);
    await third.page.getByRole('button', { name: '开始体检' }).click();
    await expect(third.page.getByRole('region', { name: '小店B' })).toBeVisible();
    await doneBefore();
  });

  await test.step('every point of the change since the month before is accounted for', async () => {
    await later.goTo('趋势');
    await third.page.getByRole('radio', { name: /小店B/ }).click();
    await expect(later.title).toContainText(/小店B 比上期高 \d+(\.\d+)? 分/);
    const told = figure(/高 \S+/.exec(await later.title.innerText())?.[0] ?? '');
    const table = third.page.getByRole('region', { name: '小店B 两期之间的总分变化' });
    const sum = figure(await table.locator('.periods-sum').innerText());
    expect(sum).toBe(told);
    const parts = (await table.locator('.effect-points').allInnerTexts()).map(figure);
    const all = parts.reduce((total, one) => total + one, 0);
    // Each part is rounded to a tenth by itself.
    expect(Math.abs(all - sum)).toBeLessThanOrEqual(0.05 * (parts.length + 1));
    await third.page.getByRole('button', { name: /前一次/ }).click();
    await expect(third.page.getByRole('option')).toHaveCount(2);
    await third.page.keyboard.press('Escape');
    await expectAccessible(third.page, '趋势，两次体检');
  });
  await third.close();
});
