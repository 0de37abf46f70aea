import type { ShopProfile } from './schema';

/** The category line of 品退率 taken where the main category is not known; lines run from 0.3 % to 5 % (2026-06-23). */
const UNKNOWN_QUALITY_LINE = 0.01;

/** The profile of a shop nobody has described. */
export const UNKNOWN_PROFILE: ShopProfile = {
  industry: null,
  qualityLine: UNKNOWN_QUALITY_LINE,
  qualityLineKnown: false,
  type: null,
};
