/** The channel of check-ups over time, and the function the window calls it by. */
import type { CheckupHistory } from '../history/history';
import type { Result } from '../result';

/** Request → response. */
export interface HistoryChannels {
  /** All kept check-ups of some shops (by id, `platform/name`). */
  'history/read': {
    request: { readonly shops: readonly string[] };
    response: Result<CheckupHistory>;
  };
}

/** The part of `window.checkup` that is about check-ups over time. */
export interface HistoryApi {
  readonly readHistory: (shops: readonly string[]) => Promise<Result<CheckupHistory>>;
}
