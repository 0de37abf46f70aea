/** The main process: puts the parts together. What they do is in their own files. */
import os from 'node:os';
import path from 'node:path';
import { app, dialog, protocol, session } from 'electron';
import { printHandlers } from './ipc/handlers-report';
import { registerHandlers } from './ipc/register';
import { KnownWindows } from './ipc/windows';
import { Bugs } from './log/bugs';
import { NO_LOG, openLog } from './log/log';
import { printOrderOf, runPrintCommand } from './report/print-command';
import { PrintJobs } from './report/print-jobs';
import { readLogo } from './report/read-logo';
import { reportPrinter } from './report/report-printer';
import { APP_SCHEME } from './security/app-url';
import { silenceChromium } from './security/network-switches';
import { lockSession } from './security/permissions';
import { serveApp } from './security/serve';
import { say } from '../shared/text/say';
import { reasonOf } from './storage/atomic-write';
import { eraseIfMarked } from './storage/kept-data';
import { tryWriting } from './storage/make-folder';
import { portableData } from './storage/portable-data';
import { CalledFiles } from './window/called-files';
import { windowMaker } from './window/open-window';
import { runApp } from './window/run-app';
import { watchProcesses } from './window/watch-processes';

/** Linux has no icon in the program itself to show for a window. */
const ICON = path.join(app.getAppPath(), 'build/icons/png/shop-checkup-256.png');

const windows = new KnownWindows();
const jobs = new PrintJobs();
const called = new CalledFiles();
const openWindow = windowMaker(
  { preload: path.join(__dirname, 'preload.cjs'), icon: ICON },
  windows,
);
const printer = reportPrinter({ openWindow: () => openWindow('report'), jobs });

/** Only the report page, without a main window. */
async function printAndExit(order: string): Promise<void> {
  // Having closed its only window does not end the program before the file is written.
  app.on('window-all-closed', () => undefined);
  registerHandlers(printHandlers(jobs), windows);
  await runPrintCommand(order, { printer, readLogo });
  app.exit();
}

async function start(order: string | null): Promise<void> {
  const ready = app.whenReady().then(() => {
    lockSession(session.defaultSession);
    serveApp(protocol, path.join(__dirname, 'renderer'));
  });
  if (order !== null) {
    await ready;
    return printAndExit(order);
  }
  return runApp({
    ready,
    log,
    bugs,
    called,
    engineScript: path.join(__dirname, 'engine.cjs'),
    examplesFolder: path.join(app.getAppPath(), 'examples'),
    windows,
    openWindow,
    jobs,
    printer,
    readLogo,
  });
}

/** Nothing works without the data folder: say so and end. */
function fatal(error: unknown): void {
  const params = { reason: reasonOf(error), folder: app.getPath('userData') };
  const text = say({ code: 'app.startFailed', params }, 'zh-CN');
  console.error(text, error);
  log.thrown('start', error);
  if (order === null) dialog.showErrorBox(app.getName(), text);
  app.exit(1);
}

/** Leaves it to the program that runs already; a folder that cannot be written only makes it look as if one did. */
async function giveWay(): Promise<void> {
  try {
    await tryWriting(app.getPath('userData'));
    app.quit();
  } catch (error) {
    // Before that no box can be shown.
    await app.whenReady();
    fatal(error);
  }
}

// Takes back any --no-sandbox, but root's in development, who cannot run without it; a packaged program never does.
if (app.isPackaged || process.getuid?.() !== 0) app.enableSandbox();
silenceChromium(app.commandLine);
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
]);
const userData =
  process.env['SHOP_CHECKUP_USER_DATA'] ?? (app.isPackaged ? portableData(process.execPath) : null);
if (userData !== null) app.setPath('userData', path.resolve(userData));

const order = printOrderOf(process.argv);
const isFirst = order !== null || app.requestSingleInstanceLock();
const log =
  order === null && isFirst
    ? openLog({
        folder: path.join(app.getPath('userData'), 'logs'),
        owner: { home: os.homedir(), user: userName() },
        onConsole: !app.isPackaged,
      })
    : NO_LOG;
const bugs = new Bugs(log, fatal);
if (order === null) {
  bugs.watch(process);
  called.watch(app);
}
if (!isFirst) void giveWay();
else {
  if (order === null) begin();
  start(order).catch(fatal);
}

/** Of the person at the computer; '' where the system does not know them. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

/** Before Chromium opens its files. */
function begin(): void {
  const left = eraseIfMarked(app.getPath('userData'));
  log.note('program start', {
    app: app.getVersion(),
    electron: process.versions.electron,
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    release: os.release(),
    packaged: app.isPackaged,
  });
  if (left !== null) log.note('everything deleted', { left });
  watchProcesses(app, log);
  app.on('quit', (_event, exitCode) => {
    log.note('program end', { exitCode });
  });
}
