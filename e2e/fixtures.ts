/**
 * The built program in real Electron, each test with a user-data folder of its own. Only the open and save dialogs are
 * replaced: by functions inside the main process that answer with given paths.
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

/** Starts the program on a user-data folder and waits for its window. */
export async function start(userData: string): Promise<Running> {
  const { launchApp, closeApp } = await driver;
  const app = await launchApp(userData);
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

interface Fixtures {
  /** An empty folder, removed afterwards. */
  readonly folder: string;
  /** The program on a fresh user-data folder. */
  readonly running: Running;
}

export const test = base.extend<Fixtures>({
  // eslint-style note: Playwright wants an object pattern even when nothing is taken from it.
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  running: async ({ folder }, use) => {
    const running = await start(path.join(folder, 'user-data'));
    await use(running);
    await running.close();
  },
});

export { expect } from '@playwright/test';
