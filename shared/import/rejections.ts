import { TEXT, TIME, type Column } from '../model/columns';
import type { RecordKind } from '../model/records';

/** Whether a row of columns read can be used; else the field that makes it useless. */
export type RejectRow = (i: number) => string | null;

type Read = Readonly<Record<string, Column>>;

function hasText(column: Column | undefined, i: number): boolean {
  return column !== undefined && (column[i] ?? 0) >= TEXT.FIRST;
}

function hasTime(column: Column | undefined, i: number): boolean {
  return column !== undefined && (column[i] ?? TIME.EMPTY) >= TIME.FIRST;
}

function isUnreadable(column: Column | undefined, i: number): boolean {
  return column?.[i] === TIME.UNREADABLE;
}

/** Only an unreadable key or primary time makes a row useless; every other cell can be missing. */
export function rejectionOf(kind: RecordKind, read: Read): RejectRow {
  switch (kind) {
    case 'orders':
      return (i) => {
        if (!hasText(read['orderId'], i) && !hasText(read['subOrderId'], i)) {
          return read['orderId'] === undefined ? 'subOrderId' : 'orderId';
        }
        if (hasTime(read['payTime'], i) || hasTime(read['orderTime'], i)) return null;
        if (isUnreadable(read['payTime'], i)) return 'payTime';
        return isUnreadable(read['orderTime'], i) ? 'orderTime' : null;
      };
    case 'afterSales':
      return (i) => {
        if (!hasText(read['afterSaleId'], i) && !hasText(read['orderId'], i)) {
          return read['afterSaleId'] === undefined ? 'orderId' : 'afterSaleId';
        }
        return hasTime(read['applyTime'], i) ? null : 'applyTime';
      };
    case 'reviews':
      return (i) => (hasTime(read['time'], i) ? null : 'time');
    case 'agentStats':
      return (i) => {
        if (read['agent'] !== undefined && !hasText(read['agent'], i)) return 'agent';
        return read['date'] === undefined || hasTime(read['date'], i) ? null : 'date';
      };
    case 'parcels':
      return (i) => (hasText(read['trackingNo'], i) ? null : 'trackingNo');
  }
}
