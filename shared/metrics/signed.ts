/** When orders were signed for. Rule: "Signed" in the metric definitions. */
import { TIME } from '../model/columns';
import { FACT, type AfterSalesView } from './after-sales-view';
import { byteAt, int32At, uint16At } from './cells';
import { ORDER, type OrdersView } from './orders-view';
import { happened, type Frame } from './time-windows';

/**
 * Per order the time it counts as signed: sign time, else completion time; else, where a status or a returned parcel
 * proves it, the application of that after-sale (of any after-sale, if the order's own status is the proof) and, where
 * nothing of the order carries a later time, its payment. EMPTY = not signed by the end of the period, UNREADABLE =
 * cannot be told.
 */
export function signedTimes(
  orders: OrdersView,
  afterSales: AfterSalesView,
  frame: Frame,
): Int32Array {
  const signed = new Int32Array(orders.length);
  for (let order = 0; order < orders.length; order += 1) {
    signed[order] = signedTime(orders, afterSales, frame, order);
  }
  return signed;
}

function signedTime(
  orders: OrdersView,
  afterSales: AfterSalesView,
  frame: Frame,
  order: number,
): number {
  for (const column of [orders.sign, orders.complete]) {
    const time = int32At(column, order);
    if (time === TIME.UNREADABLE) return TIME.UNREADABLE;
    if (time >= TIME.FIRST) return happened(frame, time) ? time : TIME.EMPTY;
  }
  const proof = earliest(afterSales, order, FACT.SIGNED_WORD | FACT.RETURNED);
  if (proof !== TIME.EMPTY) return proof;
  if ((byteAt(orders.state, order) & (ORDER.SIGNED_WORD | ORDER.COMPLETED_WORD)) === 0)
    return TIME.EMPTY;
  const applied = earliest(afterSales, order, FACT.KNOWN);
  return applied !== TIME.EMPTY ? applied : int32At(orders.paid, order);
}

/** Earliest application among an order's after-sales with one of the facts; EMPTY when there is none. */
function earliest(afterSales: AfterSalesView, order: number, wanted: number): number {
  let found: number = TIME.EMPTY;
  for (let at = int32At(afterSales.first, order); at >= 0; at = int32At(afterSales.next, at)) {
    const apply = int32At(afterSales.apply, at);
    const counts = (uint16At(afterSales.facts, at) & wanted) !== 0;
    if (counts && (found === TIME.EMPTY || apply < found)) found = apply;
  }
  return found;
}
