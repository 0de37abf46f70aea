import type { LocalText } from './local-text';

/** The words of the page of check-ups over time. */
export const TRENDS_PAGE = {
  'ui.nav.trends': { zh: '趋势', en: 'Trends' },
} as const satisfies Record<string, LocalText>;
