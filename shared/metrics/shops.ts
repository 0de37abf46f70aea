/** Which sources belong to which shop, and an order of sources that does not depend on how they were given. */
import type { Dataset } from '../model/dataset';
import { sharesBackOffice, type Platform } from '../model/platform';
import type { Source } from '../model/source';

export interface Shop {
  readonly name: string;
  readonly platform: Platform;
}

export interface ShopIndex {
  /** Sorted by name, then platform, by code unit. */
  readonly shops: readonly Shop[];
  /** Per source its shop's index; -1 while the user has not said whose it is. */
  readonly ofSource: Int32Array;
  /** Per source its place in the order of file, sheet, table and shop: what breaks ties between equal rows. */
  readonly rank: Int32Array;
}

/**
 * The shops of a dataset. A table of no known platform (`other`) belongs to the shop of its name where exactly one
 * platform has one, so that a summary sheet completes that shop instead of making a second of the same name. Tables of Taobao
 * and of Tmall under one name are one shop, of Tmall: not all of their exports tell the two apart.
 */
export function indexShops(sources: Dataset['sources']): ShopIndex {
  const platforms = new Map<string, Set<Platform>>();
  for (const { shop, platform } of sources) {
    if (shop === null || platform === 'other') continue;
    platforms.set(shop, (platforms.get(shop) ?? new Set()).add(platform));
  }
  for (const known of platforms.values()) if (known.has('tmall')) known.delete('taobao');
  const shops = new Map<string, Shop>();
  const keys = sources.map((source) => {
    if (source.shop === null) return null;
    const known = [...(platforms.get(source.shop) ?? [])];
    const [only] = known;
    const joins = source.platform === 'other' && known.length === 1 && only !== undefined;
    const own = known.find((platform) => sharesBackOffice(platform, source.platform));
    const shop = { name: source.shop, platform: joins ? only : (own ?? source.platform) };
    const key = JSON.stringify([shop.name, shop.platform]);
    shops.set(key, shop);
    return key;
  });
  const sorted = [...shops].sort(
    ([, a], [, b]) => compareText(a.name, b.name) || compareText(a.platform, b.platform),
  );
  const place = new Map(sorted.map(([key], index) => [key, index]));
  return {
    shops: sorted.map(([, shop]) => shop),
    ofSource: Int32Array.from(keys, (key) => (key === null ? -1 : (place.get(key) ?? -1))),
    rank: rankSources(sources),
  };
}

/** Order of two texts by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rankSources(sources: readonly Source[]): Int32Array {
  const order = sources.map((source, index) => ({ source, index }));
  order.sort(
    ({ source: a }, { source: b }) =>
      compareText(a.file, b.file) ||
      compareText(a.sheet, b.sheet) ||
      a.table - b.table ||
      compareText(a.shop ?? '', b.shop ?? '') ||
      compareText(a.kind, b.kind),
  );
  const rank = new Int32Array(sources.length);
  order.forEach(({ index }, place) => {
    rank[index] = place;
  });
  return rank;
}
