import type { ShopTotal } from '../checkup/schema';
import type { Platform } from '../model/platform';
import type { ScoreModel } from '../models/schema';

/**
 * Platforms whose own total runs from 0 to 100, as their models here do (Douyin rule of 2026-09-08). Kuaishou's scale is not
 * published and most likely ends at 5, Taobao's does: such a total is shown, but never graded or set beside one of ours.
 */
const HUNDRED_POINTS: ReadonlySet<Platform> = new Set<Platform>(['douyin']);

/** Whether the official total of a shop means the same as the totals of the model it is scored by. */
export function isOnModelScale(platform: Platform, model: ScoreModel): boolean {
  return model.platform === platform && HUNDRED_POINTS.has(platform);
}

/** Whether a total is the platform's and on another scale than the model's: it is never graded then. */
export function hasOwnScale({ status, grade }: Pick<ShopTotal, 'status' | 'grade'>): boolean {
  return status === 'official' && grade === null;
}

/**
 * The total every view shows: the official one where it is known, else the model's, corrected by official ones of other days
 * where there are any; null without any.
 */
export function shownScore({
  official,
  corrected,
  score,
}: Pick<ShopTotal, 'official' | 'corrected' | 'score'>): number | null {
  return official ?? corrected?.score ?? score;
}

/** The band of the total `shownScore` gives where it is an estimate; null ends where it has none. */
export function shownBand({
  corrected,
  low,
  high,
}: Pick<ShopTotal, 'corrected' | 'low' | 'high'>): {
  readonly low: number | null;
  readonly high: number | null;
} {
  return corrected ?? { low, high };
}
