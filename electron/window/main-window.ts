import { nativeTheme, screen, type BrowserWindow } from 'electron';
import { PAGES } from '../security/app-url';
import type { SettingsStore } from '../storage/settings';
import type { OpenWindow } from './open-window';
import { SMALLEST, visibleBounds } from './visible-bounds';

/** Page colours before the page itself is there (paper and ink of the two themes). */
const BACKGROUND = { light: '#ffffff', dark: '#16181a' };

/** A page that crashes again within this time would only crash on. */
const RELOAD_INTERVAL_MS = 30_000;

/** A page that has not let go of its window after so long hangs. */
const CLOSE_LIMIT_MS = 3_000;

/** What is done when the page of the window crashes. */
export interface Crash {
  readonly note: () => void;
  /** Asks whether to load it once more, where it has crashed twice in short time. */
  readonly ask: (window: BrowserWindow) => Promise<boolean>;
}

/** Opens the main window where it stood last time and remembers where it stands when it is closed. */
export function openMainWindow(
  openWindow: OpenWindow,
  settings: SettingsStore,
  crash: Crash,
): BrowserWindow {
  const saved = settings.readWindow();
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const bounds = visibleBounds(
    saved,
    [primary, ...others].map(({ workArea }) => workArea),
  );
  const window = openWindow('main', {
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
  });
  if (saved?.maximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    try {
      settings.writeWindow({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    } catch {
      // A disk that is full or locked: where the window stood is not worth keeping it open.
    }
  });
  reloadAfterCrash(window, crash);
  closeThoughHung(window);
  void window.loadURL(PAGES.main);
  return window;
}

/**
 * A page that crashed is loaded anew (what it showed is kept outside it); where it only just has been, the person is asked, else
 * it might crash on and on. The time is that of the program, which no clock that is set changes.
 */
function reloadAfterCrash(window: BrowserWindow, { note, ask }: Crash): void {
  let lastReload = -Infinity;
  const reload = (): void => {
    if (window.isDestroyed()) return;
    lastReload = performance.now();
    window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    note();
    if (performance.now() - lastReload >= RELOAD_INTERVAL_MS) reload();
    else
      void ask(window).then((again) => {
        if (again) reload();
        else if (!window.isDestroyed()) window.destroy();
      });
  });
}

/** Closing a window asks its page first; one that hangs and never answers does not keep it open. */
function closeThoughHung(window: BrowserWindow): void {
  window.once('close', () => {
    const limit = setTimeout(() => {
      window.destroy();
    }, CLOSE_LIMIT_MS);
    window.once('closed', () => {
      clearTimeout(limit);
    });
  });
}
