/** What becomes of a shop's score if …: from a result alone, fast enough to follow a slider. */
import type { ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { hasOwnScale, shownScore } from '../scoring/official';
import { scoreValues, type Scoring } from '../scoring/score-values';
import { settingOf } from '../scoring/setting';
import { scoredValues } from '../scoring/values';
import { movesOf } from './after-events';
import type { ShopEvent } from './events';
import { rescorerOf } from './rescore';

/** What is tried. Where a metric has both a value and events, the value counts. */
export interface Change {
  /** New values by metric id, in the metrics' units; also of metrics the shop has no value of yet. */
  readonly values?: ReadonlyMap<string, number>;
  /** How many more of an event happen; metrics whose counts are not known stay as they are. */
  readonly events?: ReadonlyMap<ShopEvent, number>;
}

export interface WhatIf {
  /**
   * The total that would be shown: the model's; where the platform's own is known, or the model's is corrected by it, that one
   * moved by what the model's moves, within the model's scale. The growth stage keeps its total. Null without one, or where
   * the platform's own runs on another scale.
   */
  readonly total: number | null;
  /** Points of the shown total gained; of the model's where `total` is null. Null where metrics do not move it. */
  readonly gain: number | null;
  /** In the growth stage: what the figures would give with enough orders; null otherwise. */
  readonly formal: number | null;
  readonly dimensions: readonly { readonly dimension: string; readonly score: number | null }[];
  /** Every metric that is scored or changed; `score` is null where the model does not use it. */
  readonly metrics: readonly {
    readonly metric: string;
    readonly value: number;
    readonly score: number | null;
  }[];
}

/** Scores a shop again under a change. */
export function whatIf(shop: ShopResult, model: ScoreModel, change: Change): WhatIf {
  const changed = changedValues(shop, model, change);
  const known = scoredValues(shop.metrics);
  const values = new Map([...known, ...changed]);
  const then = scoreValues(values, model, settingOf(shop));
  const scores = new Map(then.metrics.map(({ metric, score }) => [metric, score]));
  return {
    ...totalOf(shop, model, then, known),
    dimensions: then.dimensions.map(({ id, score }) => ({ dimension: id, score })),
    metrics: [...values]
      .filter(([metric]) => scores.has(metric) || changed.has(metric))
      .map(([metric, value]) => ({ metric, value, score: scores.get(metric) ?? null })),
  };
}

function changedValues(
  shop: ShopResult,
  model: ScoreModel,
  { values, events }: Change,
): ReadonlyMap<string, number> {
  const moves = events === undefined ? [] : movesOf(shop, model, events).moves;
  return new Map([...moves.map(({ metric, to }) => [metric, to] as const), ...(values ?? [])]);
}

function totalOf(
  shop: ShopResult,
  model: ScoreModel,
  then: Scoring,
  known: ReadonlyMap<string, number>,
): Pick<WhatIf, 'total' | 'gain' | 'formal'> {
  if (shop.total.stage === 'growth') {
    return { total: shownScore(shop.total), gain: null, formal: then.total };
  }
  const formal = null;
  if (hasOwnScale(shop.total)) {
    const now = scoreValues(known, model, settingOf(shop)).total;
    const gain = now === null || then.total === null ? null : then.total - now;
    return { total: null, gain, formal };
  }
  const rescorer = rescorerOf(shop, model);
  if (rescorer === null) return { total: then.total, gain: null, formal };
  const total = rescorer.shown(then);
  return { total, gain: total - rescorer.now, formal };
}
