import type { LocalText } from './local-text';

/** The window's words of review texts. */
export const REVIEW_TEXTS_PAGE = {
  'ui.nav.texts': { zh: '评价', en: 'Reviews' },
} as const satisfies Record<string, LocalText>;
