import type { LocalText } from './local-text';

/** The window's words of work on the checklist. */
export const CHECKLIST_PAGE = {} as const satisfies Record<string, LocalText>;
