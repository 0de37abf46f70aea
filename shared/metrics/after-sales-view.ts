/** After-sales of one shop, joined to its orders, as known at the end of the period. */
import { BYTE, TEXT, TIME, type RecordTable } from '../model/columns';
import type { Platform } from '../model/platform';
import {
  AFTER_SALE_STATUS,
  AFTER_SALE_TYPE,
  REASON_CLASS,
  type AfterSaleStatus,
  type AfterSaleType,
  type ReasonClass,
} from '../model/records';
import type { Texts } from '../model/texts';
import { byteAt, cellsOf, int32At, numbersByText, uint16At, uint32At } from './cells';
import { signedWords, type OrdersView } from './orders-view';
import { happened, type Frame } from './time-windows';

/** What an after-sale says, as bits of `AfterSalesView.facts`. The `UNKNOWN` bits: the cell cannot be read or is not there. */
export const FACT = {
  QUALITY: 1,
  DAMAGE: 2,
  WRONG_ITEM: 4,
  LOGISTICS: 8,
  REASON_UNKNOWN: 16,
  RETURNED: 32,
  EXCHANGED: 64,
  REFUNDED_ONLY: 128,
  /** Whether goods came back or money without them. */
  OUTCOME_UNKNOWN: 256,
  ARBITRATED: 512,
  ARBITRATION_UNKNOWN: 1024,
  REJECTED: 2048,
  WITHDRAWN: 4096,
  /** Applied for before the end of the period: the others mean nothing without it. */
  KNOWN: 8192,
  /** Its shipping status says the order was signed for. */
  SIGNED_WORD: 16384,
  /** Whether it was rejected or withdrawn. */
  STATUS_UNKNOWN: 32768,
} as const;

const REASON_FACTS: Partial<Record<ReasonClass, number>> = {
  quality: FACT.QUALITY,
  misdescribed: FACT.QUALITY,
  damage: FACT.DAMAGE,
  wrong_or_missing: FACT.WRONG_ITEM,
  logistics: FACT.LOGISTICS,
  not_received: FACT.LOGISTICS,
};

export interface AfterSalesView {
  readonly length: number;
  readonly row: Uint32Array;
  /** Order it belongs to; -1 when that is in no file. */
  readonly order: Int32Array;
  readonly apply: Int32Array;
  /** Bits of `FACT`. */
  readonly facts: Uint16Array;
  /** When the money went back (finish, else the merchant's refund); carries the states of `TIME`. */
  readonly done: Int32Array;
  /** Per order the facts of all its after-sales put together; 0 when it has none. */
  readonly factsOfOrder: Uint16Array;
  /** First after-sale of an order and the next of the same order; -1 = none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Views the given rows (kept ones of one shop). */
export function viewAfterSales(
  table: RecordTable<'afterSales'>,
  strings: Texts,
  rows: Uint32Array,
  joined: { readonly orders: OrdersView; readonly order: Int32Array; readonly platform: Platform },
  frame: Frame,
): AfterSalesView {
  const { columns } = table;
  const { orders, order, platform } = joined;
  const apply = cellsOf(columns.applyTime, rows);
  const done = cellsOf(columns.finishTime, rows);
  done.forEach((finish, index) => {
    const instead = finish === TIME.EMPTY || finish === TIME.ABSENT;
    const refund = int32At(columns.merchantRefundTime, uint32At(rows, index));
    if (instead && refund !== TIME.ABSENT) done[index] = refund;
  });
  const saysSigned = signedWords(strings);
  const facts = new Uint16Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    if (!happened(frame, int32At(apply, index))) continue;
    const row = uint32At(rows, index);
    const word = uint32At(columns.shipStatusWord, row);
    const beforeShipping =
      platform === 'kuaishou' && unshippedAt(orders, int32At(order, index), int32At(apply, index));
    facts[index] =
      FACT.KNOWN |
      (saysSigned(word) ? FACT.SIGNED_WORD : 0) |
      reasonFacts(byteAt(columns.reasonClass, row)) |
      outcomeFacts(columns, row, int32At(done, index), beforeShipping, frame) |
      arbitrationFacts(byteAt(columns.arbitrated, row));
  }
  return {
    length: rows.length,
    row: rows,
    order,
    apply,
    facts,
    done,
    factsOfOrder: factsOfOrders(order, facts, orders.length),
    ...chain(order, orders.length),
  };
}

/**
 * Order of each after-sale: by the order number, else by the sub-order's (Douyin's 商品单号 is the order file's 子订单编号).
 * -1 when neither is in a file.
 */
