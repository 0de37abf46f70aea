import type { LocalText } from './local-text';

/** The words of the settings. */
export const SETTINGS_PAGE = {
  'ui.nav.settings': { zh: '设置', en: 'Settings' },
} as const satisfies Record<string, LocalText>;
