/** The main job from end to end: example → comparison → metric → tick → restart → PDF. */
import path from 'node:path';
import { answerSaveDialog, expect, start, test } from './fixtures';
import { readPdf } from './pdf';
import { Window } from './window';

test('a newcomer goes from the example to the printed report, and a tick survives a restart', async ({
  folder,
}) => {
  const userData = path.join(folder, 'user-data');
  const first = await start(userData);
  const window = new Window(first.page);

  await test.step('the example gives a full result in one click', async () => {
    await window.tryExample();
    for (const shop of ['小店A', '小店B', '小店C']) {
      await expect(
        first.page.getByRole('main').getByText(shop, { exact: true }).first(),
      ).toBeVisible();
    }
    await expect(first.page.getByText('估算').first()).toBeVisible();
  });

  await test.step('the comparison shows every shop, marks the best and reads the table in words', async () => {
    await window.goTo('对比');
    const table = first.page.getByRole('grid');
    for (const shop of ['小店A', '小店B', '小店C']) {
      await expect(table.getByRole('columnheader', { name: shop })).toBeVisible();
    }
    const audit = table.getByRole('row').filter({ hasText: '售后平均审核时长' });
    await expect(audit).toContainText('5.6 小时');
    await expect(audit).toContainText('21.4 小时');
    await expect(audit).toContainText('最好');
    await expect(window.title).toContainText('小店A');
  });

  await test.step('a metric puts its real numbers into the formula and names its worst rows', async () => {
    await window.openMetric('商品品质退货率');
    const main = first.page.getByRole('main');
    await expect(main).toContainText(/8\s*÷\s*签收订单\s*280/);
    await expect(main.getByRole('table').filter({ hasText: '售后单' }).first()).toBeVisible();
  });

  await test.step('an action is ticked off', async () => {
    await window.goTo('清单');
    const box = first.page.getByRole('checkbox').first();
    await expect(box).not.toBeChecked();
    await first.page.getByRole('listitem').locator('label').first().click();
    await expect(first.page.getByRole('radio', { name: '已做 1', exact: true })).toBeVisible();
    await expect(window.title).toContainText('涉及 3 家店');
  });
  await first.close();

  const second = await start(userData);
  const again = new Window(second.page);
  await test.step('after a restart the check-up is there and the tick is kept', async () => {
    await second.page.getByRole('button', { name: /完成 1\/207/ }).click();
    await again.goTo('清单');
    await second.page
      .getByRole('radio', { name: /已做/ })
      .or(second.page.getByRole('button', { name: /已做/ }))
      .first()
      .click();
    await expect(second.page.getByRole('checkbox')).toHaveCount(1);
    await expect(second.page.getByRole('checkbox')).toBeChecked();
  });

  await test.step('the report is saved as a PDF with text, fonts, tags, outline and page numbers', async () => {
    const file = path.join(folder, '报告.pdf');
    await answerSaveDialog(second.app, file);
    await again.goTo('报告');
    await second.page.getByRole('button', { name: /模板/ }).click();
    await second.page.getByRole('option', { name: '完整报告' }).click();
    await second.page.getByRole('button', { name: '保存 PDF' }).click();
    await expect(second.page.getByRole('status').filter({ hasText: '报告.pdf' })).toBeVisible({
      timeout: 30_000,
    });

    const pdf = await readPdf(file);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(6);
    const texts = pdf.pages.map(({ text }) => text);
    expect(texts[0]).toContain('小店体检');
    ['小店A', '小店B', '小店C'].forEach((shop, at) => {
      expect(texts[at]).toContain(shop);
    });
    expect(texts.join('')).toContain('售后平均审核时长');
    expect(texts.join('')).toContain('21.4小时');
    texts.forEach((text, index) => {
      expect(text, `page ${String(index + 1)}`).toContain(
        `${String(index + 1)}/${String(pdf.pages.length)}`,
      );
    });
    expect(pdf.embeddedFonts.some((name) => name.includes('NotoSansSC'))).toBe(true);
    expect(pdf.otherFonts).toEqual([]);
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('zh-CN');
    expect(pdf.outline.length).toBeGreaterThanOrEqual(3);
  });
  await second.close();
});
