import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkupResult } from '../../shared/checkup/schema';
import { LANGUAGES, type Language } from '../../shared/text/local-text';
import { say } from '../../shared/text/say';
import { fail, type AppError, type Result } from '../../shared/result';
import { reasonOf, writeAtomically } from '../storage/atomic-write';
import type { ReportContent } from './print-jobs';

/** A report to print without a main window, asked for by the command line. */
export interface PrintCommand {
  /** A file with a `CheckupResult`. */
  readonly resultFile: string;
  readonly out: string;
  readonly language: Language;
}

/** The command in the arguments of the program, or null when it was started to be looked at. */
export function printCommandOf(argv: readonly string[]): PrintCommand | null {
  const { values } = parseArgs({
    args: argv.filter((arg) => /^--(print-report|out|lang)=/.test(arg)),
    options: {
      'print-report': { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const { 'print-report': resultFile, out, lang } = values;
  if (resultFile === undefined || out === undefined) return null;
  return { resultFile, out, language: LANGUAGES.find((known) => known === lang) ?? 'zh-CN' };
}

/** Prints the report and returns the exit code: 0, or 3 after a sentence on standard error. */
export async function runPrintCommand(
  { resultFile, out, language }: PrintCommand,
  print: (content: ReportContent) => Promise<Result<Uint8Array>>,
): Promise<0 | 3> {
  const error = await printTo(out, resultFile, language, print);
  if (error === null) return 0;
  console.error(say(error, language));
  return 3;
}

async function printTo(
  out: string,
  resultFile: string,
  language: Language,
  print: (content: ReportContent) => Promise<Result<Uint8Array>>,
): Promise<AppError | null> {
  try {
    const result = checkupResult.parse(JSON.parse(await readFile(resultFile, 'utf8')));
    const document = { id: 'print', result, work: { title: '', checklist: {} } };
    const printed = await print({ document, shops: result.shops.map(({ id }) => id), language });
    if (!printed.ok) return printed.error;
    await writeAtomically(out, printed.value);
    return null;
  } catch (error) {
    return fail('app.reportNotSaved', { file: out, reason: reasonOf(error) }).error;
  }
}
