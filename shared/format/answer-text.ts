import type { AssessmentItem } from '../knowledge/assessment/question';
import { pick, type Language } from '../text/local-text';
import { formatValue } from './format';

/** An answer of the self-assessment in words: a level with its text, a number with its unit. */
export function answerText(item: AssessmentItem, value: number, language: Language): string {
  if (item.unit !== 'stars') return formatValue(value, item.unit, language);
  const level = item.levels[value - 1];
  return level === undefined ? String(value) : `${value} · ${pick(level, language)}`;
}
