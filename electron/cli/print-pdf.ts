import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckupResult } from '../../shared/checkup/schema';
import { z } from '../../shared/checkup/zod';
import { fail, ok, type Result } from '../../shared/result';
import type { Language } from '../../shared/text/local-text';

/** Words that start Electron on this machine, set by `npm run checkup`. */
const COMMAND_VARIABLE = 'SHOP_CHECKUP_ELECTRON_COMMAND';

const commandWords = z.array(z.string()).min(1);

/**
 * Prints the report with Electron, which has the only printer there is. Errors: `cli.noElectron` (not started through
 * `npm run checkup`), `cli.pdfNotPrinted` (with what Electron said).
 */
export async function printPdf(
  result: CheckupResult,
  out: string,
  language: Language,
  appFolder: string,
): Promise<Result<null>> {
  const command = electronCommand();
  if (command === null) return fail('cli.noElectron');
  const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  try {
    const resultFile = path.join(folder, 'result.json');
    await writeFile(resultFile, JSON.stringify(result));
    const { code, said } = await run(
      [...command, appFolder, `--print-report=${resultFile}`, `--out=${out}`, `--lang=${language}`],
      // Its own data folder: a window of the program may be open at the same time.
      { SHOP_CHECKUP_USER_DATA: path.join(folder, 'data') },
    );
    return code === 0 ? ok(null) : fail('cli.pdfNotPrinted', { file: out, detail: said });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function electronCommand(): readonly string[] | null {
  const text = process.env[COMMAND_VARIABLE];
  if (text === undefined) return null;
  try {
    return commandWords.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Runs a program; `said` is the last line it wrote to standard error. */
function run(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.on('error', (error) => {
      resolve({ code: 1, said: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, said: said.trim().split('\n').at(-1) ?? '' });
    });
  });
}
