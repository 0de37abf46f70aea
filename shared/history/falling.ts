/** Which shops of a check-up have fewer points than before. */
import { LEAST_LOSS } from '../format/format';
import type { LatestChange } from './latest-change';

/** A shop with fewer points than before. */
export interface FallingShop extends Omit<LatestChange, 'points'> {
  /** Points lost, more than 0. */
  readonly points: number;
}

/** The falls among changes, the most points first. */
export function fallsAmong(changes: readonly LatestChange[]): readonly FallingShop[] {
  return changes
    .filter(({ points }) => -points >= LEAST_LOSS)
    .map((change) => ({ ...change, points: -change.points }))
    .sort((a, b) => b.points - a.points);
}
