import { adviceProblems, mergeAdvice } from '../../shared/advice/stored-advice';
import { ACTIONS } from '../../shared/knowledge/actions';
import { changeProblems } from '../../shared/models/change-problems';
import { MEASURES } from '../../shared/metrics/catalogue';
import {
  offeredModels,
  type ModelLibrary,
  type ModelSettings,
} from '../../shared/models/model-library';
import { MOST_MODELS, readModelsFile, writeModelsFile } from '../../shared/models/models-file';
import { modelById } from '../../shared/models/models';
import { openLibrary, packProblems } from '../../shared/models/open-library';
import { readRulesPack } from '../../shared/models/rules-pack';
import { mergeUserModels, type UserModel } from '../../shared/models/user-models';
import { fail, ok, type Result } from '../../shared/result';
import type { StoredValue } from '../storage/stored-value';
import { takeText } from './exchange';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface ModelServices {
  readonly models: StoredValue<ModelSettings>;
  /** Asks the person where to write models; null when they changed their mind. */
  readonly chooseModelsTarget: () => Promise<string | null>;
  /** Asks the person for a file of models or of rules; null when they changed their mind. */
  readonly chooseModelsFile: (what: 'models' | 'rules') => Promise<string | null>;
}

type ModelChannels = `models/${string}` & keyof Handlers;

/** The models: the user's own, the rules in use, and what is changed of the advice. */
export function modelHandlers(services: ModelServices): Pick<Handlers, ModelChannels> {
  const { models: stored } = services;
  const library = () => openLibrary(stored.value);

  /** Errors: `models.tooMany`, `models.notSaved`. */
  function keep(change: Partial<ModelSettings>): Result<ModelLibrary> {
    const settings = { ...stored.value, ...change };
    if (settings.models.length > MOST_MODELS) return fail('models.tooMany', { most: MOST_MODELS });
    const kept = stored.keep(settings);
    return kept.ok ? ok(library()) : kept;
  }

  return {
    'models/list': () => ok(offeredModels(library()).models.map(({ id, name }) => ({ id, name }))),
    'models/read': () => ok(library()),
    'models/save': ({ model }) => {
      // One whose parent is not here can be kept: its rules pack may come back.
      const parent = modelById(model.parent, library().known);
      const [problem] = parent === undefined ? [] : changeProblems(parent, model.changes);
      return problem === undefined
        ? keep({ models: withModel(stored.value.models, model) })
        : { ok: false, error: problem };
    },
    'models/remove': ({ id }) => {
      const { models } = stored.value;
      const others = models.filter((model) => model.id !== id);
      return others.length === models.length ? fail('models.gone') : keep({ models: others });
    },
    'models/saveAdvice': ({ advice }) => {
      const [problem] = advice === null ? [] : adviceProblems(advice, MEASURES, ACTIONS);
      return problem === undefined ? keep({ advice }) : { ok: false, error: problem };
    },
    'models/export': async ({ ids, advice }) => {
      const { models, advice: changed } = stored.value;
      const chosen = models.filter(({ id }) => ids.includes(id));
      const content = { models: chosen, advice: advice ? changed : null };
      const target = await services.chooseModelsTarget();
      return saveFile(target, () => writeModelsFile(content), 'models.fileNotWritten');
    },
    'models/import': async () => {
      const taken = await takeText('models', await services.chooseModelsFile('models'));
      if (!taken.ok) return taken;
      if (taken.value === null) return ok(null);
      const { file, text } = taken.value;
      const read = readModelsFile(text, library().known);
      if (!read.ok) {
        return ok({ file, problems: read.error, added: [], conflicts: [], library: library() });
      }
      const { models, advice } = read.value;
      const merged = mergeUserModels(stored.value.models, models);
      const kept = keep({
        models: merged.models,
        ...(advice === null ? {} : { advice: mergeAdvice(stored.value.advice, advice) }),
      });
      if (!kept.ok) return kept;
      const added = merged.added.map(({ id }) => id);
      return ok({ file, problems: [], added, conflicts: merged.conflicts, library: kept.value });
    },
    'models/loadRules': async () => {
      const taken = await takeText('models', await services.chooseModelsFile('rules'));
      if (!taken.ok) return taken;
      if (taken.value === null) return ok(null);
      const { file, text } = taken.value;
      const read = readRulesPack(text, MEASURES);
      const problems = read.ok ? packProblems(read.value) : read.error;
      if (!read.ok || problems.length > 0) return ok({ file, problems, library: library() });
      const kept = keep({ rules: { file, ...read.value } });
      return kept.ok ? ok({ file, problems, library: kept.value }) : kept;
    },
    'models/putRules': ({ rules }) => {
      const [problem] = rules === null ? [] : packProblems(rules);
      return problem === undefined ? keep({ rules }) : { ok: false, error: problem };
    },
  };
}

/** The models with one in the place of that of its id, or behind them. */
function withModel(models: readonly UserModel[], model: UserModel): readonly UserModel[] {
  return models.some(({ id }) => id === model.id)
    ? models.map((one) => (one.id === model.id ? model : one))
    : [...models, model];
}
