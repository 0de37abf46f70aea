import type { Platform } from '../model/platform';
import type { ShopOrigin } from '../model/source';
import { platformOfWord } from './words/platforms';

/** The rows of one shop within a table become one source. */
export interface ShopGroup {
  readonly shop: string | null;
  readonly origin: ShopOrigin | null;
  readonly platform: Platform;
}

/** Groups in order of appearance, the group of each row, and how many rows each has. */
export interface ShopGroups {
  readonly list: readonly ShopGroup[];
  readonly of: Uint16Array;
  readonly counts: readonly number[];
}

/** The words of a column, by data row. */
export interface Words {
  readonly at: (i: number) => string;
}

/**
 * Parts `length` rows by the words of their shop and platform columns (null = no such column); where these say nothing,
 * `otherwise` holds. At least one group.
 */
export function groupByShop(
  length: number,
  words: (target: 'shop' | 'platform') => Words | null,
  otherwise: ShopGroup,
): ShopGroups {
  const [shops, platforms] = [words('shop'), words('platform')];
  if (length === 0 || (shops === null && platforms === null)) {
    return { list: [otherwise], of: new Uint16Array(length), counts: [length] };
  }
  const list: ShopGroup[] = [];
  const counts: number[] = [];
  const indices = new Map<string, number>();
  const of = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) {
    const shop = shops?.at(i) ?? '';
    const platform = platformOfWord(platforms?.at(i) ?? '') ?? otherwise.platform;
    const key = `${platform}\n${shop}`;
    let index = indices.get(key);
    if (index === undefined) {
      index = list.length;
      indices.set(key, index);
      list.push(shop === '' ? { ...otherwise, platform } : { shop, origin: 'column', platform });
    }
    counts[index] = (counts[index] ?? 0) + 1;
    of[i] = index;
  }
  return { list, of, counts };
}
