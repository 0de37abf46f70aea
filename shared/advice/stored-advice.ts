/** What a user changes of the advice, as it is stored beside the user's models. */
import type { Action } from '../knowledge/action';
import { rangeOf } from '../models/change-problems';
import type { Measure } from '../metrics/metric';
import type { Message } from '../result';
import type { AdviceChanges } from './advice-changes';

/** Plain records, so that it can be written as JSON. */
export interface StoredAdvice {
  /** Value aimed at by metric id, in the metric's unit. */
  readonly targets: Readonly<Record<string, number>>;
  /** By action id and metric id: the share of the gap to the target the action closes, 0 to 1. */
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One's own changes with those of a file; where both change the same figure, one's own stands. */
export function mergeAdvice(own: StoredAdvice | null, incoming: StoredAdvice): StoredAdvice {
  if (own === null) return incoming;
  const actions = new Set([...Object.keys(incoming.shares), ...Object.keys(own.shares)]);
  return {
    targets: { ...incoming.targets, ...own.targets },
    shares: Object.fromEntries(
      [...actions].map((id) => [id, { ...incoming.shares[id], ...own.shares[id] }]),
    ),
  };
}

/**
 * Everything wrong with changes to the advice, targets first; empty when they can be used.
 * @param measures what a target may be set for
 * @param actions the actions whose shares may be changed
 */
export function adviceProblems(
  { targets, shares }: StoredAdvice,
  measures: readonly Measure[],
  actions: readonly Action[],
): readonly Message[] {
  return [
    ...Object.entries(targets).flatMap(([metric, found]): readonly Message[] => {
      const measure = measures.find(({ id }) => id === metric);
      if (measure === undefined) return [{ code: 'advice.unknownMetric', params: { metric } }];
      const { unit } = measure;
      const { low, high } = rangeOf(unit);
      const kind = unit === 'ratio' || unit === 'stars' ? unit : 'other';
      return found >= low && found <= high
        ? []
        : [{ code: `advice.target.${kind}`, params: { metric, found } }];
    }),
    ...Object.entries(shares).flatMap(([id, changed]): readonly Message[] => {
      const action = actions.find((one) => one.id === id);
      if (action === undefined) return [{ code: 'advice.unknownAction', params: { action: id } }];
      return Object.entries(changed).flatMap(([metric, found]) =>
        shareProblems(action, metric, found),
      );
    }),
  ];
}

function shareProblems({ id, moves }: Action, metric: string, found: number): readonly Message[] {
  if (!moves.some((move) => move.metric === metric)) {
    return [{ code: 'advice.actionMovesNot', params: { action: id, metric } }];
  }
  return found >= 0 && found <= 1
    ? []
    : [{ code: 'advice.share', params: { action: id, metric, found } }];
}

/** The changes as the checklist takes them. */
export function adviceChangesOf({ targets, shares }: StoredAdvice): AdviceChanges {
  return {
    targets: new Map(Object.entries(targets)),
    shares: new Map(
      Object.entries(shares).flatMap(([action, changed]) =>
        Object.entries(changed).map(([metric, share]) => [`${action}/${metric}`, share] as const),
      ),
    ),
  };
}
