/** Errors in the page nobody expected, told to the log. */
import { LONGEST_STACK } from '../../shared/ipc/window-contract';
import { bridge } from '../bridge';

/** Tells of one; that it could not be told is nothing more to tell of. */
export function tellFailed(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  bridge()
    .tellFailed(stack.slice(0, LONGEST_STACK))
    .catch(() => undefined);
}

/** Tells of those that no part of the page caught. */
export function watchFailures(page: Window): void {
  page.addEventListener('error', ({ error, message }) => {
    tellFailed(error ?? message);
  });
  page.addEventListener('unhandledrejection', ({ reason }) => {
    tellFailed(reason);
  });
}
