/** One shop's rows as the metrics look at them. */
import type { Evidence } from '../checkup/schema';
import { BYTE, NUM, TEXT, TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { RecordKind } from '../model/records';
import type { Texts } from '../model/texts';
import { joinOrders, viewAfterSales, type AfterSalesView } from './after-sales-view';
import { viewAgentStats, type AgentStat } from './agent-stats-view';
import { cellAt, textAt } from './cells';
import { tablesOf, type AnyTable } from './dedupe';
import { USUAL_DETAIL, type Detail } from './detail';
import { findGroups, type Groups } from './groups';
import { viewOrders, type OrdersView } from './orders-view';
import { viewParcels, type ParcelsView } from './parcels-view';
import { viewProducts, type ProductsView } from './products-view';
import { viewReviews, type ReviewsView } from './reviews-view';
import type { Shop } from './shops';
import { shownText } from './shown-text';
import { signedTimes } from './signed';
import { stampOf, type Frame } from './time-windows';

/** Kept rows of one shop, per kind, in the order of file, sheet, table and row. */
export type ShopRows = Readonly<Record<RecordKind, Uint32Array>>;

/** A shop's rows put together, but for what parts them into groups. */
export interface ShopParts {
  readonly frame: Frame;
  readonly dataset: Dataset;
  readonly rows: ShopRows;
  readonly orders: OrdersView;
  readonly afterSales: AfterSalesView;
  readonly reviews: ReviewsView;
  /** What agents and the shop did in chats, one per agent and day, in the order of their rows. */
  readonly agentStats: readonly AgentStat[];
  readonly parcels: ParcelsView;
  /** Per order when it was signed for, see `signedTimes`. */
  readonly signed: Int32Array;
  /** Whether a file of the kind was given for the shop. */
  readonly has: (kind: RecordKind) => boolean;
  /**
   * Whether any of those files has the column; true for files without rows. Pickup and signing of orders are there too where
   * their parcels have them.
   */
  readonly hasColumn: (kind: RecordKind, field: string) => boolean;
}

export interface ShopView extends ShopParts {
  readonly products: ProductsView;
  readonly groups: Groups;
  readonly detail: Detail;
}

/** Puts one shop's rows together. `kinds` = the kinds it was given files of. */
export function viewShop(
  dataset: Dataset,
  shop: Shop,
  rows: ShopRows,
  kinds: ReadonlySet<string>,
  frame: Frame,
): ShopView {
  const { strings } = dataset;
  const { orders, parcels } = viewParcels(
    dataset,
    rows,
    viewOrders(dataset.orders, strings, rows.orders),
  );
  const order = joinOrders(dataset.afterSales, strings, rows.afterSales, {
    view: orders,
    rows: rows.orders,
    subOrderId: dataset.orders.columns.subOrderId,
  });
  const joined = { orders, order, platform: shop.platform };
  const afterSales = viewAfterSales(dataset.afterSales, strings, rows.afterSales, joined, frame);
  const present = new Map<string, boolean>();
  const isPresent = (kind: RecordKind, field: string): boolean => {
    const key = `${kind}.${field}`;
    const known = present.get(key) ?? columnPresent(tablesOf(dataset)[kind], rows[kind], field);
    present.set(key, known);
    return known;
  };
  const parts: ShopParts = {
    frame,
    dataset,
    rows,
    orders,
    afterSales,
    reviews: viewReviews(dataset.reviews, strings, rows.reviews, frame),
    agentStats: viewAgentStats(dataset, rows.agentStats),
    parcels,
    signed: signedTimes(orders, afterSales, frame),
    has: (kind) => kinds.has(kind),
    hasColumn: (kind, field) =>
      isPresent(kind, field) ||
      (kind === 'orders' &&
        OF_PARCELS.has(field) &&
        kinds.has('parcels') &&
        isPresent('parcels', field)),
  };
  const products = viewProducts(dataset, rows, orders);
  return { ...parts, products, groups: findGroups(parts, products), detail: USUAL_DETAIL };
}

/** Times of orders that their parcels may give. */
const OF_PARCELS: ReadonlySet<string> = new Set(['pickupTime', 'signTime']);

/** One row as evidence. `text` = the cell with the words that count; buyers write phone numbers into it, so they are masked. */
export function evidenceOf(
  table: AnyTable,
  strings: Texts,
  row: number,
  shown: { readonly value: number | null; readonly text: number; readonly time: number },
): Evidence {
  const cell = (field: string): string | null =>
    textAt(strings, cellAt(table.columns[field] ?? [], row));
  return {
    source: cellAt(table.source, row),
    row: cellAt(table.row, row),
    id: cell('orderId') ?? cell('afterSaleId'),
    product: cell('productName') ?? cell('productId'),
    value: shown.value,
    text: shownText(strings, shown.text),
    time: stampOf(shown.time),
  };
}

function columnPresent(table: AnyTable, rows: Uint32Array, field: string): boolean {
  const column = table.columns[field] ?? new Uint32Array();
  let absent: number = NUM.ABSENT;
  if (column instanceof Uint32Array) absent = TEXT.ABSENT;
  else if (column instanceof Int32Array) absent = TIME.ABSENT;
  else if (column instanceof Uint8Array) absent = BYTE.ABSENT;
  return rows.length === 0 || rows.some((row) => cellAt(column, row) !== absent);
}
