/** `npm start`: the app from its sources. Arguments, signals, and the exit code pass through. */
import path from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { electronCommand } from './electron-command.mjs';
import { run } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');

try {
  const [command = '', ...prefix] = await electronCommand();
  await buildIfStale();
  const args = [...prefix, root, ...process.argv.slice(2)];
  const { code } = await run(command, args, { terminal: true });
  process.exitCode = code;
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
