import { isAppUrl, PAGES, parseUrl, type WindowKind } from './app-url';

/** A window stays on its own page: reloading it is the only navigation there is (routes are hashes). */
export function mayNavigate(kind: WindowKind, target: string): boolean {
  if (!isAppUrl(target)) return false;
  const { pathname } = new URL(target);
  return pathname === new URL(PAGES[kind]).pathname;
}

/**
 * Whether a request may leave the page at all. `data:` and `blob:` never leave the computer; they are pictures the page
 * made itself (see the content security policy). Everything else, the network above all, is cancelled.
 */
export function mayRequest(target: string): boolean {
  if (isAppUrl(target)) return true;
  const protocol = parseUrl(target)?.protocol;
  return protocol === 'data:' || protocol === 'blob:';
}
