/**
 * Check-up after check-up in one run of the program, started by `soak.mjs` as a program of its own (it needs a screen). Writes a line
 * of JSON every few check-ups: what the program's processes take up then.
 */
import { readdir } from 'node:fs/promises';
import { chooseCommand } from '../answer-app.mjs';
import { closeApp, launchApp } from '../launch-app.mjs';

/** Pages looked at after each check-up: tables, curves, a drawing, a long list. */
const PAGES = ['对比', '趋势', '诊断', '清单'];

const [userData = '', times = '', every = ''] = process.argv.slice(2);
const app = await launchApp(userData);
const page = await app.firstWindow();
const debug = await page.context().newCDPSession(page);
try {
  for (let count = 1; count <= Number(times); count += 1) {
    await page.getByRole('button', { name: '用示例看看' }).click();
    const pages = page.getByRole('navigation', { name: '页面' });
    await pages.waitFor({ timeout: 60_000 });
    const name = PAGES[count % PAGES.length] ?? '';
    await pages.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (count % Number(every) === 0) {
      const { megabytes: beforeCollecting } = await takenUp();
      await collectGarbage();
      console.log(JSON.stringify({ count, beforeCollecting, ...(await takenUp()) }));
    }
    await chooseCommand(app, 'home');
    await page.getByRole('button', { name: '用示例看看' }).waitFor();
  }
} finally {
  await closeApp(app);
}

/** What is no longer held is given back, in the page and in the main process: they do it themselves only when they need the room. */
async function collectGarbage() {
  await debug.send('HeapProfiler.collectGarbage');
  await app.evaluate(() => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
  });
}

/** Memory of all processes in MB, the handles the main process and the engine hold, and how many processes there are. */
async function takenUp() {
  const processes = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ pid, type, name, memory }) => ({
      ...{ pid, kind: name ?? type },
      megabytes: memory.workingSetSize / 1024,
    })),
  );
  const handles = await Promise.all(
    processes.map(({ pid }) => readdir(`/proc/${pid}/fd`).catch(() => [])),
  );
  const parts = processes.map(({ kind, megabytes }) => [kind, Math.round(megabytes)]);
  return {
    megabytes: Math.round(processes.reduce((sum, { megabytes }) => sum + megabytes, 0)),
    handles: handles.flat().length,
    processes: processes.length,
    parts,
  };
}
