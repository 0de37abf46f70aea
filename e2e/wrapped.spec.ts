/** What is wrapped: workbooks with a password, which is tried or asked for on the review page, and tables in zip archives. */
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { answerOpenDialog, expect, ROOT, test } from './fixtures';

const FIXTURES = path.join(ROOT, 'electron/import/fixtures');

test('a locked file opens with its password, the same one opens the others', async ({
  folder,
  shared: { app, page },
}) => {
  const given = [
    ['agile.xlsx', '小店A 快手订单_密码2026 (1).xlsx'],
    ['standard.xlsx', '小店A 订单一.xlsx'],
    ['rc4.xls', '小店A 订单二.xls'],
    ['rc4-cryptoapi.xls', '小店A 订单三.xls'],
    ['pass_protected.xlsx', '别的.xlsx'],
  ].map(([fixture = '', name = '']) => [path.join(FIXTURES, fixture), path.join(folder, name)]);
  for (const [from = '', to = ''] of given) await copyFile(from, to);
  await answerOpenDialog(
    app,
    given.map(([, to = '']) => to),
  );
  await page.getByRole('button', { name: '选择文件' }).click();

  // The name of the first ends with its password.
  await expect(page.getByRole('row').filter({ hasText: '快手订单' })).toBeVisible();
  const locked = page.getByRole('region', { name: '要密码才能读的' });
  await expect(locked.getByRole('listitem')).toHaveCount(4);

  const field = locked.getByLabel('“小店A 订单一.xlsx”的密码');
  await field.fill('密码2025');
  await field.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('密码不对');
  await expect(locked.getByRole('alert')).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-invalid', 'true');

  await field.fill('密码2026');
  await field.press('Enter');
  await expect(locked.getByRole('listitem')).toHaveCount(1);
  for (const name of ['订单一', '订单二', '订单三']) {
    await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  }

  const last = locked.getByLabel('“别的.xlsx”的密码');
  await expect(last).toBeFocused();
  await last.fill('123');
  await locked.getByRole('button', { name: '打开' }).click();
  await expect(locked).toHaveCount(0);
});

test('the tables in a zip are files of their own, what cannot be unpacked is told', async ({
  shared: { app, page },
}) => {
  const archives = ['gbk-names.zip', 'locked.zip'].map((name) => path.join(FIXTURES, name));
  await answerOpenDialog(app, archives);
  await page.getByRole('button', { name: '选择文件' }).click();
  for (const name of ['gbk-names.zip/小店A/订单 九月.csv', 'gbk-names.zip/小店B/售后单.csv']) {
    await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  }
  const failures = page.getByRole('region', { name: '没能读取的' });
  await expect(failures.getByRole('listitem')).toHaveText(/locked\.zip.*解压密码/);
});
