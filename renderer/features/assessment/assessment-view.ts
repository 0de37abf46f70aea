/** What the page of the self-assessment shows of a check-up. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { AssessmentResult, Sitting } from '../../../shared/checkup/schema-assessment';
import { ASSESSMENT_ITEMS, questionById } from '../../../shared/knowledge/assessment-items';
import type { AssessmentItem } from '../../../shared/knowledge/assessment/question';
import type { Message } from '../../../shared/result';

/** A question to be asked, and why if that is known. */
export interface Asked {
  readonly item: AssessmentItem;
  readonly why: Message | null;
}

export interface AssessmentView {
  readonly next: readonly Asked[];
  readonly rest: readonly Asked[];
  readonly answers: readonly Answered[];
}

/** A question answered before. */
export interface Answered {
  readonly item: AssessmentItem;
  readonly given: AssessmentResult['answers'][number];
  /** Since the answer before: better, worse or neither; null without one. */
  readonly moved: 'better' | 'worse' | 'same' | null;
}

/** What is asked of a shop and what it answered. A check-up made before there were questions leaves all of them to choose from. */
export function assessmentView(result: CheckupResult, shop: string): AssessmentView {
  const own = result.assessments.find((one) => one.shop === shop);
  const rest = own?.rest ?? ASSESSMENT_ITEMS.map(({ id }) => id);
  return {
    next: (own?.next ?? []).flatMap(({ question, why }) => askedOf(question, why)),
    rest: rest.flatMap((question) => askedOf(question, null)),
    answers: (own?.answers ?? []).flatMap((given) => {
      const item = questionById(given.question);
      return item === undefined ? [] : [{ item, given, moved: movedOf(item, given) }];
    }),
  };
}

/** Questions asked for one reason, which is said once. */
export interface AskedGroup {
  /** Null where every question says its own. */
  readonly why: Message | null;
  readonly asked: readonly Asked[];
}

/** Reasons that hold for several questions alike. */
const COMMON: ReadonlySet<string> = new Set(['assessment.why.loss', 'assessment.why.practice']);

/** The questions by reason; the reason that comes first stays first. */
export function byReason(next: readonly Asked[]): readonly AskedGroup[] {
  const groups = new Map<string, AskedGroup>();
  for (const { item, why } of next) {
    const isCommon = why !== null && COMMON.has(why.code);
    const key = isCommon ? JSON.stringify(why) : '';
    const before = groups.get(key)?.asked ?? [];
    const asked = [...before, { item, why: isCommon ? null : why }];
    groups.set(key, { why: isCommon ? why : null, asked });
  }
  return [...groups.values()];
}

/** Shops without any answer. */
export function shopsLacking(result: CheckupResult): readonly string[] {
  return result.shops
    .filter(({ id }) =>
      result.assessments.every(({ shop, answers }) => shop !== id || answers.length === 0),
    )
    .map(({ name }) => name);
}

/** The title of a shop's page: what answering is worth. */
export function titleOf(result: CheckupResult, shop: string): Message {
  const own = result.assessments.find((one) => one.shop === shop);
  const next = own?.next ?? [];
  const scored = next.filter(({ why }) => why.code === 'assessment.why.weight');
  const points = (list: typeof next): number =>
    list.reduce((sum, one) => sum + (one.points ?? 0), 0);
  if (scored.length > 0) {
    const params = { count: scored.length, points: points(scored) };
    return { code: 'ui.assessment.titleWeight', params };
  }
  if (points(next) > 0) {
    const costly = next.filter((one) => (one.points ?? 0) > 0);
    const params = { count: costly.length, points: points(costly) };
    return { code: 'ui.assessment.titleLoss', params };
  }
  if (next.length > 0) {
    return { code: 'ui.assessment.titleOpen', params: { count: next.length } };
  }
  const answered = own?.answers.length ?? 0;
  return { code: 'ui.assessment.titleDone', params: { count: answered } };
}

/** How far one is: of the questions asked now, answers to the others apart; only these where none is asked now. */
export function progressOf(next: readonly Asked[], answers: Sitting['answers']): Message {
  const count = next.filter(({ item }) => answers[item.id] !== undefined).length;
  const others = Object.keys(answers).length - count;
  if (next.length === 0) return { code: 'ui.assessment.progressOthers', params: { others } };
  const params = { count, of: next.length };
  return others === 0
    ? { code: 'ui.assessment.progress', params }
    : { code: 'ui.assessment.progressBoth', params: { ...params, others } };
}

function askedOf(question: string, why: Message | null): readonly Asked[] {
  const item = questionById(question);
  return item === undefined ? [] : [{ item, why }];
}

function movedOf(
  { direction }: AssessmentItem,
  { value, before }: AssessmentResult['answers'][number],
): Answered['moved'] {
  if (before === null) return null;
  if (value === before.value) return 'same';
  return value > before.value === (direction === 'higher') ? 'better' : 'worse';
}
