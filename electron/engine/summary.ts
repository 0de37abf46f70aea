import { fingerprintOf } from '../../shared/import/mappings/column-keys';
import type { MatchedDataset, ShopMatch } from '../../shared/import/match-shops/match-shops';
import { daysOfSources, joinedOfSources } from '../../shared/import/source-cover';
import type { FileSummary, ImportSummary, SourceSummary } from '../../shared/ipc/contract';
import { duplicateRows } from '../../shared/metrics/dedupe-all';
import { dateOf } from '../../shared/metrics/time-windows';
import { TIME } from '../../shared/model/columns';
import type { Dataset } from '../../shared/model/dataset';
import { countIssues, type Issue } from '../../shared/model/issue';
import type { MaybePeriod } from '../../shared/model/period';
import type { Source } from '../../shared/model/source';
import type { Teaching } from '../../shared/model/teaching';
import type { Message } from '../../shared/result';
import { asksForPassword } from '../import/passwords';
import type { FileRead } from './engine-core';

/** Issues told per table before the check-up; all of them stand in its result. */
const ISSUES_TOLD = 5;

/** What the engine holds besides the tables as they were given to shops. */
export interface Held {
  /** The files read, by the numbers they are named by. */
  readonly files: readonly (FileRead & { readonly id: number })[];
  /** The sources of the dataset as they came out of the files. */
  readonly sources: readonly Source[];
  readonly teaching: Teaching;
  /** File a password was given for just now. */
  readonly passwordFor: string | null;
}

/**
 * What the engine holds, in the words of the window: the files, one line per table, the days they cover, what failed. Files
 * that want a password stand apart.
 */
export function summarise({ dataset, matches }: MatchedDataset, held: Held): ImportSummary {
  const duplicates = duplicateRows(dataset);
  const days = daysOfSources(dataset);
  const joined = joinedOfSources(dataset);
  const failures = held.files.flatMap((file) => file.failures);
  const { passwordFor, teaching } = held;
  const taught = new Set(teaching.tables.map(({ headers }) => fingerprintOf(headers)));
  return {
    files: summariseFiles(held),
    sources: dataset.sources.map((source, index) => ({
      ...summariseSource(source, index, matches[index]),
      isTaught: taught.has(fingerprintOf(source.mapping.map(({ header }) => header))),
      days: days[index] ?? { from: null, to: null },
      joined: joined[index] ?? null,
      rows: {
        read: source.rowsRead,
        duplicate: duplicates[index] ?? 0,
        ignored: source.rowsIgnored,
        rejected: source.rowsRejected,
      },
    })),
    locked: failures.filter(asksForPassword).map(({ params }) => {
      const file = String(params['file']);
      return { file, isWrong: file === passwordFor };
    }),
    failures: failures.filter((failure) => !asksForPassword(failure)),
    period: periodOf(dataset),
  };
}

function summariseFiles({ files, sources }: Held): readonly FileSummary[] {
  const indexOf = new Map(sources.map((source, index) => [source, index]));
  return files.map(({ id, input, part, failures }) => ({
    id,
    file: input.file,
    sheets: part?.sheets ?? [],
    encoding: part?.encoding ?? null,
    delimiter: part?.delimiter ?? null,
    tables: (part?.dataset.sources ?? []).flatMap((source) => indexOf.get(source) ?? []),
    failures: failures.filter((failure) => !asksForPassword(failure)),
  }));
}

function summariseSource(
  source: Source,
  index: number,
  match: ShopMatch | undefined,
): Omit<SourceSummary, 'isTaught' | 'days' | 'joined' | 'rows'> {
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
    headerRow: source.headerRow,
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
