/** Which of the issues are shown. */
import type { IssueRow, SourceSummary } from '../../../shared/ipc/contract';
import { ISSUE_CODES, type IssueCode } from '../../../shared/model/issue';

export interface IssueFilter {
  /** Index of the table; null = all. */
  readonly source: number | null;
  readonly code: IssueCode | null;
  /** Part of what was found, of the column's name or of its letters, or the number of the row. */
  readonly search: string;
}

/** Issues by table and kind. */
export function filterIssues(
  issues: readonly IssueRow[],
  { source, code }: Omit<IssueFilter, 'search'>,
): readonly IssueRow[] {
  return issues.filter(
    (row) =>
      (source === null || row.source === source) && (code === null || row.issue.code === code),
  );
}

/** Those that have a text in them; all when it is blank. */
export function searchIssues(issues: readonly IssueRow[], search: string): readonly IssueRow[] {
  const text = search.trim().toLowerCase();
  if (text === '') return issues;
  return issues.filter(
    ({ issue: { found, header, column, row } }) =>
      found.toLowerCase().includes(text) ||
      header.toLowerCase().includes(text) ||
      column.toLowerCase() === text ||
      String(row) === text,
  );
}

/** How many there are of each kind, in the order kinds are always told; kinds without any are left out. */
export function countByCode(
  issues: readonly IssueRow[],
): readonly { readonly code: IssueCode; readonly count: number }[] {
  const counts = new Map<IssueCode, number>();
  for (const { issue } of issues) counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
  return ISSUE_CODES.flatMap((code) => {
    const count = counts.get(code) ?? 0;
    return count === 0 ? [] : [{ code, count }];
  });
}

/** How many there are in each table; tables without any are left out. */
export function countBySource(
  issues: readonly IssueRow[],
  sources: readonly SourceSummary[],
): readonly { readonly source: SourceSummary; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { source } of issues) counts.set(source, (counts.get(source) ?? 0) + 1);
  return sources.flatMap((source) => {
    const count = counts.get(source.index) ?? 0;
    return count === 0 ? [] : [{ source, count }];
  });
}
