/** Tables the program does not know: explained once by hand, known from then on; what is wrong in files, told and taken out. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { expectAccessible } from './accessible';
import { answerOpenDialog, answerSaveDialog, expect, start, test, type Running } from './fixtures';
import { Window } from './window';

const HEADERS = ['流水编号', '哪天买的', '钱到账', '付了多少', '联系电话', '进展'] as const;

/** A shop's own list of orders: two lines of its own above names no export has, a word no platform uses. */
function ownOrders(month: number, headers: readonly string[] = HEADERS): string {
  const lines = Array.from({ length: 12 }, (_, at) => {
    const day = `2026-${String(month).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`;
    const cells: Readonly<Record<string, string>> = {
      流水编号: `69179267688${month}43${1000 + at}`,
      哪天买的: `${day} 12:00:00`,
      钱到账: `${day} 12:05:00`,
      付了多少: `${20 + at}.50`,
      联系电话: `1380000${1000 + at}`,
      进展: at % 2 === 0 ? '已发货' : '在路上啦',
    };
    return headers.map((header) => cells[header]).join(',');
  });
  return [`${month}月流水`, '整理人：小王', headers.join(','), ...lines].join('\n');
}

async function open({ app, page }: Running, files: readonly string[]): Promise<void> {
  await answerOpenDialog(app, files);
  await page.getByRole('button', { name: '选择文件' }).click();
}

