/** Sentences of customer service, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const SERVICE = {} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const SERVICE_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const SERVICE_SHEETS = {} as const satisfies Record<string, LocalText>;
