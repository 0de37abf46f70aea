/** Gifts never count, and neither do their after-sales. */
import { TEXT } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { cellAt } from './cells';
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
  const fate = afterSales.fate.slice();
  const rows = afterSales.rows.map((list, shop) =>
    list.filter((row) => {
      const [order, line] = [cellAt(orderId, row), cellAt(subOrderId, row)];
      const giftLine = gifts.lines[shop]?.has(line) === true;
      const giftOrder =
        gifts.orders[shop]?.has(order) === true && bought.orders[shop]?.has(order) !== true;
      const gift = giftLine || giftOrder;
      if (gift) fate[row] = FATE.GIFT;
      return !gift;
    }),
  );
  return { fate, rows, changed: afterSales.changed };
}

interface Ids {
  readonly orders: readonly ReadonlySet<number>[];
  readonly lines: readonly ReadonlySet<number>[];
}

/** Order and sub-order numbers of the rows with one fate, per shop. */
function idsPerShop(dataset: Dataset, index: ShopIndex, { fate }: Deduped, wanted: number): Ids {
  const ids = { orders: index.shops.map(noIds), lines: index.shops.map(noIds) };
  const { columns, source, length } = dataset.orders;
  for (let row = 0; row < length; row += 1) {
    if (fate[row] !== wanted) continue;
    const shop = cellAt(index.ofSource, cellAt(source, row));
    const order = cellAt(columns.orderId, row);
    if (order >= TEXT.FIRST) ids.orders[shop]?.add(order);
    const line = cellAt(columns.subOrderId, row);
    if (line >= TEXT.FIRST) ids.lines[shop]?.add(line);
  }
  return ids;
}

function noIds(): Set<number> {
  return new Set();
}
