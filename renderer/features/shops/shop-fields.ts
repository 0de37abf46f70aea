/** How the fields of a profile are written in a cell, and how profiles are put in order. */
import { INDUSTRIES, industryById, type Industry } from '../../../shared/knowledge/industries';
import type { KnownShop } from '../../../shared/model/shop-profile';

/** Codes or names typed into one cell. */
export function splitMarks(text: string): readonly string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((mark) => mark.trim())
    .filter((mark) => mark !== '');
}

/** Codes or names as one cell shows them. */
export function joinMarks(marks: readonly string[]): string {
  return marks.join('，');
}

/** Names as Chinese readers expect them: by sound, 2 before 10. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Order of two names. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Shops of one group; null = of none. */
export interface ShopGroup {
  readonly group: string | null;
  readonly shops: readonly KnownShop[];
}

/** The shops by group, by name within; those of no group last. */
export function groupShops(shops: readonly KnownShop[]): readonly ShopGroup[] {
  const groups = new Map<string | null, KnownShop[]>();
  for (const shop of [...shops].sort((a, b) => compareNames(a.name, b.name))) {
    groups.set(shop.group, [...(groups.get(shop.group) ?? []), shop]);
  }
  return [...groups]
    .map(([group, members]) => ({ group, shops: members }))
    .sort((a, b) => compareGroups(a.group, b.group));
}

/** Order of two groups by name; none comes last. */
export function compareGroups(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return collator.compare(a, b);
}

/** The shops by name alone, as one group. */
export function sortShops(shops: readonly KnownShop[]): readonly ShopGroup[] {
  const sorted = [...shops].sort((a, b) => compareNames(a.name, b.name));
  return [{ group: null, shops: sorted }];
}

/** The lines of 品退率 of a shop's industry; null where none is chosen or this version does not know it. */
export function industryLine(
  shop: Pick<KnownShop, 'industry'>,
  industries: readonly Industry[] = INDUSTRIES,
): { readonly low: number; readonly high: number } | null {
  return industryById(shop.industry, industries)?.line ?? null;
}
