/** Which product an order, an after-sale and a review is of, within one shop. */
import { TEXT } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { Growing } from '../model/growing';
import type { RecordKind } from '../model/records';
import { int32At, numbersByText, uint32At } from './cells';
import { countsForOrder, type OrdersView } from './orders-view';

/** Where no product can be told. */
export const NO_PRODUCT = -1;

/** The products of one shop by number. */
export interface ProductsView {
  readonly length: number;
  /** Cells of each product's id and name; EMPTY where no row gives one. */
  readonly ids: Uint32Array;
  readonly names: Uint32Array;
  /** Per kept order line; none for a cancelled line of an order of which other lines remain. */
  readonly ofLine: Int32Array;
  /** Per order the only product its lines name; none when they name none or several. */
  readonly ofOrder: Int32Array;
  /** Per after-sale its own product, else its sub-order's. */
  readonly ofAfterSale: Int32Array;
  readonly ofReview: Int32Array;
}

/** A name that several ids go by tells no product. */
const SEVERAL = -2;

/**
 * Numbers the products in the order of their rows: by id; a row with a name alone is of the one product that goes by it, and
 * of a product without an id where no row with an id does.
 */
export function viewProducts(
  dataset: Dataset,
  rows: Readonly<Record<RecordKind, Uint32Array>>,
  orders: OrdersView,
): ProductsView {
  const ids = new Growing((length) => new Uint32Array(length));
  const names = new Growing((length) => new Uint32Array(length));
  const byId = numbersByText(dataset.strings);
  const byName = numbersByText(dataset.strings);
  const kinds = ['orders', 'afterSales', 'reviews'] as const;
  for (const kind of kinds) {
    const { productId, productName } = dataset[kind].columns;
    for (const row of rows[kind]) {
      const id = uint32At(productId, row);
      if (id < TEXT.FIRST) continue;
      const name = uint32At(productName, row);
      let product = int32At(byId, id);
      if (product < 0) {
        product = ids.length;
        byId[id] = product;
        ids.push(id);
        names.push(TEXT.EMPTY);
      }
      if (name < TEXT.FIRST) continue;
      if (names.at(product) === TEXT.EMPTY) names.values[product] = name;
      const held = int32At(byName, name);
      if (held !== product) byName[name] = held === NO_PRODUCT ? product : SEVERAL;
    }
  }
  const productOf = (kind: (typeof kinds)[number]): Int32Array => {
    const { productId, productName } = dataset[kind].columns;
    const products = new Int32Array(rows[kind].length).fill(NO_PRODUCT);
    rows[kind].forEach((row, at) => {
      const [id, name] = [uint32At(productId, row), uint32At(productName, row)];
      if (id >= TEXT.FIRST) products[at] = int32At(byId, id);
      else if (name >= TEXT.FIRST) {
        if (byName[name] === NO_PRODUCT) {
          byName[name] = ids.length;
          ids.push(TEXT.EMPTY);
          names.push(name);
        }
        products[at] = Math.max(int32At(byName, name), NO_PRODUCT);
      }
    });
    return products;
  };
  const ofLine = productOf('orders');
  const ofAfterSale = productOf('afterSales');
  const ofReview = productOf('reviews');
  bySubOrders(dataset, rows, ofLine, ofAfterSale);
  return {
    length: ids.length,
    ids: ids.values,
    names: names.values,
    ofLine,
    ofOrder: onlyOfOrders(dataset, rows.orders, orders, ofLine),
    ofAfterSale,
    ofReview,
  };
}

/** Fills in after-sales that name no product by the line of their sub-order. */
function bySubOrders(
  { orders, afterSales, strings }: Dataset,
  rows: Readonly<Record<'orders' | 'afterSales', Uint32Array>>,
  ofLine: Int32Array,
  ofAfterSale: Int32Array,
): void {
  if (!ofAfterSale.includes(NO_PRODUCT)) return;
  const bySubOrder = numbersByText(strings);
  rows.orders.forEach((row, line) => {
    const id = uint32At(orders.columns.subOrderId, row);
    if (id >= TEXT.FIRST) bySubOrder[id] = int32At(ofLine, line);
  });
  rows.afterSales.forEach((row, at) => {
    const id = uint32At(afterSales.columns.subOrderId, row);
    if (ofAfterSale[at] === NO_PRODUCT && id >= TEXT.FIRST) {
      ofAfterSale[at] = int32At(bySubOrder, id);
    }
  });
}

/**
 * What all lines of an order have in common, by number (-1 = nothing): the only one its lines name, -1 when they name none or
 * several. Lines that do not count for their order lose theirs.
 */
export function onlyOfOrders(
  { orders: { columns } }: Pick<Dataset, 'orders'>,
  rows: Uint32Array,
  orders: OrdersView,
  ofLine: Int32Array,
): Int32Array {
  const only = new Int32Array(orders.length).fill(NO_PRODUCT);
  for (let line = 0; line < ofLine.length; line += 1) {
    if (!countsForOrder(orders, columns, rows, line)) ofLine[line] = NO_PRODUCT;
    const product = int32At(ofLine, line);
    if (product === NO_PRODUCT) continue;
    const order = int32At(orders.ofLine, line);
    const held = int32At(only, order);
    if (held !== product) only[order] = held === NO_PRODUCT ? product : SEVERAL;
  }
  return only.map((product) => Math.max(product, NO_PRODUCT));
}
