/** Whose tables these are, as named on the review page. */
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/state';

/** Shops named so far, by `sourceKey`. */
export type Names = Readonly<Record<string, string>>;

/**
 * Whether the person may name its shop. One that stands in a column of the table stays, for several may be in it, and one
 * typed beside entered figures is named there.
 */
export function canBeNamed({ shop, shopOrigin }: SourceSummary): boolean {
  return shop === null || shopOrigin === 'fileName' || shopOrigin === 'folder';
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
