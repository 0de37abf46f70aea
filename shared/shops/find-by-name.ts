import type { Platform } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import { differInKindOnly, foldName } from './fold-name';

/** Whether a file of a platform (`other` = it does not say) may be the shop's. */
export function sellsOn(shop: KnownShop, platform: Platform): boolean {
  return shop.platform === null || platform === 'other' || shop.platform === platform;
}

/** The one known shop of exactly this name (folded) on a platform; undefined when none or several have it. */
export function namedExactly(
  known: readonly KnownShop[],
  name: string,
  platform: Platform,
): KnownShop | undefined {
  const folded = foldName(name);
  const found = known.filter((shop) => sellsOn(shop, platform) && foldName(shop.name) === folded);
  return found.length === 1 ? found[0] : undefined;
}

/** Known shops a name may mean. */
export interface FoundByName {
  readonly shops: readonly KnownShop[];
  /** Only the kind of shop (旗舰店 …) differs. */
  readonly byShortName: boolean;
}

/** The known shops a name on a platform may mean: by name or alias, else where only the kind of shop differs. */
export function findByName(
  known: readonly KnownShop[],
  name: string,
  platform: Platform,
): FoundByName {
  const folded = foldName(name);
  const here = known.filter((shop) => sellsOn(shop, platform));
  const exact = here.filter((shop) => namesOf(shop).includes(folded));
  if (exact.length > 0) return { shops: exact, byShortName: false };
  const alike = here.filter((shop) => namesOf(shop).some((own) => differInKindOnly(own, folded)));
  return { shops: alike, byShortName: true };
}

/** Name and aliases, folded. */
export function namesOf({ name, aliases }: KnownShop): readonly string[] {
  return [name, ...aliases].map(foldName);
}
