/**
 * A user's own model is stored as its parent's id and what was changed, so that going back is dropping changes, and a newer
 * version of the parent carries them on. No zod here: the window derives models too.
 */
import { fail, type Result } from '../result';
import { deriveModel } from './derive-model';
import type { Curve, ScoreModel } from './schema';

/** What differs from the parent. Whatever is not named stays the parent's. */
export interface ModelChanges {
  /** By dimension id, above 0 on any scale: merged with the parent's, then brought to a sum of 1. */
  readonly dimensionWeights: Readonly<Record<string, number>>;
  /** By metric id, above 0, on the scale of the other weights of its dimension. */
  readonly metricWeights: Readonly<Record<string, number>>;
  /** By metric id: all control points of its curve, by rising value. */
  readonly curves: Readonly<Record<string, readonly Curve['points'][number][]>>;
}

/** A model somebody made out of another. */
export interface UserModel {
  /** `user/` and letters, digits or `-`. */
  readonly id: string;
  readonly name: string;
  /** Id of the model it changes, of a shipped one or of a rules pack. */
  readonly parent: string;
  readonly changes: ModelChanges;
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  readonly savedAt: string;
}

export const NO_CHANGES: ModelChanges = { dimensionWeights: {}, metricWeights: {}, curves: {} };

/**
 * The model a user's model stands for.
 * Errors: `model.parentMissing`, and those of `deriveModel`.
 * @param models the models of the program and of the rules pack
 */
export function resolveUserModel(
  { id, name, parent, changes }: UserModel,
  models: readonly ScoreModel[],
): Result<ScoreModel> {
  const found = models.find((model) => model.id === parent);
  return found === undefined
    ? fail('model.parentMissing', { name, parent })
    : deriveModel(found, changes, { id, name });
}

/** The model with every figure its parent's again. */
export function resetModel(model: UserModel): UserModel {
  return { ...model, changes: NO_CHANGES };
}

/** The changes without those of one metric: its weight and its curve are the parent's again. */
export function resetMetric(changes: ModelChanges, metric: string): ModelChanges {
  return {
    ...changes,
    metricWeights: without(changes.metricWeights, [metric]),
    curves: without(changes.curves, [metric]),
  };
}

/** The changes without those of one dimension: its weight, and the weights and curves of its metrics. */
export function resetDimension(
  changes: ModelChanges,
  parent: ScoreModel,
  dimension: string,
): ModelChanges {
  const found = parent.dimensions.find(({ id }) => id === dimension);
  const metrics = [...(found?.metrics ?? []), ...(found?.fallback ?? [])];
  const ids = metrics.map(({ metric }) => metric);
  return {
    dimensionWeights: without(changes.dimensionWeights, [dimension]),
    metricWeights: without(changes.metricWeights, ids),
    curves: without(changes.curves, ids),
  };
}

/** A model that came with a file under the id of one's own that says something else. */
export interface ModelConflict {
  readonly own: UserModel;
  readonly incoming: UserModel;
}

/** One's own models with those of a file that are new; for conflicting ones the user chooses. */
export function mergeUserModels(
  own: readonly UserModel[],
  incoming: readonly UserModel[],
): {
  readonly models: readonly UserModel[];
  readonly added: readonly UserModel[];
  readonly conflicts: readonly ModelConflict[];
} {
  const known = new Map(own.map((model) => [model.id, model]));
  const added = incoming.filter(({ id }) => !known.has(id));
  const conflicts = incoming.flatMap((model): ModelConflict[] => {
    const mine = known.get(model.id);
    return mine === undefined || saysTheSame(mine, model) ? [] : [{ own: mine, incoming: model }];
  });
  return { models: [...own, ...added], added, conflicts };
}

/** Whether two models have one name, parent and changes, whenever they were saved. */
function saysTheSame(a: UserModel, b: UserModel): boolean {
  const canonical = ({ name, parent, changes }: UserModel): string =>
    JSON.stringify([
      name,
      parent,
      sorted(changes.dimensionWeights),
      sorted(changes.metricWeights),
      sorted(changes.curves).map(([metric, points]) => [
        metric,
        points.map(({ value, score, relativeTo }) => [value, score, relativeTo]),
      ]),
    ]);
  return canonical(a) === canonical(b);
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function without<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
