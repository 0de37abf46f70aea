/** Undoing one change of a model, or of the advice, without undoing those that came after it. */
import type { StoredAdvice } from '../../shared/advice/stored-advice';
import type { ModelChanges, UserModel } from '../../shared/models/user-models';

/** A thing before and after one change. */
export interface Edit<T> {
  readonly before: T;
  readonly after: T;
}

type Figures<T> = Readonly<Record<string, T>>;

/** A model as it is now, with what the edit changed as it was before. */
export function takeBackModel(now: UserModel, { before, after }: Edit<UserModel>): UserModel {
  const of = <K extends keyof ModelChanges>(kind: K): ModelChanges[K] =>
    takeBack<unknown>(now.changes[kind], {
      before: before.changes[kind],
      after: after.changes[kind],
    }) as ModelChanges[K];
  return {
    ...now,
    name: before.name === after.name ? now.name : before.name,
    parent: before.parent === after.parent ? now.parent : before.parent,
    changes: {
      dimensionWeights: of('dimensionWeights'),
      metricWeights: of('metricWeights'),
      curves: of('curves'),
    },
  };
}

const NO_ADVICE: StoredAdvice = { targets: {}, shares: {} };

/** The changes of the advice as they are now, with what the edit changed as it was before. */
export function takeBackAdvice(
  now: StoredAdvice | null,
  edit: Edit<StoredAdvice | null>,
): StoredAdvice | null {
  const [here, before, after] = [now, edit.before, edit.after].map((one) => one ?? NO_ADVICE) as [
    StoredAdvice,
    StoredAdvice,
    StoredAdvice,
  ];
  const actions = [before, after, here].flatMap(({ shares }) => Object.keys(shares));
  return tidied({
    targets: takeBack(here.targets, { before: before.targets, after: after.targets }),
    shares: Object.fromEntries(
      [...new Set(actions)].map((id) => [
        id,
        takeBack(here.shares[id] ?? {}, {
          before: before.shares[id] ?? {},
          after: after.shares[id] ?? {},
        }),
      ]),
    ),
  });
}

/** Without actions nothing is changed of; null when nothing is changed at all. */
export function tidied({ targets, shares }: StoredAdvice): StoredAdvice | null {
  const changed = Object.entries(shares).filter(([, moves]) => Object.keys(moves).length > 0);
  return changed.length === 0 && Object.keys(targets).length === 0
    ? null
    : { targets, shares: Object.fromEntries(changed) };
}

function takeBack<T>(now: Figures<T>, { before, after }: Edit<Figures<T>>): Figures<T> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...keys].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const kept = Object.entries(now).filter(([key]) => !differing.includes(key));
  const back = Object.entries(before).filter(([key]) => differing.includes(key));
  return Object.fromEntries([...kept, ...back]);
}
