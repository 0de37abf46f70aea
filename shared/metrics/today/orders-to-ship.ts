/** Orders that are paid and wait to be shipped. */
import { TEXT, TIME } from '../../model/columns';
import {
  AFTER_SALE_STATUS,
  AFTER_SALE_TYPE,
  ORDER_STATUS,
  type OrderStatus,
} from '../../model/records';
import { cellAt, textAt } from '../cells';
import type { ShopView } from '../shop-view';
import { deadlineOf, type Task } from './task';

/** Status words of lines that need no shipping any more. */
const OVER: ReadonlySet<OrderStatus | undefined> = new Set(['shipped', 'completed', 'closed']);
/** 售后状态 of an order line whose money went back. */
const REFUNDED = /退款成功|全额退款|已退款/;

/**
 * One task per order that is paid (presale too), not cancelled, and of which a line is not shipped; by its parcels too where
 * these are known. A line whose money went back before shipping asks for nothing. Where no column says when lines shipped,
 * the status must say 待发货. Deadline = the earliest promise of the lines that wait.
 */
export function ordersToShip(view: ShopView): readonly Task[] {
  const { orders, dataset, rows } = view;
  const { columns } = dataset.orders;
  const isRefunded = refundedLines(view);
  const tasks = new Map<number, Task>();
  rows.orders.forEach((row, line) => {
    const order = cellAt(orders.ofLine, line);
    if (!mayWait(view, order) || !lineWaits(view, row) || isRefunded(row, order)) return;
    const task: Task = {
      row,
      id: cellAt(columns.orderId, row),
      product: cellAt(columns.productName, row),
      text: cellAt(columns.afterSaleStatus, row),
      time: cellAt(orders.paid, order),
      deadline: deadlineOf(cellAt(columns.promiseShipTime, row)),
    };
    const held = tasks.get(order);
    if (held === undefined || isEarlier(task, held)) tasks.set(order, task);
  });
  return [...tasks.values()];
}

/** Whether the order is paid and nothing says all of it is on its way. */
function mayWait({ orders }: ShopView, order: number): boolean {
  const happened = [orders.pickup, orders.sign, orders.complete].some(
    (column) => cellAt(column, order) >= TIME.FIRST,
  );
  const ship = cellAt(orders.ship, order);
  const shipped = ship >= TIME.FIRST || ship === TIME.UNREADABLE;
  return cellAt(orders.paid, order) !== TIME.EMPTY && !shipped && !happened;
}

function lineWaits({ dataset: { orders, strings } }: ShopView, row: number): boolean {
  const { columns } = orders;
  const ship = cellAt(columns.shipTime, row);
  const status = ORDER_STATUS[cellAt(columns.status, row) - 1];
  if (ship >= TIME.FIRST || ship === TIME.UNREADABLE || OVER.has(status)) return false;
  if (REFUNDED.test(textAt(strings, cellAt(columns.afterSaleStatus, row)) ?? '')) return false;
  return ship === TIME.EMPTY || status === 'to_ship';
}

/** Tells of a line whether the after-sales say that all its money went back before it was shipped. */
function refundedLines(view: ShopView): (row: number, order: number) => boolean {
  const { afterSales, dataset } = view;
  const { columns } = dataset.afterSales;
  const paid = dataset.orders.columns.amountPaid;
  const byOrder = new Map<number, { readonly line: number; readonly amount: number }[]>();
  afterSales.row.forEach((row, at) => {
    const type = AFTER_SALE_TYPE[cellAt(columns.type, row) - 1];
    const status = AFTER_SALE_STATUS[cellAt(columns.status, row) - 1];
    const order = cellAt(afterSales.order, at);
    if (type !== 'refund_before_ship' || status !== 'success' || order < 0) return;
    const refund = {
      line: cellAt(columns.subOrderId, row),
      amount: cellAt(columns.refundAmount, row),
    };
    byOrder.set(order, [...(byOrder.get(order) ?? []), refund]);
  });
  return (row, order) => {
    const own = cellAt(dataset.orders.columns.subOrderId, row);
    return (byOrder.get(order) ?? []).some(
      ({ line, amount }) =>
        line === own &&
        own >= TEXT.FIRST &&
        Number.isFinite(amount) &&
        Number.isFinite(cellAt(paid, row)) &&
        amount >= cellAt(paid, row),
    );
  };
}

function isEarlier(a: Task, b: Task): boolean {
  if (a.deadline === TIME.EMPTY) return false;
  return b.deadline === TIME.EMPTY || a.deadline < b.deadline;
}
