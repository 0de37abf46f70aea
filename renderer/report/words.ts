import type { MessageParams } from '../../shared/result';
import { pick } from '../../shared/text/local-text';
import { REPORT } from '../../shared/text/report';
import { fill } from '../../shared/text/say';
import { useText, type Words } from '../ui/language';

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
