/** What a shop could improve, and how far: shared by the findings and the checklist. */
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import { metricById } from '../metrics/catalogue';
import type { ScoreModel } from '../models/schema';
import { bestScore, scoreOf } from '../scoring/curve';
import { lossesOf } from '../scoring/losses';
import { slotOf } from '../scoring/slot-of';
import { isScored } from '../scoring/values';
import { fullMarks } from './full-marks';

/** A metric worth improving. */
export interface Goal {
  readonly metric: MetricResult;
  readonly current: number;
  /** Value aimed at: full marks of its curve, or the best shop's value where nothing is scored. */
  readonly target: number;
  /** Points of the total lost by it; null where it moves no total, or where the points are not known. */
  readonly loss: number | null;
  /**
   * points: it costs points of the total · fixed: the growth stage fixes the total · noCore: its dimension lacks its core
   * metrics and has no score · noWeight: the model gives no total · bound: only a bound is known, and the true value is worse still · behind: nothing of the shop is
   * scored, and another shop is better.
   */
  readonly reason: 'points' | 'fixed' | 'noCore' | 'noWeight' | 'bound' | 'behind';
  /** Id of the shop whose value is the target; null when it is full marks. */
  readonly best: string | null;
}

/**
 * A shop's goals, the most expensive first. Scored metrics, and those whose bound alone is short of full marks, aim at full
 * marks. A shop without any score aims, metric by metric, at the best shop it can be compared with.
 */
export function goalsOf(
  shop: ShopResult,
  model: ScoreModel,
  comparison: Comparison,
): readonly Goal[] {
  const scored = lossesOf(shop, model).map(({ metric, value, slot, loss }): Goal => {
    const reason = loss === null ? whyNoLoss(metric, shop) : 'points';
    return { metric, current: value, target: fullMarks(slot, shop), loss, reason, best: null };
  });
  const toFullMarks = [...scored, ...boundsShortOfFull(shop, model)];
  const hasScores = shop.metrics.some((metric) => metric.score !== null);
  return hasScores ? toFullMarks : [...toFullMarks, ...behindBest(shop, comparison)];
}

/** Why a scored metric costs no points of the total. */
function whyNoLoss(metric: MetricResult, shop: ShopResult): Goal['reason'] {
  if (shop.total.stage === 'growth') return 'fixed';
  const dimension = shop.dimensions.find(({ id }) => id === metric.dimension);
  return dimension === undefined || dimension.score === null ? 'noCore' : 'noWeight';
}

/** Metrics of the model known only as "at least" (where less is better) or "at most" (where more is), and still not full. */
function boundsShortOfFull(shop: ShopResult, model: ScoreModel): readonly Goal[] {
  return shop.metrics.flatMap((metric): Goal[] => {
    const slot = slotOf(model, metric.id)?.slot;
    if (slot === undefined || metric.value === null) return [];
    const worseThanShown =
      metricById(metric.id).direction === 'lower' ? 'lowerBound' : 'upperBound';
    if (metric.status !== worseThanShown) return [];
    const atMost = scoreOf(slot.curve, metric.value, shop.profile.qualityLine);
    if (atMost >= bestScore(slot.curve)) return [];
    const target = fullMarks(slot, shop);
    return [{ metric, current: metric.value, target, loss: null, reason: 'bound', best: null }];
  });
}

function behindBest(shop: ShopResult, comparison: Comparison): readonly Goal[] {
  return comparison.metrics.flatMap((row): Goal[] => {
    const own = row.cells.find((cell) => cell.shop === shop.id);
    const best = row.cells.find((cell) => cell.rank === 1);
    const metric = shop.metrics.find(({ id }) => id === row.metric);
    if (own?.rank === undefined || own.rank === null || own.rank === 1) return [];
    if (metric === undefined || !isScored(metric.status)) return [];
    if (own.value === null || best === undefined || best.value === null) return [];
    const target = best.value;
    return [{ metric, current: own.value, target, loss: null, reason: 'behind', best: best.shop }];
  });
}
