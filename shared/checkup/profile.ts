import { INDUSTRIES, industryById, type Industry } from '../knowledge/industries';
import type { Platform } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import { namedExactly } from '../shops/find-by-name';
import type { ShopProfile } from './schema';

/** The category line of 品退率 taken where the main category is not known; lines run from 0.3 % to 5 % (2026-06-23). */
const UNKNOWN_QUALITY_LINE = 0.01;

/** The profile of a shop nobody has described. */
export const UNKNOWN_PROFILE: ShopProfile = {
  industry: null,
  qualityLine: UNKNOWN_QUALITY_LINE,
  qualityLineKnown: false,
  type: null,
  scoringIndustry: null,
  adjustments: {},
};

/**
 * What the known shops say of a measured one, by its name and platform.
 * @param industries those there are; the shipped ones unless a rules pack changes them
 */
export function profileOf(
  shop: { readonly name: string; readonly platform: Platform },
  known: readonly KnownShop[],
  industries: readonly Industry[] = INDUSTRIES,
): ShopProfile {
  const found = namedExactly(known, shop.name, shop.platform);
  if (found === undefined) return UNKNOWN_PROFILE;
  const line = qualityLineOf(found, industries);
  return {
    industry: found.industry,
    qualityLine: line ?? UNKNOWN_QUALITY_LINE,
    qualityLineKnown: line !== null,
    type: found.type,
    scoringIndustry: found.scoringIndustry,
    adjustments: { ...found.adjustments },
  };
}

/** The line of 品退率 a shop is held against, a fraction: its own, else its industry's where that has only one. */
export function qualityLineOf(
  shop: Pick<KnownShop, 'qualityLine' | 'industry'>,
  industries: readonly Industry[] = INDUSTRIES,
): number | null {
  if (shop.qualityLine !== null) return shop.qualityLine;
  const line = industryById(shop.industry, industries)?.line;
  return line !== undefined && line.low === line.high ? line.low : null;
}
