/** Parts of the program, or all of it, are killed; what a person then meets. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOpenDialog } from '../../answer-app.mjs';
import { Random } from '../../sample-shops/random.mjs';
import { askPage, goTo, missingIn, start, tryExample, until, wordsOf } from './running.mjs';

/** Times the whole program is killed while it saves. */
const KILLS = 8;
const SAVING_MS = 1200;

/** Items of the newest check-up that are done. */
const DONE = 'checkup.listCheckups().then(({ value }) => value[0].done)';

const HEADER = '订单号,支付时间,订单状态';
const ROW = '6917926768823643751,2026-09-01 10:00:30,已发货';

/** @typedef {import('../../verify.mjs').Check} Check */
/** @typedef {import('./running.mjs').App} App */

/**
 * The program is killed while its page saves again and again; then it is opened on what was left.
 *
 * @param {string} userData
 * @param {Check} check
 */
export async function killedWhole(userData, check) {
  const random = new Random(Date.now() % 2 ** 32);
  /** @type {string[]} */
  const problems = [];
  const first = await start(userData);
  await tryExample(first.page);
  await first.close();
  let last = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { page, kill: end } = await start(userData);
    /** @type {number[]} */
    const told = [];
    await page.exposeFunction('tellSaved', (/** @type {number} */ number) => told.push(number));
    const found = await page.evaluate(saveOnAndOn);
    if (found.cards !== 1) problems.push(`kill ${kill}: ${found.cards} check-ups`);
    if (found.number < last) problems.push(`kill ${kill}: ${found.number}, told ${last}`);
    await sleep(random.next() * SAVING_MS);
    await end();
    last = Math.max(found.number, told.at(-1) ?? 0);
  }
  const { page, close } = await start(userData);
  const shown = await page.evaluate(async () => {
    const { checkup } = /** @type {any} */ (globalThis);
    /** @type {{ value: { id: string, title: string }[] }} */
    const { value: cards } = await checkup.listCheckups();
    const opened = await Promise.all(cards.map(({ id }) => checkup.openCheckup(id)));
    return { titles: cards.map(({ title }) => title), ok: opened.every(({ ok }) => ok) };
  });
  await close();
  if (!shown.ok || shown.titles.length !== 1) problems.push(JSON.stringify(shown));
  if (Number(shown.titles[0]) < last) problems.push(`shows ${shown.titles[0]}, told ${last}`);
  if (last < KILLS) problems.push(`only ${last} saves`);
  const left = [...(await readdir(userData)), ...(await readdir(path.join(userData, 'checkups')))];
  problems.push(...left.filter((name) => /\.bad-|tmp/.test(name)));
  check(
    `[F1 E] 整个程序保存时被杀 ${KILLS} 次，再打开都在 (the whole program, ${last} saves)`,
    problems,
  );
}

/** In the page: what there is, then a save after the other. */
async function saveOnAndOn() {
  const { checkup, tellSaved } = /** @type {any} */ (globalThis);
  const { value: cards } = await checkup.listCheckups();
  const { value: document } = await checkup.openCheckup(cards[0].id);
  const number = Number(document.work.title || 0);
  const save = async () => {
    for (let next = number + 1; ; next += 1) {
      const saved = await checkup.saveWork(document.id, { ...document.work, title: String(next) });
      const kept = await checkup.writeSettings({ language: 'zh-CN', theme: 'light' });
      if (saved.ok && saved.value === null && kept.ok) await tellSaved(next);
    }
  };
  void save();
  return { number, cards: cards.length };
}

/**
 * @param {string} folder
 * @param {Check} check
 */
export async function engineKilled(folder, check) {
  const large = path.join(folder, '很大.csv');
  await writeFile(large, `${HEADER}\n${`${ROW}\n`.repeat(1_500_000)}`);
  const small = path.join(folder, '订单.csv');
  await writeFile(small, `${HEADER}\n${ROW}\n`);
  const { app, page, close } = await start(path.join(folder, 'engine'));
  await answerOpenDialog(app, [large]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '取消' }).waitFor();
  await killEngine(app);
  const hasDied = (/** @type {string} */ words) => words.includes('分析进程意外退出');
  const during = await until(() => wordsOf(app), hasDied);
  check('[F7 E] 读文件时引擎被杀，说清楚 (engine killed while reading)', [
    ...missingIn(during, ['分析进程意外退出', '保存过的体检不受影响', '请重新导入文件']),
  ]);

  await answerOpenDialog(app, [small]);
  await page.getByRole('button', { name: '选择文件' }).click();
  const begin = page.getByRole('button', { name: '开始体检' });
  await begin.waitFor();
  await killEngine(app);
  await begin.click();
  const told = missingIn(await until(() => wordsOf(app), hasDied), ['分析进程意外退出']);
  await page.getByRole('banner').getByRole('button', { name: '小店体检' }).click();
  await page.getByRole('button', { name: '选择文件' }).click();
  await begin.waitFor();
  await begin.click();
  await page.getByRole('navigation', { name: '页面' }).waitFor();
  check('[F7 E] 空闲时被杀也说，不用重启就能再读 (killed while idle; the next import works)', told);
  await close();
}