/** Says what a column is. */
async function explain(page: Page, column: string, field: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`“${column}”是`) }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${field}`) }).click();
}

test('a table of unknown layout is explained once and known in the next month', async ({
  folder,
}) => {
  const september = path.join(folder, '九月.csv');
  const october = path.join(folder, '十月.csv');
  await writeFile(september, ownOrders(9));
  await writeFile(october, ownOrders(10, HEADERS.toReversed()));
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const { page } = first;
  const window = new Window(page);

  await test.step('its failure leads to its first rows', async () => {
    await open(first, [september]);
    const failures = page.getByRole('region', { name: '没能读取的' });
    await failures.getByRole('button', { name: /看这张表/ }).click();
    await expect(window.title).toHaveText('九月.csv');
  });

  await test.step('the kind and the row of the names are chosen below the junk', async () => {
    const mark = page.getByText('表头', { exact: true });
    const headerRow = page.getByRole('row').filter({ has: mark });
    await page.getByLabel('表头在第几行').fill('1');
    await expect(headerRow).toContainText('9月流水');
    await page.getByRole('button', { name: '把第 3 行当表头' }).click();
    await expect(headerRow).toContainText('哪天买的');
    await page.getByRole('button', { name: /这是什么表/ }).click();
    await page.getByRole('option', { name: '订单表' }).click();
  });

  await test.step('personal columns are locked and masked, the others say what they look like', async () => {
    const grid = page.getByRole('region', { name: '九月.csv' });
    await expect(grid).toContainText('个人信息，从不读取');
    await expect(grid).not.toContainText('13800001000');
    await expect(page.getByRole('columnheader', { name: /付了多少/ })).toContainText('实付金额');
  });

  await test.step('what is still needed is said before anything is kept', async () => {
    await page.getByRole('button', { name: '记住并使用' }).click();
    await expect(page.getByRole('alert')).toContainText('订单号');
    await explain(page, '流水编号', '订单号');
    await explain(page, '哪天买的', '下单时间');
    await explain(page, '进展', '订单状态');
    await expect(page.getByRole('columnheader', { name: /哪天买的/ })).toContainText(
      '12 格里 12 格读得出时间',
    );
    await expectAccessible(page, '看这张表');
    await page.getByRole('button', { name: '记住并使用' }).click();
    await expect(page.getByRole('row').filter({ hasText: '九月.csv' })).toContainText(
      '按你教的列来读',
    );
  });

  await test.step('an undone lesson asks again, cancelling changes nothing', async () => {
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByRole('region', { name: '没能读取的' })).toBeVisible();
    await page.getByRole('button', { name: /看这张表/ }).click();
    await page.getByRole('button', { name: /这是什么表/ }).click();
    await page.getByRole('option', { name: '订单表' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByRole('region', { name: '没能读取的' })).toBeVisible();
    await page.getByRole('button', { name: /看这张表/ }).click();
    await page.getByRole('button', { name: /这是什么表/ }).click();
    await page.getByRole('option', { name: '订单表' }).click();
    await page.getByLabel('表头在第几行').fill('3');
    await explain(page, '流水编号', '订单号');
    await explain(page, '钱到账', '付款时间');
    await explain(page, '进展', '订单状态');
    await page.getByRole('button', { name: '记住并使用' }).click();
    await expect(page.getByRole('row').filter({ hasText: '九月.csv' })).toBeVisible();
  });

  await test.step('a word of its own is taught, and its table read again', async () => {
    await page.getByRole('button', { name: '1 个没见过的说法' }).click();
    await expectAccessible(page, '没见过的说法');
    await page.getByRole('button', { name: /“在路上啦”是什么意思/ }).click();
    await page.getByRole('option', { name: '已发货' }).click();
    await expect(window.title).toHaveText('没有没见过的说法');
    await page.getByRole('button', { name: '看教过的' }).click();
    await expect(window.title).toHaveText('教过 1 种表、1 个说法');
    await expectAccessible(page, '教过的表');
  });
  await first.close();

  const second = await start(userData);
  await test.step('after a restart the next month asks nothing, and one press checks it up', async () => {
    await open(second, [october]);
    await expect(second.page.getByRole('row').filter({ hasText: '十月.csv' })).toContainText(
      '按你教的列来读',
    );
    await expect(second.page.getByRole('button', { name: /没见过的说法/ })).toHaveCount(0);
    const unnamed = second.page.locator('input[aria-invalid="true"]');
    if ((await unnamed.count()) > 0) await unnamed.fill('小店甲');
    await second.page.getByRole('button', { name: '开始体检' }).click();
    await expect(second.page.getByRole('navigation', { name: '页面' })).toBeVisible();
  });

  await test.step('what was taught goes to a file, is forgotten, and taken in again', async () => {
    await new Window(second.page).goTo('数据');
    await second.page.getByRole('button', { name: '教过的表' }).click();
    const file = path.join(folder, '教过的表.json');
    await answerSaveDialog(second.app, file);
    await second.page.getByRole('button', { name: '导出' }).click();
    await expect(second.page.getByText('已导出到 教过的表.json')).toBeVisible();
    await second.page.getByRole('button', { name: '忘掉“九月.csv”的列' }).click();
    await second.page.getByRole('button', { name: '忘掉“在路上啦”' }).click();
    await expect(second.page.getByText('还没有教过')).toBeVisible();
    await answerOpenDialog(second.app, [file]);
    await second.page.getByRole('button', { name: '导入' }).click();
    await expect(new Window(second.page).title).toHaveText('教过 1 种表、1 个说法');
  });
  await second.close();
});

test('a text is read in the encoding a person chooses, and back', async ({ folder, shared }) => {
  const { page } = shared;
  const file = path.join(folder, '小店乙 订单.csv');
  const text =
    '订单编号,订单状态,支付完成时间\n' +
    '6917926768823643751,已完成,2026-10-01 12:00:00\n' +
    '6917926768823643752,已完成,2026-10-02 12:00:00\n';
  await writeFile(file, iconv.encode(text, 'gb18030'));
  await open(shared, [file]);
  await page.getByRole('button', { name: /^看这张表/ }).click();
  const grid = page.getByRole('region', { name: '小店乙 订单.csv' });
  const encoding = page.getByRole('button', { name: /文字编码$/ });
  await expect(encoding).toContainText('GBK');
  await expect(grid).toContainText('支付完成时间');
  await encoding.click();
  await page.getByRole('option', { name: 'UTF-8', exact: true }).click();
  await expect(encoding).toContainText('UTF-8');
  await expect(grid).not.toContainText('支付完成时间');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(grid).toContainText('支付完成时间');
  await page.getByRole('button', { name: /分隔符/ }).click();
  await page.getByRole('option', { name: /制表符/ }).click();
  await expect(page.getByRole('columnheader', { name: /^B/ })).toHaveCount(0);
  await page.getByRole('button', { name: /分隔符/ }).click();
  await page.getByRole('option', { name: /逗号/ }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('row').filter({ hasText: '小店乙 订单.csv' })).toBeVisible();
});

test('issues are filtered, searched and saved as a workbook', async ({ folder, shared }) => {
  const { app, page } = shared;
  const file = path.join(folder, '小店丙 订单.csv');
  await writeFile(
    file,
    '订单编号,订单状态,支付完成时间,订单应付金额\n' +
      '6917926768823643751,已完成,2026-10-01 12:00:00,20\n' +
      '6917926768823643752,飞走了,2026年13月45日,白送\n' +
      '6917926768823643753,已完成,2026-10-03 12:00:00,30\n',
  );
  await open(shared, [file]);
  await page.getByRole('button', { name: /^问题清单/ }).click();
  const table = page.getByRole('region', { name: /问题清单/ });
  await expect(table.getByRole('row').filter({ hasText: '白送' })).toContainText('订单应付金额');
  await expectAccessible(page, '问题清单');

  await page.getByRole('radio', { name: /金额读不懂/ }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: '搜索' }).fill('没有这样的');
  await expect(page.getByText('没有符合的')).toBeVisible();
  await page.getByRole('searchbox', { name: '搜索' }).fill('白');
  await expect(table.getByRole('row')).toHaveCount(2);

  const saved = path.join(folder, '问题.xlsx');
  await answerSaveDialog(app, saved);
  await page.getByRole('button', { name: /导出为 Excel/ }).click();
  await expect(page.getByText('问题清单已保存到 问题.xlsx')).toBeVisible();
  const { sheets } = await readXlsx(new Uint8Array(await readFile(saved)));
  const cells = sheets.flatMap(({ rows }) => rows.map((row) => row.map(String).join(' ')));
  expect(cells.some((row) => row.includes('白送'))).toBe(true);
  expect(cells.some((row) => row.includes('飞走了'))).toBe(false);
});

test('a table is left out and taken back, and the same shops are checked up again', async ({
  shared,
}) => {
  const { page } = shared;
  const window = new Window(page);
  await window.tryExample();
  await page.getByRole('button', { name: '同样的店再体检一次' }).click();
  await expect(page.getByRole('region', { name: /再体检一次：小店A、小店B、小店C/ })).toBeVisible();
  await expectAccessible(page, '再体检一次');

  const shopA = path.join(path.resolve(__dirname, '..'), 'examples', 'three-shops', '小店A');
  await open(shared, [shopA]);
  const missing = page.getByRole('region', { name: '和上次比，还缺' });
  await expect(missing).toContainText('小店B 还没有表');
  await expect(missing).not.toContainText('小店A');

  const coverage = page.getByRole('region', { name: '数据齐不齐' }).first();
  await expect(coverage).toContainText('对上订单');
  const reviews = page.getByRole('row').filter({ hasText: '评价' }).first();
  await reviews.getByRole('checkbox').press('Space');
  await expect(missing).toContainText('小店A 上次有评价表，这次还没有');
  await expectAccessible(page, '核对数据');
  await reviews.getByRole('checkbox').press('Space');
  await expect(missing).not.toContainText('小店A');
  await page.getByRole('button', { name: '开始体检' }).click();
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible();
});
