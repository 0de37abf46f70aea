/** What a shop's rows are told apart by: products, couriers, provinces, agents and hours. */
import type { GroupKind, ShopGroups } from '../checkup/schema-groups';
import { TEXT } from '../model/columns';
import { Growing } from '../model/growing';
import { HOURS, type Grouping } from './breakdowns';
import { byteAt, int32At, numbersByText, textAt, uint32At } from './cells';
import { onlyOfOrders, type ProductsView } from './products-view';
import type { ShopParts } from './shop-view';
import { compareText } from './shops';
import { inPeriod } from './time-windows';

/** Groups of one kind that are listed; the rest goes together. */
const LISTED = 12;

/** A shop's groups, and how its things are parted into them. A kind of which no row of the period names a group is left out. */
export interface Groups {
  readonly listed: readonly ShopGroups[];
  /** Product, courier and province of orders. */
  readonly orders: readonly Grouping[];
  /** Product of after-sales and of reviews. */
  readonly afterSales: readonly Grouping[];
  readonly reviews: readonly Grouping[];
  readonly agents: AgentPlaces | null;
}

/** Agents by the cell of their name. */
export interface AgentPlaces {
  readonly listed: number;
  readonly placeOf: (agent: number) => number;
}

/** Groups of one kind, most rows first. */
interface Ranking {
  readonly listed: ShopGroups;
  /** Per group its place. */
  readonly places: Uint8Array;
}

/**
 * The groups of a shop. Listed are those of most rows: orders paid or signed in the period, after-sales applied for and reviews
 * written in it; agents by the chats of their rows in it or of no day. Equal ones stand in the order of their keys.
 */
export function findGroups(parts: ShopParts, products: ProductsView): Groups {
  const isUsed = usedOrders(parts);
  const product = productRanking(parts, products, isUsed);
  const ways = (['courier', 'province'] as const).flatMap((by) => wayOf(parts, isUsed, by));
  const agents = agentRanking(parts);
  const byProduct = (of: Int32Array): Grouping[] =>
    product === null ? [] : [groupingOf(product, of)];
  const { orders, afterSales, reviews } = parts;
  const isTimed = orders.length + afterSales.length + reviews.length > 0;
  return {
    listed: [
      ...(product === null ? [] : [product.listed]),
      ...ways.map(({ listed }) => listed),
      ...(agents === null ? [] : [agents.listed]),
      ...(isTimed ? [DAY_HOURS] : []),
    ],
    orders: [...byProduct(products.ofOrder), ...ways.map(({ grouping }) => grouping)],
    afterSales: byProduct(productsOfAfterSales(parts, products)),
    reviews: byProduct(products.ofReview),
    agents: agents?.places ?? null,
  };
}

/** The hours of a day, each named by its first and last minute. */
const DAY_HOURS: ShopGroups = {
  by: 'hour',
  groups: Array.from({ length: HOURS }, (_, hour) => {
    const digits = String(hour).padStart(2, '0');
    return { key: String(hour), name: `${digits}:00–${digits}:59` };
  }),
  others: 0,
};

/** Whether each order was paid or signed in the period. */
function usedOrders({ orders, signed, frame }: ShopParts): Uint8Array {
  const isUsed = new Uint8Array(orders.length);
  for (let order = 0; order < orders.length; order += 1) {
    const [paid, sign] = [int32At(orders.paid, order), int32At(signed, order)];
    if (inPeriod(frame, paid) || inPeriod(frame, sign)) isUsed[order] = 1;
  }
  return isUsed;
}

/** Product of each after-sale: its own or its sub-order's, else the only one of its order. */
function productsOfAfterSales(
  { afterSales }: ShopParts,
  { ofAfterSale, ofOrder }: ProductsView,
): Int32Array {
  return ofAfterSale.map((own, at) => {
    const order = int32At(afterSales.order, at);
    return own >= 0 || order < 0 ? own : int32At(ofOrder, order);
  });
}

function productRanking(
  parts: ShopParts,
  products: ProductsView,
  isUsed: Uint8Array,
): Ranking | null {
  const { frame, afterSales, reviews } = parts;
  const { strings } = parts.dataset;
  const counts = new Float64Array(products.length);
  const count = (product: number): void => {
    if (product >= 0) counts[product] = (counts[product] ?? 0) + 1;
  };
  isUsed.forEach((used, order) => {
    if (used === 1) count(int32At(products.ofOrder, order));
  });
  const ofAfterSale = productsOfAfterSales(parts, products);
  ofAfterSale.forEach((product, at) => {
    if (inPeriod(frame, int32At(afterSales.apply, at))) count(product);
  });
  products.ofReview.forEach((product, review) => {
    if (inPeriod(frame, int32At(reviews.time, review))) count(product);
  });
  return rank('product', counts, (product) => {
    const id = textAt(strings, uint32At(products.ids, product));
    const name = textAt(strings, uint32At(products.names, product));
    return { key: id ?? name ?? '', name: name ?? id ?? '' };
  });
}

