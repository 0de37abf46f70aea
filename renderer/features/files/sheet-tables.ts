/** Tables as their owner counts them. */
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/source-key';

/** What is one row of the review page. */
export interface SheetTables {
  /** The first of them, with the rows, days and issues of all. */
  readonly source: SourceSummary;
  /** How many tables it stands for. */
  readonly tables: number;
}

/**
 * Tables of one sheet, kind and shop as one: they are used or left out together, and a sheet of ten small tables is still
 * one sheet to its owner.
 */
export function sheetTables(sources: readonly SourceSummary[]): readonly SheetTables[] {
  const together = new Map<string, SheetTables>();
  for (const source of sources) {
    const key = sourceKey(source);
    const before = together.get(key);
    together.set(
      key,
      before === undefined
        ? { source, tables: 1 }
        : { source: added(before.source, source), tables: before.tables + 1 },
    );
  }
  return [...together.values()];
}

function added(one: SourceSummary, other: SourceSummary): SourceSummary {
  return {
    ...one,
    days: joined(one.days, other.days),
    rows: {
      read: one.rows.read + other.rows.read,
      duplicate: one.rows.duplicate + other.rows.duplicate,
      ignored: one.rows.ignored + other.rows.ignored,
      rejected: one.rows.rejected + other.rows.rejected,
    },
    issueCount: one.issueCount + other.issueCount,
    issues: [...one.issues, ...other.issues],
  };
}

/** From the first day of either to the last. */
function joined(one: SourceSummary['days'], other: SourceSummary['days']): SourceSummary['days'] {
  if (one.from === null || one.to === null) return other;
  if (other.from === null || other.to === null) return one;
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}
