/** What the window does with models, rules and what is changed of the advice. */
import type { StoredAdvice } from '../../shared/advice/stored-advice';
import type { ModelsImported, RulesTaken } from '../../shared/ipc/models-contract';
import type { ModelLibrary } from '../../shared/models/model-library';
import type { KeptRules } from '../../shared/models/rules-pack';
import type { UserModel } from '../../shared/models/user-models';
import type { AppError, Message, Result } from '../../shared/result';
import { currentVisit } from './pages';
import type { Wiring } from './wiring';
import { takeBackAdvice, takeBackModel, type Edit } from './take-back-models';

/** What undoing a change of models does; what is left out stays. */
export interface ModelsUndo {
  /** Ids of models that are removed again. */
  readonly remove?: readonly string[];
  /** Models that are kept again, as they were. */
  readonly save?: readonly UserModel[];
  readonly edited?: Edit<UserModel>;
  readonly advice?: Edit<StoredAdvice | null>;
  /** The rules that were in use. */
  readonly rules?: { readonly before: KeptRules | null };
}

export interface ModelCommands {
  readonly readModels: () => Promise<void>;
  /** Keeps a model that is new and shows it; what is wrong with it comes back. */
  readonly createModel: (model: UserModel) => Promise<AppError | null>;
  /** Keeps a model that was changed; what is wrong with it comes back. */
  readonly editModel: (edit: Edit<UserModel>) => Promise<AppError | null>;
  readonly removeModel: (model: UserModel) => Promise<void>;
  readonly saveAdvice: (advice: StoredAdvice | null) => Promise<AppError | null>;
  readonly exportModels: (ids: readonly string[], advice: boolean) => Promise<void>;
  /** What came, and what is wrong with the file; null when nothing was chosen or read. */
  readonly importModels: () => Promise<ModelsImported | null>;
  readonly loadRules: () => Promise<RulesTaken | null>;
  readonly removeRules: () => Promise<void>;
  /** Whether all of that was done. */
  readonly undoModels: (undo: ModelsUndo) => Promise<boolean>;
}

