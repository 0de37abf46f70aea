/** Gifts never count, and neither do their after-sales and parcels. */
import { TEXT } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { textOf } from '../model/texts';
import { cellAt, textAt } from './cells';
import { FATE, type Deduped } from './dedupe';
import type { ShopIndex } from './shops';

/** Takes the after-sales of gift lines (by sub-order), and of orders of nothing but gifts, out of the kept rows. */
export function setGiftsAside(
  dataset: Dataset,
  index: ShopIndex,
  orders: Deduped,
  afterSales: Deduped,
): Deduped {
  const gifts = idsPerShop(dataset, index, orders, FATE.GIFT);
  const bought = idsPerShop(dataset, index, orders, FATE.KEPT);
  const { orderId, subOrderId } = dataset.afterSales.columns;
  return setAside(afterSales, (row, shop) => {
    const [order, line] = [cellAt(orderId, row), cellAt(subOrderId, row)];
    return (
      gifts.lines[shop]?.has(line) === true || isOnly(gifts.orders, bought.orders, shop, order)
    );
  });
}

/** Takes the parcels that hold nothing but gifts, by the orders they name or else by their number, out of the kept rows. */
export function setGiftParcelsAside(
  dataset: Dataset,
  index: ShopIndex,
  orders: Deduped,
  parcels: Deduped,
): Deduped {
  if (dataset.parcels.length === 0) return parcels;
  const gifts = idsPerShop(dataset, index, orders, FATE.GIFT);
  const bought = idsPerShop(dataset, index, orders, FATE.KEPT);
  const giftOrders = index.shops.map((_, shop) => {
    const orders = [...(gifts.orders[shop] ?? [])];
    return new Set(
      orders
        .filter((id) => isOnly(gifts.orders, bought.orders, shop, id))
        .map((id) => textOf(dataset.strings, id)),
    );
  });
  const { orderIds, trackingNo } = dataset.parcels.columns;
  return setAside(parcels, (row, shop) => {
    const named = textAt(dataset.strings, cellAt(orderIds, row))?.split(',') ?? [];
    return named.length > 0
      ? named.every((id) => giftOrders[shop]?.has(id) === true)
      : isOnly(gifts.parcels, bought.parcels, shop, cellAt(trackingNo, row));
  });
}

/** Marks kept rows as those of gifts. */
function setAside(kept: Deduped, isGift: (row: number, shop: number) => boolean): Deduped {
  const fate = kept.fate.slice();
  const rows = kept.rows.map((list, shop) =>
    list.filter((row) => {
      const gift = isGift(row, shop);
      if (gift) fate[row] = FATE.GIFT;
      return !gift;
    }),
  );
  return { fate, rows, changed: kept.changed };
}

/** Whether a number is one of gifts and of nothing bought. */
function isOnly(
  gifts: readonly ReadonlySet<number>[],
  bought: readonly ReadonlySet<number>[],
  shop: number,
  id: number,
): boolean {
  return gifts[shop]?.has(id) === true && bought[shop]?.has(id) !== true;
}

interface Ids {
  readonly orders: readonly ReadonlySet<number>[];
  readonly lines: readonly ReadonlySet<number>[];
  readonly parcels: readonly ReadonlySet<number>[];
}

/** Order, sub-order and tracking numbers of the rows with one fate, per shop. */
function idsPerShop(dataset: Dataset, index: ShopIndex, { fate }: Deduped, wanted: number): Ids {
  const ids = {
    orders: index.shops.map(noIds),
    lines: index.shops.map(noIds),
    parcels: index.shops.map(noIds),
  };
  const { columns, source, length } = dataset.orders;
  for (let row = 0; row < length; row += 1) {
    if (fate[row] !== wanted) continue;
    const shop = cellAt(index.ofSource, cellAt(source, row));
    const order = cellAt(columns.orderId, row);
    if (order >= TEXT.FIRST) ids.orders[shop]?.add(order);
    const line = cellAt(columns.subOrderId, row);
    if (line >= TEXT.FIRST) ids.lines[shop]?.add(line);
    const parcel = cellAt(columns.trackingNo, row);
    if (parcel >= TEXT.FIRST) ids.parcels[shop]?.add(parcel);
  }
  return ids;
}

function noIds(): Set<number> {
  return new Set();
}
