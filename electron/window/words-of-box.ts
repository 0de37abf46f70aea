import type { Message } from '../../shared/result';
import type { Language } from '../../shared/text/local-text';
import { say } from '../../shared/text/say';

/** A box with more lines does not fit on a screen. */
const MOST_LINES = 8;

/** What a message box says of one thing, or of several: one line each, of very many the first ones and how many more. */
export function wordsOfBox(
  messages: readonly Message[],
  language: Language,
): { readonly message: string; readonly detail?: string } {
  const lines = messages.map((message) => say(message, language));
  const [only = '', ...others] = lines;
  if (others.length === 0) return { message: only };
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES);
  if (more > 0) shown.push(say({ code: 'app.severalMore', params: { count: more } }, language));
  return {
    message: say({ code: 'app.several', params: { count: lines.length } }, language),
    detail: shown.join('\n\n'),
  };
}
