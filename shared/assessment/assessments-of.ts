import { modelOf } from '../advice/model-of';
import type { ShopResult } from '../checkup/schema';
import type { AssessmentResult, Sitting } from '../checkup/schema-assessment';
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import type { ScoreModel } from '../models/schema';
import { newestAnswers, sittingsOf } from './newest-answers';
import { worthOfQuestions } from './question-worth';

export interface AssessedShops {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  /** Up to `at`, in any order. */
  readonly sittings: readonly Sitting[];
  readonly at: string;
}

/** One sitting is no longer than this. */
const MOST_QUESTIONS = 20;
/** What was answered within so many days, 不清楚 too, is not asked again. */
const ASK_AGAIN_DAYS = 90;
const MS_PER_DAY = 24 * 3600 * 1000;

/**
 * What each shop answered, and what to ask it next: questions its files leave open and that it was not asked of late. First those
 * its model scores, the heaviest before; then those about what costs it most; then as they are listed.
 */
export function assessmentsOf({
  shops,
  models,
  sittings,
  at,
}: AssessedShops): readonly AssessmentResult[] {
  return shops.map((shop): AssessmentResult => {
    const own = sittingsOf(shop.id, sittings);
    const late = answeredOfLate(own, at);
    const open = worthOfQuestions(shop, modelOf(shop, models)).flatMap(({ item, worth }) =>
      worth === null || late.has(item.id) ? [] : [{ question: item.id, ...worth }],
    );
    const next = open
      .toSorted(
        (a, b) => Number(b.isScored) - Number(a.isScored) || (b.points ?? 0) - (a.points ?? 0),
      )
      .slice(0, MOST_QUESTIONS)
      .map(({ question, why, points }) => ({ question, why, points }));
    const asked = new Set(next.map(({ question }) => question));
    return {
      shop: shop.id,
      sittings: [...own],
      answers: newestAnswers(own),
      next,
      rest: ASSESSMENT_ITEMS.map(({ id }) => id).filter((id) => !asked.has(id)),
    };
  });
}

/** Questions the shop answered, or said it could not, in the last days. */
function answeredOfLate(
  sittings: Readonly<AssessmentResult['sittings']>,
  at: string,
): ReadonlySet<string> {
  return new Set(
    sittings
      .filter((sitting) => (dayOf(at) - dayOf(sitting.at)) / MS_PER_DAY < ASK_AGAIN_DAYS)
      .flatMap(({ answers }) => Object.keys(answers)),
  );
}

function dayOf(at: string): number {
  return Date.parse(at.slice(0, 'YYYY-MM-DD'.length));
}
