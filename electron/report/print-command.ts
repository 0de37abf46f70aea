import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { historyOf, NO_HISTORY } from '../../shared/history/history';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { say } from '../../shared/text/say';
import { reasonOf, writeAtomically } from '../storage/atomic-write';
import { writeFiles } from '../storage/write-files';
import { chartFiles } from './chart-files';
import { failuresFile, printOrder, type PrintOrder, type PrintTask } from './print-order';
import { printedContent } from './printed-content';
import type { PrintedContent, ReportPrinter } from './report-printer';

/** What printing without a main window needs. */
export interface PrintParts {
  readonly printer: Pick<ReportPrinter, 'pdf' | 'charts'>;
  readonly readLogo: (file: string) => Promise<Result<{ readonly logo: string }>>;
}

/** The file with what the command line asks to print, in the arguments of the program; null when it was started to be looked at. */
export function printOrderOf(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: argv.filter((arg) => arg.startsWith('--print-report=')),
    options: { 'print-report': { type: 'string' } },
  });
  return values['print-report'] ?? null;
}

/** Prints what is asked for, and writes down what failed. */
export async function runPrintCommand(file: string, parts: PrintParts): Promise<void> {
  const order = printOrder.parse(JSON.parse(await readFile(file, 'utf8')));
  const errors = await printAll(order, parts);
  await writeFile(failuresFile(file), JSON.stringify(errors));
}

async function printAll(
  { result, before, design, logoFile, language, tasks }: PrintOrder,
  { printer, readLogo }: PrintParts,
): Promise<readonly AppError[]> {
  const logo = logoFile === null ? null : await readLogo(logoFile);
  const errors = logo === null || logo.ok ? [] : [logo.error];
  const look = { ...design.look, logo: logo?.ok === true ? logo.value.logo : design.look.logo };
  const document = { id: 'print', result, work: { title: '', checklist: {} } };
  const ids = new Set(result.shops.map(({ id }) => id));
  const history = before === null ? NO_HISTORY : historyOf([{ id: 'before', digest: before }], ids);
  for (const task of tasks) {
    const content = printedContent(document, task.shops, {
      history,
      design: { ...design, look },
      language,
    });
    const done = await printOne(task, content, printer);
    if (!done.ok) errors.push(done.error);
  }
  return errors;
}

async function printOne(
  { kind, out }: PrintTask,
  content: PrintedContent,
  printer: PrintParts['printer'],
): Promise<Result<null>> {
  /** Of many files it must be said which. */
  const notMade = (error: AppError) =>
    fail('cli.reportNotMade', { file: out, detail: say(error, content.language) });
  try {
    if (kind === 'pdf') {
      const printed = await printer.pdf(content);
      if (!printed.ok) return notMade(printed.error);
      await writeAtomically(out, printed.value);
      return ok(null);
    }
    const charts = await printer.charts(content);
    if (!charts.ok) return notMade(charts.error);
    await writeFiles(out, chartFiles(charts.value));
    return ok(null);
  } catch (error) {
    return fail('cli.notWritten', { file: out, reason: reasonOf(error) });
  }
}
