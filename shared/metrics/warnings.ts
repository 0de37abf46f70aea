/** What the user should know about the data before trusting the figures. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { MaybePeriod } from '../model/period';
import type { RecordKind } from '../model/records';
import type { Message } from '../result';
import type { WARNINGS } from '../text/warnings';
import { byteAt, int32At, uint16At } from './cells';
import { beginTime } from './default-period';
import type { SourceUse } from './measurement';
import type { MetricDefinition } from './metric';
import { isPresale } from './orders-view';
import { paymentKnown } from './paid-orders';
import type { ShopView } from './shop-view';
import type { ShopIndex } from './shops';
import { dateOf, happened, inPeriod, type Frame } from './time-windows';

/** Kinds whose rows end on a day of their own, and what is said when it is before the period's. */
const ENDS_EARLIER = {
  orders: 'warning.ordersEndEarlier',
  afterSales: 'warning.afterSalesEndEarlier',
  reviews: 'warning.reviewsEndEarlier',
  agentStats: 'warning.chatsEndEarlier',
} as const satisfies Partial<Record<RecordKind, keyof typeof WARNINGS>>;

/** What a measurement knows when it is done. */
interface Facts {
  readonly dataset: Dataset;
  readonly index: ShopIndex;
  readonly period: MaybePeriod;
  readonly frame: Frame;
  /** Per source. */
  readonly uses: readonly SourceUse[];
  /** Per shop. */
  readonly views: readonly ShopView[];
  /** Per shop the newest primary event of each kind. */
  readonly newest: readonly Readonly<Record<RecordKind, number | null>>[];
}

/** All warnings of a measurement but those about given values, by file and then by shop. */
export function warningsOf(facts: Facts): Message[] {
  const { dataset, index, period, views, newest } = facts;
  return [
    ...outOfPeriod(facts),
    ...unassigned(dataset, index),
    ...index.shops.flatMap(({ name }, shop) => {
      const view = views[shop];
      const ends = newest[shop];
      if (view === undefined || ends === undefined) return [];
      return [
        ...payments(name, view),
        ...endsEarlier(name, period, ends),
        ...joinRate(name, view),
        ...parcelJoins(name, view),
        ...presales(name, view),
      ];
    }),
  ];
}

/**
 * Files of which not one row lies in the period, by their names. What `endsBeforePeriod` says of a shop's whole kind is
 * not said again of its files.
 */
function outOfPeriod({ dataset, index, period, uses, frame, newest }: Facts): Message[] {
  const within = unusedWithin(dataset, uses, frame);
  const used = new Set<string>();
  const outside = new Set<string>();
  dataset.sources.forEach(({ file, kind }, at) => {
    const use = uses[at];
    const ends = newest[index.ofSource[at] ?? -1];
    if (use === undefined || ends === undefined) return;
    if (use.used > 0 || within.has(at)) used.add(file);
    else if (kind in ends && isBefore(ends[kind as RecordKind], period)) return;
    else if (use.outOfPeriod > 0) outside.add(file);
  });
  return [...outside]
    .filter((file) => !used.has(file))
    .sort()
    .map((file) => warning('warning.outOfPeriod', { file }));
}

/** Whether the newest event of a kind lies before the period. */
function isBefore(time: number | null, { from }: MaybePeriod): boolean {
  return from !== null && time !== null && dateOf(time) < from;
}

/**
 * Sources of which no metric uses a row, but with a row of the period (an order that was never paid feeds none; of parcels
 * another warning says which orders they lack). Mostly there are no unused ones, and no row is looked at.
 */
function unusedWithin(
  dataset: Dataset,
  uses: readonly SourceUse[],
  frame: Frame,
): ReadonlySet<number> {
  const within = new Set<number>();
  const isUnused = Uint8Array.from(uses, ({ used }) => (used === 0 ? 1 : 0));
  for (const table of [dataset.orders, dataset.afterSales, dataset.reviews, dataset.agentStats]) {
    const isConcerned = dataset.sources.some(
      ({ kind }, at) => kind === table.kind && isUnused[at] === 1,
    );
    if (!isConcerned) continue;
    for (let row = 0; row < table.length; row += 1) {
      const source = uint16At(table.source, row);
      if (byteAt(isUnused, source) === 0 || within.has(source)) continue;
      if (inPeriod(frame, beginTime(dataset, table.kind, row))) within.add(source);
    }
  }
  for (const source of dataset.parcels.source) if (isUnused[source] === 1) within.add(source);
  return within;
}

