import type { LocalText } from './local-text';

/** The window's words of the handbook. */
export const KNOWLEDGE_PAGE = {
  'ui.nav.knowledge': { zh: '知识', en: 'Handbook' },
} as const satisfies Record<string, LocalText>;
