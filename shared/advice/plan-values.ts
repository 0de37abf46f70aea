import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { Action } from '../knowledge/action';
import type { ScoreModel } from '../models/schema';
import type { AdviceChanges } from './advice-changes';
import type { Move } from './after-events';
import { goalsOf } from './goals';
import { planProblem, valuesWith } from './plan-problem';
import { leftAfter } from './plan-requirement';

/** What a set of actions makes of a shop's metrics, as plans reckon it. */
export interface PlanValues {
  /** With all of them, by metric id. */
  readonly values: ReadonlyMap<string, number>;
  /** With one of them alone, by action id. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
}

/**
 * The values a set of actions brings the metrics to that cost the shop points. Several actions on one metric leave the product
 * of what each leaves of the gap.
 * @param chosen ids of actions, such as a plan's
 * @param actions all there are
 */
export function planValues(
  shop: ShopResult,
  model: ScoreModel,
  comparison: Comparison,
  chosen: readonly string[],
  actions: readonly Action[],
  changes: AdviceChanges,
): PlanValues {
  const problem = planProblem(shop, model, goalsOf(shop, model, comparison), actions, changes);
  const from = new Map(problem.metrics.map((metric) => [metric.id, metric.from]));
  const places = problem.items.flatMap(({ id }, place) => (chosen.includes(id) ? [place] : []));
  const movesOf = (place: number): readonly Move[] =>
    [...valuesWith(problem, leftAfter(problem, [place]))].map(([metric, to]) => ({
      metric,
      from: from.get(metric) ?? to,
      to,
    }));
  return {
    values: valuesWith(problem, leftAfter(problem, places)),
    moves: new Map(places.map((place) => [problem.items[place]?.id ?? '', movesOf(place)])),
  };
}
