/** What the window does with check-ups over time. */
import type { Wiring } from './wiring';

export interface HistoryCommands {
  /** Reads all kept check-ups of the shops of the open document; nothing where none is open. */
  readonly readHistory: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeHistoryCommands({
  api,
  state,
  dispatch,
  valueOf,
}: Pick<Wiring, 'api' | 'state' | 'dispatch' | 'valueOf'>): HistoryCommands {
  return {
    readHistory: async () => {
      const { document } = state();
      if (document === null) return;
      const history = await valueOf(api.readHistory(document.result.shops.map(({ id }) => id)));
      if (history !== undefined) dispatch({ type: 'history', document: document.id, history });
    },
  };
}
