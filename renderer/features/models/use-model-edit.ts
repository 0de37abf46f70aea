import { changeProblems } from '../../../shared/models/change-problems';
import type { ModelLibrary } from '../../../shared/models/model-library';
import type { ScoreModel } from '../../../shared/models/schema';
import { resolveUserModel, NO_CHANGES } from '../../../shared/models/user-models';
import type { ModelChanges, UserModel } from '../../../shared/models/user-models';
import type { AppError, Message } from '../../../shared/result';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { beijingNow } from '../checklist/now';
import type { Weighed } from './model-figures';

/** As in the file the models are kept in. */
export const LONGEST_NAME = 60;

/** A model on its page: a shipped one, or one's own with what it was made from. */
export interface OpenModel extends Weighed {
  /** Null for one of the program or of a rules pack. */
  readonly own: UserModel | null;
}

/** The model of an id; null when it is not there or cannot be used. */
export function openModel(id: string, { known, models }: ModelLibrary): OpenModel | null {
  const own = models.find((model) => model.id === id) ?? null;
  const parent = known.find((model) => model.id === (own?.parent ?? id));
  if (parent === undefined) return null;
  if (own === null) return { parent, model: parent, changes: NO_CHANGES, own };
  const model = resolveUserModel(own, known);
  return model.ok ? { parent, model: model.value, changes: own.changes, own } : null;
}

/** A new model of the user's. */
export function newModel(parent: ScoreModel, name: string, changes: ModelChanges): UserModel {
  const id = `user/${crypto.randomUUID()}`;
  return { id, name, parent: parent.id, changes, savedAt: beijingNow() };
}

/** A name nobody has yet: with a number behind it where it is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  const numbered = (count: number): string => {
    const end = count === 1 ? '' : ` ${count}`;
    return name.slice(0, LONGEST_NAME - end.length) + end;
  };
  let count = 1;
  while (taken.includes(numbered(count))) count += 1;
  return numbered(count);
}

/** What is wrong with a name; null when nothing is. */
export function nameProblem(name: string): Message | null {
  const { length } = name.trim();
  return length > 0 && length <= LONGEST_NAME
    ? null
    : { code: 'models.noName', params: { most: LONGEST_NAME } };
}

/** Keeps changes of a model; what is wrong with them is said where they were typed. */
export type Edit = (changes: Partial<ModelChanges>) => Promise<AppError | null>;

/** Changes a model of the user's. A shipped one stays as it is: the first change makes a model of the user's out of it. */
export function useModelEdit({ parent, own, changes: before }: OpenModel): Edit {
  const { state, commands } = useStore();
  const { t, pick } = useText();
  return async (changed) => {
    const changes = { ...before, ...changed };
    const [problem] = changeProblems(parent, changes);
    if (problem !== undefined) return problem;
    if (own === null) {
      const name = freeName(
        t('ui.model.mine', { name: pick(parent.name) }),
        (state.library?.models ?? []).map((model) => model.name),
      );
      return commands.createModel(newModel(parent, name, changes));
    }
    return commands.editModel({ before: own, after: { ...own, changes, savedAt: beijingNow() } });
  };
}
