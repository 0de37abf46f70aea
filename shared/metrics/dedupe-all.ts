import type { Dataset } from '../model/dataset';
import type { RecordKind } from '../model/records';
import { cellAt } from './cells';
import { dedupe, FATE, sourceMoments, tablesOf, type Deduped } from './dedupe';
import { setGiftParcelsAside, setGiftsAside } from './gifts';
import { afterSaleKeys, agentStatKeys, orderLineKeys, parcelKeys, reviewKeys } from './keys';
import { indexShops, type ShopIndex } from './shops';

/** Which rows of a dataset count, of every kind; needs no period. */
export function dedupeAll(
  dataset: Dataset,
  index: ShopIndex,
): Readonly<Record<RecordKind, Deduped>> {
  const moments = sourceMoments(dataset);
  const { orders, afterSales, reviews, agentStats, parcels } = tablesOf(dataset);
  const keptOrders = dedupe(orders, dataset, index, moments, orderLineKeys(dataset.orders));
  const keptAfterSales = dedupe(
    afterSales,
    dataset,
    index,
    moments,
    afterSaleKeys(dataset.afterSales),
  );
  const keptParcels = dedupe(parcels, dataset, index, moments, parcelKeys(dataset.parcels));
  return {
    orders: keptOrders,
    afterSales: setGiftsAside(dataset, index, keptOrders, keptAfterSales),
    reviews: dedupe(reviews, dataset, index, moments, reviewKeys(dataset.reviews)),
    agentStats: dedupe(agentStats, dataset, index, moments, agentStatKeys(dataset.agentStats)),
    parcels: setGiftParcelsAside(dataset, index, keptOrders, keptParcels),
  };
}

/** How many rows of each source another row of the same key stands for; same index as `dataset.sources`. */
export function duplicateRows(dataset: Dataset): readonly number[] {
  const deduped = dedupeAll(dataset, indexShops(dataset.sources));
  const counts = dataset.sources.map(() => 0);
  for (const { kind, source } of Object.values(tablesOf(dataset))) {
    deduped[kind].fate.forEach((fate, row) => {
      const number = cellAt(source, row);
      if (fate === FATE.DUPLICATE) counts[number] = (counts[number] ?? 0) + 1;
    });
  }
  return counts;
}
