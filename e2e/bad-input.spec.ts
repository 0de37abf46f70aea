/** Files that cannot be used, given together with good ones: each is told with the way out, the rest is analysed. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, expect, ROOT, test } from './fixtures';

const SHOP_C = path.join(ROOT, 'examples', 'three-shops', '小店C');

test('bad files are named with the reason and the way out, good ones still count', async ({
  folder,
  shared: { app, page },
}) => {
  const given = path.join(folder, '小店C');
  await mkdir(given);
  const good = (await readdir(SHOP_C)).map((name) => path.join(SHOP_C, name));
  const bad = {
    photo: path.join(given, '截图.xlsx'),
    empty: path.join(given, '空表.csv'),
    encrypted: path.join(given, '加密.xlsx'),
    headless: path.join(given, '没有表头.csv'),
    lacking: path.join(given, '小店C 售后单.csv'),
    broken: path.join(given, '小店C 评价.csv'),
  };
  await writeFile(bad.photo, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await writeFile(bad.empty, '');
  await copyFile(path.join(ROOT, 'electron/import/fixtures/pass_protected.xlsx'), bad.encrypted);
  await writeFile(bad.headless, '甲,乙\n1,2\n3,4\n');
  await writeFile(
    bad.lacking,
    '售后单号,订单号,售后类型,售后状态\nA1,6917926768823643751,退货退款,售后关闭\n',
  );
  await writeFile(
    bad.broken,
    '评价日期,订单ID,商品名称,商品评价得分,评价内容\n' +
      '2026年10月07日 12:39:34,6917926768823643751,蒸锅,5,不错\n' +
      '2026年13月45日 12:39:34,6917926768823643752,蒸锅,1,坏了\n',
  );
  await answerOpenDialog(app, [...good, ...Object.values(bad)]);
  await page.getByRole('button', { name: '选择文件' }).click();

  const failures = page.getByRole('region', { name: '没能读取的' });
  for (const name of ['截图.xlsx', '空表.csv', '没有表头.csv', '小店C 售后单.csv']) {
    await expect(failures.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  const locked = page.getByRole('region', { name: '要密码才能读的' });
  await expect(locked.getByLabel('“加密.xlsx”的密码')).toBeVisible();
  await expect(
    failures.getByRole('listitem').filter({ hasText: '小店C 售后单.csv' }),
  ).toContainText('售后申请时间');

  const row = page.getByRole('row').filter({ hasText: '小店C 评价.csv' });
  await row.getByRole('button', { name: /要留意/ }).click();
  await expect(row).toContainText('第 3 行');
  await expect(row).toContainText('A 列');

  await page.getByRole('button', { name: '开始体检' }).click();
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('小店C');
});

test('a folder of nothing usable says so and offers other files', async ({
  folder,
  shared: { app, page },
}) => {
  const file = path.join(folder, '说明.pdf');
  await writeFile(file, '%PDF-1.4 not a table');
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await expect(page.getByRole('main')).toContainText('说明.pdf');
  await expect(page.getByRole('button', { name: '开始体检' })).toHaveCount(0);
  await readFile(file);
});
