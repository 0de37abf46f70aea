import type { MetricResult, ShopResult } from '../checkup/schema';
import type { ScoreSplit } from '../checkup/schema-split';
import type { ScoreModel } from '../models/schema';
import { clampOf } from './explain';
import { hasOwnScale, shownScore } from './official';
import { scoreValues, type ScoredMetric } from './score-values';
import { settingOf } from './setting';
import { scoredValues } from './values';

/** What of a scored shop tells where its total comes from. */
export interface SplitShop extends Pick<ShopResult, 'id' | 'profile' | 'total'> {
  readonly metrics: readonly Pick<
    MetricResult,
    'id' | 'value' | 'status' | 'numerator' | 'denominator'
  >[];
}

/**
 * What the difference of two shown totals is made of, under one model: of two shops, or of one shop in two periods. The points
 * of a metric one side lacks are all by weight, at the other's score. Null where a side has no total by the model, or its
 * official one is on another scale.
 */
export function splitScores(a: SplitShop, b: SplitShop, model: ScoreModel): ScoreSplit | null {
  const [ours, theirs] = [partsOf(a, model), partsOf(b, model)];
  if (ours === null || theirs === null) return null;
  const ids = model.dimensions
    .flatMap((dimension) => [...dimension.metrics, ...dimension.fallback])
    .map(({ metric }) => metric)
    .filter((metric) => ours.metrics.has(metric) || theirs.metrics.has(metric));
  return {
    shop: a.id,
    other: b.id,
    difference: ours.shown - theirs.shown,
    metrics: ids.map((metric) => ({
      metric,
      ...splitMetric(ours.metrics.get(metric), theirs.metrics.get(metric)),
    })),
    bonus: ours.bonus - theirs.bonus,
    deduction: theirs.deduction - ours.deduction,
    clamp: ours.clamp - theirs.clamp,
    stage: ours.replaced - theirs.replaced,
  };
}

interface Parts {
  readonly shown: number;
  readonly metrics: ReadonlyMap<string, ScoredMetric>;
  readonly bonus: number;
  readonly deduction: number;
  readonly clamp: number;
  /** The total shown minus the model's. */
  readonly replaced: number;
}

function partsOf(shop: SplitShop, model: ScoreModel): Parts | null {
  const shown = shownScore(shop.total);
  const setting = settingOf(shop);
  const scoring = scoreValues(scoredValues(shop.metrics), model, setting);
  if (shown === null || scoring.total === null || hasOwnScale(shop.total)) return null;
  return {
    shown,
    metrics: new Map(scoring.metrics.map((metric) => [metric.metric, metric])),
    bonus: setting.bonus,
    deduction: setting.deduction,
    clamp: clampOf(scoring, setting),
    replaced: shown - scoring.total,
  };
}

function splitMetric(
  ours: ScoredMetric | undefined,
  theirs: ScoredMetric | undefined,
): { readonly byScore: number; readonly byWeight: number } {
  const [w, v] = [ours?.weight ?? 0, theirs?.weight ?? 0];
  const s = ours?.score ?? theirs?.score ?? 0;
  const t = theirs?.score ?? s;
  return {
    byScore: pointsByScore({ score: s, weight: w }, { score: t, weight: v }),
    byWeight: ((s + t) / 2) * (w - v),
  };
}

/** A metric's score with its share of the total. */
interface Weighed {
  readonly score: number;
  readonly weight: number;
}

/** Points of the total between two scores of one metric, at the mean of their weights; above 0 where the first is ahead. */
export function pointsByScore(ours: Weighed, theirs: Weighed): number {
  return ((ours.weight + theirs.weight) / 2) * (ours.score - theirs.score);
}
