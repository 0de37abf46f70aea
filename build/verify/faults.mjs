/** What goes wrong around the program, made to go wrong: kills, disks, other programs at its data, files made on purpose. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildIfStale } from '../build-app.mjs';
import { electronCommand, virtualScreen } from '../electron-command.mjs';
import { run } from '../run.mjs';
import { killedWhileSaving } from './faults/kill-loop.mjs';

/** @typedef {import('../verify.mjs').Check} Check */

/**
 * @param {string} folder to work in
 * @param {Check} check
 */
export async function verifyFaults(folder, check) {
  await electronCommand();
  await buildIfStale();
  await killedWhileSaving(path.join(folder, 'killed'), check);
  const report = path.join(folder, 'faults.jsonl');
  const script = path.join(import.meta.dirname, 'faults', 'app.mjs');
  const words = [...virtualScreen(() => {}), process.execPath, script, path.join(folder, 'app')];
  const [command = '', ...args] = words;
  const { output } = await run(command, [...args, report], { quiet: true });
  const lines = (await readFile(report, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  if (lines.length === 0) throw new Error(output.trim().slice(-2000));
  for (const line of lines) {
    /** @type {{ title: string, problems: readonly string[] }} */
    const { title, problems } = JSON.parse(line);
    check(title, problems);
  }
}