/** @param {App} app */
async function killEngine(app) {
  const pid = await app.evaluate(({ app: program }) => {
    const isEngine = (/** @type {Electron.ProcessMetric} */ { name, serviceName }) =>
      name === 'checkup-engine' || serviceName === 'checkup-engine';
    return program.getAppMetrics().find(isEngine)?.pid;
  });
  if (pid === undefined) throw new Error('no engine process');
  process.kill(pid, 'SIGKILL');
}

/**
 * @param {string} folder
 * @param {Check} check
 */
export async function pageCrashed(folder, check) {
  const file = path.join(folder, '订单 丢不了.csv');
  await writeFile(file, `${HEADER}\n${ROW}\n`);
  const { app, page, close } = await start(path.join(folder, 'page'));
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '开始体检' }).waitFor();
  await killPage(app);
  const isBack = (/** @type {string} */ words) => words.includes('窗口刚才意外关闭');
  const files = await until(() => wordsOf(app), isBack);
  check('[F8 E] 页面被杀，读进来的文件都还在 (page killed with files read)', [
    ...missingIn(files, ['读进来的文件都还在', '订单 丢不了.csv', '开始体检']),
  ]);
  await close();

  const second = await start(path.join(folder, 'page-2'));
  await tryExample(second.page);
  await goTo(second.page, '清单');
  await second.page.getByRole('main').locator('label').filter({ hasText: '小店' }).first().click();
  const ticked = await until(
    () => askPage(second.app, DONE),
    (done) => done === 1,
  );
  await killPage(second.app);
  const shown = await until(() => wordsOf(second.app), isBack);
  const done = await askPage(second.app, DONE);
  check('[F8 E] 页面被杀，回到同一次体检的同一页，勾都在 (back on the same page, all ticks)', [
    ...missingIn(shown, ['已经回到原来的页面', '件事可以做', '撤销记录没有留下']),
    ...(ticked === 1 && done === 1 ? [] : [`${String(ticked)} ticked, ${String(done)} there`]),
  ]);
  await killPage(second.app);
  const box = await until(
    () => second.app.evaluate(() => String(/** @type {any} */ (globalThis).boxShown ?? '')),
    (said) => said !== '',
  );
  check('[F8 E] 一再崩溃会问，不会一片空白 (crashing on is asked about)', [
    ...missingIn(box, ['又意外关闭了', '再打开一次']),
  ]);
  await second.kill();
}

/**
 * Kills the process of the page; message boxes are written down from then on, unanswered.
 *
 * @param {App} app
 */
async function killPage(app) {
  const pid = await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = (/** @type {any[]} */ ...args) => {
      /** @type {any} */ (globalThis).boxShown = JSON.stringify(args.at(-1));
      return new Promise(() => undefined);
    };
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
  });
  if (pid === undefined) throw new Error('no page process');
  process.kill(pid, 'SIGKILL');
}

/**
 * @param {string} folder
 * @param {Check} check
 */
export async function comeBackAfterKill(folder, check) {
  const userData = path.join(folder, 'recovery');
  const first = await start(userData);
  await tryExample(first.page);
  await goTo(first.page, '诊断');
  await until(
    () => readFile(path.join(userData, 'session.json'), 'utf8').catch(() => ''),
    (text) => text.includes('diagnosis'),
  );
  await first.kill();
  const second = await start(userData);
  const note = second.page.getByRole('region', { name: '上次没有正常关闭' });
  await note.waitFor();
  const said = await note.innerText();
  await second.page.getByRole('button', { name: /继续看/ }).click();
  const current = second.page.locator('[aria-current="page"]');
  await current.waitFor();
  const at = await current.innerText();
  await second.close();
  const third = await start(userData);
  await third.page.getByRole('heading', { name: '最近的体检' }).waitFor();
  const offers = await third.page.getByRole('region', { name: '上次没有正常关闭' }).count();
  await third.close();
  check('[F11 E] 被杀后重开：说存到几点，能接着看，正常关闭后不再提 (recovery after kill -9)', [
    ...missingIn(said, ['最后一次保存是', '继续看《小店A、小店B、小店C》']),
    ...(at.includes('诊断') ? [] : [`went to ${at}`]),
    ...(offers === 0 ? [] : ['offered after an end as it should be']),
  ]);
}
