import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';
import type { Settings } from '../../shared/ipc/contract';
import type { WindowFacts } from '../../shared/ipc/window-contract';
import type { Bugs } from '../log/bugs';
import { failureFacts, HandlerLog } from '../log/handler-log';
import type { Log } from '../log/log';
import { NO_MODEL_SETTINGS } from '../../shared/models/model-library';
import { NOTHING_TAUGHT } from '../../shared/model/teaching';
import type { AppError } from '../../shared/result';
import { pick } from '../../shared/text/local-text';
import { UI } from '../../shared/text/ui';
import { CurrentCheckup } from '../ipc/current-checkup';
import { engineProcess } from '../ipc/engine-process';
import { makeHandlers } from '../ipc/handlers';
import type { ReportServices } from '../ipc/handlers-report';
import { registerHandlers, sendEvent } from '../ipc/register';
import type { KnownWindows } from '../ipc/windows';
import { ShopRun } from '../report/shop-run';
import { showInFileManager } from '../security/show-folder';
import { NO_TEMPLATES } from '../../shared/report/design';
import { FileTickets } from '../security/tickets';
import { Documents } from '../storage/documents';
import { ANSWERS_FILE } from '../storage/answers-file';
import { sweepLeftovers } from '../storage/make-folder';
import { openSettings } from '../storage/open-settings';
import { openProfiles } from '../storage/profiles';
import { MODELS_FILE } from '../storage/models-file';
import { PHRASES_FILE } from '../storage/phrases-file';
import { openStored } from '../storage/stored-value';
import { SITTINGS_FILE } from '../storage/sittings-file';
import { SessionMark } from '../storage/session-mark';
import { TEMPLATES_FILE } from '../storage/templates-file';
import { TEACHING_FILE } from '../storage/teaching-file';
import type { CalledFiles } from './called-files';
import {
  askForChartFile,
  askForDocument,
  askForDocumentTarget,
  askForFiles,
  askForFormFile,
  askForIssuesFile,
  askForModelsFile,
  askForModelsTarget,
  askForMetricRowsFile,
  askForRowsFile,
  askForExportFile,
  askForLogoFile,
  askForReportFile,
  askForReportFolder,
  askForShopsFile,
  askForShopsTarget,
  askForTeachingFile,
  askForTeachingTarget,
  askToReload,
  notify,
} from './dialogs';
import { openMainWindow } from './main-window';
import { menuTemplate } from './menu';
import type { OpenWindow } from './open-window';
import { forgetElsewhere, runtimeFacts } from './surroundings';
import { writeClip } from './write-clip';

/** A disk that has not written the last file after so long never will; the program ends without it. */
const SAVE_LIMIT_MS = 10_000;

/** What the program brings along. */
export interface Parts extends Pick<ReportServices, 'jobs' | 'printer' | 'readLogo'> {
  /** When windows may be opened. */
  readonly ready: Promise<void>;
  readonly log: Log;
  readonly bugs: Bugs;
  readonly called: CalledFiles;
  readonly engineScript: string;
  readonly examplesFolder: string;
  readonly windows: KnownWindows;
  readonly openWindow: OpenWindow;
}

