/** What a plan chooses from: actions as shares of gaps, and metrics as points over the gap that is left. */
import type { ShopResult } from '../checkup/schema';
import type { Action } from '../knowledge/action';
import type { Curve } from '../models/schema';
import { scoreOf } from '../scoring/curve';
import { slotOf } from '../scoring/slot-of';
import type { ScoreModel } from '../models/schema';
import { aimedAt, movedBy, type AdviceChanges } from './advice-changes';
import type { Goal } from './goals';

/** An action, with what it leaves of the gaps it works on: several on one metric leave the product. */
export interface PlanItem {
  readonly id: string;
  readonly effort: number;
  /** `metric` is a place in the problem's metrics; `keep` = 1 − share. */
  readonly moves: readonly { readonly metric: number; readonly keep: number }[];
}

/** A metric that can be improved. */
export interface PlanMetric {
  readonly id: string;
  readonly dimension: string;
  readonly from: number;
  readonly target: number;
  /** Share of the total. */
  readonly weight: number;
  /** Share of its dimension. */
  readonly share: number;
  /** Points on its curve gained with so much of the gap left, from none to all of it: straight between, or in steps. */
  readonly gains: readonly { readonly left: number; readonly gain: number }[];
  readonly kind: Curve['kind'];
}

export interface PlanProblem {
  readonly items: readonly PlanItem[];
  readonly metrics: readonly PlanMetric[];
}

/** The actions that bring a shop points, and the metrics they do it by. */
export function planProblem(
  shop: ShopResult,
  model: ScoreModel,
  goals: readonly Goal[],
  actions: readonly Action[],
  changes: AdviceChanges,
): PlanProblem {
  const aimed = aimedAt(goals, changes).filter((goal) => goal.reason === 'points');
  const metrics = aimed.flatMap((goal) => planMetric(goal, shop, model) ?? []);
  const places = new Map(metrics.map(({ id }, place) => [id, place]));
  const items = actions.flatMap((action): PlanItem[] => {
    const moves = movedBy(action, aimed, changes).flatMap(({ goal, share }) => {
      const metric = places.get(goal.metric.id);
      return metric === undefined || share <= 0 ? [] : [{ metric, keep: Math.max(1 - share, 0) }];
    });
    return moves.length === 0 ? [] : [{ id: action.id, effort: action.effort, moves }];
  });
  return { items, metrics };
}

function planMetric(
  { metric, current: from, target }: Goal,
  shop: ShopResult,
  model: ScoreModel,
): PlanMetric | null {
  const curve = slotOf(model, metric.id)?.slot.curve;
  const dimension = shop.dimensions.find(({ id }) => id === metric.dimension);
  if (curve === undefined || metric.weight === null || !dimension?.weight) return null;
  const { qualityLine } = shop.profile;
  const now = scoreOf(curve, from, qualityLine);
  const between = curve.points.flatMap(({ value, score, relativeTo }) => {
    const place = relativeTo === 'qualityLine' ? value * qualityLine : value;
    const left = (place - target) / (from - target);
    return left > 0 && left < 1 ? [{ left, gain: score - now }] : [];
  });
  return {
    id: metric.id,
    dimension: dimension.id,
    from,
    target,
    weight: metric.weight,
    share: metric.weight / dimension.weight,
    gains: [
      { left: 0, gain: scoreOf(curve, target, qualityLine) - now },
      ...between.sort((a, b) => a.left - b.left),
      { left: 1, gain: 0 },
    ],
    kind: curve.kind,
  };
}

/** Points on a metric's curve gained with so much of its gap left. */
export function gainWith({ gains, kind }: PlanMetric, left: number): number {
  const next = gains.findIndex((one) => one.left >= left);
  const upper = gains[next];
  if (upper === undefined) return 0;
  const lower = gains[next - 1];
  if (lower === undefined || kind === 'steps' || upper.left === left) return upper.gain;
  const part = (left - lower.left) / (upper.left - lower.left);
  return lower.gain + (upper.gain - lower.gain) * part;
}

/** A metric's value with so much of its gap left. */
export function valueWith({ from, target }: PlanMetric, left: number): number {
  return left === 0 ? target : target + (from - target) * left;
}

/** The values of the metrics that move, by metric id, with so much of every gap left. */
export function valuesWith(
  { metrics }: PlanProblem,
  left: readonly number[],
): ReadonlyMap<string, number> {
  return new Map(
    metrics.flatMap((metric, place) => {
      const rest = left[place] ?? 1;
      return rest === 1 ? [] : [[metric.id, valueWith(metric, rest)] as const];
    }),
  );
}
