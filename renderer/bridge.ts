import type { CheckupApi } from '../shared/ipc/contract';

declare global {
  interface Window {
    /** Put there by the preload: all the page can ask for. */
    readonly checkup: CheckupApi;
  }
}

/** The main process as the page sees it. */
export function bridge(): CheckupApi {
  return window.checkup;
}
