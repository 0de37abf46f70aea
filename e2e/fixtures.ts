/**
 * The built program in real Electron: started for a test alone (`running`), or once for the tests of a file that do not mind
 * what the others left (`shared`). Only the open and save dialogs are replaced: by functions inside the main process that
 * answer with given paths.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';

export const ROOT = path.resolve(__dirname, '..');

/** The scripts of build/ are modules of another kind than Playwright makes of the tests. */
const driver = import('../build/launch-app.mjs');

/** A running program and its window. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the program; rejects with what its processes wait for when it hangs. */
  readonly close: () => Promise<void>;
}

/** Starts the program on a user-data folder, with files it is called with, and waits for its window. */
export async function start(userData: string, files: readonly string[] = []): Promise<Running> {
  const { launchApp, closeApp } = await driver;
  const app = await launchApp(userData, files);
  const page = await app.firstWindow();
  return { app, page, close: () => closeApp(app) };
}

/** The next "open files" dialog answers with these paths. */
export async function answerOpenDialog(
  app: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/** The next "save" dialog answers with this path. */
export async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** Chooses a command of the native menu, as its key does. */
export async function chooseCommand(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, command) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command);
    item?.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, id);
}

async function emptyFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One program at a time, each with a user-data folder of its own. */
class SharedProgram {
  #file = '';
  #running: Running | null = null;

  constructor(readonly folder: string) {}

  /** The program of a file's tests on its first page: started for the first of them, as if its window were opened anew for the others. */
  async for(file: string): Promise<Running> {
    if (this.#running !== null && this.#file === file) {
      await this.#running.page.reload();
      return this.#running;
    }
    await this.end();
    this.#file = file;
    this.#running = await start(path.join(this.folder, path.basename(file)));
    return this.#running;
  }

  async end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.close();
  }
}

interface Fixtures {
  /** An empty folder, removed afterwards. */
  readonly folder: string;
  /** The program on a fresh user-data folder. */
  readonly running: Running;
  /** The program the tests of a file share, on its first page; what the tests before have kept is there. */
  readonly shared: Running;
}

interface WorkerFixtures {
  /** The program shared by the tests of a file: started for the first, ended before that of another file. */
  readonly sharedBy: (file: string) => Promise<Running>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Playwright wants an object pattern even when nothing is taken from it.
  folder: async ({ browserName: _ }, use) => {
    await emptyFolder(use);
  },
  running: async ({ folder }, use) => {
    const running = await start(path.join(folder, 'user-data'));
    await use(running);
    await running.close();
  },
  sharedBy: [
    async ({ browserName: _ }, use) => {
      await emptyFolder(async (folder) => {
        const program = new SharedProgram(folder);
        await use((file) => program.for(file));
        await program.end();
      });
    },
    { scope: 'worker' },
  ],
  shared: async ({ sharedBy }, use, { file }) => {
    await use(await sharedBy(file));
  },
});

export { expect } from '@playwright/test';
