/** Failures as they are told: with their file. */
import type { FileSummary } from '../../../shared/ipc/contract';
import type { AppError } from '../../../shared/result';

export interface FileFailures {
  /** Null when what failed is no file that is held, such as an archive. */
  readonly file: FileSummary | null;
  readonly failures: readonly AppError[];
}

/** Failures with those of one file together, in the order they came. */
export function failuresByFile(
  failures: readonly AppError[],
  files: readonly FileSummary[],
): readonly FileFailures[] {
  const fileOf = new Map(
    files.flatMap((file) =>
      file.failures.map((failure): [string, FileSummary] => [JSON.stringify(failure), file]),
    ),
  );
  const groups = new Map<FileSummary | AppError, AppError[]>();
  for (const failure of failures) {
    const file = fileOf.get(JSON.stringify(failure));
    const group = file ?? failure;
    groups.set(group, [...(groups.get(group) ?? []), failure]);
  }
  return [...groups].map(([group, own]) => ({
    file: 'sheets' in group ? group : null,
    failures: own,
  }));
}

/** Sheets without a single cell: there is nothing to look at. */
const EMPTY: AppError['code'] = 'table.empty';

/** The sheets failures are about that hold anything: those they name, else the only one there is. */
export function sheetsToShow(
  { sheets }: FileSummary,
  failures: readonly AppError[],
): readonly string[] {
  const seen = failures.filter(({ code }) => code !== EMPTY);
  if (seen.length === 0) return [];
  const named = new Set(seen.map(({ params }) => params['sheet']));
  const meant = sheets.filter((sheet) => named.has(sheet));
  return meant.length > 0 || sheets.length > 1 ? meant : sheets;
}
