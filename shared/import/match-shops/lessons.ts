import { indexShops } from '../../metrics/shops';
import type { Source } from '../../model/source';
import type { Lesson } from '../../shops/learn';
import { shopClues } from '../file-facts';

/**
 * What a check-up showed of its tables: whose each is, the code in the name of its file, and, where the person named the
 * shop, what its file or folder is called instead. A file with a code needs no other name.
 *
 * @param sources as they went into the check-up
 * @param read the same sources as they were read from the files
 * @param pathOf where a source's file is (of those read), folders separated by `/`; '' when it is in none
 */
export function lessonsOf(
  sources: readonly Source[],
  read: readonly Source[],
  pathOf: (source: Source) => string,
): readonly Lesson[] {
  const { shops, ofSource } = indexShops(sources);
  return sources.flatMap((source, index): readonly Lesson[] => {
    const shop = shops[ofSource[index] ?? -1];
    const before = read[index];
    if (shop === undefined || before === undefined) return [];
    const code = shopClues(pathOf(before)).code;
    const told = source.shopOrigin === 'user';
    const isPlace = before.shopOrigin === 'fileName' || before.shopOrigin === 'folder';
    return [
      {
        shop: shop.name,
        platform: shop.platform,
        code: code === '' ? null : code,
        alias: told && code === '' && isPlace ? before.shop : null,
        told,
      },
    ];
  });
}
