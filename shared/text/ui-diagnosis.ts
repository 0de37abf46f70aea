import type { LocalText } from './local-text';

/** The window's words of the causes. */
export const DIAGNOSIS_PAGE = {
  'ui.nav.diagnosis': { zh: '诊断', en: 'Diagnosis' },
} as const satisfies Record<string, LocalText>;
