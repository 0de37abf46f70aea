/** `npm run guide:pictures`: makes the pictures of the installation guide from their drawings. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { needsVirtualScreen } from '../system-packages.mjs';

const pictures = path.join(import.meta.dirname, 'pictures');

const electron = await electronCommand();
if (needsVirtualScreen()) {
  const [command = '', ...args] = [
    ...virtualScreen(console.error),
    process.execPath,
    import.meta.filename,
  ];
  process.exitCode = (await run(command, args, { terminal: true })).code;
} else {
  const switches = electron.filter(
    (word) => word.startsWith('--') && !word.includes('server-args'),
  );
  const app = await _electron.launch({
    args: [path.join(import.meta.dirname, 'window.cjs'), ...switches],
  });
  try {
    const page = await app.firstWindow();
    await mkdir(pictures, { recursive: true });
    await page.evaluate(() => document.fonts.ready);
    for (const figure of await page.locator('figure').all()) {
      const name = `${await figure.getAttribute('id')}.png`;
      await figure.screenshot({ path: path.join(pictures, name) });
      console.log(name);
    }
  } finally {
    await app.close();
  }
}
