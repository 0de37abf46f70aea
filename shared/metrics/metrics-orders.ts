/** Metrics of orders and of the after-sales and parcels of orders. Definitions: "Metrics" in the metric definitions. */
import { TIME } from '../model/columns';
import {
  HIT,
  measureMean,
  measureRatio,
  MISS,
  missing,
  OUT,
  type EvidenceSource,
  type Measured,
  type Verdict,
} from './accumulate';
import { byteAt, int32At, uint32At } from './cells';
import { isCancelled, isPresale, ORDER } from './orders-view';
import { requireColumns, requireKinds, type Requirement } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { DAY, happened, HOUR, inPeriod, pickupStart } from './time-windows';

/** Orders younger than this at the end of the period may still complete or come back. */
export const MATURE_AFTER = 20 * DAY;
const SHIP_LIMIT = 48 * HOUR;
/** What tells that an order was paid. */
export const PAID: Requirement = ['orders', 'payTime', 'status'];

/** How each is measured, by metric id. */
export const ORDER_METRICS: Readonly<Record<string, (view: ShopView) => Measured>> = {
  'logistics.pickupHours': pickupHours,
  'logistics.shipHours': shipHours,
  'logistics.onTimeShipRate': onTimeShipRate,
  'logistics.ship48hRate': ship48hRate,
  'logistics.deliveryHours': deliveryHours,
  'logistics.onTimeDeliveryRate': onTimeDeliveryRate,
  'orders.completionRate': completionRate,
  'orders.cancelRate': cancelRate,
};

/** Orders of the period that were paid less than `MATURE_AFTER` before its end, of those `counts` takes. */
export function youngOrders(view: ShopView, counts: (order: number) => boolean): number {
  let young = 0;
  for (let order = 0; order < view.orders.length; order += 1) {
    if (counts(order) && isYoung(view, order)) young += 1;
  }
  return young;
}

/** An order as evidence, with the words of a field of its first line. */
export function orderEvidence(
  view: ShopView,
  text: 'cancelReason' | 'afterSaleStatus' | 'shipStatusWord',
  time: Int32Array,
): EvidenceSource {
  const { orders: table, strings } = view.dataset;
  return {
    time: (order) => int32At(time, order),
    make: (order, value) => {
      const row = uint32At(view.orders.row, order);
      const words = uint32At(table.columns[text], row);
      return evidenceOf(table, strings, row, { value, text: words, time: int32At(time, order) });
    },
  };
}

function isYoung(view: ShopView, order: number): boolean {
  const paid = int32At(view.orders.paid, order);
  return paid >= TIME.FIRST && view.frame.end - paid < MATURE_AFTER;
}

/** A metric of paid orders that have shipped, or what keeps it from being computed. */
function paidDuration(
  view: ShopView,
  needs: readonly Requirement[],
  to: Int32Array,
  from: (paid: number) => number,
): Measured {
  const lacking = requireKinds(view, 'orders') ?? requireColumns(view, needs);
  if (lacking !== null) return missing(lacking);
  const { orders, frame } = view;
  return measureMean(view, {
    time: orders.pay,
    groupings: view.groups.orders,
    hours: true,
    ticks: (order) => {
      const [pay, end] = [int32At(orders.pay, order), int32At(to, order)];
      if (!happened(frame, end) || end < pay || isPresale(orders, order) !== false) return null;
      return Math.max(0, end - from(pay));
    },
    ticksPerUnit: HOUR,
    unit: 'hours',
    bad: 'high',
    percentiles: true,
    evidence: orderEvidence(view, 'shipStatusWord', orders.pay),
  });
}

function pickupHours(view: ShopView): Measured {
  const { orders } = view;
  const pay: Requirement = ['orders', 'payTime'];
  if (view.has('orders') && !view.hasColumn('orders', 'pickupTime')) {
    const measured = paidDuration(view, [pay, ['orders', 'shipTime']], orders.ship, pickupStart);
    return measured.status === 'ok' ? { ...measured, status: 'lowerBound' } : measured;
  }
  return paidDuration(view, [pay, ['orders', 'pickupTime']], orders.pickup, pickupStart);
}

function shipHours(view: ShopView): Measured {
  const needs: Requirement[] = [
    ['orders', 'payTime'],
    ['orders', 'shipTime'],
  ];
  return paidDuration(view, needs, view.orders.ship, (paid) => paid);
}

/** A ratio of orders, dated by `time`, or what keeps it from being computed. */
function orderRatio(
  view: ShopView,
  needs: readonly Requirement[],
  judge: (order: number) => Verdict,
  bad: 'hits' | 'misses',
  words: 'cancelReason' | 'afterSaleStatus' | 'shipStatusWord' = 'shipStatusWord',
): Measured {
  const lacking = requireKinds(view, 'orders') ?? requireColumns(view, [PAID, ...needs]);
  if (lacking !== null) return missing(lacking);
  const { orders } = view;
  return measureRatio(view, {
    time: orders.paid,
    groupings: view.groups.orders,
    hours: true,
    judge,
    bad,
    evidence: orderEvidence(view, words, orders.paid),
  });
}

