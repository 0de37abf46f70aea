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
 * on the language (`{metric:metric}` a metric's name, `{loss:points}` points); the kinds are in `format/params.ts`. Figures
 * and names are set off from Chinese by a space, but not a unit that is Chinese itself: `60% 的`, `60 秒的`.
 */
export function fill(
  template: string,
  params: Message['params'],
  language: Language = 'zh-CN',
  models?: readonly ScoreModel[],
): string {
  return template.replace(PLACEHOLDER, (whole, name: string, kind?: string, space = '') => {
    const value = params[name];
    if (value === undefined) return whole;
    const shown = formatParam(kind, value, params, language, models);
    return CHINESE_UNIT.test(shown) ? shown : `${shown}${space}`;
  });
}

/** Name, kind, and the space before Chinese. */
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}( (?=\p{Script=Han}))?/gu;
const CHINESE_UNIT = /\d \p{Script=Han}+$/u;