interface ModelWiring extends Wiring {
  /** Scores what is open by models that have changed. */
  readonly scoreAnew: (before: ModelLibrary, after: ModelLibrary) => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts or answers; none throws. */
export function makeModelCommands(wiring: ModelWiring): ModelCommands {
  const { api, state, dispatch, valueOf, report, scoreAnew } = wiring;

  /** Shows what is kept now, and what may be chosen of it. */
  const show = async (library: ModelLibrary) => {
    const before = state().library;
    dispatch({ type: 'library', library });
    const models = await valueOf(api.listModels());
    if (models !== undefined) dispatch({ type: 'models', models });
    if (before !== null) await scoreAnew(before, library);
  };

  /** Makes a change; null when it is made, else why not, to be said where it was typed. */
  const change = async (answer: Promise<Result<ModelLibrary>>): Promise<AppError | null> => {
    let error: AppError | null = null;
    const told = answer.then((result) => {
      if (!result.ok) error = result.error;
      return { ok: true as const, value: result.ok ? result.value : null };
    });
    const library = (await valueOf(told)) ?? null;
    if (library !== null) await show(library);
    return error;
  };

  const notice = (code: string, params: Message['params'], models: ModelsUndo) => {
    report({ code, params }, 'notice', { models });
  };

  /** Makes a change whose failure is a toast. */
  const put = async (answer: Promise<Result<ModelLibrary>>) => {
    const library = await valueOf(answer);
    if (library !== undefined) await show(library);
    return library;
  };

  /** A page of a model that is gone shows what it was made from. */
  const leave = (id: string) => {
    const { page } = currentVisit(state().way);
    if (page.name !== 'model' || page.id !== id) return;
    const parent = state().library?.models.find((model) => model.id === id)?.parent;
    const isKnown = state().library?.known.some((model) => model.id === parent);
    dispatch({
      type: 'replace',
      page:
        parent === undefined || isKnown !== true
          ? { name: 'models' }
          : { name: 'model', id: parent },
    });
  };

  /** A page of what a model was made from, which changes made there led to, shows the model that is back. */
  const showAgain = ({ id, parent }: UserModel) => {
    const { page } = currentVisit(state().way);
    if (page.name === 'model' && page.id === parent) {
      dispatch({ type: 'replace', page: { name: 'model', id } });
    }
  };

  return {
    readModels: async () => {
      const library = await valueOf(api.readModels());
      if (library !== undefined) dispatch({ type: 'library', library });
    },
    createModel: async (model) => {
      const error = await change(api.saveModel(model));
      if (error !== null) return error;
      const { page } = currentVisit(state().way);
      if (page.name === 'model') {
        dispatch({ type: 'replace', page: { name: 'model', id: model.id } });
      }
      notice('ui.models.created', { name: model.name }, { remove: [model.id] });
      return null;
    },
    editModel: async (edited) => {
      const error = await change(api.saveModel(edited.after));
      if (error === null) notice('ui.models.saved', { name: edited.after.name }, { edited });
      return error;
    },
    removeModel: async (model) => {
      const { page } = currentVisit(state().way);
      if ((await put(api.removeModel(model.id))) === undefined) return;
      if (page.name === 'model') dispatch({ type: 'replace', page: { name: 'models' } });
      notice('ui.models.removed', { name: model.name }, { save: [model] });
    },
    saveAdvice: async (after) => {
      const before = state().library?.advice ?? null;
      const error = await change(api.saveAdvice(after));
      if (error === null) notice('ui.models.adviceSaved', {}, { advice: { before, after } });
      return error;
    },
    exportModels: async (ids, advice) => {
      const written = await valueOf(api.exportModels(ids, advice));
      if (written === undefined || written === null) return;
      report({ code: 'ui.models.exported', params: { ...written } }, 'notice');
    },
    importModels: async () => {
      const before = state().library?.advice ?? null;
      const read = (await valueOf(api.importModels())) ?? null;
      if (read === null || read.problems.length > 0) return read;
      await show(read.library);
      const { file, added, conflicts, library } = read;
      const params = { file, added: added.length, conflicts: conflicts.length };
      notice('ui.models.imported', params, {
        remove: added,
        advice: { before, after: library.advice },
      });
      return read;
    },
    loadRules: async () => {
      const before = state().library?.rules ?? null;
      const read = (await valueOf(api.loadRules())) ?? null;
      if (read === null || read.problems.length > 0) return read;
      await show(read.library);
      const params = { file: read.file, date: read.library.rulesAsOf };
      notice('ui.models.rulesLoaded', params, { rules: { before } });
      return read;
    },
    removeRules: async () => {
      const before = state().library?.rules ?? null;
      const library = await put(api.putRules(null));
      if (library === undefined) return;
      notice('ui.models.rulesRemoved', { date: library.rulesAsOf }, { rules: { before } });
    },
    undoModels: async ({ remove = [], save = [], edited, advice, rules }) => {
      const done: boolean[] = [];
      const tried = async (answer: Promise<Result<ModelLibrary>>): Promise<boolean> => {
        const isDone = (await put(answer)) !== undefined;
        done.push(isDone);
        return isDone;
      };
      for (const id of remove) {
        leave(id);
        await tried(api.removeModel(id));
      }
      for (const model of save) if (await tried(api.saveModel(model))) showAgain(model);
      const now = state().library?.models.find(({ id }) => id === edited?.after.id);
      if (edited !== undefined && now !== undefined) {
        await tried(api.saveModel(takeBackModel(now, edited)));
      }
      if (rules !== undefined) await tried(api.putRules(rules.before));
      if (advice !== undefined) {
        await tried(api.saveAdvice(takeBackAdvice(state().library?.advice ?? null, advice)));
      }
      return done.every(Boolean);
    },
  };
}
