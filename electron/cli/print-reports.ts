import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckupResult } from '../../shared/checkup/schema';
import { message } from '../../shared/checkup/schema-message';
import { z } from '../../shared/checkup/zod';
import type { CheckupDigest } from '../../shared/history/digest-schema';
import { fail, type AppError } from '../../shared/result';
import type { Language } from '../../shared/text/local-text';
import { failuresFile, type PrintOrder, type PrintTask } from '../report/print-order';
import { parseJson } from '../storage/parse-json';
import type { ReportOptions } from './args';
import type { Target } from './targets';

/** Words that start Electron on this machine, set by `npm run checkup`. */
const COMMAND_VARIABLE = 'SHOP_CHECKUP_ELECTRON_COMMAND';

const commandWords = z.array(z.string()).min(1);

/**
 * Prints reports and charts with Electron, which has the only printer there is. Errors: `cli.noElectron` (not started
 * through `npm run checkup`), `cli.pdfNotPrinted` (with what Electron said).
 */
export async function printReports(
  result: CheckupResult,
  { pdf, charts }: { readonly pdf: readonly Target[]; readonly charts: readonly Target[] },
  {
    language,
    report: { design, logoFile },
    before,
    appFolder,
  }: {
    readonly language: Language;
    readonly report: ReportOptions;
    readonly before: CheckupDigest | null;
    readonly appFolder: string;
  },
): Promise<readonly AppError[]> {
  const tasks = [...tasksOf('pdf', pdf), ...tasksOf('charts', charts)];
  const [first] = tasks;
  if (first === undefined) return [];
  const command = electronCommand();
  if (command === null) return [fail('cli.noElectron').error];
  const folder = await mkdtemp(path.join(tmpdir(), 'shop-checkup-'));
  try {
    const order: PrintOrder = { result, before, design, logoFile, language, tasks };
    const file = path.join(folder, 'order.json');
    await writeFile(file, JSON.stringify(order));
    const { code, said } = await run(
      [...command, appFolder, `--print-report=${file}`],
      // Its own data folder: a window of the program may be open at the same time.
      { SHOP_CHECKUP_USER_DATA: path.join(folder, 'data') },
    );
    const failures = code === 0 ? await readFailures(file) : null;
    return failures ?? [fail('cli.pdfNotPrinted', { file: first.out, detail: said }).error];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function tasksOf(kind: PrintTask['kind'], targets: readonly Target[]): readonly PrintTask[] {
  return targets.map(({ path: out, shops }) => ({ kind, out, shops: [...shops] }));
}

/** What failed; null when nothing was written down. */
async function readFailures(order: string): Promise<readonly AppError[] | null> {
  const text = await readFile(failuresFile(order), 'utf8').catch(() => '');
  return z.array(message).safeParse(parseJson(text)).data ?? null;
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
