import type { ShopMatch } from '../../shared/import/match-shops/match-shops';
import type { ImportSummary, SourceSummary } from '../../shared/ipc/contract';
import { duplicateRows } from '../../shared/metrics/dedupe-all';
import { dateOf } from '../../shared/metrics/time-windows';
import { TIME } from '../../shared/model/columns';
import type { Dataset } from '../../shared/model/dataset';
import { countIssues, type Issue } from '../../shared/model/issue';
import type { MaybePeriod } from '../../shared/model/period';
import type { Source } from '../../shared/model/source';
import type { AppError, Message } from '../../shared/result';
import { asksForPassword } from '../import/passwords';

/** Issues told per table before the check-up; all of them stand in its result. */
const ISSUES_TOLD = 5;

/**
 * What the engine holds, in the words of the window: one line per table, the days they cover, what failed. Files that want a
 * password stand apart; `passwordFor` is the one a password was given for just now.
 */
export function summarise(
  dataset: Dataset,
  failures: readonly AppError[],
  matches: readonly ShopMatch[],
  passwordFor: string | null,
): ImportSummary {
  const duplicates = duplicateRows(dataset);
  return {
    sources: dataset.sources.map((source, index) =>
      summariseSource(source, index, duplicates[index] ?? 0, matches[index]),
    ),
    locked: failures.filter(asksForPassword).map(({ params }) => {
      const file = String(params['file']);
      return { file, isWrong: file === passwordFor };
    }),
    failures: failures.filter((failure) => !asksForPassword(failure)),
    period: periodOf(dataset),
  };
}

function summariseSource(
  source: Source,
  index: number,
  duplicate: number,
  match: ShopMatch | undefined,
): SourceSummary {
  return {
    index,
    file: source.file,
    sheet: source.sheet,
    kind: source.kind,
    platform: source.platform,
    shop: source.shop,
    shopOrigin: source.shopOrigin,
    known: match?.known ?? null,
    shopReason: match?.reason ?? null,
    shopCode: match?.code ?? null,
    kin: match?.kin ?? null,
    encoding: source.encoding,
    rows: {
      read: source.rowsRead,
      duplicate,
      ignored: source.rowsIgnored,
      rejected: source.rowsRejected,
    },
    mappedColumns: source.mapping.filter((column) => column.field !== null).length,
    personalColumns: source.mapping.filter((column) => column.personal).length,
    issueCount: countIssues(source.issueCounts),
    issues: source.issues.slice(0, ISSUES_TOLD).map((issue) => issueMessage(source, issue)),
  };
}

/** An issue as a sentence: its code's text with file, sheet, row, column, header and the value found. */
export function issueMessage(
  source: { readonly file: string; readonly sheet: string },
  issue: Issue,
): Message {
  const { code, row, column, header, found } = issue;
  return {
    code: `issue.${code}`,
    params: { file: source.file, sheet: source.sheet, row, column, header, found },
  };
}

/** First and last day of the primary events in the files, and of dated values given. */
function periodOf(dataset: Dataset): MaybePeriod {
  const { orders, afterSales, reviews } = dataset;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const times of [
    orders.columns.orderTime,
    afterSales.columns.applyTime,
    reviews.columns.time,
  ]) {
    for (const time of times) {
      if (time < TIME.FIRST) continue;
      if (time < first) first = time;
      if (time > last) last = time;
    }
  }
  const given = [
    ...dataset.values,
    ...dataset.officialScores.filter(({ origin }) => origin !== 'table'),
  ];
  const days = given.flatMap(({ date }) => date ?? []);
  if (first <= last) days.push(dateOf(first), dateOf(last));
  // A history of scores may go on behind the orders; alone it is what there is.
  if (days.length === 0) days.push(...dataset.officialScores.flatMap(({ date }) => date ?? []));
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? { from: null, to: null } : { from, to };
}
