/** Parcels of one shop and the orders in them. Rule: "Keys" in the metric definitions: rows of one tracking number merge. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { cellAt, textAt } from './cells';
import { isCancelled, type OrdersView } from './orders-view';

/** Moments of a parcel. */
interface ParcelTimes {
  readonly ship: number;
  readonly pickup: number;
  readonly sign: number;
}

/** One parcel: its times, with the states of `TIME`, and its orders as far as the order files have them. */
interface Parcel {
  readonly times: ParcelTimes;
  readonly orders: readonly number[];
}

export interface ParcelsView {
  readonly length: number;
  /** Per kept row of the shop its parcel. */
  readonly ofRow: Int32Array;
  readonly ordersOf: (parcel: number) => readonly number[];
  /** Per order whether a parcel of it is known. */
  readonly hasParcel: Uint8Array;
}

/** Puts rows of parcels together and joins them to the orders: by the order numbers they name, else by their own number. */
export function viewParcels(
  dataset: Dataset,
  rows: { readonly orders: Uint32Array; readonly parcels: Uint32Array },
  orders: OrdersView,
): { readonly parcels: ParcelsView; readonly orders: OrdersView } {
  const ofRow = new Int32Array(rows.parcels.length);
  const parcels = mergeRows(dataset, rows, orders, ofRow);
  const ofOrder = new Map<number, ParcelTimes[]>();
  for (const { times, orders: within } of parcels) {
    for (const order of within) ofOrder.set(order, [...(ofOrder.get(order) ?? []), times]);
  }
  const fill = (column: Int32Array, event: keyof ParcelTimes): Int32Array => {
    if (ofOrder.size === 0) return column;
    return column.map((own, order) => {
      const told = ofOrder.get(order)?.map((times) => times[event]);
      if (told === undefined || isCancelled(orders, order) === true) return own;
      return completed(own, latestOf(told));
    });
  };
  return {
    parcels: {
      length: parcels.length,
      ofRow,
      ordersOf: (parcel) => parcels[parcel]?.orders ?? [],
      hasParcel: Uint8Array.from({ length: orders.length }, (_, at) => (ofOrder.has(at) ? 1 : 0)),
    },
    orders: {
      ...orders,
      ship: fill(orders.ship, 'ship'),
      pickup: fill(orders.pickup, 'pickup'),
      sign: fill(orders.sign, 'sign'),
    },
  };
}

/** Numbers the parcels of the rows by first appearance into `ofRow`. */
function mergeRows(
  { parcels: table, orders: orderTable, strings }: Dataset,
  rows: { readonly orders: Uint32Array; readonly parcels: Uint32Array },
  orders: OrdersView,
  ofRow: Int32Array,
): readonly Parcel[] {
  const { columns } = table;
  if (rows.parcels.length === 0) return [];
  const byId = new Map<string, number>();
  orders.orderId.forEach((id, order) => {
    const text = textAt(strings, id);
    if (text !== null) byId.set(text, order);
  });
  const byTracking = new Map<number, Set<number>>();
  rows.orders.forEach((row, line) => {
    const tracking = cellAt(orderTable.columns.trackingNo, row);
    const order = cellAt(orders.ofLine, line);
    byTracking.set(tracking, (byTracking.get(tracking) ?? new Set()).add(order));
  });
  const merged = new Map<number, { at: number; times: ParcelTimes; named: Set<number> }>();
  rows.parcels.forEach((row, place) => {
    const tracking = cellAt(columns.trackingNo, row);
    const times = {
      ship: cellAt(columns.shipTime, row),
      pickup: cellAt(columns.pickupTime, row),
      sign: cellAt(columns.signTime, row),
    };
    const held = merged.get(tracking) ?? { at: merged.size, times, named: new Set<number>() };
    for (const id of textAt(strings, cellAt(columns.orderIds, row))?.split(',') ?? []) {
      const order = byId.get(id);
      if (order !== undefined) held.named.add(order);
    }
    merged.set(tracking, { ...held, times: mergeTimes(held.times, times) });
    ofRow[place] = held.at;
  });
  return [...merged].map(([tracking, { times, named }]) => ({
    times,
    orders: [...(named.size > 0 ? named : (byTracking.get(tracking) ?? []))],
  }));
}

/** Two rows of one parcel: it left once, and is at its buyer when the last row says so. */
function mergeTimes(a: ParcelTimes, b: ParcelTimes): ParcelTimes {
  return {
    ship: either(a.ship, b.ship, Math.min),
    pickup: either(a.pickup, b.pickup, Math.min),
    sign: either(a.sign, b.sign, Math.max),
  };
}

/** A time outweighs every state, unreadable outweighs not yet, not yet outweighs absent. */
function either(a: number, b: number, choose: (a: number, b: number) => number): number {
  if (a >= TIME.FIRST && b >= TIME.FIRST) return choose(a, b);
  for (const one of [a, b]) if (one >= TIME.FIRST) return one;
  for (const state of [TIME.UNREADABLE, TIME.EMPTY]) if (a === state || b === state) return state;
  return TIME.ABSENT;
}

/** What has happened to all parcels of an order: the latest, or the state of one that lacks it. */
function latestOf(times: readonly number[]): number {
  for (const state of [TIME.UNREADABLE, TIME.ABSENT, TIME.EMPTY]) {
    if (times.includes(state)) return state;
  }
  return times.reduce((a, b) => Math.max(a, b), TIME.FIRST);
}

/** The order's own time; where it has none, what its parcels say. */
function completed(own: number, told: number): number {
  if (own >= TIME.FIRST) return own;
  return told >= TIME.FIRST || own === TIME.ABSENT ? told : own;
}
