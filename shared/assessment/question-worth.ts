/** What an answer is worth to a shop: points that hang on it, or points lost by what it is about. */
import type { ShopResult } from '../checkup/schema';
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import type { AssessmentItem } from '../knowledge/assessment/question';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { lossesOf, type Loss } from '../scoring/losses';
import { industryRowOf } from '../scoring/metric-weights';
import { settingOf } from '../scoring/setting';
import { slotOf } from '../scoring/slot-of';
import { isScored } from '../scoring/values';

export interface Worth {
  /** Whether the shop's model scores the answer itself. */
  readonly isScored: boolean;
  /** Points of the total (estimate); null where not known. */
  readonly points: number | null;
  readonly why: Message;
}

/** How many questions are about a metric. */
const ASKED_ABOUT = countAbout();

/** Worth of every question to a shop, in the order of the questions; null for one its files have answered already. */
export function worthOfQuestions(
  shop: ShopResult,
  model: ScoreModel,
): readonly { readonly item: AssessmentItem; readonly worth: Worth | null }[] {
  const losses = lossesOf(shop, model).filter(({ loss }) => loss !== null && loss > 0);
  const known = new Set(
    shop.metrics.flatMap(({ id, value, status }) =>
      value !== null && isScored(status) ? [id] : [],
    ),
  );
  return ASSESSMENT_ITEMS.map((item) => {
    const scored = worthOfSlot(item, shop, model);
    if (scored !== null) return { item, worth: scored };
    const isAnswered = item.answeredBy.some((metric) => known.has(metric));
    return { item, worth: isAnswered ? null : worthByLosses(item, losses) };
  });
}

/** A question the model scores: the share of the total its slot was given, over the width of the scale. */
function worthOfSlot({ id }: AssessmentItem, shop: ShopResult, model: ScoreModel): Worth | null {
  const place = slotOf(model, id);
  if (place === undefined) return null;
  const { dimension, slot } = place;
  const params = { metric: id, dimension: `${model.id}/${dimension.id}` };
  const weights = model.dimensions.map((one) => one.weight);
  const own = dimension.weight;
  if (own === null || weights.includes(null)) {
    return { isScored: true, points: null, why: { code: 'assessment.why.scored', params } };
  }
  const named = industryRowOf(model, settingOf(shop))?.weights ?? {};
  const weightOf = (one: typeof slot): number => named[one.metric] ?? one.weight;
  const share =
    (own / sum(weights.map((weight) => weight ?? 0))) *
    (weightOf(slot) / sum(dimension.metrics.map(weightOf)));
  const points = share * (model.dimensionScale.max - model.dimensionScale.min);
  return {
    isScored: true,
    points,
    why: { code: 'assessment.why.weight', params: { ...params, points } },
  };
}

/** A question that only explains: its part of what the metrics it is about lose, each shared over all questions about it. */
function worthByLosses(item: AssessmentItem, losses: readonly Loss[]): Worth {
  const about = losses.filter(({ metric }) => item.concerns.includes(metric.id));
  const [dearest] = about;
  if (dearest === undefined) {
    return {
      isScored: false,
      points: null,
      why: { code: 'assessment.why.practice', params: {} },
    };
  }
  const points = sum(
    about.map(({ metric, loss }) => (loss ?? 0) / (ASKED_ABOUT.get(metric.id) ?? 1)),
  );
  return {
    isScored: false,
    points,
    why: {
      code: 'assessment.why.loss',
      params: { metric: dearest.metric.id, loss: dearest.loss ?? 0 },
    },
  };
}

function countAbout(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const metric of ASSESSMENT_ITEMS.flatMap(({ concerns }) => concerns)) {
    counts.set(metric, (counts.get(metric) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
