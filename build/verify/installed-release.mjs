/** The program as it is handed on, started from where it is installed by a person; nothing drives it. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { PRODUCT } from '../package/product.mjs';
import { missingInSystem } from './installed-files.mjs';
import { sandboxFaults } from './processes.mjs';

const PROGRAM = '/usr/bin/shop-checkup';
const START_LIMIT_MS = 30_000;

/**
 * @param {import('./normal-user.mjs').NormalUser} person
 * @param {import('./installed.mjs').Try} check
 */
export async function installReleased(person, check) {
  await check(
    '[I1 R] 菜单、图标、.tijian 文件都接上了 (entry, icons, kind of file)',
    missingInSystem,
  );
  await check('[E19 R] 当不成 Node (is no Node)', async () => {
    // Asked to print what is not there, the program says so and ends; Node does not know the switch.
    const command = [PROGRAM, `--print-report=${person.home}/none.json`];
    const { output } = await person.run(command, { ELECTRON_RUN_AS_NODE: '1' });
    return output.includes('ENOENT') ? [] : [output];
  });
  await startReleased(person, check);
}

/**
 * @param {import('./normal-user.mjs').NormalUser} person
 * @param {import('./installed.mjs').Try} check
 */
async function startReleased(person, check) {
  const command = await person.commandFor(PROGRAM, path.join(person.home, 'start-released'));
  const args = ['--disable-gpu', '--inspect=0', '--remote-debugging-port=0'];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await check('[I1 R] 普通用户从 /usr/bin 打开，首页画出来 (started by a person)', async () => {
      const title = await titleOf(path.join(person.home, '.config', PRODUCT, 'DevToolsActivePort'));
      return title === '给你的小店做个体检' ? [] : [title];
    });
    await check('[I1 R] 沙箱开着，没有 --no-sandbox (the sandbox is on)', () =>
      sandboxFaults(person.uid, 'shop-checkup'),
    );
    await check('[E19 P10 R] 发布版不开调试口 (no inspector)', async () =>
      /Debugger listening/.test(output) ? [output] : [],
    );
  } finally {
    child.kill();
    await ended;
  }
}

/**
 * What the first page says, asked of Chromium itself.
 *
 * @param {string} portFile
 */
async function titleOf(portFile) {
  const until = Date.now() + START_LIMIT_MS;
  let port = '';
  while (port === '') {
    if (Date.now() > until) throw new Error('没有打开 (did not start)');
    await sleep(200);
    port = await readFile(portFile, 'utf8').then(
      (text) => text.split('\n')[0] ?? '',
      () => '',
    );
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = browser.contexts()[0]?.pages()[0];
    return (await page?.getByRole('heading', { level: 1 }).innerText()) ?? '';
  } finally {
    await browser.close();
  }
}
