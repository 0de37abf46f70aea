import type { SourceSummary } from '../../shared/ipc/contract';

/** A table of orders as the engine tells of one, with what a test says of it. */
export function sourceSummary(
  index: number,
  about: Partial<Omit<SourceSummary, 'index'>> = {},
): SourceSummary {
  return {
    index,
    file: `${index}.csv`,
    sheet: '',
    kind: 'orders',
    platform: 'douyin',
    shop: null,
    shopOrigin: null,
    known: null,
    shopReason: null,
    shopCode: null,
    kin: null,
    encoding: 'utf-8',
    headerRow: 1,
    days: { from: null, to: null },
    joined: null,
    rows: { read: 1, duplicate: 0, ignored: 0, rejected: 0 },
    mappedColumns: 3,
    isTaught: false,
    personalColumns: 0,
    issueCount: 0,
    issues: [],
    ...about,
  };
}
