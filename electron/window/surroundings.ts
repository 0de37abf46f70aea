/** What the program runs on and in, and what that keeps of the person. */
import os from 'node:os';
import { app, session, type BrowserWindow } from 'electron';
import type { DataServices } from '../ipc/handlers-data';

/** What is known of the runtime, the computer and the window. */
export function runtimeFacts(window: BrowserWindow): ReturnType<DataServices['runtimeFacts']> {
  const { electron = '', chrome = '', node } = process.versions;
  return {
    versions: { electron, chrome, node },
    system: {
      name: os.type(),
      release: os.release(),
      arch: process.arch,
      locale: app.getLocale(),
      memory: os.totalmem(),
      freeMemory: os.freemem(),
    },
    zoom: window.webContents.getZoomFactor(),
  };
}

/** Has Chromium forget what it keeps of the pages, and the system which documents were opened. */
export async function forgetElsewhere(): Promise<void> {
  app.clearRecentDocuments();
  await session.defaultSession.clearStorageData();
  await session.defaultSession.clearCache();
}
