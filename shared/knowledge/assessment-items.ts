/**
 * What a shop judges of itself where no file can: the rows of the articles that name no measurable figure, as questions.
 * Models name some like metrics; until they are answered they are missing, never zero.
 */
import { AFTER_SALES_QUESTIONS } from './assessment/after-sales';
import { PROCESS_QUESTIONS } from './assessment/after-sales-process';
import { AGENT_QUESTIONS } from './assessment/agents';
import { CONTACT_QUESTIONS } from './assessment/contact';
import { GOODS_QUESTIONS } from './assessment/goods';
import { LOGISTICS_QUESTIONS } from './assessment/logistics';
import type { AssessmentItem } from './assessment/question';
import { TRAINING_QUESTIONS } from './assessment/training';

/** Every question, theme by theme. */
export const ASSESSMENT_ITEMS: readonly AssessmentItem[] = [
  ...GOODS_QUESTIONS,
  ...LOGISTICS_QUESTIONS,
  ...AFTER_SALES_QUESTIONS,
  ...PROCESS_QUESTIONS,
  ...CONTACT_QUESTIONS,
  ...AGENT_QUESTIONS,
  ...TRAINING_QUESTIONS,
];

const BY_ID = new Map(ASSESSMENT_ITEMS.map((item) => [item.id, item]));

/** The question of an id; undefined for one this version does not have (a check-up may be older or newer). */
export function questionById(id: string): AssessmentItem | undefined {
  return BY_ID.get(id);
}

/** Whether a question takes this answer: a level, or a number within its bounds (counts whole). */
export function takesAnswer(item: AssessmentItem, value: number): boolean {
  if (item.unit === 'stars') {
    return Number.isInteger(value) && value >= 1 && value <= item.levels.length;
  }
  const isWhole = item.unit === 'ratio' || Number.isInteger(value);
  return isWhole && value >= 0 && value <= item.most;
}
