import { cellAt, textAt } from '../metrics/cells';
import type { ShopView } from '../metrics/shop-view';

/** What the products of a shop are called, by number: their name, else their id; null for none. */
export function productNames({ products, dataset }: ShopView): (product: number) => string | null {
  const { ids, names } = products;
  return (product) =>
    product < 0
      ? null
      : (textAt(dataset.strings, cellAt(names, product)) ??
        textAt(dataset.strings, cellAt(ids, product)));
}
