import type { CheckupApi } from '../../shared/ipc/contract';
import type { AppError, Message, Result } from '../../shared/result';
import type { Busy } from './busy';
import type { Change, State } from './state';
import type { Toast } from './toast';
import type { Undo } from './undo';

/** What every group of commands works with: the API, the store, and how an answer is shown. */
export interface Wiring {
  readonly api: CheckupApi;
  readonly state: () => State;
  readonly dispatch: (change: Change) => void;
  /** The value, or undefined after the error was shown. */
  readonly valueOf: <T>(answer: Promise<Result<T>>) => Promise<T | undefined>;
  readonly report: (message: Message, kind: Toast['kind'], undo?: Undo | null) => void;
  /**
   * Tells of a change of a check-up. One that is not saved (why, where it is not the open check-up's) is not told as done, but can
   * be taken back too.
   */
  readonly reportChange: (message: Message, undo: Undo, notSaved?: AppError | null) => void;
  /** One thing at a time, and what comes of it; what is asked for meanwhile is not done, and undefined. */
  readonly busyWith: <T>(busy: Busy, work: () => Promise<T>) => Promise<T | undefined>;
}
