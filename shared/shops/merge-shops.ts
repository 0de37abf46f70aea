import type { KnownShop } from '../model/shop-profile';
import { ok, type Result } from '../result';
import { checkShop } from './clashes';
import { foldName } from './fold-name';

/** Known shops with those of a file put in. */
export interface MergedShops {
  readonly shops: readonly KnownShop[];
  /** Ids of shops that were not known before. */
  readonly added: readonly string[];
  /** Shops that were known, as they were before. */
  readonly replaced: readonly KnownShop[];
}

/**
 * Puts shops of a file among the known ones. One with the id of a known shop, or its name and platform, takes its place:
 * what the file says goes before, codes and aliases of both stay. All or nothing: the first that clashes with another shop
 * is the error, as from `checkShop`.
 */
export function mergeShops(
  known: readonly KnownShop[],
  incoming: readonly KnownShop[],
): Result<MergedShops> {
  let shops = known;
  const added: string[] = [];
  const replaced = new Map<string, KnownShop>();
  for (const given of incoming) {
    const before = shops.find((shop) => isSame(shop, given));
    const next = before === undefined ? given : united(before, given);
    const checked = checkShop(shops, next);
    if (!checked.ok) return checked;
    if (before === undefined) {
      shops = [...shops, checked.value];
      added.push(next.id);
    } else {
      shops = shops.map((shop) => (shop === before ? checked.value : shop));
      if (!added.includes(before.id) && !replaced.has(before.id)) replaced.set(before.id, before);
    }
  }
  return ok({ shops, added, replaced: [...replaced.values()] });
}

function isSame(a: KnownShop, b: KnownShop): boolean {
  return a.id === b.id || (foldName(a.name) === foldName(b.name) && a.platform === b.platform);
}

function united(before: KnownShop, given: KnownShop): KnownShop {
  return {
    ...given,
    id: before.id,
    industry: given.industry ?? before.industry,
    qualityLine: given.qualityLine ?? before.qualityLine,
    type: given.type ?? before.type,
    scoringIndustry: given.scoringIndustry ?? before.scoringIndustry,
    adjustments: { ...before.adjustments, ...given.adjustments },
    group: given.group ?? before.group,
    codes: [...before.codes, ...given.codes],
    aliases: [...before.aliases, ...given.aliases],
  };
}
