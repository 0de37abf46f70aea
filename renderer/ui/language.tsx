/** The language of everything below a provider, and the words in it. Window and report both stand on this. */
import { createContext, use } from 'react';
import { MODELS } from '../../shared/models/models';
import type { ScoreModel } from '../../shared/models/schema';
import type { Message, MessageParams } from '../../shared/result';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { fill, say } from '../../shared/text/say';
import { UI } from '../../shared/text/ui';

export const LanguageContext = createContext<Language>('zh-CN');
/** The models sentences may be about: those of the check-up shown, which may be a user's own. */
export const ModelsContext = createContext<readonly ScoreModel[]>(MODELS);

/** Code of one of the window's own texts. */
export type UiCode = keyof typeof UI;

export interface Words {
  readonly language: Language;
  /** One of the window's own texts, placeholders filled. */
  readonly t: (code: UiCode, params?: MessageParams) => string;
  /** A sentence that came as code and params. */
  readonly say: (message: Message) => string;
  /** A text kept in both languages by its datum. */
  readonly pick: (text: LocalText) => string;
}

/** The words in the language in force. */
export function useText(): Words {
  const language = use(LanguageContext);
  const models = use(ModelsContext);
  return {
    language,
    t: (code, params = {}) => fill(pick(UI[code], language), params, language, models),
    say: (message) => say(message, language, models),
    pick: (text) => pick(text, language),
  };
}
