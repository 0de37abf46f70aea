/** What the rows of each source cover: which days, and which of the orders that are there. */
import { textAt, cellAt } from '../metrics/cells';
import { dateOf } from '../metrics/time-windows';
import { TEXT, TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { MaybePeriod } from '../model/period';

/** First and last day of the rows of every source, by its index; nulls where none is dated. */
export function daysOfSources(dataset: Dataset): readonly MaybePeriod[] {
  const { orders, afterSales, reviews, agentStats, parcels } = dataset;
  const first = dataset.sources.map(() => Number.POSITIVE_INFINITY);
  const last = dataset.sources.map(() => Number.NEGATIVE_INFINITY);
  const look = (sources: Uint16Array, times: Int32Array) => {
    for (let row = 0; row < times.length; row += 1) {
      const [time, source] = [cellAt(times, row), cellAt(sources, row)];
      if (time < TIME.FIRST) continue;
      if (time < cellAt(first, source)) first[source] = time;
      if (time > cellAt(last, source)) last[source] = time;
    }
  };
  look(orders.source, orders.columns.orderTime);
  look(orders.source, orders.columns.payTime);
  look(afterSales.source, afterSales.columns.applyTime);
  look(reviews.source, reviews.columns.time);
  look(agentStats.source, agentStats.columns.date);
  look(agentStats.source, agentStats.columns.firstDay);
  look(parcels.source, parcels.columns.shipTime);
  look(parcels.source, parcels.columns.pickupTime);
  const given = new Map<number, string[]>();
  for (const { source, date } of [...dataset.values, ...dataset.officialScores]) {
    if (date !== null) given.set(source, [...(given.get(source) ?? []), date]);
  }
  return dataset.sources.map((_, source) => {
    const [from, to] = [cellAt(first, source), cellAt(last, source)];
    const days = from <= to ? [dateOf(from), dateOf(to)] : [];
    days.push(...(given.get(source) ?? []));
    days.sort();
    const [earliest, latest] = [days[0], days.at(-1)];
    return earliest === undefined || latest === undefined
      ? { from: null, to: null }
      : { from: earliest, to: latest };
  });
}

/** Of the rows that name an order, how many name one that is there. */
export interface Joined {
  readonly found: number;
  readonly of: number;
}

/** How well the tables beside the orders join with them, by index of the source; null for orders and where no row names one. */
export function joinedOfSources(dataset: Dataset): readonly (Joined | null)[] {
  const { strings, afterSales, reviews, parcels } = dataset;
  const known = new Uint8Array(strings.ends.length);
  for (const column of [dataset.orders.columns.orderId, dataset.orders.columns.subOrderId]) {
    for (const id of column) if (id >= TEXT.FIRST) known[id] = 1;
  }
  const found = dataset.sources.map(() => 0);
  const of = dataset.sources.map(() => 0);
  const count = (source: number, isKnown: boolean) => {
    of[source] = cellAt(of, source) + 1;
    if (isKnown) found[source] = cellAt(found, source) + 1;
  };
  for (const { source, columns } of [afterSales, reviews]) {
    const { orderId } = columns;
    for (let row = 0; row < orderId.length; row += 1) {
      const id = cellAt(orderId, row);
      if (id >= TEXT.FIRST) count(cellAt(source, row), known[id] === 1);
    }
  }
  const ids = parcels.length === 0 ? new Set<string>() : textsOf(dataset, known);
  const { orderIds } = parcels.columns;
  for (let row = 0; row < parcels.length; row += 1) {
    // A parcel may hold several orders, told in one text.
    const named = textAt(strings, cellAt(orderIds, row))?.split(',') ?? [];
    if (named.length > 0)
      count(
        cellAt(parcels.source, row),
        named.some((id) => ids.has(id)),
      );
  }
  return dataset.sources.map((_, source) =>
    cellAt(of, source) === 0 ? null : { found: cellAt(found, source), of: cellAt(of, source) },
  );
}

function textsOf({ strings }: Dataset, wanted: Uint8Array): ReadonlySet<string> {
  const texts = new Set<string>();
  wanted.forEach((isWanted, id) => {
    if (isWanted === 1) texts.add(textAt(strings, id) ?? '');
  });
  return texts;
}
