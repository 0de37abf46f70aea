/** Sentences of the handbook, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const KNOWLEDGE = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const KNOWLEDGE_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const KNOWLEDGE_SHEETS = {} as const satisfies Record<string, LocalText>;
