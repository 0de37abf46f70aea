import type { Dataset } from '../../model/dataset';
import type { KnownShop } from '../../model/shop-profile';
import type { Source } from '../../model/source';
import type { Message } from '../../result';
import { indexNames } from '../../shops/find-by-name';
import { standingsByClues } from './by-clues';
import { standingsByOverlap } from './by-overlap';
import { kinOf } from './kin';

/** What is known of a source's shop besides its name. */
export interface ShopMatch {
  /** Id of the known shop it is given to; null = none. */
  readonly known: string | null;
  /** Why it is that shop's, why the person has to say, or what speaks against it; null when there is nothing to say. */
  readonly reason: Message | null;
  /** Shop code in the name of its file; null when there is none. */
  readonly code: string | null;
  /** Sources that are nobody's yet but certainly one shop's share a number; null for all others. */
  readonly kin: number | null;
}

/** A dataset with its sources given to shops; the matches by source index. */
export interface MatchedDataset {
  readonly dataset: Dataset;
  readonly matches: readonly ShopMatch[];
}

/**
 * Gives the sources of a dataset to the shops they are of: to known shops by the code or name in their path or the name in the
 * table, and by order numbers to shops that are in the dataset. A known shop's platform holds where the headers tell none.
 * Where what is said contradicts itself, or is not enough, the source has no shop and a reason: the person is asked. Which
 * file comes first changes nothing.
 *
 * @param pathOf where a source's file is, folders separated by `/`; '' when it is in none
 */
export function matchShops(
  dataset: Dataset,
  known: readonly KnownShop[],
  pathOf: (source: Source) => string,
): MatchedDataset {
  const byClues = standingsByClues(dataset.sources, known, pathOf);
  const standings = standingsByOverlap(dataset, byClues);
  const kin = kinOf(dataset, standings);
  const sources = dataset.sources.map((source, index): Source => {
    const standing = standings[index];
    if (standing === undefined) return source;
    const { shop, origin, platform } = standing;
    return { ...source, shop, shopOrigin: origin, platform };
  });
  return {
    dataset: { ...dataset, sources },
    matches: standings.map(({ known: shop, reason, code }, index) => ({
      known: shop?.id ?? null,
      reason,
      code: code === '' ? null : code,
      kin: kin[index] ?? null,
    })),
  };
}

/**
 * Puts the known shop's name, and its platform where none is told, in place of what the person called a shop: 老王 becomes
 * 老王旗舰店 where that is its other name.
 */
export function nameAsKnown(dataset: Dataset, known: readonly KnownShop[]): Dataset {
  const find = indexNames(known);
  const sources = dataset.sources.map((source): Source => {
    if (source.shop === null || source.shopOrigin !== 'user') return source;
    const { shops, byShortName } = find(source.shop, source.platform);
    const [shop, ...others] = shops;
    if (shop === undefined || others.length > 0 || byShortName) return source;
    const platform = source.platform === 'other' ? (shop.platform ?? 'other') : source.platform;
    return { ...source, shop: shop.name, platform };
  });
  return { ...dataset, sources };
}
