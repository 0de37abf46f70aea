/** The program as it is handed on, started from where it is installed by a person; nothing drives it. */
import { spawn } from 'node:child_process';
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { PRODUCT } from '../package/product.mjs';
import { missingInSystem } from './installed-files.mjs';
import { processesOf, sandboxFaults } from './processes.mjs';

const PROGRAM = '/usr/bin/shop-checkup';
const START_LIMIT_MS = 30_000;

/**
 * @param {import('./trial-account.mjs').TrialAccount} person
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
  await check(
    '[I1 R] 不能用用户命名空间时，沙箱靠自带的助手 (without namespaces, its helper)',
    () =>
      started(person, { program: PROGRAM, args: ['--disable-namespace-sandbox'] }, async () => [
        ...(await sandboxFaults(person.uid, 'shop-checkup')),
        ...((await processesOf(person.uid, '/chrome-sandbox')).length > 0
          ? []
          : ['chrome-sandbox']),
      ]),
  );
  await check(
    '绿色版把数据放在自己旁边 (a portable program keeps its data beside itself)',
    async () => {
      const folder = await person.give('/usr/lib/shop-checkup', '绿色版');
      // No stick keeps it.
      await chmod(path.join(folder, 'chrome-sandbox'), 0o755);
      const beside = path.join(folder, '数据');
      await person.run(['mkdir', beside]);
      const data = path.join(beside, PRODUCT);
      const program = path.join(folder, 'shop-checkup');
      return started(person, { program, data }, () => sandboxFaults(person.uid, program));
    },
  );
  await check(
    '[I1 R] 普通用户从 /usr/bin 打开，沙箱开着 (started by a person, in the sandbox)',
    () => started(person, { program: PROGRAM }, () => sandboxFaults(person.uid, 'shop-checkup')),
  );
  await check('[E19 P10 R] 发布版不开调试口 (no inspector)', () =>
    started(person, { program: PROGRAM, args: ['--inspect=0'] }, async (told) =>
      /Debugger listening/.test(told()) ? [told()] : [],
    ),
  );
}

/**
 * Starts the program as a person does, and waits for its first page.
 *
 * @param {import('./trial-account.mjs').TrialAccount} person
 * @param {{ program: string, args?: readonly string[], data?: string }} given data: the folder it keeps its data in
 * @param {(told: () => string) => Promise<readonly string[]>} look told: what the program has said so far
 * @returns {Promise<readonly string[]>}
 */
async function started(person, { program, args = [], data }, look) {
  const folder = data ?? path.join(person.home, '.config', PRODUCT);
  const portFile = path.join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const command = await person.commandFor(program, path.join(person.home, 'start-released'));
  const child = spawn(command, ['--disable-gpu', '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const title = await titleOf(portFile);
    const problems = await look(() => output);
    return title === '给你的小店做个体检' ? problems : [title, ...problems];
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
