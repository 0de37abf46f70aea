import type { Message } from '../result';
import { pick, type Language } from './local-text';
import { TEXTS } from './texts';

/** A sentence in words: its text with `{placeholders}` filled. An unknown code shows as itself, so that nothing is lost. */
export function say(message: Message, language: Language): string {
  const text = (TEXTS as Readonly<Record<string, { zh: string; en: string }>>)[message.code];
  if (text === undefined) return `${message.code} ${JSON.stringify(message.params)}`;
  return fill(pick(text, language), message.params);
}

/** Puts params into `{name}` placeholders; a missing one stays visible. */
export function fill(template: string, params: Message['params']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}
