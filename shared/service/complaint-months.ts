/** Complaints about service as tables show them. */
import type { ComplaintCount } from '../checkup/schema-service';
import type { ComplaintKind } from '../knowledge/service-fields';

export interface ComplaintMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What was counted of a kind, in each place it was found. */
  readonly of: (kind: ComplaintKind) => readonly ComplaintCount[];
}

/**
 * Months with complaints, the newest first.
 * @param complaints of one shop, the oldest month first
 */
export function complaintMonths(complaints: readonly ComplaintCount[]): readonly ComplaintMonth[] {
  const months = [...new Set(complaints.map(({ month }) => month))].toReversed();
  return months.map((month) => ({
    month,
    of: (kind) => complaints.filter((one) => one.month === month && one.kind === kind),
  }));
}

/** How many the files show; null where they show none. What the shop itself says is no count of theirs. */
export function countedInFiles(counts: readonly ComplaintCount[]): number | null {
  const counted = counts.filter(({ from }) => from !== 'answers');
  return counted.length === 0 ? null : counted.reduce((sum, { count }) => sum + count, 0);
}
