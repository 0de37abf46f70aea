/** The report as it is put together in the window: its very pages, templates, one file for each shop, other files. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
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

const LOGO = path.join(ROOT, 'build', 'pictures', 'overview.png');
const TEMPLATE = '给客户看的';
const AGENCY = '某某代运营';

test('a report is put together, looked at, kept as a template and made for each shop', async ({
  folder,
}) => {
  test.setTimeout(180_000);
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const { app, page } = first;
  const window = new Window(page);
  await window.tryExample();
  await chooseCommand(app, 'print');

  const plain = path.join(folder, '两家.pdf');
  await test.step('the preview shows as many pages as the PDF has', async () => {
    await expect(window.title).toHaveText('3 家店的报告，共 3 页');
    await box(page, '小店C').click();
    await box(page, '逐项对比').click();
    await expect(window.title).toHaveText(/^2 家店的报告，共 \d+ 页$/, { timeout: 30_000 });
    await answerSaveDialog(app, plain);
    await page.getByRole('button', { name: '保存 PDF' }).click();
    await expect(page.getByText('已保存到 两家.pdf')).toBeVisible({ timeout: 30_000 });
    const { pages } = await readPdf(plain);
    await expect(page.getByRole('group', { name: /^第 \d+ 页/ })).toHaveCount(pages.length);
    await expect(window.title).toHaveText(`2 家店的报告，共 ${String(pages.length)} 页`);
    const text = pages.map((one) => one.text).join('');
    expect(text).toContain('小店B');
    expect(text).not.toContain('小店C');
    // What a page says can be read where its picture cannot be seen.
    await expect(page.getByRole('group', { name: /^第 1 页/ })).toContainText('小店A');
    await expectAccessible(page, '报告');
  });

  const branded = path.join(folder, '带标志.pdf');
  await test.step('logo and name are printed', async () => {
    await page.getByRole('button', { name: '自己的样子' }).click();
    await answerOpenDialog(app, [LOGO]);
    await page.getByRole('button', { name: '选图片…' }).click();
    await expect(page.getByRole('img', { name: '报告上的标志' })).toBeVisible();
    await page.getByRole('textbox', { name: '名字' }).fill(AGENCY);
    await answerSaveDialog(app, branded);
    await page.getByRole('button', { name: '保存 PDF' }).click();
    await expect(page.getByText('已保存到 带标志.pdf')).toBeVisible({ timeout: 30_000 });
    expect((await readPdf(branded)).pages[0]?.text).toContain(AGENCY);
    expect((await readPdf(branded)).images).toBe(1);
    await expectAccessible(page, '报告，自己的样子');
  });

  await test.step('all of it is kept as a template', async () => {
    await page.getByRole('button', { name: '存成模板…' }).click();
    await page.getByRole('textbox', { name: '模板的名字' }).fill(TEMPLATE);
    await expectAccessible(page, '存成模板');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`已存成模板“${TEMPLATE}”`)).toBeVisible();
    await expect(page.getByText('有改动')).toHaveCount(0);
  });

  await test.step('each shop gets a file, named by a pattern', async () => {
    const out = path.join(folder, '各店');
    await mkdir(out);
    await answerOpenDialog(app, [out]);
    await page.getByRole('button', { name: '每店一个 PDF…' }).click();
    const pattern = page.getByRole('textbox', { name: '文件名' });
    await pattern.fill('体检 {who}');
    await expect(page.getByText(/^不认识 {who}/)).toBeVisible();
    await pattern.fill('体检 ');
    await expect(page.getByRole('button', { name: '选文件夹并开始…' })).toBeDisabled();
    await page.getByRole('button', { name: '店名' }).click();
    await expect(page.getByText('例如：体检 小店A.pdf')).toBeVisible();
    await expectAccessible(page, '每店一个 PDF');
    await page.getByRole('button', { name: '选文件夹并开始…' }).click();
    await expect(page.getByText('2 个文件在 各店')).toBeVisible({ timeout: 60_000 });
    expect((await readdir(out)).sort()).toEqual(['体检 小店A.pdf', '体检 小店B.pdf'].sort());
  });

  await test.step('the check-up is exported in every form', async () => {
    for (const [what, suffix] of [
      ['工作簿', 'xlsx'],
      ['JSON 数据', 'json'],
    ] as const) {
      const file = path.join(folder, `导出.${suffix}`);
      await answerSaveDialog(app, file);
      await page.getByRole('button', { name: '导出…' }).click();
      await page.getByRole('menuitem', { name: what }).click();
      await expect(page.getByText(`已导出到 导出.${suffix}`)).toBeVisible();
      expect((await readFile(file)).length).toBeGreaterThan(1000);
    }
    for (const what of ['CSV 表格', '图']) {
      const out = path.join(folder, what);
      await mkdir(out);
      await answerOpenDialog(app, [out]);
      await page.getByRole('button', { name: '导出…' }).click();
      await page.getByRole('menuitem', { name: what }).click();
      await expect.poll(() => readdir(out)).toEqual([expect.stringContaining('小店A、小店B')]);
      await expect(page.getByRole('button', { name: '导出…' })).toBeEnabled();
    }
  });
  await first.close();

  const second = await start(userData);
  await test.step('after a restart the template and the pattern are those used last', async () => {
    const again = new Window(second.page);
    const recent = second.page.getByRole('region', { name: '最近的体检' });
    await recent
      .getByRole('button', { name: /小店A、小店B/ })
      .first()
      .click();
    await again.goTo('报告');
    await expect(second.page.getByRole('button', { name: /模板/ })).toContainText(TEMPLATE);
    await expect(second.page.getByRole('checkbox', { name: /^逐项对比/ })).toBeChecked();
    await expect(again.title).toHaveText(/^3 家店的报告，共 \d+ 页$/, { timeout: 30_000 });
    await second.page.getByRole('button', { name: '每店一个 PDF…' }).click();
    await expect(second.page.getByRole('textbox', { name: '文件名' })).toHaveValue('体检 {shop}');
  });
  await second.close();
});

/** The box before a part or a shop, which is clicked by its words. */
function box(page: Page, words: string) {
  return page.getByRole('region', { name: '报告里放什么' }).getByText(words, { exact: true });
}
