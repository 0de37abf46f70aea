import type { Dataset } from '../model/dataset';
import type { RecordKind } from '../model/records';
import { cellAt } from './cells';
import { dedupe, FATE, sourceMoments, tablesOf, type AnyTable, type Deduped } from './dedupe';
import { giftsOf, setGiftParcelsAside, setGiftsAside } from './gifts';
import { afterSaleKey, agentStatKey, orderLineKey, parcelKey, reviewKey } from './keys';
import type { RowKey } from './rows-by-key';
import { indexShops, type ShopIndex } from './shops';

/** Which rows of a dataset count, of every kind; needs no period. */
export function dedupeAll(
  dataset: Dataset,
  index: ShopIndex,
): Readonly<Record<RecordKind, Deduped>> {
  const moments = sourceMoments(dataset);
  const { orders, afterSales, reviews, agentStats, parcels } = tablesOf(dataset);
  const dedupeBy = (table: AnyTable, key: RowKey): Deduped =>
    dedupe(table, dataset, index, moments, key);
  const keptOrders = dedupeBy(orders, orderLineKey(dataset.orders));
  const keptAfterSales = dedupeBy(afterSales, afterSaleKey(dataset.afterSales));
  const keptParcels = dedupeBy(parcels, parcelKey(dataset.parcels));
  const shopOfStat = (row: number): number =>
    cellAt(index.ofSource, cellAt(agentStats.source, row));
  const gifts = giftsOf(dataset, index, keptOrders);
  return {
    orders: keptOrders,
    afterSales: setGiftsAside(dataset, gifts, keptAfterSales),
    reviews: dedupeBy(reviews, reviewKey(dataset.reviews)),
    agentStats: dedupeBy(agentStats, agentStatKey(dataset.agentStats, shopOfStat)),
    parcels: setGiftParcelsAside(dataset, gifts, keptParcels),
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
