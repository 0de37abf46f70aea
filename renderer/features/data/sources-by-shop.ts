import type { ShopResult, SourceResult } from '../../../shared/checkup/schema';

/** The tables of one shop. */
export interface ShopSources {
  /** As the tables are said to be of; null for those without a shop. */
  readonly name: string | null;
  /** Place of the shop among those of the result; −1 when it is none of them. */
  readonly index: number;
  readonly sources: readonly SourceResult[];
}

/** Tables by shop, in the order of the shops; those without one last. */
export function sourcesByShop(
  sources: readonly SourceResult[],
  shops: readonly Pick<ShopResult, 'name' | 'platform'>[],
): readonly ShopSources[] {
  const indexOf = ({ shop, platform }: SourceResult): number => {
    // Shops of two platforms may be called the same.
    const exact = shops.findIndex((one) => one.name === shop && one.platform === platform);
    return exact === -1 ? shops.findIndex((one) => one.name === shop) : exact;
  };
  const groups = new Map<string, ShopSources>();
  for (const source of sources) {
    const index = indexOf(source);
    const key = `${index} ${source.shop ?? ''}`;
    const before = groups.get(key)?.sources ?? [];
    groups.set(key, { name: source.shop, index, sources: [...before, source] });
  }
  const place = ({ name, index }: ShopSources): number => {
    if (name === null) return shops.length + 1;
    return index === -1 ? shops.length : index;
  };
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
