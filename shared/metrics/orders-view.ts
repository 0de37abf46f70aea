/** Order lines grouped into the orders of one shop. Rule: "Orders and lines" and "Paid" in the metric definitions. */
import { BYTE, TEXT, TIME, type RecordTable } from '../model/columns';
import { ORDER_STATUS, type OrderStatus } from '../model/records';
import { saysSigned } from '../model/signed-word';
import type { Texts } from '../model/texts';
import { byteAt, int32At, numbersByText, textAt, uint32At } from './cells';
import { HOUR } from './time-windows';

/** A promise later than this after the payment makes an order a presale. */
const PRESALE_AFTER = 72 * HOUR;

/** What is known of an order besides its times; bits of `OrdersView.state`. */
export const ORDER = {
  /** Every line is closed. */
  CLOSED: 1,
  /** Every line was closed without being shipped. */
  CANCELLED: 2,
  /** A line is closed and no column says whether it was shipped. */
  CANCEL_UNKNOWN: 4,
  /** Status word: every line that is not closed is completed, and there is one. */
  COMPLETED_WORD: 8,
  /** The shipping status says signed. */
  SIGNED_WORD: 16,
  /** The file of a line has no status column. */
  STATUS_UNKNOWN: 32,
} as const;

/**
 * Orders of one shop, one cell per order. Times carry the states of `TIME`: EMPTY = has not happened, for events of which
 * a remaining line lacks the time too (an order has shipped when its last line has).
 */
export interface OrdersView {
  readonly length: number;
  readonly orderId: Uint32Array;
  /** The row that stands for the order: its first line that is not cancelled. */
  readonly row: Uint32Array;
  /** Per kept row of the shop the order it belongs to. */
  readonly ofLine: Int32Array;
  /** When it was paid; without a pay-time column, the earliest order time of a line whose status says paid. EMPTY = not paid. */
  readonly paid: Int32Array;
  readonly pay: Int32Array;
  readonly promise: Int32Array;
  readonly ship: Int32Array;
  readonly pickup: Int32Array;
  readonly sign: Int32Array;
  readonly complete: Int32Array;
  readonly expected: Int32Array;
  /** Bits of `ORDER`. */
  readonly state: Uint8Array;
}

/** Whether the order is a presale; null when the promise cannot be read. */
export function isPresale(orders: OrdersView, order: number): boolean | null {
  const promise = int32At(orders.promise, order);
  const pay = int32At(orders.pay, order);
  if (promise === TIME.UNREADABLE) return null;
  return promise >= TIME.FIRST && pay >= TIME.FIRST && promise > pay + PRESALE_AFTER;
}

/** Whether the order is cancelled (every line closed and never shipped); null when no column says if it shipped. */
export function isCancelled(orders: OrdersView, order: number): boolean | null {
  const state = byteAt(orders.state, order);
  if ((state & ORDER.CANCEL_UNKNOWN) !== 0) return null;
  return (state & ORDER.CANCELLED) !== 0;
}

/** Index + 1 of a status word, as a byte column stores it. */
function statusCode(word: OrderStatus): number {
  return ORDER_STATUS.indexOf(word) + 1;
}
const CLOSED = statusCode('closed');
const COMPLETED = statusCode('completed');
const PAID_STATUS = new Set([statusCode('to_ship'), statusCode('shipped'), COMPLETED]);

/** Groups the given rows (kept ones of one shop) into orders, in the order of their first row. */
export function viewOrders(
  table: RecordTable<'orders'>,
  strings: Texts,
  rows: Uint32Array,
): OrdersView {
  const { columns } = table;
  const ofLine = new Int32Array(rows.length);
  const length = numberOrders(columns, strings, rows, ofLine);

  const lines = new Uint32Array(length);
  const remaining = new Uint32Array(length);
  const closed = new Uint32Array(length);
  const completed = new Uint32Array(length);
  const state = new Uint8Array(length);
  const saysSigned = signedWords(strings);
  for (let line = 0; line < rows.length; line += 1) {
    const [row, order] = [uint32At(rows, line), int32At(ofLine, line)];
    const status = byteAt(columns.status, row);
    add(lines, order);
    if (!isCancelledLine(columns, row)) add(remaining, order);
    if (status === CLOSED) add(closed, order);
    if (status === COMPLETED) add(completed, order);
    const unknown = status === CLOSED && int32At(columns.shipTime, row) === TIME.ABSENT;
    if (unknown) mark(state, order, ORDER.CANCEL_UNKNOWN);
    if (status === BYTE.ABSENT) mark(state, order, ORDER.STATUS_UNKNOWN);
    if (saysSigned(uint32At(columns.shipStatusWord, row))) mark(state, order, ORDER.SIGNED_WORD);
  }
  for (let order = 0; order < length; order += 1) {
    const all = uint32At(lines, order);
    const open = all - uint32At(closed, order);
    if (open === 0) mark(state, order, ORDER.CLOSED);
    if (uint32At(remaining, order) === 0) mark(state, order, ORDER.CANCELLED);
    if (open > 0 && uint32At(completed, order) === open) mark(state, order, ORDER.COMPLETED_WORD);
  }

  const counts = new Uint8Array(rows.length);
  const isOpen = new Uint8Array(rows.length);
  for (let line = 0; line < rows.length; line += 1) {
    const row = uint32At(rows, line);
    const noneRemains = uint32At(remaining, int32At(ofLine, line)) === 0;
    if (noneRemains || !isCancelledLine(columns, row)) counts[line] = 1;
    if (byteAt(columns.status, row) !== CLOSED) isOpen[line] = 1;
  }
  const grouped: Lines = { rows, ofLine, length, counts, isOpen };
  const merge = (column: Int32Array, how: Merge): Int32Array => mergeTimes(column, grouped, how);
  const pay = merge(columns.payTime, 'earliest');
  const row = new Uint32Array(length);
  for (let line = rows.length - 1; line >= 0; line -= 1) {
    if (counts[line] === 1) row[int32At(ofLine, line)] = uint32At(rows, line);
  }
  return {
    length,
    orderId: row.map((first) => uint32At(columns.orderId, first)),
    row,
    ofLine,
    paid: paidTimes(pay, columns, rows, ofLine),
    pay,
    promise: merge(columns.promiseShipTime, 'earliest'),
    ship: merge(columns.shipTime, 'latest'),
    pickup: merge(columns.pickupTime, 'latest'),
    sign: merge(columns.signTime, 'latestOfOpen'),
    complete: merge(columns.completeTime, 'latestOfOpen'),
    expected: merge(columns.expectedDeliveryTime, 'earliest'),
    state,
  };
}

