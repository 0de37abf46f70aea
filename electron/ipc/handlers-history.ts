import { ok } from '../../shared/result';
import type { Documents } from '../storage/documents';
import type { Handlers } from './register';

export interface HistoryServices {
  readonly documents: Documents;
}

/** Check-ups over time. */
export function historyHandlers({ documents }: HistoryServices): Pick<Handlers, 'history/read'> {
  return {
    'history/read': async ({ shops }) => ok(await documents.history(new Set(shops))),
  };
}
