/** Notices at the foot of the window. */
import type { Message } from '../../shared/result';
import type { Undo } from './undo';

/** One notice. */
export interface Toast {
  readonly id: number;
  readonly message: Message;
  /** undone: what the message tells was taken back; redone: done again. */
  readonly kind: 'notice' | 'error' | 'undone' | 'redone';
  /** What can be undone; the toast then offers it. */
  readonly undo: Undo | null;
}

/** Older notices make room. */
const MOST_TOASTS = 3;

/** With a new notice. Of what was taken back and done again only the last says how things are. */
export function withToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  const beside = isMove(toast) ? toasts.filter((one) => !isMove(one)) : toasts;
  return [...beside, toast].slice(-MOST_TOASTS);
}

function isMove({ kind }: Toast): boolean {
  return kind === 'undone' || kind === 'redone';
}
