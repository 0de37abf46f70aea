/** Check-ups as files that are handed on, and the files the program is called with. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog, chooseCommand, expect, ROOT, start, test } from './fixtures';
import { Window } from './window';

const ORDERS = path.join(
  ROOT,
  'examples/three-shops/小店B/1791768600_c6df88706376e40142b9af3b14ec547azYbKvEoP.csv',
);

/** What a second call of the program with a file does to the one that runs. */
async function callAgain(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(
    ({ app: program }, [called, folder]) => {
      program.emit('second-instance', {}, ['x', called], folder);
    },
    [path.basename(file), path.dirname(file)] as const,
  );
}

test('[P9 E] a copy of a check-up opens where it lies, and files the program is called with are read', async ({
  folder,
}) => {
  const userData = path.join(folder, 'user-data');
  const copy = path.join(folder, '给同事 看的.tijian');
  const first = await start(userData);
  const { app, page } = first;
  const total = page.locator('main .total').first();
  await new Window(page).tryExample();
  const shown = await total.textContent();

  await test.step('a copy is saved where one likes', async () => {
    await answerSaveDialog(app, copy);
    await chooseCommand(app, 'saveCopy');
    await expect(page.getByText('已另存为 给同事 看的.tijian')).toBeVisible();
    expect((await stat(copy)).size).toBeGreaterThan(10_000);
  });

  await test.step('the check-up itself is removed', async () => {
    await page.getByRole('button', { name: '小店体检', exact: true }).click();
    await page.getByRole('button', { name: /^删除“小店A、小店B/ }).click();
    await expect(page.getByText('还没有做过体检')).toBeVisible();
  });
  await first.close();

  const second = await start(userData, [copy]);
  const main = second.page.getByRole('main');
  await test.step('the program called with the copy opens it', async () => {
    await expect(second.page.getByRole('navigation', { name: '页面' })).toBeVisible();
    await expect(second.page.locator('main .total').first()).toHaveText(shown ?? '');
  });

  await test.step('a file that is damaged is told by its name and left as it is', async () => {
    const broken = path.join(folder, '坏了.tijian');
    const text = (await readFile(copy, 'utf8')).replace('小店A', '小店甲');
    await writeFile(broken, text);
    await callAgain(second.app, broken);
    await expect(
      second.page.getByText(
        '坏了.tijian 不是小店体检保存的文件，或者已经损坏，打不开；文件没有动过。',
      ),
    ).toBeVisible();
    expect(await readFile(broken, 'utf8')).toBe(text);
    await expect(second.page.getByRole('navigation', { name: '页面' })).toBeVisible();
  });

  await test.step('tables a second call comes with are read in the window that is open', async () => {
    await callAgain(second.app, ORDERS);
    await expect(main.getByRole('row').filter({ hasText: path.basename(ORDERS) })).toBeVisible();
    await expect(second.page.getByRole('button', { name: '开始体检' })).toBeVisible();
  });
  await second.close();
});
