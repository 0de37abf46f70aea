import type { MessageParams } from '../../shared/result';
import { pick } from '../../shared/text/local-text';
import { REPORT } from '../../shared/text/report';
import { fill } from '../../shared/text/say';
import { useText, type Words } from '../ui/language';
import type { ReportShop } from './selection';

/** Code of one of the report's own texts. */
export type ReportCode = keyof typeof REPORT;

export interface ReportWords extends Pick<Words, 'language' | 'say' | 'pick'> {
  /** One of the report's own texts, placeholders filled. */
  readonly r: (code: ReportCode, params?: MessageParams) => string;
  /** Several names as one text. */
  readonly list: (names: readonly string[]) => string;
}

/** The report's words in the language in force. */
export function useReport(): ReportWords {
  const { language, say, pick: pickText } = useText();
  const r: ReportWords['r'] = (code, params = {}) => fill(pick(REPORT[code], language), params);
  return { language, say, pick: pickText, r, list: (names) => names.join(r('report.separator')) };
}

/** A sentence that may stand within another, at the start of a line. */
export function atStart(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Shops named in a heading, and how long their names together may be. */
const NAMED = 3;
const NAMES_LENGTH = 36;

/** The shops' names; of many only the first ones and how many they are. */
export function namesText(
  shops: readonly ReportShop[],
  { r, list }: Pick<ReportWords, 'r' | 'list'>,
): string {
  const names = shops.map(({ shop }) => shop.name);
  const fitting = names.filter(
    (_, index) => index < NAMED && names.slice(0, index + 1).join('').length <= NAMES_LENGTH,
  );
  const shown = fitting.length === 0 ? names.slice(0, 1) : fitting;
  return shown.length === names.length
    ? list(names)
    : r('report.andMore', { names: list(shown), count: names.length });
}
