import type { Channel, Channels } from '../../shared/ipc/contract';
import { PAYLOADS } from '../../shared/ipc/payloads';
import { fail, ok, type Result } from '../../shared/result';
import { isAppUrl, type WindowKind } from '../security/app-url';
import type { KnownWindows } from './windows';

/** Channels of the hidden window that prints; all others belong to the main window. */
const REPORT_CHANNELS: ReadonlySet<Channel> = new Set([
  'report/content',
  'report/ready',
  'report/failed',
]);

/** Who calls, as Electron reports it. */
export interface Sender {
  /** Id of the web contents. */
  readonly id: number;
  readonly isMainFrame: boolean;
  /** Address of the calling frame; null when the frame is gone. */
  readonly url: string | null;
}

/** Whether this sender may call this channel: the main frame of a window of ours, of the right kind, on our own page. */
export function maySend(sender: Sender, channel: Channel, windows: KnownWindows): boolean {
  const kind: WindowKind = REPORT_CHANNELS.has(channel) ? 'report' : 'main';
  return (
    sender.isMainFrame &&
    windows.kindOf(sender.id) === kind &&
    sender.url !== null &&
    isAppUrl(sender.url)
  );
}

/** The payload as the channel's schema gives it back, or `app.badRequest`. */
export function checkPayload<C extends Channel>(
  channel: C,
  payload: unknown,
): Result<Channels[C]['request']> {
  const parsed = PAYLOADS[channel].safeParse(payload);
  return parsed.success ? ok(parsed.data) : fail('app.badRequest', { channel });
}
