/** Durations that would be negative (shipped before paid): issues, and left out of every mean. */
import { TIME } from '../model/columns';
import type { Issue } from '../model/issue';
import type { Source } from '../model/source';
import { cellAt, int32At } from './cells';
import type { AnyTable } from './dedupe';
import type { RecordKind } from '../model/records';
import { stampOf } from './time-windows';

/** What comes first and what later, per kind; each pair is the two ends of a duration in the catalogue. */
const IN_ORDER: Readonly<Record<RecordKind, readonly (readonly [first: string, later: string])[]>> =
  {
    orders: [
      ['payTime', 'shipTime'],
      ['payTime', 'pickupTime'],
      ['shipTime', 'signTime'],
    ],
    afterSales: [
      ['applyTime', 'agreeTime'],
      ['applyTime', 'merchantRefundTime'],
      ['applyTime', 'finishTime'],
      ['returnShipTime', 'finishTime'],
    ],
    reviews: [['time', 'replyTime']],
    agentStats: [],
    parcels: [['shipTime', 'signTime']],
  };

/** Tells quickly whether a row of a table has any: nearly none has. */
export function anyNegative({ kind, columns }: AnyTable): (row: number) => boolean {
  const pairs = IN_ORDER[kind].flatMap(([first, later]) => {
    const [from, to] = [columns[first], columns[later]];
    return from instanceof Int32Array && to instanceof Int32Array ? [{ from, to }] : [];
  });
  return (row) => {
    for (const { from, to } of pairs) {
      const [start, end] = [int32At(from, row), int32At(to, row)];
      if (end < start && end >= TIME.FIRST) return true;
    }
    return false;
  };
}

/** Issues of one row, one per later time that is before an earlier one. */
export function negativeDurations(table: AnyTable, row: number, source: Source): Issue[] {
  const found = new Map<string, number>();
  for (const [first, later] of IN_ORDER[table.kind]) {
    const [from, to] = [timeAt(table, first, row), timeAt(table, later, row)];
    if (from >= TIME.FIRST && to >= TIME.FIRST && to < from) found.set(later, to);
  }
  return [...found].map(([field, time]) => issueOf(table, row, source, { field, time }));
}

/** The issue of a parcel picked up before an order in it was paid (`paid`: the payments, with the states of a cell). */
export function earlyPickup(
  table: AnyTable,
  row: number,
  source: Source,
  paid: readonly number[],
): Issue[] {
  const time = timeAt(table, 'pickupTime', row);
  const isEarly = time >= TIME.FIRST && paid.some((pay) => pay >= TIME.FIRST && time < pay);
  return isEarly ? [issueOf(table, row, source, { field: 'pickupTime', time })] : [];
}

function issueOf(
  table: AnyTable,
  row: number,
  source: Source,
  { field, time }: { readonly field: string; readonly time: number },
): Issue {
  return {
    code: 'negativeDuration',
    row: cellAt(table.row, row),
    column: '',
    header: source.mapping.find((mapping) => mapping.field === field)?.header ?? '',
    found: stampOf(time) ?? '',
  };
}

function timeAt(table: AnyTable, field: string, row: number): number {
  return cellAt(table.columns[field] ?? [], row);
}
