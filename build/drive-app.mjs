import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { electronCommand, virtualScreen } from './electron-command.mjs';
import { closeApp, launchApp } from './launch-app.mjs';
import { run } from './run.mjs';
import { needsVirtualScreen } from './system-packages.mjs';

/**
 * Runs a job on the built app in real Electron, on a user-data folder of its own. Without a display the script is
 * started again under a virtual one.
 *
 * @param {string} script the calling script's own file
 * @param {(app: import('playwright').ElectronApplication, page: import('playwright').Page) => Promise<void>} job
 */
export async function driveApp(script, job) {
  await electronCommand();
  await buildIfStale();
  if (needsVirtualScreen()) {
    const [command = '', ...args] = [...virtualScreen(console.error), process.execPath, script];
    const { code } = await run(command, args, { terminal: true });
    process.exitCode = code;
    return;
  }
  const userData = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  const app = await launchApp(userData);
  try {
    await job(app, await app.firstWindow());
  } finally {
    await closeApp(app);
    await rm(userData, { recursive: true, force: true });
  }
}
