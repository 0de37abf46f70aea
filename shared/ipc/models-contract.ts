/** The channels of the models, and the functions the window calls them by. */
import type { StoredAdvice } from '../advice/stored-advice';
import type { ModelLibrary } from '../models/model-library';
import type { KeptRules } from '../models/rules-pack';
import type { ModelConflict, UserModel } from '../models/user-models';
import type { Message, Result } from '../result';

export interface ModelChoice {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** A file of rules that was read. Nothing of one with problems is used. */
export interface RulesTaken {
  /** Name of the file. */
  readonly file: string;
  readonly problems: readonly Message[];
  readonly library: ModelLibrary;
}

/** What taking in a file of models changed. */
export interface ModelsImported extends RulesTaken {
  /** Ids of models that are new. */
  readonly added: readonly string[];
  /** Those that are here already and say something else; one's own stand until the person chooses. */
  readonly conflicts: readonly ModelConflict[];
}

/** Request → response. */
export interface ModelChannels {
  /** The models a check-up can be made by, the user's own first. */
  'models/list': { request: null; response: Result<readonly ModelChoice[]> };
  /** All of models. Every change answers with all of it. */
  'models/read': { request: null; response: Result<ModelLibrary> };
  /** Keeps a model of the user's, in place of the one of its id. Saving a removed one brings it back. */
  'models/save': { request: { readonly model: UserModel }; response: Result<ModelLibrary> };
  'models/remove': { request: { readonly id: string }; response: Result<ModelLibrary> };
  /** Null: nothing of the advice is changed any more. */
  'models/saveAdvice': {
    request: { readonly advice: StoredAdvice | null };
    response: Result<ModelLibrary>;
  };
  /** Writes some of the user's models, and the changes of the advice if asked for, into a file; null when the person changed their mind. */
  'models/export': {
    request: { readonly ids: readonly string[]; readonly advice: boolean };
    response: Result<{ readonly file: string } | null>;
  };
  /** Puts what a file holds among these; null when the person changed their mind. */
  'models/import': { request: null; response: Result<ModelsImported | null> };
  /** Takes the rules of a file in place of those in use; null when the person changed their mind. */
  'models/loadRules': { request: null; response: Result<RulesTaken | null> };
  /** Uses just this pack, or the program's own rules: going back to what was in use. */
  'models/putRules': {
    request: { readonly rules: KeptRules | null };
    response: Result<ModelLibrary>;
  };
}

/** The part of `window.checkup` that is about models. */
export interface ModelApi {
  readonly listModels: () => Promise<Result<readonly ModelChoice[]>>;
  readonly readModels: () => Promise<Result<ModelLibrary>>;
  readonly saveModel: (model: UserModel) => Promise<Result<ModelLibrary>>;
  readonly removeModel: (id: string) => Promise<Result<ModelLibrary>>;
  readonly saveAdvice: (advice: StoredAdvice | null) => Promise<Result<ModelLibrary>>;
  readonly exportModels: (
    ids: readonly string[],
    advice: boolean,
  ) => Promise<ModelChannels['models/export']['response']>;
  readonly importModels: () => Promise<ModelChannels['models/import']['response']>;
  readonly loadRules: () => Promise<ModelChannels['models/loadRules']['response']>;
  readonly putRules: (rules: KeptRules | null) => Promise<Result<ModelLibrary>>;
}
