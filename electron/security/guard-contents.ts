import type { WebContents } from 'electron';
import type { WindowKind } from './app-url';
import { mayNavigate } from './navigation';

/** Keeps a window on its own page: no other address, no new window, no `<webview>`. */
export function guardContents(contents: WebContents, kind: WindowKind): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(kind, event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(kind, event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(kind, event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