export function joinOrders(
  afterSales: RecordTable<'afterSales'>,
  strings: Texts,
  rows: Uint32Array,
  orders: {
    readonly view: OrdersView;
    readonly rows: Uint32Array;
    readonly subOrderId: Uint32Array;
  },
): Int32Array {
  if (rows.length === 0) return new Int32Array();
  const byOrder = numbersByText(strings);
  const bySubOrder = numbersByText(strings);
  orders.view.orderId.forEach((id, order) => {
    if (id >= TEXT.FIRST) byOrder[id] = order;
  });
  orders.rows.forEach((row, line) => {
    const id = uint32At(orders.subOrderId, row);
    if (id >= TEXT.FIRST) bySubOrder[id] = int32At(orders.view.ofLine, line);
  });
  return Int32Array.from(rows, (row) => {
    const order = int32At(byOrder, uint32At(afterSales.columns.orderId, row));
    return order >= 0 ? order : int32At(bySubOrder, uint32At(afterSales.columns.subOrderId, row));
  });
}

function factsOfOrders(order: Int32Array, facts: Uint16Array, orders: number): Uint16Array {
  const together = new Uint16Array(orders);
  for (let index = 0; index < order.length; index += 1) {
    const at = int32At(order, index);
    if (at >= 0) together[at] = uint16At(together, at) | uint16At(facts, index);
  }
  return together;
}

/** The last applied-for after-sale of an order with one of the facts; -1 when there is none. */
export function latestWith(afterSales: AfterSalesView, order: number, wanted: number): number {
  let found = -1;
  for (let at = int32At(afterSales.first, order); at >= 0; at = int32At(afterSales.next, at)) {
    if ((uint16At(afterSales.facts, at) & wanted) === 0) continue;
    if (found < 0 || int32At(afterSales.apply, at) > int32At(afterSales.apply, found)) found = at;
  }
  return found;
}

function reasonFacts(cell: number): number {
  if (cell === BYTE.ABSENT || cell === BYTE.UNREADABLE) return FACT.REASON_UNKNOWN;
  const word = REASON_CLASS[cell - 1];
  return word === undefined ? 0 : (REASON_FACTS[word] ?? 0);
}

function arbitrationFacts(cell: number): number {
  if (cell === BYTE.ABSENT || cell === BYTE.UNREADABLE) return FACT.ARBITRATION_UNKNOWN;
  return cell === BYTE.YES ? FACT.ARBITRATED : 0;
}

/** What came of it. A time of the outcome decides: later than the end means it was still pending then. */
function outcomeFacts(
  columns: RecordTable<'afterSales'>['columns'],
  row: number,
  done: number,
  beforeShipping: boolean,
  frame: Frame,
): number {
  const [typeCell, statusCell] = [byteAt(columns.type, row), byteAt(columns.status, row)];
  if (statusCell >= BYTE.ABSENT) return FACT.STATUS_UNKNOWN | FACT.OUTCOME_UNKNOWN;
  const type: AfterSaleType | undefined = AFTER_SALE_TYPE[typeCell - 1];
  const status: AfterSaleStatus | undefined = AFTER_SALE_STATUS[statusCell - 1];
  const closed = int32At(columns.closeTime, row);
  const ended = status === 'success' ? done : closed >= TIME.FIRST ? closed : done;
  if (ended >= frame.end) return 0;
  if (status === 'rejected') return FACT.REJECTED;
  if (status === 'withdrawn') return FACT.WITHDRAWN;
  if (status !== 'success') return 0;
  if (typeCell >= BYTE.ABSENT) return FACT.OUTCOME_UNKNOWN;
  if (type === 'return_refund') return FACT.RETURNED;
  if (type === 'exchange') return FACT.EXCHANGED;
  return type === 'refund_only' && !beforeShipping ? FACT.REFUNDED_ONLY : 0;
}

/** Whether the order had not shipped at the application: Kuaishou's 仅退款 is one word for before and after shipping. */
function unshippedAt(orders: OrdersView, order: number, apply: number): boolean {
  if (order < 0) return false;
  const ship = int32At(orders.ship, order);
  return ship === TIME.EMPTY || (ship >= TIME.FIRST && ship > apply);
}

function chain(order: Int32Array, orders: number): Pick<AfterSalesView, 'first' | 'next'> {
  const first = new Int32Array(orders).fill(-1);
  const next = new Int32Array(order.length).fill(-1);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const at = int32At(order, index);
    if (at < 0) continue;
    next[index] = int32At(first, at);
    first[at] = index;
  }
  return { first, next };
}
