import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Channel, Channels, Events } from '../../shared/ipc/contract';
import { PAYLOADS } from '../../shared/ipc/payloads';
import { fail } from '../../shared/result';
import { checkPayload, maySend, type Sender } from './guard';
import type { KnownWindows } from './windows';

/** One handler per channel; `sender` is the id of the calling web contents. */
export type Handlers = {
  readonly [C in Channel]: (
    request: Channels[C]['request'],
    sender: number,
  ) => Promise<Channels[C]['response']> | Channels[C]['response'];
};

/** Opens the channels that have a handler, the only ones there are. Unknown senders and malformed payloads are answered with an error. */
export function registerHandlers(handlers: Partial<Handlers>, windows: KnownWindows): void {
  // electron-store opens a channel of its own for windows that use it; ours do not.
  ipcMain.removeAllListeners('electron-store-get-data');
  for (const channel of Object.keys(PAYLOADS) as Channel[]) {
    register(channel, handlers[channel], windows);
  }
}

function register<C extends Channel>(
  channel: C,
  handler: Partial<Handlers>[C],
  windows: KnownWindows,
): void {
  if (handler === undefined) return;
  // Electron passes any further arguments on; they are dropped here.
  ipcMain.handle(channel, async (event, payload: unknown) => {
    if (!maySend(senderOf(event), channel, windows)) return fail('app.forbidden', { channel });
    const request = checkPayload(channel, payload);
    return request.ok ? handler(request.value, event.sender.id) : request;
  });
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Sender {
  return {
    id: sender.id,
    isMainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
    url: senderFrame?.url ?? null,
  };
}

/** Tells a page something; the only way from the main process to a page. */
export function sendEvent<E extends keyof Events>(
  contents: WebContents,
  name: E,
  payload: Events[E],
): void {
  if (!contents.isDestroyed()) contents.send(name, payload);
}
