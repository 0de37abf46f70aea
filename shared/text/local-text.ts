/** A text in both languages, kept together where it is used. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** Languages of the interface; Chinese first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The text in the language asked for. */
export function pick(text: LocalText, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
