import type { ChecklistItem, ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { Action } from '../knowledge/action';
import type { ScoreModel } from '../models/schema';
import { aimedAt, movedBy, NO_CHANGES, type AdviceChanges, type MovedGoal } from './advice-changes';
import { gainOf } from './gain';
import { goalsOf } from './goals';
import { modelOf } from './model-of';

const BILLION = 1e9;

/**
 * The improvement checklist of all shops, each shop's in order. One item per action that moves a metric the shop loses points
 * by (see `goalsOf` for what else counts); `metric` is the one of them with the most to gain.
 *
 * `gain`: the action closes its stated share of the gap of every such metric, scored jointly. `fullGain`: those metrics reach
 * their targets altogether. Targets and shares are those of `changes` where the user changed them. Order: gain ÷ effort,
 * gain, weight of the metric, id; items without a gain come last.
 */
export function buildChecklist(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  comparison: Comparison,
  actions: readonly Action[],
  changes: AdviceChanges = NO_CHANGES,
): ChecklistItem[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const goals = aimedAt(goalsOf(shop, model, comparison), changes);
    return actions
      .flatMap((action) => itemOf(action, movedBy(action, goals, changes), shop, model) ?? [])
      .sort(byWorth)
      .map(({ item }, index) => ({ ...item, order: index + 1 }));
  });
}

interface Draft {
  readonly item: Omit<ChecklistItem, 'order'>;
  readonly weight: number;
}

function itemOf(
  action: Action,
  moved: readonly MovedGoal[],
  shop: ShopResult,
  model: ScoreModel,
): Draft | null {
  const main = moved.reduce<MovedGoal | null>(
    (most, candidate) => (most === null || worthOf(candidate) > worthOf(most) ? candidate : most),
    null,
  );
  if (main === null) return null;
  const { goal } = main;
  const scored = moved.filter((move) => move.goal.reason === 'points');
  const after = scored.map(({ goal: { metric, current, target }, share }) => {
    return [metric.id, current + (target - current) * share] as const;
  });
  const reached = scored.map((move) => [move.goal.metric.id, move.goal.target] as const);
  const countsInTotal = scored.length > 0;
  return {
    weight: goal.metric.weight ?? 0,
    item: {
      shop: shop.id,
      action: action.id,
      metric: goal.metric.id,
      gain: countsInTotal ? gainOf(shop, model, new Map(after)) : null,
      fullGain: countsInTotal ? gainOf(shop, model, new Map(reached)) : null,
      target: goal.target,
      current: goal.current,
      effort: action.effort,
      causes: [],
    },
  };
}

/** What a metric's part of an action is worth, to find the main one. */
function worthOf(move: MovedGoal): number {
  return (move.goal.loss ?? 0) * move.share;
}

function byWorth(a: Draft, b: Draft): number {
  const byId = a.item.action < b.item.action ? -1 : 1;
  const [gainA, gainB] = [a.item.gain, b.item.gain];
  if (gainA === null || gainB === null) {
    return (
      Number(gainA === null) - Number(gainB === null) || descending(a.weight, b.weight) || byId
    );
  }
  return (
    descending(gainA / a.item.effort, gainB / b.item.effort) ||
    descending(gainA, gainB) ||
    descending(a.weight, b.weight) ||
    byId
  );
}

/** Gains are differences of totals, so that equal ones differ in their last digits: they are compared in billionths. */
function descending(a: number, b: number): number {
  return Math.round(b * BILLION) - Math.round(a * BILLION);
}