/** Courier or province of the orders. */
function wayOf(
  { dataset, rows, orders }: ShopParts,
  isUsed: Uint8Array,
  by: 'courier' | 'province',
): { readonly listed: ShopGroups; readonly grouping: Grouping }[] {
  const column = dataset.orders.columns[by];
  const numbers = numbersByText(dataset.strings);
  const cells = new Growing((length) => new Uint32Array(length));
  const ofLine = new Int32Array(rows.orders.length).fill(-1);
  rows.orders.forEach((row, line) => {
    const cell = uint32At(column, row);
    if (cell < TEXT.FIRST) return;
    if (int32At(numbers, cell) < 0) {
      numbers[cell] = cells.length;
      cells.push(cell);
    }
    ofLine[line] = int32At(numbers, cell);
  });
  if (cells.length === 0) return [];
  const ofOrder = onlyOfOrders(dataset, rows.orders, orders, ofLine);
  const counts = new Float64Array(cells.length);
  ofOrder.forEach((group, order) => {
    if (group >= 0) counts[group] = (counts[group] ?? 0) + byteAt(isUsed, order);
  });
  const ranking = rank(by, counts, (group) => {
    const name = textAt(dataset.strings, cells.at(group)) ?? '';
    return { key: name, name };
  });
  return ranking === null
    ? []
    : [{ listed: ranking.listed, grouping: groupingOf(ranking, ofOrder) }];
}

/** Agents by their name; what is counted are their chats, where none are told their rows. */
function agentRanking({ dataset, frame, agentStats }: ShopParts): RankedAgents | null {
  const numbers = new Map<number, number>();
  const counts = new Growing((length) => new Float64Array(length));
  for (const { agent: cell, isShop, date, figure } of agentStats) {
    if (isShop || cell < TEXT.FIRST || (date !== null && !inPeriod(frame, date))) continue;
    const known = numbers.get(cell);
    const chats = figure('sessions') ?? figure('receivedUsers') ?? 1;
    if (known !== undefined) counts.values[known] = counts.at(known) + chats;
    else {
      numbers.set(cell, counts.length);
      counts.push(chats);
    }
  }
  const cells = [...numbers.keys()];
  const ranking = rank('agent', counts.values, (group) => {
    const name = textAt(dataset.strings, cells[group] ?? TEXT.EMPTY) ?? '';
    return { key: name, name };
  });
  if (ranking === null) return null;
  const rest = ranking.listed.groups.length;
  const placeOf = (cell: number): number => ranking.places[numbers.get(cell) ?? -1] ?? rest;
  return { listed: ranking.listed, places: { listed: rest, placeOf } };
}

interface RankedAgents {
  readonly listed: ShopGroups;
  readonly places: AgentPlaces;
}

function groupingOf({ listed, places }: Ranking, of: Int32Array): Grouping {
  const rest = listed.groups.length;
  const grouped = new Uint8Array(of.length);
  for (let at = 0; at < of.length; at += 1) {
    const group = int32At(of, at);
    grouped[at] = group < 0 ? rest : byteAt(places, group);
  }
  return { by: listed.by, listed: rest, of: grouped };
}

/** The groups with the highest counts; null when none has any. */
function rank(
  by: GroupKind,
  counts: Float64Array,
  describe: (group: number) => { readonly key: string; readonly name: string },
): Ranking | null {
  const filled = counts.filter((count) => count > 0).sort();
  if (filled.length === 0) return null;
  // A shop may have very many products: only those that can be listed are put into words.
  const least = filled[Math.max(0, filled.length - LISTED)] ?? 0;
  const candidates = [...counts.entries()]
    .filter(([, count]) => count >= least)
    .map(([group, count]) => ({ group, count, ...describe(group) }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
    .slice(0, LISTED);
  const places = new Uint8Array(counts.length).fill(candidates.length);
  candidates.forEach(({ group }, place) => {
    places[group] = place;
  });
  return {
    listed: {
      by,
      groups: candidates.map(({ key, name }) => ({ key, name })),
      others: filled.length - candidates.length,
    },
    places,
  };
}
