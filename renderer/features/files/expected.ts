/** What a check-up held that is made again with new files: which shops, with which kinds of table, by which rules. */
import { kindsGiven } from '../../../shared/checkup/kinds-given';
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { SOURCE_KINDS, type SourceKind } from '../../../shared/model/records';
import { foldName } from '../../../shared/shops/fold-name';
import { shopNow, type Names } from './naming';

export interface ExpectedShop {
  readonly name: string;
  /** Kinds of table it had, in the order they are always told. */
  readonly kinds: readonly SourceKind[];
}

export interface Expected {
  /** Id of the score model; null when the shops had several. */
  readonly model: string | null;
  readonly shops: readonly ExpectedShop[];
}

/** What the next check-up of the same shops should hold. A shop of two platforms is one name with all its tables. */
export function expectedOf(result: CheckupResult): Expected {
  const kinds = new Map<string, Set<SourceKind>>();
  for (const shop of result.shops) {
    const all = kinds.get(shop.name) ?? new Set<SourceKind>();
    for (const kind of kindsGiven(result, shop)) all.add(kind);
    kinds.set(shop.name, all);
  }
  const [model, ...others] = result.models;
  return {
    model: model === undefined || others.length > 0 ? null : model.id,
    shops: [...kinds].map(([name, given]) => ({
      name,
      kinds: SOURCE_KINDS.filter((kind) => given.has(kind)),
    })),
  };
}

/** A shop of last time that is not complete. */
export interface StillMissing {
  readonly shop: string;
  /** Kinds it had; all of them when it has no table yet. */
  readonly kinds: readonly SourceKind[];
  readonly hasTables: boolean;
}

/** What is not there yet of what was there last time, by the shops as they are named now. */
export function stillMissing(
  expected: Expected,
  sources: readonly SourceSummary[],
  names: Names,
): readonly StillMissing[] {
  const given = new Map<string, Set<SourceKind>>();
  for (const source of sources) {
    const shop = foldName(shopNow(source, names));
    given.set(shop, (given.get(shop) ?? new Set()).add(source.kind));
  }
  return expected.shops.flatMap((shop): StillMissing[] => {
    const now = given.get(foldName(shop.name));
    const kinds = shop.kinds.filter((kind) => now?.has(kind) !== true);
    const isComplete = now !== undefined && kinds.length === 0;
    return isComplete ? [] : [{ shop: shop.name, kinds, hasTables: now !== undefined }];
  });
}
