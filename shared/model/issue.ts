/**
 * Something in a file that could not be taken as it stood. The sentence for a code is in `text/issues.ts`.
 * - rows: `rejectedRow` (its key or primary time cannot be read), `changedDuplicate` (two rows of one key differ)
 * - cells: `unreadableTime`, `unreadableNumber`, `unreadableMoney`, `unreadableRate`, `unreadableDuration`,
 *   `unreadableFlag`, `lostId` (scientific notation), `unknownWord` (kept as `other`), `negativeDuration`
 * - two cells: `impossibleCounts` (more than the whole, or a whole of nothing; found says part/whole)
 * - whole columns: `missingColumn` (a metric needs it), `repeatedHeader`, `unfitColumn` (its values are not what its name says)
 */
export const ISSUE_CODES = [
  'rejectedRow',
  'changedDuplicate',
  'unreadableTime',
  'unreadableNumber',
  'unreadableMoney',
  'unreadableRate',
  'unreadableDuration',
  'unreadableFlag',
  'lostId',
  'unknownWord',
  'negativeDuration',
  'impossibleCounts',
  'missingColumn',
  'repeatedHeader',
  'unfitColumn',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Issue {
  readonly code: IssueCode;
  /** Row as Excel counts it; 0 when the issue is about a column. */
  readonly row: number;
  /** Column letters as in Excel (`A`, `AB`); empty when the issue is about a row. */
  readonly column: string;
  /** Header of the column; empty when none. */
  readonly header: string;
  /** What was found, mail addresses, phones and runs of five or more digits masked, at most 60 characters. */
  readonly found: string;
}

/** How many issues of each kind; kinds without any are left out. */
export type IssueCounts = Readonly<Partial<Record<IssueCode, number>>>;

/** Issues of all kinds together. */
export function countIssues(counts: IssueCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
