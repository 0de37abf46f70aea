import type { ShopResult } from '../checkup/schema';
import type { Action } from '../knowledge/action';
import type { ScoreModel } from '../models/schema';
import { movedBy, type AdviceChanges, type MovedGoal } from './advice-changes';
import { gainOf } from './gain';
import type { Goal } from './goals';

const BILLION = 1e9;

/** What an action is worth to a shop. */
export interface ActionWorth {
  readonly action: Action;
  /** The goal it moves with the most to gain. */
  readonly goal: Goal;
  /** Share of that goal's gap it closes, 0–1. */
  readonly share: number;
  /** Points of the total when it closes its share of the gap of every goal it moves, scored jointly; null when there is no total. */
  readonly gain: number | null;
  /** Points when these goals are reached altogether. */
  readonly fullGain: number | null;
}

/** The worth of an action; null when it moves none of the goals. */
export function worthOf(
  action: Action,
  goals: readonly Goal[],
  changes: AdviceChanges,
  shop: ShopResult,
  model: ScoreModel,
): ActionWorth | null {
  const moved = movedBy(action, goals, changes);
  const main = moved.reduce<MovedGoal | null>(
    (most, candidate) => (most === null || atStake(candidate) > atStake(most) ? candidate : most),
    null,
  );
  if (main === null) return null;
  const scored = moved.filter((move) => move.goal.reason === 'points');
  const after = scored.map(({ goal: { metric, current, target }, share }) => {
    return [metric.id, current + (target - current) * share] as const;
  });
  const reached = scored.map((move) => [move.goal.metric.id, move.goal.target] as const);
  const countsInTotal = scored.length > 0;
  return {
    action,
    goal: main.goal,
    share: main.share,
    gain: countsInTotal ? gainOf(shop, model, new Map(after)) : null,
    fullGain: countsInTotal ? gainOf(shop, model, new Map(reached)) : null,
  };
}

/** What a metric's part of an action is worth, to find the main one. */
function atStake(move: MovedGoal): number {
  return (move.goal.loss ?? 0) * move.share;
}

/** The most points per effort first, then the most points; 0 for equal ones. What has no figure comes last. */
export function byGain(
  a: { readonly gain: number | null; readonly effort: number },
  b: { readonly gain: number | null; readonly effort: number },
): number {
  if (a.gain === null || b.gain === null) return Number(a.gain === null) - Number(b.gain === null);
  return descending(a.gain / a.effort, b.gain / b.effort) || descending(a.gain, b.gain);
}

/** The greater first. Gains are differences of totals, so that equal ones differ in their last digits: they are compared in billionths. */
export function descending(a: number, b: number): number {
  return Math.round(b * BILLION) - Math.round(a * BILLION);
}
