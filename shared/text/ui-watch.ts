import type { LocalText } from './local-text';

/** The words of the page that says which shops need a hand today. */
export const WATCH_PAGE = {
  'ui.nav.watch': { zh: '今天管哪些店', en: 'Shops to look at' },
} as const satisfies Record<string, LocalText>;