/** Values of a metric that contradict each other and carry neither date nor export moment to choose by. */
export function disputedValue(shop: string, { id }: MetricDefinition): Message {
  return warning('warning.disputedValue', { shop, metric: id });
}

function warning(code: keyof typeof WARNINGS, params: Message['params']): Message {
  return { code, params };
}

/** Files nobody has said the shop of, once each, in the order of their names. */
function unassigned(dataset: Dataset, index: ShopIndex): Message[] {
  const files = dataset.sources.flatMap((source, at) =>
    index.ofSource[at] === -1 ? [source.file] : [],
  );
  return [...new Set(files)].sort().map((file) => warning('warning.noShop', { file }));
}

function endsEarlier(
  shop: string,
  period: MaybePeriod,
  newest: Readonly<Record<RecordKind, number | null>>,
): Message[] {
  const kinds = ['orders', 'afterSales', 'reviews', 'agentStats'] as const;
  return kinds.flatMap((kind) => {
    const time = newest[kind];
    if (period.to === null || time === null || dateOf(time) >= period.to) return [];
    const last = dateOf(time);
    if (!isBefore(time, period)) {
      return [warning(ENDS_EARLIER[kind], { shop, last, to: period.to })];
    }
    return [warning('warning.endsBeforePeriod', { shop, last, from: period.from, kind })];
  });
}

/** Orders of which nothing tells whether they were paid, or none was: the order metrics then stay empty. */
function payments(shop: string, view: ShopView): Message[] {
  const { orders } = view;
  if (orders.length === 0) return [];
  if (!paymentKnown(view)) return [warning('warning.paymentUnknown', { shop })];
  // An unreadable time may be a payment.
  if (orders.paid.some((time) => time !== TIME.EMPTY)) return [];
  return [warning('warning.nothingPaid', { shop, count: orders.length })];
}

/** After-sales of the period whose order is in no file; all of them mean that the files belong to different shops. */
function joinRate(shop: string, { afterSales, frame, has }: ShopView): Message[] {
  let count = 0;
  let total = 0;
  for (let at = 0; at < afterSales.length; at += 1) {
    if (!inPeriod(frame, int32At(afterSales.apply, at))) continue;
    total += 1;
    if (int32At(afterSales.order, at) < 0) count += 1;
  }
  if (count === 0 || !has('orders')) return [];
  const code = count === total ? 'warning.nothingJoins' : 'warning.afterSalesWithoutOrder';
  return [warning(code, { shop, count, total, joined: total - count })];
}

/**
 * Parcels without an order in the files, and shipped orders of the period without a parcel: where only some have one, times
 * of pickup and signing are those of these.
 */
function parcelJoins(shop: string, { parcels, orders, frame, has }: ShopView): Message[] {
  if (!has('parcels') || parcels.length === 0) return [];
  if (!has('orders')) return [warning('warning.parcelsNeedOrders', { shop })];
  const total = parcels.length;
  let count = 0;
  for (let at = 0; at < total; at += 1) if (parcels.ordersOf(at).length === 0) count += 1;
  if (count === total) return [warning('warning.noParcelJoins', { shop, total })];
  let shipped = 0;
  let joined = 0;
  for (let order = 0; order < orders.length; order += 1) {
    const gone = happened(frame, int32At(orders.ship, order)) || parcels.hasParcel[order] === 1;
    if (!gone || !inPeriod(frame, int32At(orders.paid, order))) continue;
    shipped += 1;
    joined += byteAt(parcels.hasParcel, order);
  }
  return [
    ...(count > 0 ? [warning('warning.parcelsWithoutOrder', { shop, count, total })] : []),
    ...(joined > 0 && joined < shipped
      ? [warning('warning.parcelsOfSomeOrders', { shop, joined, total: shipped })]
      : []),
  ];
}

function presales(shop: string, { orders, frame }: ShopView): Message[] {
  let count = 0;
  for (let order = 0; order < orders.length; order += 1) {
    const pay = int32At(orders.pay, order);
    if (pay >= TIME.FIRST && inPeriod(frame, pay) && isPresale(orders, order) === true) count += 1;
  }
  return count === 0 ? [] : [warning('warning.presalesApart', { shop, count })];
}
