import type { MetricResult, ShopResult } from '../checkup/schema';
import type { MetricSlot, ScoreModel } from '../models/schema';
import { bestScore } from './curve';
import { slotOf } from './slot-of';

/** A metric that does not have full marks. */
export interface Loss {
  readonly metric: MetricResult;
  readonly value: number;
  readonly slot: MetricSlot;
  /** Points on the metric's own curve short of its best. */
  readonly missing: number;
  /** Points of the total lost by it; null where it does not count towards a total. */
  readonly loss: number | null;
}

/** Every scored metric of a shop without full marks, the most expensive first (then the furthest from full marks, then id). */
export function lossesOf(shop: ShopResult, model: ScoreModel): readonly Loss[] {
  return shop.metrics
    .flatMap((metric): Loss[] => {
      const slot = slotOf(model, metric.id)?.slot;
      if (slot === undefined || metric.value === null || metric.score === null) return [];
      const missing = bestScore(slot.curve) - metric.score;
      if (missing <= 0) return [];
      const loss = metric.weight === null ? null : missing * metric.weight;
      return [{ metric, value: metric.value, slot, missing, loss }];
    })
    .sort(
      (a, b) =>
        (b.loss ?? 0) - (a.loss ?? 0) ||
        b.missing - a.missing ||
        (a.metric.id < b.metric.id ? -1 : 1),
    );
}
