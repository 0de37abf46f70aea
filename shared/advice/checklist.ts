import type { ChecklistItem, ShopResult } from '../checkup/schema';
import { STRENGTHS, type CauseFinding } from '../checkup/schema-causes';
import type { Comparison } from '../checkup/schema-comparison';
import type { Action } from '../knowledge/action';
import type { ScoreModel } from '../models/schema';
import { byGain, descending, worthOf, type ActionWorth } from './action-worth';
import { aimedAt, NO_CHANGES, type AdviceChanges } from './advice-changes';
import { goalsOf } from './goals';
import { modelOf } from './model-of';

/**
 * The improvement checklist of all shops, each shop's in order. One item per action that moves a metric the shop loses points
 * by (see `goalsOf` for what else counts) or that works against one of its causes; `metric` is the one with the most to gain,
 * of an action that moves no goal its first.
 *
 * `gain`: the action closes its stated share of the gap of every such metric, scored jointly. `fullGain`: those metrics reach
 * their targets altogether. Targets and shares are those of `changes` where the user changed them. Order: gain ÷ effort,
 * gain, weight of the metric, id; items without a gain come last, by the strength of their causes, weight, id.
 */
export function buildChecklist(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  comparison: Comparison,
  actions: readonly Action[],
  changes: AdviceChanges = NO_CHANGES,
  causes: readonly CauseFinding[] = [],
): ChecklistItem[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const goals = aimedAt(goalsOf(shop, model, comparison), changes);
    const found = causes.filter((finding) => finding.shop === shop.id);
    return actions
      .flatMap((action) => {
        const against = found.filter((finding) => finding.actions.includes(action.id));
        const worth = worthOf(action, goals, changes, shop, model);
        if (worth === null && against.length === 0) return [];
        return draftOf(action, worth, against, shop);
      })
      .sort(byWorth)
      .map(({ item }, index) => ({ ...item, order: index + 1 }));
  });
}

interface Draft {
  readonly item: Omit<ChecklistItem, 'order'>;
  readonly weight: number;
  /** How far it leads towards the points of its goal, per effort: where a curve is flat, one action alone brings none. */
  readonly progress: number;
  /** Place of its strongest cause in `STRENGTHS`; behind them all without one. */
  readonly strength: number;
}

function draftOf(
  action: Action,
  worth: ActionWorth | null,
  against: readonly CauseFinding[],
  shop: ShopResult,
): Draft {
  const strengths = against.map(({ strength }) => STRENGTHS.indexOf(strength));
  const metric = worth?.goal.metric.id ?? action.moves[0]?.metric ?? '';
  const measured = shop.metrics.find(({ id }) => id === metric);
  return {
    weight: worth?.goal.metric.weight ?? 0,
    progress: ((worth?.fullGain ?? 0) * (worth?.share ?? 0)) / action.effort,
    strength: Math.min(...strengths, STRENGTHS.length),
    item: {
      shop: shop.id,
      action: action.id,
      metric,
      gain: worth?.gain ?? null,
      fullGain: worth?.fullGain ?? null,
      target: worth?.goal.target ?? null,
      current: worth?.goal.current ?? measured?.value ?? null,
      effort: action.effort,
      causes: against.map(({ cause }) => cause),
    },
  };
}

function byWorth(a: Draft, b: Draft): number {
  return (
    byGain(a.item, b.item) ||
    (a.item.gain === null ? a.strength - b.strength : 0) ||
    descending(a.progress, b.progress) ||
    descending(a.weight, b.weight) ||
    (a.item.action < b.item.action ? -1 : 1)
  );
}
