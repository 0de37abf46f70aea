/** Sentences of the causes, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const DIAGNOSIS = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const DIAGNOSIS_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const DIAGNOSIS_SHEETS = {} as const satisfies Record<string, LocalText>;