function onTimeShipRate(view: ShopView): Measured {
  const { orders, frame } = view;
  const judge = (order: number): Verdict => {
    const [promise, ship] = [int32At(orders.promise, order), int32At(orders.ship, order)];
    if (!happened(frame, promise) || isCancelled(orders, order) !== false) return OUT;
    if (isUnknown(ship)) return OUT;
    return happened(frame, ship) && ship <= promise ? HIT : MISS;
  };
  return orderRatio(
    view,
    [
      ['orders', 'promiseShipTime'],
      ['orders', 'shipTime'],
    ],
    judge,
    'misses',
  );
}

function ship48hRate(view: ShopView): Measured {
  const { orders, frame } = view;
  const judge = (order: number): Verdict => {
    const [pay, ship] = [int32At(orders.pay, order), int32At(orders.ship, order)];
    if (isUnknown(pay) || isUnknown(ship)) return OUT;
    if (isCancelled(orders, order) !== false || isPresale(orders, order) !== false) return OUT;
    const shipped = happened(frame, ship);
    if (shipped && ship < pay) return OUT;
    if (!shipped && frame.end - pay < SHIP_LIMIT) return OUT;
    return shipped && ship - pay <= SHIP_LIMIT ? HIT : MISS;
  };
  return orderRatio(
    view,
    [
      ['orders', 'payTime'],
      ['orders', 'shipTime'],
    ],
    judge,
    'misses',
  );
}

function deliveryHours(view: ShopView): Measured {
  // Ship times of parcels will do: which orders were cancelled, which they cannot tell, does not matter here.
  const shipKnown =
    view.hasColumn('orders', 'shipTime') ||
    (view.has('parcels') && view.hasColumn('parcels', 'shipTime'));
  const lacking =
    requireKinds(view, 'orders') ??
    requireColumns(view, [['orders', 'signTime']]) ??
    (shipKnown ? null : 'noColumn');
  if (lacking !== null) return missing(lacking);
  const { orders } = view;
  return measureMean(view, {
    time: orders.sign,
    groupings: view.groups.orders,
    hours: true,
    ticks: (order) => {
      const [ship, sign] = [int32At(orders.ship, order), int32At(orders.sign, order)];
      return ship >= TIME.FIRST && ship <= sign ? sign - ship : null;
    },
    ticksPerUnit: HOUR,
    unit: 'hours',
    bad: 'high',
    percentiles: true,
    evidence: orderEvidence(view, 'shipStatusWord', orders.sign),
  });
}

function onTimeDeliveryRate(view: ShopView): Measured {
  const { orders, frame } = view;
  const judge = (order: number): Verdict => {
    const [expected, sign] = [int32At(orders.expected, order), int32At(orders.sign, order)];
    if (!happened(frame, expected) || isCancelled(orders, order) === true) return OUT;
    if (isUnknown(sign)) return OUT;
    return happened(frame, sign) && sign <= expected ? HIT : MISS;
  };
  const needs: Requirement[] = [
    ['orders', 'expectedDeliveryTime'],
    ['orders', 'signTime'],
  ];
  return orderRatio(view, needs, judge, 'misses');
}

/** Completed by the end: by its time, else by its word; null when the time cannot be read, or a file tells neither. */
function isCompleted(view: ShopView, order: number): boolean | null {
  const complete = int32At(view.orders.complete, order);
  if (complete === TIME.UNREADABLE) return null;
  if (complete >= TIME.FIRST) return happened(view.frame, complete);
  if (complete === TIME.ABSENT && hasNoStatus(view, order)) return null;
  return (byteAt(view.orders.state, order) & ORDER.COMPLETED_WORD) !== 0;
}

function completionRate(view: ShopView): Measured {
  const { orders, frame } = view;
  let immature = 0;
  const judge = (order: number): Verdict => {
    const completed = isCompleted(view, order);
    if (completed === null) return OUT;
    if (completed) return HIT;
    const closed = (byteAt(orders.state, order) & ORDER.CLOSED) !== 0;
    if (closed || !isYoung(view, order)) return MISS;
    if (inPeriod(frame, int32At(orders.paid, order))) immature += 1;
    return OUT;
  };
  const measured = orderRatio(
    view,
    [['orders', 'completeTime', 'status']],
    judge,
    'misses',
    'afterSaleStatus',
  );
  const status = measured.status === 'noRows' && immature > 0 ? 'immature' : measured.status;
  return { ...measured, status, immature };
}

function cancelRate(view: ShopView): Measured {
  const judge = (order: number): Verdict => {
    const cancelled = isCancelled(view.orders, order);
    const shipped = int32At(view.orders.ship, order) >= TIME.FIRST;
    if (cancelled === null || (!shipped && hasNoStatus(view, order))) return OUT;
    return cancelled ? HIT : MISS;
  };
  return orderRatio(
    view,
    [
      ['orders', 'status'],
      ['orders', 'shipTime'],
    ],
    judge,
    'hits',
    'cancelReason',
  );
}

/** Whether a line of the order is of a file without a status column, while another file of the shop has one. */
function hasNoStatus(view: ShopView, order: number): boolean {
  return (byteAt(view.orders.state, order) & ORDER.STATUS_UNKNOWN) !== 0;
}

/** A cell that says something unreadable, or of a file without the column while another of the shop has it. */
function isUnknown(time: number): boolean {
  return time === TIME.UNREADABLE || time === TIME.ABSENT;
}
