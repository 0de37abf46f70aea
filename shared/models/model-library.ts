/** All models there are: the program's, those of a rules pack, and the user's own. No zod here: the window lists them too. */
import type { StoredAdvice } from '../advice/stored-advice';
import type { Industry } from '../knowledge/industries';
import type { Message } from '../result';
import type { KeptRules } from './rules-pack';
import type { ScoreModel } from './schema';
import { resolveUserModel, type UserModel } from './user-models';

/** What the user keeps of models. */
export interface ModelSettings {
  readonly models: readonly UserModel[];
  /** Null: nothing of the advice is changed. */
  readonly advice: StoredAdvice | null;
  /** Null: the program's own rules. */
  readonly rules: KeptRules | null;
}

/** Nothing changed yet. */
export const NO_MODEL_SETTINGS: ModelSettings = { models: [], advice: null, rules: null };

/** What is kept, and what it comes to in this version of the program. */
export interface ModelLibrary extends ModelSettings {
  /** The shipped models with the rules pack's in their places. */
  readonly known: readonly ScoreModel[];
  /** The shipped industries with the rules pack's in their places. */
  readonly industries: readonly Industry[];
  /** `YYYY-MM-DD`: day of the rules in use. */
  readonly rulesAsOf: string;
  /** Why the rules pack kept is not used; empty when it is, or when there is none. */
  readonly rulesProblems: readonly Message[];
}

/** A model of the user's that cannot be used, and why. */
export interface LostModel {
  readonly model: UserModel;
  readonly why: Message;
}

/** The models to choose from, the user's own first; those of them that cannot be used apart. */
export function offeredModels({ known, models }: Pick<ModelLibrary, 'known' | 'models'>): {
  readonly models: readonly ScoreModel[];
  readonly lost: readonly LostModel[];
} {
  const resolved = models.map((model) => ({ model, result: resolveUserModel(model, known) }));
  return {
    models: [...resolved.flatMap(({ result }) => (result.ok ? [result.value] : [])), ...known],
    lost: resolved.flatMap(({ model, result }) =>
      result.ok ? [] : [{ model, why: result.error }],
    ),
  };
}
