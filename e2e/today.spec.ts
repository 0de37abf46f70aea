/** 今天: what must be handled and what may be contested, from the files to a table one can hand on. */
import path from 'node:path';
import { expectAccessible } from './accessible';
import { answerOpenDialog, answerSaveDialog, expect, ROOT, start, test } from './fixtures';
import { Window } from './window';

test('what is due is listed by urgency, filtered, saved whole, and kept with the check-up', async ({
  folder,
}) => {
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const { page } = first;
  const window = new Window(page);
  const rows = page.locator('.rows-table tbody tr');

  await test.step('the files of three shops make one list, the most urgent first', async () => {
    await window.tryExample();
    await window.goTo('今天');
    await expect(window.title).toHaveText('今天要处理 68 件，6 件已超时，11 件 24 小时内到期');
    await expect(rows.first()).toContainText('超时 47.2 小时');
    await expect(rows.first()).toContainText('小店B');
    await expectAccessible(page, '今天');
  });

  await test.step('it can be looked at by kind and by shop', async () => {
    await page.getByRole('radio', { name: /差评待回复/ }).click();
    await expect(rows).toHaveCount(12);
    await page.getByRole('radio', { name: /小店A/ }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('比图片小一大圈');
    await page.getByRole('radio', { name: '全部店铺' }).click();
  });

  await test.step('rows that may be contested stand beside it', async () => {
    await page.getByRole('radio', { name: /可申诉线索/ }).click();
    await expect(window.title).toHaveText('可申诉线索 4 条');
    await expect(page.getByRole('main')).toContainText('以后台规则为准');
    await expect(page.getByRole('heading', { name: /判为用户责任/ })).toBeVisible();
    await expectAccessible(page, '可申诉线索');
  });

  const target = path.join(folder, '今天.xlsx');
  await test.step('all of it is saved as a workbook', async () => {
    await answerSaveDialog(first.app, target);
    await page.getByRole('button', { name: '导出表格' }).click();
    await expect(page.getByText('已导出到“今天.xlsx”', { exact: true })).toBeVisible();
  });
  await first.close();

  await test.step('opened later, without its files, it saves what was kept and says so', async () => {
    const second = await start(userData);
    const later = new Window(second.page);
    await second.page
      .getByRole('button', { name: /小店A、小店B/ })
      .first()
      .click();
    await later.goTo('今天');
    await expect(later.title).toContainText('今天要处理 68 件');
    await answerSaveDialog(second.app, target);
    await second.page.getByRole('button', { name: '导出表格' }).click();
    await expect(second.page.getByText(/只导出了体检里留下的/)).toBeVisible();
    await second.close();
  });
});

test('what the files cannot say is told, with the table it takes', async ({ running }) => {
  const { app, page } = running;
  const orders = path.join(
    ROOT,
    'examples/three-shops/小店B/1791768600_c6df88706376e40142b9af3b14ec547azYbKvEoP.csv',
  );
  await answerOpenDialog(app, [orders]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '开始体检' }).click();
  await new Window(page).goTo('今天');
  await expect(new Window(page).title).toHaveText(/今天要处理 18 件/);
  await expect(page.getByRole('main')).toContainText('没有待处理售后清单');
  await expect(page.getByRole('main')).toContainText('没有差评待回复清单');
});
