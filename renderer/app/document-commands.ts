/** What the window does with check-ups as documents: listing, opening, copying, removing. */
import { cardName } from '../../shared/format/card-name';
import type { CheckupDocument, FileTicket } from '../../shared/ipc/contract';
import type { ModelChoice } from '../../shared/ipc/models-contract';
import { offeredModels, type ModelLibrary } from '../../shared/models/model-library';
import type { HistoryCommands } from './history-commands';
import type { Wiring } from './wiring';

export interface DocumentCommands {
  readonly listCards: () => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  /** Asks for a document that lies anywhere and opens it there. */
  readonly chooseDocument: () => Promise<void>;
  /** Opens a document among files that were given; tables beside it are told of, for they are for a new check-up. */
  readonly openGiven: (files: readonly FileTicket[]) => Promise<void>;
  readonly saveCopy: () => Promise<void>;
  /** Scores the open check-up by another model, all its shops alike; can be undone. */
  readonly scoreBy: (model: ModelChoice, name: string) => Promise<void>;
  /** Scores the open check-up by its models as they are now, where a change of the library is one of them. */
  readonly scoreAnew: (before: ModelLibrary, after: ModelLibrary) => Promise<void>;
  /** Whether that was done; so with the others. */
  readonly undoRescore: (id: string, models: Readonly<Record<string, string>>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  readonly undoRemoval: (id: string) => Promise<boolean>;
  readonly redoRemoval: (id: string) => Promise<boolean>;
}

/** Whether a file is a check-up, by its name. */
export function isDocument({ name }: Pick<FileTicket, 'name'>): boolean {
  return name.toLowerCase().endsWith('.tijian');
}

/** By which model each shop of a check-up is scored. */
export function modelsOf({ result }: CheckupDocument): Readonly<Record<string, string>> {
  return Object.fromEntries(result.shops.map(({ id, model }) => [id, model]));
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeDocumentCommands(
  wiring: Wiring,
  { readHistory }: Pick<HistoryCommands, 'readHistory'>,
): DocumentCommands {
  const { api, state, dispatch, valueOf, report, reportChange, busyWith } = wiring;

  const listCards = async () => {
    const cards = await valueOf(api.listCheckups());
    dispatch({ type: 'cards', cards: cards ?? [] });
  };

  const show = (document: CheckupDocument) => {
    dispatch({ type: 'opened', document, back: { name: 'start' } });
  };

  /** Scores a check-up anew; whether that was done. */
  const rescore = async (
    id: string,
    models: Readonly<Record<string, string>>,
  ): Promise<boolean> => {
    const document = await busyWith('assess', async () => {
      const judged = await valueOf(api.rescore(id, models));
      if (judged !== undefined) dispatch({ type: 'kept', document: judged });
      return judged;
    });
    return document !== undefined;
  };

  /** Moves a check-up to the bin; one that is open is closed. */
  const remove = async (id: string): Promise<boolean> => {
    const isDone = (await valueOf(api.removeCheckup(id))) !== undefined;
    if (isDone) dispatch({ type: 'closed', document: id });
    await Promise.all([listCards(), readHistory()]);
    return isDone;
  };

  return {
    listCards,
    open: (id) =>
      busyWith('open', async () => {
        const document = await valueOf(api.openCheckup(id));
        if (document !== undefined) show(document);
      }),
    chooseDocument: async () => {
      const document = await valueOf(api.chooseDocument());
      if (document === undefined || document === null) return;
      show(document);
      await listCards();
    },
    openGiven: async (files) => {
      const given = files.filter(isDocument);
      const last = given.at(-1);
      if (last === undefined) return;
      await busyWith('open', async () => {
        const document = await valueOf(api.openDocument(last.ticket));
        if (document !== undefined) show(document);
      });
      await listCards();
      const others = files.length - 1;
      if (others > 0) {
        report({ code: 'ui.document.others', params: { name: last.name, others } }, 'notice');
      }
    },
    saveCopy: async () => {
      const id = state().document?.id;
      if (id === undefined) return;
      const saved = await valueOf(api.saveCopy(id));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.document.copied', params: { file: saved.file } }, 'notice');
    },
    scoreBy: async ({ id: model }, name) => {
      const { document } = state();
      if (document === null) return;
      const before = modelsOf(document);
      const after = Object.fromEntries(Object.keys(before).map((shop) => [shop, model]));
      if (!(await rescore(document.id, after))) return;
      const undo = { scoredBy: before, after, document: document.id };
      reportChange({ code: 'ui.document.scoredBy', params: { model: name } }, undo);
    },
    scoreAnew: async (before, after) => {
      const { document } = state();
      if (document === null) return;
      const textOf = (library: ModelLibrary, id: string) =>
        JSON.stringify(offeredModels(library).models.find((model) => model.id === id));
      const isChanged = document.result.models.some(
        ({ id }) => textOf(before, id) !== textOf(after, id),
      );
      if (isChanged) await rescore(document.id, {});
    },
    undoRescore: rescore,
    remove: async (id) => {
      const card = state().cards?.find((one) => one.id === id);
      const title = card === undefined ? '' : cardName(card, '、');
      if (!(await remove(id))) return;
      report({ code: 'ui.toast.removed', params: { title } }, 'notice', { restore: id });
    },
    undoRemoval: async (id) => {
      const isDone = (await valueOf(api.restoreCheckup(id))) !== undefined;
      await Promise.all([listCards(), readHistory()]);
      return isDone;
    },
    redoRemoval: remove,
  };
}
