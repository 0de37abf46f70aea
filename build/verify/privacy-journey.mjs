/**
 * The journey of `privacy.mjs`, run under a screen, then, with `delete`, its end. The journey reads the marked files in the real program, teaches it a table, makes a
 * check-up, looks at all its pages, saves everything that can be saved, then has its processes crash. The last line of the
 * output tells how it went.
 */
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerOpenDialog, answerSaveDialog } from '../answer-app.mjs';
import { closeApp, launchApp } from '../launch-app.mjs';
import { searchFolder } from './search-marks.mjs';

const [given = '', place = '', part = 'journey'] = process.argv.slice(2);
const saved = path.join(place, 'saved');
/** Reading, measuring, printing. */
const LIMIT_MS = 120_000;
/**
 * @type {{ design: object, headers: string[], columns: Record<string, string>, question: string, answer: number, marks: string[] }}
 */
const { design, headers, columns, question, answer, marks } = JSON.parse(
  await readFile(path.join(given, 'marks.json'), 'utf8'),
);
const folder = path.join(given, 'files');
const files = (await readdir(folder)).map((name) => path.join(folder, name));
/** @type {string[]} */
const problems = [];
let tables = 0;

const first = await launchApp(path.join(place, 'user-data'));
const page = await first.firstWindow();
page.setDefaultTimeout(LIMIT_MS);
if (part === 'delete') await deleteAll();
else {
  await read();
  await teach();
  await look();
  await searchNow();
  await save();
  await searchNow();
  await closeApp(first);
  await crash();
}
console.log(`\n${JSON.stringify({ files: files.length, tables, problems })}`);

/** Chooses the files as a person does, and looks at the first rows of one. */
async function read() {
  await answerOpenDialog(first, files);
  await page.getByRole('button', { name: '选择文件' }).click();
  const failures = page.getByRole('region', { name: '没能读取的' });
  await failures
    .getByRole('button', { name: /看这张表/ })
    .first()
    .click();
  await page.getByText('哪天买的').first().waitFor();
  await page.getByRole('button', { name: '返回' }).click();
}

/** Has every table previewed, and says what the unknown one is, by the window's own functions. */
async function teach() {
  const summary = await call('matchFiles');
  for (const { id, sheets } of summary.files) {
    for (const sheet of sheets) {
      await call('previewSheet', { file: id, sheet, headerRow: null, kind: null });
      tables += 1;
    }
  }
  const taught = { file: '流水.csv', savedAt: '2026-10-12 09:00:00' };
  await call('saveTable', { headers, kind: 'orders', columns, ...taught });
  const ids = summary.files.map((/** @type {{ id: number }} */ { id }) => id);
  const again = await call('rereadFiles', ids, null);
  problems.push(...again.failures.map((/** @type {object} */ failure) => JSON.stringify(failure)));
}

/** Makes the check-up as a person does and opens every page of it. */
async function look() {
  await page.getByRole('button', { name: '开始体检' }).click();
  const ways = page.getByRole('navigation', { name: '页面' });
  await ways.waitFor();
  for (const way of await ways.getByRole('button').all()) {
    await way.click();
    await sleep(1000);
  }
}

/** What is there only while the program runs is looked through then. */
async function searchNow() {
  for (const name of ['user-data', 'temp', 'home']) {
    const { found } = await searchFolder(path.join(place, name), marks);
    problems.push(...found.map((one) => `while running: ${name}/${one}`));
  }
}

/** Saves everything there is to save, and answers and notes something. */
async function save() {
  // Of all rows, whatever their days.
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const run = { model: null, period, shops: {}, leftOut: [] };
  const { id, result, work } = await call('runCheckup', run);
  const shop = result.shops[0].id;
  await call('saveAnswers', { id, shop, answers: { [question]: answer } });
  await call('saveWork', id, { ...work, title: '九月体检' });
  const report = { id, shops: [], design };
  const rows = await call('listIssues');
  const codes = new Set(rows.map((/** @type {any} */ { issue }) => issue.code));
  const sources = Array.from({ length: tables }, (_, at) => at);
  await call('previewReport', report);
  await saveAs('report.pdf', 'saveReport', report);
  await saveAs('book.xlsx', 'exportCheckup', { id, shops: [], format: 'xlsx' });
  await saveAs('tables', 'exportCheckup', { id, shops: [], format: 'csv' });
  await saveAs('figures.json', 'exportCheckup', { id, shops: [], format: 'json' });
  await saveAs('charts', 'saveCharts', report);
  await saveAs('each', 'saveReports', { ...report, pattern: '{shop}' });
  await saveAs('copy.tijian', 'saveCopy', id);
  await saveAs('today.xlsx', 'saveToday', id, null);
  await saveAs('issues.xlsx', 'saveIssues', sources, [...codes]);
  await saveAs('shops.json', 'exportShops');
  await saveAs('taught.json', 'exportTeaching');
  const metric = 'goods.qualityReturnRate';
  await saveAs('rows.xlsx', 'saveMetricRows', { id, shop, metric });
  await call('readDiagnostics');
}

/** Crashes one process after the other while the files are held again. */
async function crash() {
  const app = await launchApp(path.join(place, 'user-data'));
  const window = await app.firstWindow();
  window.setDefaultTimeout(LIMIT_MS);
  await answerOpenDialog(app, files);
  await window.getByRole('button', { name: '选择文件' }).click();
  await window.getByRole('button', { name: '开始体检' }).waitFor();
  const engine = await app.evaluate(
    ({ app: program }) =>
      program.getAppMetrics().find(({ name }) => name === 'checkup-engine')?.pid,
  );
  if (engine === undefined) problems.push('no engine to crash');
  else process.kill(engine, 'SIGSEGV');
  await sleep(2000);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await sleep(3000);
  const child = app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGSEGV');
  await ended;
  const log = await readFile(path.join(place, 'user-data/logs/main.log'), 'utf8');
  for (const told of [/engine exit code=\d+/, /page process gone reason=crashed/])
    if (!told.test(log)) problems.push(`not logged: ${told}`);
}

/** Deletes everything; the program is started where it would start itself anew. */
async function deleteAll() {
  const folder = await first.evaluate(({ app }) => {
    app.relaunch = () => undefined;
    return app.getPath('userData');
  });
  const ended = new Promise((resolve) => first.process().once('exit', resolve));
  // The program ends before it answers.
  call('deleteAll').catch(() => undefined);
  await ended;
  await closeApp(await launchApp(folder));
}

/**
 * Calls a function of the window, whose answer must be a success.
 *
 * @param {string} name
 * @param {...unknown} values
 * @returns {Promise<any>}
 */
async function call(name, ...values) {
  const answer = await page.evaluate(
    ([asked, given]) => Reflect.get(window, 'checkup')[asked](...given),
    /** @type {const} */ ([name, values]),
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/**
 * The same, with dialogs that answer with this name in the folder of what is saved; something must be there then.
 *
 * @param {string} target file or folder
 * @param {string} name
 * @param {...unknown} values
 */
async function saveAs(target, name, ...values) {
  const file = path.join(saved, target);
  if (!target.includes('.')) await mkdir(file);
  await answerOpenDialog(first, [file]);
  await answerSaveDialog(first, file);
  await call(name, ...values);
  const found = target.includes('.') ? await stat(file) : { size: (await readdir(file)).length };
  if (found.size === 0) problems.push(`nothing in ${target}`);
}
