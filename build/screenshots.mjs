/** `npm run screenshots`: takes the pictures of the README anew from the running app. */
import path from 'node:path';
import { driveApp } from './drive-app.mjs';

const pictures = path.join(import.meta.dirname, 'pictures');

await driveApp(import.meta.filename, async (app, page) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 900);
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: '用示例看看' }).click();
  const pages = page.getByRole('navigation', { name: '页面' });
  for (const [name, file] of [
    ['总览', 'overview.png'],
    ['对比', 'comparison.png'],
    ['清单', 'checklist.png'],
  ]) {
    await pages.getByRole('button', { name: name ?? '' }).click();
    await page.waitForFunction("document.fonts.status === 'loaded'");
    await page.screenshot({ path: path.join(pictures, file ?? ''), animations: 'disabled' });
  }
});
