/** Gifts never count, and neither do their after-sales and parcels. */
import { TEXT } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { textOf } from '../model/texts';
import { cellAt, textAt } from './cells';
import { FATE, type Deduped } from './dedupe';
import type { ShopIndex } from './shops';

/** Numbers of one shop's gifts, as indices of texts. */
export interface Gifts {
  /** Orders of nothing but gifts. */
  readonly orders: ReadonlySet<number>;
  /** Lines, by sub-order. */
  readonly lines: ReadonlySet<number>;
  /** Parcels, by tracking number, of nothing but gifts. */
  readonly parcels: ReadonlySet<number>;
}

/** The gifts among the order lines, per shop. */
export function giftsOf(dataset: Dataset, index: ShopIndex, { fate }: Deduped): readonly Gifts[] {
  const gifts = index.shops.map(() => ({
    orders: new Set<number>(),
    lines: new Set<number>(),
    parcels: new Set<number>(),
  }));
  const { columns, source, length } = dataset.orders;
  if (!fate.includes(FATE.GIFT)) return gifts;
  const ofShop = (row: number) => gifts[cellAt(index.ofSource, cellAt(source, row))];
  for (let row = 0; row < length; row += 1) {
    if (fate[row] !== FATE.GIFT) continue;
    const shop = ofShop(row);
    addId(shop?.orders, cellAt(columns.orderId, row));
    addId(shop?.lines, cellAt(columns.subOrderId, row));
    addId(shop?.parcels, cellAt(columns.trackingNo, row));
  }
  // What holds something bought as well is no gift.
  for (let row = 0; row < length; row += 1) {
    if (fate[row] !== FATE.KEPT) continue;
    const shop = ofShop(row);
    shop?.orders.delete(cellAt(columns.orderId, row));
    shop?.parcels.delete(cellAt(columns.trackingNo, row));
  }
  return gifts;
}

function addId(ids: Set<number> | undefined, id: number): void {
  if (id >= TEXT.FIRST) ids?.add(id);
}

/** Takes the after-sales of gift lines (by sub-order), and of orders of nothing but gifts, out of the kept rows. */
export function setGiftsAside(
  { afterSales }: Dataset,
  gifts: readonly Gifts[],
  kept: Deduped,
): Deduped {
  const { orderId, subOrderId } = afterSales.columns;
  return setAside(kept, (row, shop) => {
    const own = gifts[shop];
    const isLine = own?.lines.has(cellAt(subOrderId, row)) === true;
    return isLine || own?.orders.has(cellAt(orderId, row)) === true;
  });
}

/** Takes the parcels that hold nothing but gifts, by the orders they name or else by their number, out of the kept rows. */
export function setGiftParcelsAside(
  { parcels, strings }: Dataset,
  gifts: readonly Gifts[],
  kept: Deduped,
): Deduped {
  if (parcels.length === 0) return kept;
  const giftOrders = gifts.map(
    ({ orders }) => new Set([...orders].map((id) => textOf(strings, id))),
  );
  const { orderIds, trackingNo } = parcels.columns;
  return setAside(kept, (row, shop) => {
    const named = textAt(strings, cellAt(orderIds, row))?.split(',') ?? [];
    return named.length > 0
      ? named.every((id) => giftOrders[shop]?.has(id) === true)
      : gifts[shop]?.parcels.has(cellAt(trackingNo, row)) === true;
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
