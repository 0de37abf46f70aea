import type { LocalText } from './local-text';

/** The words of the page that tries things out and makes a plan of them. */
export const PLAN_PAGE = {
  'ui.nav.plan': { zh: '提分方案', en: 'Plan' },
} as const satisfies Record<string, LocalText>;
