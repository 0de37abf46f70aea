/** Sentences of the self-assessment, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const ASSESSMENT = {
  'assessment.why.weight': {
    zh: '“{dimension:dimension}”里它占总分 {points:points} 分，不答就不算',
    en: 'It holds {points:points} points of the total within “{dimension:dimension}”, which do not count until it is answered',
  },
  'assessment.why.scored': {
    zh: '“{dimension:dimension}”的得分要算它',
    en: 'The score of “{dimension:dimension}” is made of it too',
  },
  'assessment.why.loss': {
    zh: '{metric:metric}丢了 {loss:points} 分，答了才看得出是不是因为它（估算）',
    en: '{metric:metric} loses {loss:points} points; the answer tells whether this is why (estimate)',
  },
  'assessment.why.practice': {
    zh: '没有文件能看出来，只有你知道',
    en: 'No file shows it; only you know',
  },
} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const ASSESSMENT_REPORT = {} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const ASSESSMENT_SHEETS = {} as const satisfies Record<string, LocalText>;
