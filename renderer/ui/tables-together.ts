import type { SourceResult } from '../../shared/checkup/schema';
import { ISSUE_CODES } from '../../shared/model/issue';

/** Tables of one sheet, shop and kind as one: a sheet of ten small tables is still one sheet to its owner. */
export function tablesTogether(sources: readonly SourceResult[]): readonly SourceResult[] {
  const together = new Map<string, SourceResult>();
  for (const source of sources) {
    const key = JSON.stringify([source.file, source.sheet, source.shop, source.kind]);
    const before = together.get(key);
    together.set(key, before === undefined ? source : added(before, source));
  }
  return [...together.values()];
}

function added(one: SourceResult, other: SourceResult): SourceResult {
  const rows: SourceResult['rows'] = {
    read: one.rows.read + other.rows.read,
    used: one.rows.used + other.rows.used,
    duplicate: one.rows.duplicate + other.rows.duplicate,
    outOfPeriod: one.rows.outOfPeriod + other.rows.outOfPeriod,
    ignored: one.rows.ignored + other.rows.ignored,
    rejected: one.rows.rejected + other.rows.rejected,
  };
  const issueCounts = { ...one.issueCounts };
  for (const code of ISSUE_CODES) {
    const count = (issueCounts[code] ?? 0) + (other.issueCounts[code] ?? 0);
    if (count > 0) issueCounts[code] = count;
  }
  const known = new Set(one.mapping.map(({ header }) => header));
  return {
    ...one,
    rows,
    mapping: [...one.mapping, ...other.mapping.filter(({ header }) => !known.has(header))],
    issueCounts,
    issues: [...one.issues, ...other.issues],
  };
}
