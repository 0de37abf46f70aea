/** What the window does with the data kept on this computer as a whole, and with its clipboard. */
import type { Clip, KeptData } from '../../shared/ipc/window-contract';
import type { Wiring } from './wiring';

export interface DataCommands {
  /** Null where that could not be found out. */
  readonly readKept: () => Promise<KeptData | null>;
  /** Null where that could not be found out. */
  readonly readDiagnostics: () => Promise<string | null>;
  readonly showDiagnostics: (isShown: boolean) => void;
  /** Puts something on the clipboard and says so (`done`, the code of the words); whether it is there. */
  readonly copy: (clip: Clip, done: string) => Promise<boolean>;
  readonly showFolder: () => Promise<void>;
  /** Deletes everything for good; the program then starts anew. */
  readonly deleteAll: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeDataCommands({ api, dispatch, report, valueOf }: Wiring): DataCommands {
  return {
    readKept: async () => (await valueOf(api.readKept())) ?? null,
    readDiagnostics: async () => (await valueOf(api.readDiagnostics()))?.text ?? null,
    showDiagnostics: (isShown) => {
      dispatch({ type: 'diagnostics', isShown });
    },
    copy: async (clip, done) => {
      if ((await valueOf(api.copy(clip))) === undefined) return false;
      report({ code: done, params: {} }, 'notice');
      return true;
    },
    showFolder: async () => {
      await valueOf(api.showFolder());
    },
    deleteAll: async () => {
      await valueOf(api.deleteAll());
    },
  };
}
