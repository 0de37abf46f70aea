/** The rows that count, by shop: what lists of single rows start from. */
import { TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import type { RecordKind } from '../model/records';
import type { Deduped } from './dedupe';
import { dedupeAll } from './dedupe-all';
import { viewShop, type ShopRows, type ShopView } from './shop-view';
import { indexShops, type Shop, type ShopIndex } from './shops';
import type { Frame } from './time-windows';

export interface KeptShop {
  readonly shop: Shop;
  /** `platform/name`. */
  readonly id: string;
  readonly rows: ShopRows;
  /** Kinds it was given files of. */
  readonly kinds: ReadonlySet<string>;
}

export interface KeptRows {
  readonly dataset: Dataset;
  /** Per kind which rows count and what became of the others. */
  readonly deduped: Readonly<Record<RecordKind, Deduped>>;
  readonly index: ShopIndex;
  /** In the order of `index.shops`. */
  readonly shops: readonly KeptShop[];
}

/** A frame in which everything has happened, whatever the period. */
export const EVER: Frame = {
  start: TIME.FIRST,
  end: Number.POSITIVE_INFINITY,
  dailyStart: TIME.FIRST,
};

/** Sets duplicates and gifts aside and sorts the rest by shop; needs no period. */
export function keepRows(dataset: Dataset): KeptRows {
  const index = indexShops(dataset.sources);
  const deduped = dedupeAll(dataset, index);
  const rowsOf = (kind: RecordKind, at: number): Uint32Array =>
    deduped[kind].rows[at] ?? new Uint32Array();
  const shops = index.shops.map((shop, at): KeptShop => ({
    shop,
    id: `${shop.platform}/${shop.name}`,
    rows: {
      orders: rowsOf('orders', at),
      afterSales: rowsOf('afterSales', at),
      reviews: rowsOf('reviews', at),
      agentStats: rowsOf('agentStats', at),
      parcels: rowsOf('parcels', at),
    },
    kinds: new Set(
      dataset.sources.filter((_, source) => index.ofSource[source] === at).map(({ kind }) => kind),
    ),
  }));
  return { dataset, deduped, index, shops };
}

/** The last view of each shop: metrics and the rows that may be contested look at the same days, one after the other. */
const lastViews = new WeakMap<KeptShop, ShopView>();

/** A shop's rows as the metrics of a period look at them. */
export function viewKept({ dataset }: KeptRows, kept: KeptShop, frame: Frame): ShopView {
  const last = lastViews.get(kept);
  if (last?.dataset === dataset && isSame(last.frame, frame)) return last;
  const view = viewShop(dataset, kept.shop, kept.rows, kept.kinds, frame);
  lastViews.set(kept, view);
  return view;
}

function isSame(a: Frame, b: Frame): boolean {
  return a.start === b.start && a.end === b.end && a.dailyStart === b.dailyStart;
}
