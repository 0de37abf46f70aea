/** Where the figures come from: what happened to every row of every file, and what could not be taken as it stood. */
import type { CheckupResult, SourceResult } from '../../shared/checkup/schema';
import { encodingName } from '../../shared/format/encoding-name';
import { countIssues, ISSUE_CODES, type Issue } from '../../shared/model/issue';
import type { SourceIssues } from '../../shared/model/source';
import { issueMessage } from '../engine/summary';
import { countFigure, placeFigure } from './figure';
import { FILE_WIDTH, tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

const PARTS = ['read', 'used', 'duplicate', 'outOfPeriod', 'ignored', 'rejected'] as const;
const SENTENCE_WIDTH = 80;

/** The sheet 数据来源: row accounting, and issues counted by kind. */
export function sourcesSheet({ sources }: CheckupResult, words: Words): SheetPlan {
  const { own, shared, language } = words;
  const columns: readonly Column<SourceResult>[] = [
    ...placeColumns<SourceResult>((source) => source, words),
    { heading: shared('report.sources.kind'), cell: ({ kind }) => shared(`report.kind.${kind}`) },
    {
      heading: own('workbook.platform'),
      cell: ({ platform }) => shared(`ui.platform.${platform}`),
    },
    {
      heading: shared('report.sources.encoding'),
      cell: ({ encoding }) => encodingName(encoding, language),
    },
    ...PARTS.map((part): Column<SourceResult> => ({
      heading: shared(`report.sources.${part}`),
      cell: ({ rows }) => countFigure(rows[part]),
    })),
    {
      heading: shared('report.sources.issues'),
      cell: (source) => countFigure(countIssues(source.issueCounts)),
    },
    ...ISSUE_CODES.filter((code) => sources.some(({ issueCounts }) => issueCounts[code])).map(
      (code): Column<SourceResult> => ({
        heading: own(`workbook.issue.${code}`),
        cell: ({ issueCounts }) => countFigure(issueCounts[code] ?? null),
      }),
    ),
  ];
  return tableSheet(own('workbook.sheet.sources'), columns, sources, { frozenColumns: 1 });
}

interface IssueRow {
  readonly source: SourceIssues;
  /** Null in the row that says how many more there are. */
  readonly issue: Issue | null;
}

/** The sheet 数据问题: the issues kept one by one, and how many more there are of each source. */
export function issuesSheet(
  { sources }: { readonly sources: readonly SourceIssues[] },
  words: Words,
): SheetPlan {
  const { own } = words;
  const rows = sources.flatMap((source): readonly IssueRow[] => [
    ...source.issues.map((issue) => ({ source, issue })),
    ...(countIssues(source.issueCounts) > source.issues.length ? [{ source, issue: null }] : []),
  ]);
  const ofIssue =
    (content: (issue: Issue) => Content) =>
    ({ issue }: IssueRow): Content =>
      issue === null ? null : content(issue);
  const columns: readonly Column<IssueRow>[] = [
    ...placeColumns<IssueRow>(({ source }) => source, words),
    { heading: own('workbook.issue'), cell: ofIssue(({ code }) => own(`workbook.issue.${code}`)) },
    {
      heading: own('workbook.row'),
      cell: ofIssue(({ row }) => (row === 0 ? null : placeFigure(row))),
    },
    { heading: own('workbook.column'), cell: ofIssue(({ column }) => nonEmpty(column)) },
    { heading: own('workbook.header'), cell: ofIssue(({ header }) => nonEmpty(header)) },
    { heading: own('workbook.found'), cell: ofIssue(({ found }) => nonEmpty(found)) },
    {
      heading: own('workbook.handled'),
      cell: ({ source, issue }) =>
        issue === null
          ? own('workbook.moreIssues', {
              count: countIssues(source.issueCounts) - source.issues.length,
              sheet: own('workbook.sheet.sources'),
            })
          : // File and sheet have columns of their own.
            words.say(issueMessage({ file: '', sheet: '' }, issue)).trim(),
      wrapAt: SENTENCE_WIDTH,
    },
  ];
  return tableSheet(own('workbook.sheet.issues'), columns, rows);
}

function placeColumns<Row>(
  sourceOf: (row: Row) => SourceIssues,
  { own, shared }: Words,
): readonly Column<Row>[] {
  return [
    { heading: own('workbook.file'), cell: (row) => sourceOf(row).file, wrapAt: FILE_WIDTH },
    { heading: own('workbook.sheetName'), cell: (row) => nonEmpty(sourceOf(row).sheet) },
    { heading: shared('report.shop'), cell: (row) => sourceOf(row).shop },
  ];
}

function nonEmpty(text: string): string | null {
  return text === '' ? null : text;
}
