/** What the window does after page or program ended unexpectedly. */
import type { Place } from '../../shared/ipc/window-contract';
import { pageAt } from './place';
import type { Wiring } from './wiring';

export interface LeftCommands {
  /** Back to where the page was when it crashed; where the program did, it is offered. */
  readonly comeBack: () => Promise<void>;
  /** Takes the offer. */
  readonly goOn: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeLeftCommands(wiring: Wiring): LeftCommands {
  const { api, state, dispatch, valueOf, report, busyWith } = wiring;

  const goTo = async (place: Place): Promise<boolean> => {
    const { document: id } = place;
    if (id === null) {
      // The engine, a process of its own, holds the files still.
      const summary = await valueOf(api.matchFiles());
      if (summary !== undefined) dispatch({ type: 'imported', summary, review: true });
      return summary !== undefined;
    }
    const document = await busyWith('open', async () => {
      const opened = await valueOf(api.openCheckup(id));
      if (opened !== undefined) {
        dispatch({ type: 'opened', document: opened, back: { name: 'start' } });
      }
      return opened;
    });
    if (document === undefined) return false;
    const page = pageAt(place, document);
    if (page !== null) dispatch({ type: 'replace', page });
    return true;
  };

  return {
    comeBack: async () => {
      const left = await valueOf(api.takeLeft());
      if (left === undefined || left === null) return;
      if (left.by === 'program') return dispatch({ type: 'left', left });
      const { place } = left;
      if (place !== null && !(await goTo(place))) return;
      const where = place === null ? 'start' : place.document === null ? 'files' : 'checkup';
      report({ code: `ui.left.page.${where}`, params: {} }, 'error');
    },
    goOn: async () => {
      const place = state().left?.place ?? null;
      dispatch({ type: 'left', left: null });
      if (place !== null) await goTo(place);
    },
  };
}
