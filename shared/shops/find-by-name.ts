import type { Platform } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import { differInKindOnly, foldName, partName, type NameParts } from './fold-name';

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
  const found = known.filter((shop) => sellsOn(shop, platform) && namesOf(shop)[0] === folded);
  return found.length === 1 ? found[0] : undefined;
}

/** Folded once: a thousand shops are gone through for every table. */
const NAMES = new WeakMap<KnownShop, readonly string[]>();

/** Name and aliases, folded; the name first. */
export function namesOf(shop: KnownShop): readonly string[] {
  const known = NAMES.get(shop);
  if (known !== undefined) return known;
  const names = [shop.name, ...shop.aliases].map(foldName);
  NAMES.set(shop, names);
  return names;
}

/** Known shops a name may mean. */
export interface FoundByName {
  readonly shops: readonly KnownShop[];
  /** Only the kind of shop (旗舰店 …) differs. */
  readonly byShortName: boolean;
}

/** Finds the known shops a name on a platform may mean: by name or alias, else where only the kind of shop differs. */
export type FindByName = (name: string, platform: Platform) => FoundByName;

interface OwnName {
  readonly shop: KnownShop;
  readonly parts: NameParts;
}

/** Makes the names of known shops ready to be found, however many shops and names there are. */
export function indexNames(known: readonly KnownShop[]): FindByName {
  const byName = new Map<string, OwnName[]>();
  const byBase = new Map<string, OwnName[]>();
  for (const shop of known) {
    for (const name of [shop.name, ...shop.aliases]) {
      const own = { shop, parts: partName(name) };
      put(byName, own.parts.folded, own);
      put(byBase, own.parts.base, own);
    }
  }
  return (name, platform) => {
    const parts = partName(name);
    const shopsOf = (names: readonly OwnName[]) =>
      [...new Set(names.map(({ shop }) => shop))].filter((shop) => sellsOn(shop, platform));
    const exact = shopsOf(byName.get(parts.folded) ?? []);
    if (exact.length > 0) return { shops: exact, byShortName: false };
    const alike = byBase.get(parts.base)?.filter((own) => differInKindOnly(own.parts, parts));
    return { shops: shopsOf(alike ?? []), byShortName: true };
  };
}

function put(names: Map<string, OwnName[]>, key: string, own: OwnName): void {
  const list = names.get(key);
  if (list === undefined) names.set(key, [own]);
  else list.push(own);
}
