import type { ShopProfile } from '../checkup/schema';

/** What of a shop itself, besides its metrics, decides its score. */
export interface ScoreSetting {
  /** Its category line of 品退率, a fraction. */
  readonly qualityLine: number;
}

/** The setting of a scored shop, so that views and advice re-score it as it was scored. */
export function settingOf({ profile }: { readonly profile: ShopProfile }): ScoreSetting {
  return { qualityLine: profile.qualityLine };
}
