import { formatParam } from '../format/params';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { pick, type Language } from './local-text';
import { TEXTS } from './texts';

/**
 * A sentence in words: its text with `{placeholders}` filled. An unknown code shows as itself, so that nothing is lost.
 * @param models those the sentence may be about, where they are not only the shipped ones
 */
export function say(message: Message, language: Language, models?: readonly ScoreModel[]): string {
  const text = (TEXTS as Readonly<Record<string, { zh: string; en: string }>>)[message.code];
  if (text === undefined) return `${message.code} ${JSON.stringify(message.params)}`;
  return fill(pick(text, language), message.params, language, models);
}

/**
 * Puts params into `{name}` placeholders; a missing one stays visible. `{name:kind}` shows the value in a form that depends
 * on the language (`{metric:metric}` a metric's name, `{loss:points}` points); the kinds are in `format/params.ts`.
 */
export function fill(
  template: string,
  params: Message['params'],
  language: Language = 'zh-CN',
  models?: readonly ScoreModel[],
): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, kind?: string) => {
    const value = params[name];
    return value === undefined ? whole : formatParam(kind, value, params, language, models);
  });
}
