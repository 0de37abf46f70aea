/** Scheme and host of the app's own pages; nothing else is ever shown in a window. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'shop';

/** The pages there are, one per kind of window. */
export const PAGES = {
  main: 'app://shop/index.html',
  report: 'app://shop/report.html',
} as const;

/** What a window is for; it decides which channels its page may call. */
export type WindowKind = keyof typeof PAGES;

/** True when the address, parsed and not merely searched, belongs to the app itself. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address);
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

/** An address in its parts, or null when it is none. */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
