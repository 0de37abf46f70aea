/** Which shops of a check-up have fewer points than before. */
import type { Worked } from '../checklist/entries';
import { LEAST_LOSS } from '../format/format';
import type { CheckupHistory } from './history';
import { latestChanges, type LatestChange } from './latest-change';

/** A shop with fewer points than before. */
export interface FallingShop extends Omit<LatestChange, 'points'> {
  /** Points lost, more than 0. */
  readonly points: number;
}

/** Shops of the open check-up that lost points since they were last known, the most first. */
export function fallingShops(
  document: Worked & { readonly id: string },
  history: CheckupHistory,
): readonly FallingShop[] {
  return fallsAmong(latestChanges(document, history));
}

/** The falls among changes, the most points first. */
export function fallsAmong(changes: readonly LatestChange[]): readonly FallingShop[] {
  return changes
    .filter(({ points }) => -points >= LEAST_LOSS)
    .map((change) => ({ ...change, points: -change.points }))
    .sort((a, b) => b.points - a.points);
}
