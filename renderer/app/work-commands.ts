/** What the window does with the user's part of a check-up. */
import { withChange, withStarted, type ItemChange, type Work } from '../../shared/checklist/work';
import type { ChecklistItem } from '../../shared/checkup/schema';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { AppError, Message } from '../../shared/result';
import { beijingNow } from '../features/checklist/now';
import type { Wiring } from './wiring';

export interface WorkCommands {
  /** Tries once more to save the open check-up, which could not be. */
  readonly saveAgain: () => Promise<void>;
  /** One change of a checklist item of a check-up that is or was open; it can be undone until the next one. */
  readonly changeItem: (
    document: CheckupDocument,
    item: Pick<ChecklistItem, 'shop' | 'action' | 'metric'>,
    change: ItemChange,
  ) => Promise<void>;
  /** Sets items of a check-up that are still to do as being done, all in one change; it can be undone until the next one. */
  readonly startItems: (
    document: CheckupDocument,
    items: readonly Pick<ChecklistItem, 'shop' | 'action' | 'metric'>[],
  ) => Promise<void>;
  /** Names a check-up, open or not; blank: by its shops. It can be undone until the next change. */
  readonly rename: (id: string, title: string) => Promise<void>;
  /** Puts the work on a check-up back as it was; whether that was done. */
  readonly undoWork: (id: string, work: Work) => Promise<boolean>;
}

interface WorkWiring extends Wiring {
  readonly listCards: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeWorkCommands(wiring: WorkWiring): WorkCommands {
  const { api, state, dispatch, valueOf, report, reportChange, listCards } = wiring;
  let saving: Promise<unknown> = Promise.resolve();

  /**
   * Why it is not on the disk yet, null when it is; undefined when it could not be taken at all. An open check-up shows it
   * meanwhile; where it is not taken, it shows again what it did.
   */
  const save = async (id: string, work: Work): Promise<AppError | null | undefined> => {
    const { document: before } = state();
    if (before?.id === id) dispatch({ type: 'work', work });
    // In order: the last tick must be the one on disk.
    const saved = saving.then(() => valueOf(api.saveWork(id, work)));
    saving = saved;
    const notSaved = await saved;
    const now = state().document;
    if (now?.id !== id) return notSaved;
    if (notSaved !== undefined) dispatch({ type: 'kept', document: withSaving(now, notSaved) });
    else if (before?.id === id && now.work === work) dispatch({ type: 'work', work: before.work });
    return notSaved;
  };

  /** An earlier undoing would take back later changes with it. */
  const forgetUndo = () => {
    for (const { id, undo } of state().toasts) {
      if (undo !== null && 'work' in undo) dispatch({ type: 'dismiss', id });
    }
  };

  /** Changes the work on a check-up; it can be undone until the next change. */
  const change = async (
    shown: CheckupDocument,
    changed: (document: CheckupDocument) => Work,
    said: (before: Work, after: Work) => Message,
  ): Promise<void> => {
    const open = state().document;
    // What was typed may come in when another one is open already.
    const document = open?.id === shown.id ? open : shown;
    const work = changed(document);
    if (work === document.work) return;
    forgetUndo();
    const undo = { work: document.work, after: work, document: document.id };
    const message = said(document.work, work);
    // It can be taken back at once, however slow the disk is.
    dispatch({ type: 'undoable', change: { message, undo } });
    const notSaved = await save(document.id, work);
    await listCards();
    if (notSaved === undefined) {
      dispatch({ type: 'undone', undo, opposite: null });
      return;
    }
    // It may be taken back already.
    if (!state().undos.some((one) => one.undo === undo)) return;
    // Changes made meanwhile are told of too.
    forgetUndo();
    reportChange(message, undo, notSaved);
    if (notSaved !== null && state().document?.id !== document.id) report(notSaved, 'error');
  };

  return {
    saveAgain: async () => {
      const { document } = state();
      if (document === null) return;
      const notSaved = await save(document.id, document.work);
      if (notSaved === undefined) return;
      if (notSaved === null) report({ code: 'ui.document.saved', params: {} }, 'notice');
      // What is to be done about it stands beside the button.
      else report({ ...notSaved, code: 'ui.document.stillNotSaved' }, 'error');
      await listCards();
    },
    changeItem: (shown, item, what) =>
      change(
        shown,
        (document) => withChange(document, item, what, beijingNow()),
        () => saidOf(what),
      ),
    startItems: (shown, items) =>
      change(
        shown,
        (document) => withStarted(document, items, beijingNow()),
        (before, after) => ({
          code: 'ui.checklist.changed.started',
          params: { count: changedItems(before, after) },
        }),
      ),
    rename: async (id, title) => {
      const open = state().document;
      const document = open?.id === id ? open : await valueOf(api.openCheckup(id));
      if (document === undefined) return;
      const name = title.trim();
      await change(
        document,
        ({ work }) => (work.title === name ? work : { ...work, title: name }),
        () => ({ code: 'ui.start.renamed', params: {} }),
      );
    },
    undoWork: async (id, work) => {
      const notSaved = await save(id, work);
      await listCards();
      return notSaved !== undefined;
    },
  };
}

function withSaving(
  { notSaved: _, ...document }: CheckupDocument,
  notSaved: AppError | null,
): CheckupDocument {
  return notSaved === null ? document : { ...document, notSaved };
}

function saidOf(change: ItemChange): Message {
  const code = change.what === 'state' ? `state.${change.to}` : change.what;
  return { code: `ui.checklist.changed.${code}`, params: {} };
}

/** How many items have another state in one work than in the other. */
function changedItems(before: Work, after: Work): number {
  const items = Object.entries(after.checklist);
  return items.filter(([key, item]) => before.checklist[key] !== item).length;
}
