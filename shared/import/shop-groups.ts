import type { Row } from '../model/cell';
import type { Platform } from '../model/platform';
import type { ShopOrigin } from '../model/source';
import { presentText } from './cells/plain-text';
import type { FoundColumn } from './recognise';
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

/** Parts rows by their shop and platform columns; where these say nothing, `otherwise` holds. At least one group. */
export function groupByShop(
  rows: readonly Row[],
  picked: readonly number[],
  columns: readonly FoundColumn[],
  otherwise: ShopGroup,
): ShopGroups {
  const shopColumn = columns.find(({ target }) => target === 'shop')?.index;
  const platformColumn = columns.find(({ target }) => target === 'platform')?.index;
  if (picked.length === 0 || (shopColumn === undefined && platformColumn === undefined)) {
    return { list: [otherwise], of: new Uint16Array(picked.length), counts: [picked.length] };
  }
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? '' : presentText(rows[row]?.[column]);
  const list: ShopGroup[] = [];
  const counts: number[] = [];
  const indices = new Map<string, number>();
  const of = Uint16Array.from(picked, (row) => {
    const shop = textAt(row, shopColumn);
    const platform = platformOfWord(textAt(row, platformColumn)) ?? otherwise.platform;
    const key = `${platform}\n${shop}`;
    let index = indices.get(key);
    if (index === undefined) {
      index = list.length;
      indices.set(key, index);
      list.push(shop === '' ? { ...otherwise, platform } : { shop, origin: 'column', platform });
    }
    counts[index] = (counts[index] ?? 0) + 1;
    return index;
  });
  return { list, of, counts };
}
