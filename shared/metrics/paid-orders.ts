/** How many orders a shop was paid for in the last 30 days, and how much of those days its files show. */
import { TIME } from '../model/columns';
import { int32At } from './cells';
import { beginTime } from './default-period';
import type { PaidOrders } from './measurement';
import type { ShopView } from './shop-view';
import { DAY, secondOfDay, WINDOW_DAYS } from './time-windows';

/** Whether the order files have a column that tells which orders were paid. */
export function paymentKnown({ hasColumn }: ShopView): boolean {
  return hasColumn('orders', 'payTime') || hasColumn('orders', 'status');
}

/** Paid orders of the 30 days that end with the period; null when the files cannot tell. */
export function paidOrders30(view: ShopView): PaidOrders | null {
  const { orders, frame } = view;
  const covered = coveredDays(view);
  if (covered === 0 || !paymentKnown(view)) return null;
  const start = frame.end - WINDOW_DAYS * DAY;
  let count = 0;
  for (let order = 0; order < orders.length; order += 1) {
    const paid = int32At(orders.paid, order);
    if (paid >= start && paid < frame.end) count += 1;
  }
  return { count, days: covered };
}

/** Days of the window from the shop's first order to its last, both included; 0 when none falls into it. */
function coveredDays({ dataset, rows, frame }: ShopView): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows.orders) {
    const time = beginTime(dataset, 'orders', row);
    if (time < TIME.FIRST) continue;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const from = Math.max(first - secondOfDay(first), frame.end - WINDOW_DAYS * DAY);
  const to = Math.min(last - secondOfDay(last) + DAY, frame.end);
  return to > from ? (to - from) / DAY : 0;
}