/** Opens storage, channels, and the main window; the program ends when that window is closed. */
export async function runApp(parts: Parts): Promise<void> {
  const { log, bugs, called } = parts;
  const handlerLog = new HandlerLog(log);
  const troubles: AppError[] = [];
  const folder = app.getPath('userData');
  const onBad = (error: AppError) => troubles.push(error);
  const tellAll = (errors: readonly AppError[]): void => {
    for (const error of errors) log.warn('told', failureFacts(error));
    notify(window, settings.read().language, errors);
  };
  const documents = new Documents(path.join(folder, 'checkups'), tellAll);
  const session = new SessionMark(path.join(folder, 'session.json'));
  await sweepLeftovers(folder);
  // Read while Chromium gets ready.
  const [settings, profiles, teaching, models, sittings, answers, phrases, templates, opened] =
    await Promise.all([
      openSettings(folder, onBad),
      openProfiles(folder, onBad),
      openStored(TEACHING_FILE, NOTHING_TAUGHT, folder, onBad),
      openStored(MODELS_FILE, NO_MODEL_SETTINGS, folder, onBad),
      openStored(SITTINGS_FILE, [], folder, onBad),
      openStored(ANSWERS_FILE, {}, folder, onBad),
      openStored(PHRASES_FILE, [], folder, onBad),
      openStored(TEMPLATES_FILE, NO_TEMPLATES, folder, onBad),
      documents.open(),
      session.open(),
      parts.ready,
    ]);
  const engine = engineProcess(parts.engineScript, log);
  const tickets = new FileTickets();
  const shopRun = new ShopRun();

  let facts: WindowFacts = { document: null, undo: null, redo: null, recent: [], place: null };
  nativeTheme.themeSource = settings.read().theme;
  const window = openMainWindow(parts.openWindow, settings, {
    note: () => {
      session.pageCrashed();
    },
    ask: (crashed) => askToReload(crashed, settings.read().language),
  });
  const owner = window.webContents.id;
  bugs.whenFound(() => {
    notify(window, settings.read().language, [{ code: 'app.unexpected', params: {} }]);
  });
  window.once('closed', () => {
    tickets.forget(owner);
  });

  called.whenCalled(() => {
    sendEvent(window.webContents, 'window/called', null);
  });
  // What is found before the page is there it asks for itself.
  void called.start(process.argv, app.getAppPath());

  function applySettings({ theme }: Settings): void {
    nativeTheme.themeSource = theme;
    showMenu();
  }

  function showMenu(): void {
    const { language } = settings.read();
    const { document, ...rest } = facts;
    const menu = { ...rest, hasDocument: document !== null };
    const template = menuTemplate(language, process.platform, menu, (command) => {
      sendEvent(window.webContents, 'menu/command', command);
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    const program = pick(UI['ui.appName'], language);
    if (!window.isDestroyed())
      window.setTitle(document === null ? program : `${document} – ${program}`);
  }

  const handlers = makeHandlers({
    ...parts,
    settings,
    documents,
    session,
    profiles,
    teaching,
    models,
    sittings,
    answers,
    phrases,
    templates,
    engine,
    tickets,
    shopRun,
    current: new CurrentCheckup(),
    appVersion: app.getVersion(),
    applySettings,
    tell: (error) => {
      tellAll([error]);
    },
    chooseFiles: () => askForFiles(window, settings.read().language),
    chooseFormFile: (name) => askForFormFile(window, settings.read().language, name),
    chooseReportFile: (name) => askForReportFile(window, settings.read().language, name),
    chooseExportFile: (name, format) =>
      askForExportFile(window, settings.read().language, name, format),
    chooseReportFolder: () => askForReportFolder(window, settings.read().language),
    chooseLogoFile: () => askForLogoFile(window, settings.read().language),
    sendReportProgress: (progress) => {
      sendEvent(window.webContents, 'report/progress', progress);
    },
    chooseShopsTarget: () => askForShopsTarget(window, settings.read().language),
    chooseShopsFile: () => askForShopsFile(window, settings.read().language),
    chooseRowsFile: (name) => askForRowsFile(window, settings.read().language, name),
    chooseMetricRowsFile: (name) => askForMetricRowsFile(window, settings.read().language, name),
    chooseChartFile: (name, format) =>
      askForChartFile(window, settings.read().language, name, format),
    chooseIssuesFile: (name) => askForIssuesFile(window, settings.read().language, name),
    chooseTeachingTarget: () => askForTeachingTarget(window, settings.read().language),
    chooseTeachingFile: () => askForTeachingFile(window, settings.read().language),
    chooseModelsTarget: () => askForModelsTarget(window, settings.read().language),
    chooseModelsFile: (what) => askForModelsFile(window, settings.read().language, what),
    chooseDocument: () => askForDocument(window, settings.read().language),
    chooseDocumentTarget: (name) => askForDocumentTarget(window, settings.read().language, name),
    addRecent: (file) => {
      app.addRecentDocument(file);
    },
    takeCalled: () => called.take(),
    showFacts: (told) => {
      facts = told;
      showMenu();
    },
    copy: writeClip,
    dataFolder: folder,
    runtimeFacts: () => runtimeFacts(window),
    showFolder: () => {
      showInFileManager(folder);
    },
    forgetElsewhere,
    restart: () => {
      // What it was called with is read already, and may be what was just deleted.
      const isFile = (arg: string) =>
        !arg.startsWith('-') && path.resolve(arg) !== app.getAppPath();
      app.relaunch({ args: process.argv.slice(1).filter((arg) => !isFile(arg)) });
      void Promise.race([session.end(), sleep(SAVE_LIMIT_MS)]).finally(() => {
        app.exit();
      });
    },
    sendProgress: (progress) => {
      handlerLog.progress(progress);
      sendEvent(window.webContents, 'import/progress', progress);
    },
  });
  registerHandlers(handlerLog.around(handlers), parts.windows);
  showMenu();
  // Not before the window is drawn, which it would slow down.
  window.once('ready-to-show', () => {
    engine.warmUp();
  });
  if (!opened.ok) troubles.push(opened.error);
  tellAll(troubles);
  // Windows ends the program with itself, without asking it.
  window.on('session-end', () => void session.end());
  endWith(window, async () => {
    await Promise.all([documents.settled(), shopRun.stop()]);
    await session.end();
  });
}

/** The program's end: after its window, and after what is being written is. */
function endWith(window: BrowserWindow, written: () => Promise<unknown>): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.race([written(), sleep(SAVE_LIMIT_MS)]).finally(() => {
      app.exit();
    });
  });
}
