/** What the window does with the user's part of a check-up. */
import { withChange, type ItemChange, type Work } from '../../shared/checklist/work';
import type { ChecklistItem } from '../../shared/checkup/schema';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { Message } from '../../shared/result';
import { beijingNow } from '../features/checklist/now';
import type { Wiring } from './wiring';

export interface WorkCommands {
  readonly saveWork: (work: Work) => Promise<void>;
  /** One change of a checklist item of a check-up that is or was open; it can be undone until the next one. */
  readonly changeItem: (
    document: CheckupDocument,
    item: Pick<ChecklistItem, 'shop' | 'action' | 'metric'>,
    change: ItemChange,
  ) => Promise<void>;
  /** Puts the work on a check-up back as it was. */
  readonly undoWork: (id: string, work: Work) => Promise<void>;
}

interface WorkWiring extends Wiring {
  readonly listCards: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeWorkCommands(wiring: WorkWiring): WorkCommands {
  const { api, state, dispatch, valueOf, report, listCards } = wiring;
  let saving: Promise<unknown> = Promise.resolve();

  const save = (id: string, work: Work): Promise<void> => {
    if (state().document?.id === id) dispatch({ type: 'work', work });
    // In order: the last tick must be the one on disk.
    saving = saving.then(() => valueOf(api.saveWork(id, work)));
    return saving.then(listCards);
  };

  /** An earlier undoing would take back later changes with it. */
  const forgetUndo = () => {
    for (const { id, undo } of state().toasts) {
      if (undo !== null && 'work' in undo) dispatch({ type: 'dismiss', id });
    }
  };

  return {
    saveWork: (work) => {
      const id = state().document?.id;
      return id === undefined ? Promise.resolve() : save(id, work);
    },
    changeItem: (shown, item, change) => {
      const open = state().document;
      // What was typed may come in when another one is open already.
      const document = open?.id === shown.id ? open : shown;
      const work = withChange(document, item, change, beijingNow());
      if (work === document.work) return Promise.resolve();
      forgetUndo();
      report(saidOf(change), 'notice', { work: document.work, document: document.id });
      return save(document.id, work);
    },
    undoWork: save,
  };
}

function saidOf(change: ItemChange): Message {
  const code = change.what === 'state' ? `state.${change.to}` : change.what;
  return { code: `ui.checklist.changed.${code}`, params: {} };
}
