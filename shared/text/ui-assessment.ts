import type { LocalText } from './local-text';

/** The window's words of the self-assessment. */
export const ASSESSMENT_PAGE = {
  'ui.group.assessment': { zh: '自评', en: 'Self-assessment' },
  'ui.nav.assessment': { zh: '自评', en: 'Self-assessment' },
} as const satisfies Record<string, LocalText>;
