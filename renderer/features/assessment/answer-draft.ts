/** Answers as they are chosen and typed, before they are saved. */
import type { Sitting } from '../../../shared/checkup/schema-assessment';
import { questionById, takesAnswer } from '../../../shared/knowledge/assessment-items';
import type { AssessmentItem, NumberQuestion } from '../../../shared/knowledge/assessment/question';

/** By question: a level as `1` to `5`, a number as it was typed, or `UNKNOWN`. */
export type AnswerDraft = Readonly<Record<string, string>>;

/** Stands for 不清楚. */
export const UNKNOWN = 'unknown';

/** What is answered so far. */
export interface DraftAnswers {
  readonly answers: Sitting['answers'];
  /** Questions with something typed that they do not take. */
  readonly wrong: ReadonlySet<string>;
}

/** Reads a draft; questions left empty are not answered. */
export function readDraft(draft: AnswerDraft): DraftAnswers {
  const answers: Record<string, number | null> = {};
  const wrong = new Set<string>();
  for (const [id, text] of Object.entries(draft)) {
    const item = questionById(id);
    if (item === undefined || text.trim() === '') continue;
    if (text === UNKNOWN) {
      answers[id] = null;
      continue;
    }
    const value = readAnswer(item, text);
    if (value === null) wrong.add(id);
    else answers[id] = value;
  }
  return { answers, wrong };
}

/** A number as typed, `2.5%` and `2.5` alike for shares, full-width digits too; null when the question does not take it. */
function readAnswer(item: AssessmentItem, text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,%]/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const number = Number(plain);
  const value = item.unit === 'ratio' ? number / 100 : number;
  return takesAnswer(item, value) ? value : null;
}

/** The most a question takes, as it is typed. */
export function mostTyped({ unit, most }: NumberQuestion): number {
  return unit === 'ratio' ? most * 100 : most;
}

/** The draft with another answer to a question; null takes it out. */
export function withDraft(draft: AnswerDraft, question: string, text: string | null): AnswerDraft {
  const { [question]: _, ...others } = draft;
  return text === null ? others : { ...others, [question]: text };
}
