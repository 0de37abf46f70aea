import type { ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { hasOwnScale } from '../scoring/official';
import { scoreValues, type Scoring } from '../scoring/score-values';
import { settingOf } from '../scoring/setting';
import { scoredValues } from '../scoring/values';

/** A shop whose shown total moves with its metrics, to be scored again with other values. */
export interface Rescorer {
  /** The values it is scored by, by metric id. */
  readonly values: ReadonlyMap<string, number>;
  /** The total shown now. */
  readonly now: number;
  /** Scores it with some of its values changed. */
  score(changed: ReadonlyMap<string, number>): Scoring;
  /**
   * The total that would be shown: the model's; where the platform's own is known, or the model's is corrected by it, that one
   * moved by what the model's moves, within the model's scale.
   */
  shown(scoring: Scoring): number;
}

/**
 * How to score a shop again. Null where metrics do not move the total shown: no total, one the growth stage fixes, or the
 * platform's own on another scale than the model's.
 */
export function rescorerOf(shop: ShopResult, model: ScoreModel): Rescorer | null {
  if (shop.total.stage === 'growth' || hasOwnScale(shop.total)) return null;
  const values = scoredValues(shop.metrics);
  const setting = settingOf(shop);
  const { total } = scoreValues(values, model, setting);
  if (total === null) return null;
  const { official, corrected } = shop.total;
  const anchor = official ?? corrected?.score ?? null;
  const { min, max } = model.scale;
  return {
    values,
    now: anchor ?? total,
    score(changed) {
      const next = new Map(values);
      for (const [metric, value] of changed) next.set(metric, value);
      return scoreValues(next, model, setting);
    },
    shown(scoring) {
      const then = scoring.total ?? total;
      return anchor === null ? then : Math.min(Math.max(anchor + (then - total), min), max);
    },
  };
}
