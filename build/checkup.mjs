/**
 * `npm run -s checkup -- …`: the command line, built first when stale. Standard output belongs to
 * the command line alone; whatever is said here goes to standard error.
 */
import path from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { electronCommand } from './electron-command.mjs';
import { run } from './run.mjs';

const cli = path.resolve(import.meta.dirname, '..', 'out', 'cli.cjs');
const args = process.argv.slice(2);

try {
  await buildIfStale({ log: console.error });
  /** @type {Record<string, string>} */
  const env = {};
  if (args.some((arg) => /^--(pdf|charts)(=|$)/.test(arg))) {
    // Printing needs Electron; how to start it differs from machine to machine.
    env['SHOP_CHECKUP_ELECTRON_COMMAND'] = JSON.stringify(await electronCommand());
  }
  const { code } = await run(process.execPath, [cli, ...args], { terminal: true, env });
  process.exitCode = code;
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
