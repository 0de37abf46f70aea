/** Whose tables these are, as named on the review page. */
import type { SourceSummary } from '../../../shared/ipc/contract';
import type { KnownShop } from '../../../shared/model/shop-profile';
import { namedExactly, sellsOn } from '../../../shared/shops/find-by-name';
import { sourceKey } from '../../app/source-key';
import { compareGroups, compareNames } from '../shops/shop-fields';

/** Shops named so far, by `sourceKey`. */
export type Names = Readonly<Record<string, string>>;

/** Where the table or the person says the shop; all else is worked out and may be put right. */
const STATED: ReadonlySet<SourceSummary['shopOrigin']> = new Set(['column', 'table', 'user']);

/**
 * Whether the person may name its shop. One that stands in a column of the table stays, for several may be in it, and one
 * typed beside entered figures is named there.
 */
export function canBeNamed({ shop, shopOrigin }: SourceSummary): boolean {
  return shop === null || !STATED.has(shopOrigin);
}

/** Fewer notes alike are no trouble to read. */
const LEAST_ALIKE = 3;

/** Where the shops of most of the tables were found, which is said once for all of them; null where it differs. */
export function usualOrigin(sources: readonly SourceSummary[]): SourceSummary['shopOrigin'] {
  const noted = sources.flatMap(({ shopOrigin, shopReason }) =>
    shopReason === null && shopOrigin !== null ? [shopOrigin] : [],
  );
  const counts = new Map<(typeof noted)[number], number>();
  for (const origin of noted) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const usual = [...counts].find(([, count]) => count * 2 > noted.length);
  return usual === undefined || usual[1] < LEAST_ALIKE ? null : usual[0];
}

/** The tables that get a name with one of them: those that are certainly of the same shop. */
export function namedTogether(
  sources: readonly SourceSummary[],
  source: SourceSummary,
): readonly string[] {
  const kin = sources.filter(({ kin: number }) => number !== null && number === source.kin);
  return (kin.length === 0 ? [source] : kin).map(sourceKey);
}

/** The known shop a table goes to as things stand; undefined when it goes to none that is known. */
export function knownShopOf(
  source: SourceSummary,
  names: Names,
  shops: readonly KnownShop[],
): KnownShop | undefined {
  const name = shopNow(source, names);
  const given = shops.find(({ id }) => id === source.known);
  return given?.name === name ? given : namedExactly(shops, name, source.platform);
}

/** More proposals are harder to read than a name is to type. */
const MOST_PROPOSALS = 4;

/** Known shops a table without one may well be of: those its reason names, else all where they are few. */
export function proposedShops(
  { platform, shopReason }: SourceSummary,
  shops: readonly KnownShop[],
): readonly KnownShop[] {
  const { shop, other, shops: several } = shopReason?.params ?? {};
  const named = [shop, other, ...String(several ?? '').split('\n')];
  const possible = shops.filter((one) => sellsOn(one, platform));
  const meant = possible.filter(({ name }) => named.includes(name));
  if (meant.length > 0) return meant.slice(0, MOST_PROPOSALS);
  return possible.length <= MOST_PROPOSALS ? possible : [];
}

/**
 * The tables with those of one group together, and of one shop; without a group last. What is being typed does not move
 * them.
 */
export function groupTogether(
  sources: readonly SourceSummary[],
  shops: readonly KnownShop[],
): readonly SourceSummary[] {
  const groupOf = (source: SourceSummary) => knownShopOf(source, {}, shops)?.group ?? null;
  return [...sources].sort(
    (a, b) =>
      compareGroups(groupOf(a), groupOf(b)) ||
      compareNames(a.shop ?? '', b.shop ?? '') ||
      a.index - b.index,
  );
}

/** The shop a table goes to as things stand; empty = none. A blank name is none, so the guess stands. */
export function shopNow(source: SourceSummary, names: Names): string {
  const named = names[sourceKey(source)]?.trim() ?? '';
  return named === '' ? (source.shop ?? '') : named;
}

/**
 * Other tables that may be meant as well when one was named: those with the same guess (or without any), and all that can be
 * named; only tables that do not have this name yet.
 */
export function othersToName(
  sources: readonly SourceSummary[],
  named: SourceSummary,
  names: Names,
): { readonly alike: readonly string[]; readonly all: readonly string[] } {
  const name = shopNow(named, names);
  const others = sources.filter(
    (source) => source !== named && canBeNamed(source) && shopNow(source, names) !== name,
  );
  return {
    alike: others.filter(({ shop }) => shop === named.shop).map(sourceKey),
    all: others.map(sourceKey),
  };
}
