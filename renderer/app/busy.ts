/** What is going on that one waits for. */
export type Busy = 'import' | 'unlock' | 'reread' | 'run' | 'open' | 'report' | 'assess';

/** What is waited for on the page itself, which stays. */
export const BUSY_IN_PLACE: ReadonlySet<Busy> = new Set<Busy>([
  'unlock',
  'reread',
  'report',
  'assess',
]);
