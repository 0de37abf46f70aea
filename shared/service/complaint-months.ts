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
  return counted.length === 0 ? null : sumOf(counted);
}

/** How many there were as far as is known: what the shop says itself counts only where the files show none, for it is likely the same ones. */
export function complaintsKnown(counts: readonly ComplaintCount[]): number {
  return countedInFiles(counts) ?? sumOf(counts);
}

function sumOf(counts: readonly ComplaintCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
