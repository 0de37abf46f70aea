/** What the window does with the data kept on this computer as a whole. */
import type { KeptData } from '../../shared/ipc/window-contract';
import type { Wiring } from './wiring';

export interface DataCommands {
  /** Null where that could not be found out. */
  readonly readKept: () => Promise<KeptData | null>;
  readonly showFolder: () => Promise<void>;
  /** Deletes everything for good; the program then starts anew. */
  readonly deleteAll: () => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeDataCommands({ api, valueOf }: Wiring): DataCommands {
  return {
    readKept: async () => (await valueOf(api.readKept())) ?? null,
    showFolder: async () => {
      await valueOf(api.showFolder());
    },
    deleteAll: async () => {
      await valueOf(api.deleteAll());
    },
  };
}
