import type { Session } from 'electron';
import { mayRequest } from './navigation';

/**
 * Denies every permission and device, and cancels every request but the app's own. Must come before the first page: with it
 * Chromium would ask for a dictionary, past everything that watches the requests of pages.
 */
export function lockSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
