import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { KnownWindows } from '../ipc/windows';
import type { WindowKind } from '../security/app-url';
import { guardContents } from '../security/guard-contents';
import { webPreferences } from '../security/window-options';

/** Makes windows of the app: hidden at first, guarded, and known to the channels as long as they live. */
export function windowMaker(
  { preload, icon }: { readonly preload: string; readonly icon: string },
  windows: KnownWindows,
) {
  return (kind: WindowKind, look: BrowserWindowConstructorOptions = {}): BrowserWindow => {
    const window = new BrowserWindow({
      ...look,
      ...(process.platform === 'linux' ? { icon } : {}),
      show: false,
      webPreferences: webPreferences(preload, !app.isPackaged),
    });
    const { id } = window.webContents;
    windows.add(id, kind);
    window.webContents.once('destroyed', () => {
      windows.remove(id);
    });
    guardContents(window.webContents, kind);
    return window;
  };
}

/** Opens a window of the app. */
export type OpenWindow = ReturnType<typeof windowMaker>;
