import type { LocalText } from './local-text';

/** The window's words of customer service. */
export const SERVICE_PAGE = {
  'ui.nav.service': { zh: '客服', en: 'Service' },
} as const satisfies Record<string, LocalText>;
