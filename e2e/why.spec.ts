/** Why points are lost and what is done about it: causes, agents, reviews, the shop's own answers, work that is kept. */
import { expectAccessible } from './accessible';
import { readFile } from 'node:fs/promises';
import { answerSaveDialog, expect, start, test } from './fixtures';
import { Window } from './window';

test('from the causes of a poor shop to work that is shared out and kept, and the handbook', async ({
  folder,
}) => {
  const userData = `${folder}/user-data`;
  const first = await start(userData);
  const { page } = first;
  const window = new Window(page);
  const main = page.getByRole('main');
  await window.tryExample();

  await test.step('a chart is saved as dots and as lines, light in a dark window', async () => {
    const save = async (kind: RegExp, file: string) => {
      await answerSaveDialog(first.app, `${folder}/${file}`);
      await main
        .getByRole('button', { name: '存成图片：小店A、小店B、小店C 总分和门槛线' })
        .click();
      await page.getByRole('menuitem', { name: kind }).click();
      await expect(page.getByText(`图片已保存为 ${file}`)).toBeVisible();
      return readFile(`${folder}/${file}`);
    };
    const light = (await save(/^SVG/, '浅.svg')).toString('utf8');
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = (await save(/^SVG/, '深.svg')).toString('utf8');
    const dots = await save(/^PNG/, '图.png');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(dark).toBe(light);
    expect(light).not.toMatch(/var\(|light-dark|class=|style=/);
    const read = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { name: root.localName, text: root.textContent, size: root.getAttribute('viewBox') };
    }, light);
    expect(read.name).toBe('svg');
    for (const part of ['小店A', '小店B', '小店C', '估算', '70']) expect(read.text).toContain(part);
    // Width and height stand in the head of a PNG: three dots for each pixel of the drawing.
    const [, , width = 0, height = 0] = (read.size ?? '').split(' ').map(Number);
    expect([dots.readUInt32BE(16), dots.readUInt32BE(20)]).toEqual([3 * width, 3 * height]);
    expect(width).toBeGreaterThan(900);
  });

  await test.step('the causes of a shop name their figures and the words of buyers', async () => {
    await window.goTo('诊断');
    await page.getByRole('radio', { name: /小店B/ }).click();
    const cause = main.getByRole('article').filter({ hasText: '飞鸽平均响应时长' }).last();
    await expect(main).toContainText('客服回复慢');
    await expect(cause).toContainText('96.8 秒');
    await expect(cause).toContainText('估算');
    await expectAccessible(page, '一家店的诊断');
  });

  await test.step('agents are ranked, with why and what to train', async () => {
    await window.goTo('客服');
    await page.getByRole('radio', { name: /小店B/ }).click();
    const agents = main.getByRole('table').first();
    await expect(agents.getByRole('row').nth(1)).toContainText('阿玲');
    await expect(agents).toContainText('晚班兼职');
    await expect(main).toContainText('回复不及时');
  });

  await test.step('reviews are read by topic', async () => {
    await window.goTo('评价');
    await page.getByRole('radio', { name: /小店C/ }).click();
    await expect(main).toContainText('包装');
    await expect(main).toContainText('尺码不合适');
  });

  await test.step('an answer is kept and judged at once, and can be taken back', async () => {
    await window.goTo('自评');
    await page.getByRole('radio', { name: /小店C/ }).click();
    const question = main.getByRole('radiogroup').filter({ hasText: '不清楚' }).first();
    await question.locator('label').first().click();
    await page.getByRole('button', { name: '保存并重新打分' }).click();
    await expect(page.getByText('已存下 1 题的回答')).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('已存下 1 题的回答')).toBeHidden();
  });

  await test.step('an item of the checklist gets a state, a person and a note', async () => {
    await window.goTo('清单');
    await page.getByRole('radio', { name: /小店B/ }).click();
    const item = main.getByRole('listitem').first();
    await item.getByRole('button', { name: /状态/ }).click();
    await page.getByRole('menuitemradio', { name: '在做' }).click();
    await item.getByRole('button', { name: '分工和备注' }).click();
    await item.getByLabel('负责人', { exact: true }).fill('老李');
    await item.getByLabel('备注', { exact: true }).fill('先停吸尘器');
    await page.keyboard.press('Tab');
    await expect(item).toContainText('老李');
    await expectAccessible(page, '分工');
  });
  await first.close();

  const second = await start(userData);
  await test.step('the handbook explains without a check-up, and finds by words', async () => {
    await second.page.getByRole('button', { name: '体验分知识：分为什么低，怎么提' }).click();
    const handbook = second.page.getByRole('main');
    await handbook.getByRole('searchbox').fill('揽收');
    await expect(handbook).toContainText('揽收');
    await expectAccessible(second.page, '知识');
    await handbook.getByRole('searchbox').fill('没有这样的词');
    await expect(handbook.getByRole('listitem')).toHaveCount(0);
    await second.page.getByRole('button', { name: '返回' }).click();
  });

  await test.step('all of it is there after a restart', async () => {
    await second.page
      .getByRole('button', { name: /小店A、小店B/ })
      .first()
      .click();
    const later = new Window(second.page);
    await later.goTo('清单');
    await second.page.getByRole('radio', { name: /小店B/ }).click();
    await second.page.getByRole('radio', { name: /^在做/ }).click();
    await expect(second.page.getByRole('main')).toContainText('老李负责');
    await later.goTo('自评');
    await expect(second.page.getByRole('main')).toContainText('2026-10-10');
  });
  await second.close();
});
