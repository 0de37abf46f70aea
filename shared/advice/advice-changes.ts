import { metricById } from '../metrics/catalogue';
import type { Action } from '../knowledge/action';
import type { Goal } from './goals';

/** What the user changed of the advice's assumptions. */
export interface AdviceChanges {
  /** Values aimed at in place of full marks, by metric id, in the metric's unit. */
  readonly targets: ReadonlyMap<string, number>;
  /** Shares of the gap an action closes (0–1) in place of its own, by `action/metric`. */
  readonly shares: ReadonlyMap<string, number>;
}

export const NO_CHANGES: AdviceChanges = { targets: new Map(), shares: new Map() };

/** A goal an action moves, and the share of its gap the action closes. */
export interface MovedGoal {
  readonly goal: Goal;
  readonly share: number;
}

/** Goals at the user's targets; one that is at its target already is none. */
export function aimedAt(goals: readonly Goal[], { targets }: AdviceChanges): readonly Goal[] {
  return goals.flatMap((goal) => {
    const target = targets.get(goal.metric.id);
    if (target === undefined) return [goal];
    const sign = metricById(goal.metric.id).direction === 'higher' ? 1 : -1;
    return (target - goal.current) * sign > 0 ? [{ ...goal, target, best: null }] : [];
  });
}

/** The goals an action moves, with the user's shares where there are any. */
export function movedBy(
  action: Action,
  goals: readonly Goal[],
  { shares }: AdviceChanges,
): readonly MovedGoal[] {
  return action.moves.flatMap(({ metric, share }) => {
    const goal = goals.find((candidate) => candidate.metric.id === metric);
    return goal === undefined
      ? []
      : [{ goal, share: shares.get(`${action.id}/${metric}`) ?? share }];
  });
}
