import { formatParam } from '../format/params';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { pick, type Language } from './local-text';
import { reasonInWords } from './system-errors';
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
 * and Latin letters are set off from Chinese by a space, Chinese is not: `60% 的`, `60 秒的`, `小店A 有`, `阿婆小店有`. Names of files and sheets always are. A `{reason}` of the system's is told in words.
 */
export function fill(
  template: string,
  params: Message['params'],
  language: Language = 'zh-CN',
  models?: readonly ScoreModel[],
): string {
  return template.replace(
    PLACEHOLDER,
    (whole, before = '', name: string, kind?: string, after = '') => {
      const value = params[name];
      if (value === undefined) return whole;
      const shown =
        name === 'reason'
          ? reasonInWords(String(value), language)
          : formatParam(kind, value, params, language, models);
      if (OF_FILES.has(name)) return `${before}${shown}${after}`;
      return `${CHINESE_START.test(shown) ? '' : before}${shown}${CHINESE_END.test(shown) ? '' : after}`;
    },
  );
}

/** The space after Chinese, name, kind, and the space before Chinese. */
const PLACEHOLDER = /((?<=\p{Script=Han}) )?\{(\w+)(?::(\w+))?\}( (?=\p{Script=Han}))?/gu;
/** Names given by anyone, which would run into the sentence; quotation marks in every message would be worse. */
const OF_FILES: ReadonlySet<string> = new Set(['file', 'sheet', 'folder']);
/** Letters, and the punctuation that brings its own blank. */
const CHINESE_START = /^[\p{Script=Han}（“‘《【]/u;
const CHINESE_END = /[\p{Script=Han}）”’》】]$/u;
