/** The window itself: it opens, and it always closes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, start, test } from './fixtures';

test('a page that hangs does not keep the program from ending', async ({ folder }) => {
  const { app, page, close } = await start(folder);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const program = app.process();
  // It never answers; what becomes of the call when the program ends does not matter.
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await sleep(500);
  await close();
  expect(program.exitCode).toBe(0);
});
