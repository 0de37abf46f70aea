import type { ShopResult } from '../checkup/schema';
import type { MetricSlot } from '../models/schema';
import { bestScore, valueFor } from '../scoring/curve';

/** The easiest value with the most points a curve gives. */
export function fullMarks(slot: MetricSlot, { profile }: Pick<ShopResult, 'profile'>): number {
  const value = valueFor(slot.curve, bestScore(slot.curve), profile.qualityLine);
  if (value === null) throw new Error(`The curve of ${slot.metric} does not reach its own best.`);
  return value;
}
