import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { onlyShops } from '../../shared/checkup/only-shops';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { CheckupDigest } from '../../shared/history/digest-schema';
import { isPrintable } from '../../shared/report/design';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import type { Language } from '../../shared/text/local-text';
import { reasonOf, writeAtomically } from '../storage/atomic-write';
import { writeFiles } from '../storage/write-files';
import { makeCsvFiles, makeWorkbook } from '../workbook/make-workbook';
import type { Outputs, ReportOptions } from './args';
import { printReports } from './print-reports';
import { targetsOf, type Target } from './targets';

/** The targets of each kind of output that was asked for; JSON to standard output has none. */
export type Targets = Readonly<Record<keyof Outputs, readonly Target[]>>;

/** Where everything goes. */
export function allTargets(
  outputs: Outputs,
  result: CheckupResult,
  base: string,
  language: Language,
): Targets {
  const of = (pattern: string | null) =>
    pattern === null || pattern === '-' ? [] : targetsOf(pattern, result, base, language);
  const { json, pdf, xlsx, csv, charts } = outputs;
  return { json: of(json), pdf: of(pdf), xlsx: of(xlsx), csv: of(csv), charts: of(charts) };
}

/** Writes everything that was asked for; what failed does not keep the rest from being written. */
export async function writeOutputs(
  result: CheckupResult,
  targets: Targets,
  options: {
    readonly language: Language;
    readonly report: ReportOptions;
    readonly before: CheckupDigest | null;
    readonly appFolder: string;
  },
): Promise<readonly AppError[]> {
  const { language } = options;
  const errors: AppError[] = [];
  const check = (written: Result<null>): void => {
    if (!written.ok) errors.push(written.error);
  };
  const each = async (
    list: readonly Target[],
    write: (of: CheckupResult, file: string) => Promise<void>,
  ): Promise<void> => {
    for (const target of list) {
      check(await attempt(target, () => write(onlyShops(result, target.shops), target.path)));
    }
  };
  await each(targets.json, (of, file) => writeAtomically(file, jsonText(of)));
  await each(targets.xlsx, async (of, file) =>
    writeAtomically(file, await makeWorkbook(documentOf(of), language)),
  );
  await each(targets.csv, (of, folder) =>
    writeFiles(folder, makeCsvFiles(documentOf(of), language)),
  );
  const printable: Target[] = [];
  for (const target of targets.pdf) {
    const shops = target.shops.length || result.shops.length;
    if (!options.report.design.sections.some((section) => isPrintable(section, shops))) {
      errors.push(fail('cli.nothingToPrint', { file: target.path }).error);
      continue;
    }
    const there = await attempt(target, () => Promise.resolve());
    check(there);
    if (there.ok) printable.push(target);
  }
  errors.push(...(await printReports(result, { pdf: printable, charts: targets.charts }, options)));
  return errors;
}

/** The text of a result. */
export function jsonText(result: CheckupResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A check-up nobody has worked on yet. */
function documentOf(result: CheckupResult) {
  return { result, work: { title: '', checklist: {} } };
}

/** Writes a target, and the folder it lies in where that need not be there before. Error: `cli.notWritten`. */
async function attempt(
  { path: file, makesFolder }: Target,
  write: () => Promise<void>,
): Promise<Result<null>> {
  try {
    if (makesFolder) await mkdir(path.dirname(file), { recursive: true });
    await write();
    return ok(null);
  } catch (error) {
    return fail('cli.notWritten', { file, reason: reasonOf(error) });
  }
}
