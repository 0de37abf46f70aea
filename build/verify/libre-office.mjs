/** LibreOffice without a window: opens a file and writes it in another format. */
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run.mjs';
import { ensureTool } from '../system-packages.mjs';

const TOOL = 'soffice';
const LIMIT_MS = 5 * 60_000;

/** Every sheet in a file of its own, its cells as they are shown, in UTF-8, with commas. */
export const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Installs it where that needs no password, else says how to. */
export function ensureLibreOffice() {
  return ensureTool(TOOL, ['libreoffice-calc', 'fonts-noto-cjk']);
}

/**
 * @param {string} file
 * @param {string} format `xlsx`, `pdf`, or with the options of a filter
 * @param {string} folder to write into; made if need be
 * @returns {Promise<string[]>} the files written
 */
export async function convert(file, format, folder) {
  await mkdir(folder, { recursive: true });
  // A profile of its own: one that is open elsewhere would take the job and never say so.
  const profile = pathToFileURL(path.join(path.dirname(file), 'libre-office-profile')).href;
  const { code, output, timedOut } = await run(
    TOOL,
    [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', folder, file],
    ],
    { quiet: true, limitMs: LIMIT_MS, env: { LC_ALL: 'C.UTF-8' } },
  );
  const written = (await readdir(folder)).map((name) => path.join(folder, name));
  if (code !== 0 || timedOut || written.length === 0) {
    throw new Error(`LibreOffice ${format}: ${timedOut ? 'timed out' : output.trim()}`);
  }
  return written;
}
