/** Sentences of the self-assessment, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const ASSESSMENT = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const ASSESSMENT_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const ASSESSMENT_SHEETS = {} as const satisfies Record<string, LocalText>;