/** Tells whether a shipping status says the parcel was signed for, by cell. */
export function signedWords(strings: Texts): (cell: number) => boolean {
  const known = new Map<number, boolean>();
  return (cell) => {
    if (cell < TEXT.FIRST) return false;
    let says = known.get(cell);
    if (says === undefined) {
      says = saysSigned(textAt(strings, cell) ?? '');
      known.set(cell, says);
    }
    return says;
  };
}

type OrderColumns = RecordTable<'orders'>['columns'];

function isCancelledLine(columns: OrderColumns, row: number): boolean {
  return byteAt(columns.status, row) === CLOSED && int32At(columns.shipTime, row) === TIME.EMPTY;
}

/** Whether a line says something of its order: every line does but those cancelled of an order of which others remain. */
export function countsForOrder(
  orders: OrdersView,
  columns: OrderColumns,
  rows: Uint32Array,
  line: number,
): boolean {
  const allCancelled = (byteAt(orders.state, int32At(orders.ofLine, line)) & ORDER.CANCELLED) !== 0;
  return allCancelled || !isCancelledLine(columns, uint32At(rows, line));
}

/**
 * Numbers orders by first appearance into `ofLine`; returns how many there are. A line whose order number is missing or
 * cannot be read is an order of its own.
 */
function numberOrders(
  columns: OrderColumns,
  strings: Texts,
  rows: Uint32Array,
  ofLine: Int32Array,
): number {
  const numbers = numbersByText(strings);
  let length = 0;
  for (let line = 0; line < rows.length; line += 1) {
    const id = uint32At(columns.orderId, uint32At(rows, line));
    const known = id < TEXT.FIRST ? -1 : int32At(numbers, id);
    ofLine[line] = known >= 0 ? known : length;
    if (known >= 0) continue;
    if (id >= TEXT.FIRST) numbers[id] = length;
    length += 1;
  }
  return length;
}

/** Without a pay-time column the status decides: an order is paid when a line of it is, dated by that line's order time. */
function paidTimes(
  pay: Int32Array,
  columns: OrderColumns,
  rows: Uint32Array,
  ofLine: Int32Array,
): Int32Array {
  const placed = new Int32Array(pay.length).fill(TIME.EMPTY);
  rows.forEach((row, line) => {
    const [order, time] = [int32At(ofLine, line), int32At(columns.orderTime, row)];
    if (time === TIME.EMPTY || !PAID_STATUS.has(byteAt(columns.status, row))) return;
    const held = int32At(placed, order);
    placed[order] = held === TIME.EMPTY ? time : combine(held, time, 'earliest');
  });
  return pay.map((time, order) => (time === TIME.ABSENT ? int32At(placed, order) : time));
}

/**
 * earliest: of the lines that have the time · latest: of all lines, EMPTY while one lacks it · latestOfOpen: the same, but
 * closed lines (refunded on the way) hold nothing up.
 */
type Merge = 'earliest' | 'latest' | 'latestOfOpen';

interface Lines {
  readonly rows: Uint32Array;
  readonly ofLine: Int32Array;
  readonly length: number;
  /** Per line 1 if it says something of its order, and 1 unless it is closed. */
  readonly counts: Uint8Array;
  readonly isOpen: Uint8Array;
}

function mergeTimes(column: Int32Array, lines: Lines, how: Merge): Int32Array {
  const merged = new Int32Array(lines.length).fill(TIME.EMPTY);
  const begun = new Uint8Array(lines.length);
  for (let line = 0; line < lines.rows.length; line += 1) {
    if (byteAt(lines.counts, line) === 0) continue;
    const time = int32At(column, uint32At(lines.rows, line));
    const skipped =
      how === 'earliest' || (how === 'latestOfOpen' && byteAt(lines.isOpen, line) === 0);
    if (time === TIME.EMPTY && skipped) continue;
    const order = int32At(lines.ofLine, line);
    const held = int32At(merged, order);
    merged[order] = begun[order] === 0 ? time : combine(held, time, how);
    begun[order] = 1;
  }
  return merged;
}

/** Unreadable outweighs absent, absent outweighs not yet, not yet outweighs a time. */
function combine(a: number, b: number, how: Merge): number {
  if (a < TIME.FIRST || b < TIME.FIRST) {
    for (const state of [TIME.UNREADABLE, TIME.ABSENT, TIME.EMPTY]) {
      if (a === state || b === state) return state;
    }
  }
  return how === 'earliest' ? Math.min(a, b) : Math.max(a, b);
}

function add(counts: Uint32Array, index: number): void {
  counts[index] = uint32At(counts, index) + 1;
}

function mark(state: Uint8Array, index: number, bit: number): void {
  state[index] = byteAt(state, index) | bit;
}
