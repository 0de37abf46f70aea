/** Sentences of review texts, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const REVIEW_TEXTS = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const REVIEW_TEXTS_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const REVIEW_TEXTS_SHEETS = {} as const satisfies Record<string, LocalText>;
