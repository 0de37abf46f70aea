/** What a shop last answered, out of all its sittings. */
import type { AssessmentResult, Sitting } from '../checkup/schema-assessment';
import { ASSESSMENT_ITEMS, takesAnswer } from '../knowledge/assessment-items';

/** A sitting of one shop. */
type OwnSitting = AssessmentResult['sittings'][number];

/** The sittings of a shop, oldest first, whatever order they come in. */
export function sittingsOf(shop: string, sittings: readonly Sitting[]): readonly OwnSitting[] {
  return sittings
    .filter((sitting) => sitting.shop === shop)
    .map(({ at, answers }) => ({ at, answers: { ...answers } }))
    .sort((a, b) => order(a.at, b.at) || order(textOf(a), textOf(b)));
}

/**
 * The newest answer of each question that has one, with the one before it, in the order of the questions. 不清楚 is no answer: what
 * was known before stands. Answers no question takes are passed over.
 * @param sittings of one shop, oldest first
 */
export function newestAnswers(sittings: readonly OwnSitting[]): AssessmentResult['answers'] {
  return ASSESSMENT_ITEMS.flatMap((item) => {
    const given = sittings.flatMap(({ at, answers }) => {
      const value = answers[item.id] ?? null;
      return value !== null && takesAnswer(item, value) ? [{ value, at }] : [];
    });
    const newest = given.at(-1);
    if (newest === undefined) return [];
    return [{ question: item.id, ...newest, before: given.at(-2) ?? null }];
  });
}

/** The newest answer of each question a shop answered, by question id, whatever order its sittings come in. */
export function answerValues(
  shop: string,
  sittings: readonly Sitting[],
): ReadonlyMap<string, number> {
  const newest = newestAnswers(sittingsOf(shop, sittings));
  return new Map(newest.map(({ question, value }) => [question, value]));
}

function textOf({ answers }: OwnSitting): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => order(a, b)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
