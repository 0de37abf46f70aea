import type { ScoreModel } from '../../shared/models/schema';
import type { Message, MessageParams } from '../../shared/result';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { fill, say } from '../../shared/text/say';
import type { TextCode } from '../../shared/text/texts';
import { WORKBOOK } from '../../shared/text/workbook';

/** The workbook's words in one language. */
export interface Words {
  readonly language: Language;
  /** One of the workbook's own texts. */
  readonly own: (code: keyof typeof WORKBOOK, params?: MessageParams) => string;
  /** A text it shares with the other views. */
  readonly shared: (code: TextCode, params?: MessageParams) => string;
  readonly say: (message: Message) => string;
  readonly pick: (text: LocalText) => string;
  /** Short remarks as one text; null without any. */
  readonly join: (remarks: readonly string[]) => string | null;
}

/**
 * The words of a language.
 * @param models those of the result, which may be a user's own
 */
export function wordsIn(language: Language, models?: readonly ScoreModel[]): Words {
  const own: Words['own'] = (code, params = {}) =>
    fill(pick(WORKBOOK[code], language), params, language, models);
  return {
    language,
    own,
    shared: (code, params = {}) => say({ code, params }, language, models),
    say: (message) => say(message, language, models),
    pick: (text) => pick(text, language),
    join: (remarks) => (remarks.length === 0 ? null : remarks.join(own('workbook.joint'))),
  };
}
