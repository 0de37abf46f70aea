/** Sentences of work on the checklist, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const CHECKLIST = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const CHECKLIST_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const CHECKLIST_SHEETS = {} as const satisfies Record<string, LocalText>;
