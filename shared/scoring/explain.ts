/** Where a shop's total comes from, as a tree whose every sum is that of its branches. */
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { Provenance, ScoreModel } from '../models/schema';
import { segmentOf, type Segment } from './curve';
import { industryRowOf } from './metric-weights';
import { hasOwnScale, shownScore } from './official';
import { scoreValues, type ScoredMetric, type Scoring } from './score-values';
import { settingOf } from './setting';
import { scoredValues } from './values';

/** A metric's part of the total. */
export interface MetricExplanation {
  readonly metric: string;
  readonly value: number;
  /** What it is of, where that is known: a ratio's counts, a mean's sum and number of values. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sum: number | null;
  readonly count: number | null;
  /** Control points of the curve it is between. */
  readonly segment: Segment;
  /** Points by the curve. */
  readonly onCurve: number;
  /** Points it has: more than `onCurve` only where the floor of few orders lifts it. */
  readonly score: number;
  /** Share of the total; null while it has none. */
  readonly weight: number | null;
  /** score × weight. */
  readonly contribution: number | null;
  readonly curveFrom: Provenance;
  readonly weightFrom: Provenance;
}

/** A dimension's part of the total. */
export interface DimensionExplanation {
  readonly dimension: string;
  readonly score: number | null;
  readonly weight: number | null;
  /** Sum of the contributions of its metrics, the same as score × weight; null while it has no weight. */
  readonly contribution: number | null;
  readonly weightFrom: Provenance;
  readonly metrics: readonly MetricExplanation[];
}

/** The total of a shop taken apart. */
export interface ShopExplanation {
  readonly dimensions: readonly DimensionExplanation[];
  /** Sum of the dimensions' contributions; null where there is no total by the model. */
  readonly base: number | null;
  /** Points added and taken off, neither negative; null = not known and not counted. */
  readonly bonus: number | null;
  readonly deduction: number | null;
  /** What the ends of the scale add or cut off. */
  readonly clamp: number;
  /** base + bonus − deduction + clamp: the total by today's figures, in the growth stage with enough orders. */
  readonly total: number | null;
  /** The total shown, and why it is another than `total`; null without any. */
  readonly shown: number | null;
  readonly shownBy: 'model' | 'growth' | 'official' | 'corrected' | 'ownScale';
}

/** Takes a shop's total apart under the model it was scored by. */
export function explainShop(shop: ShopResult, model: ScoreModel): ShopExplanation {
  const setting = settingOf(shop);
  const scoring = scoreValues(scoredValues(shop.metrics), model, setting);
  const row = industryRowOf(model, setting);
  const dimensions = model.dimensions.map((dimension): DimensionExplanation => {
    const scored = scoring.dimensions.find(({ id }) => id === dimension.id);
    const metrics = scoring.metrics.flatMap((metric) => {
      const figures = shop.metrics.find(({ id }) => id === metric.metric);
      if (metric.dimension !== dimension.id || figures === undefined) return [];
      const named = row?.weights[metric.metric] === undefined ? null : row;
      const weightFrom = named?.provenance ?? metric.slot.weightProvenance;
      return [explainMetric(metric, figures, setting.qualityLine, weightFrom)];
    });
    const weight = scored?.weight ?? null;
    return {
      dimension: dimension.id,
      score: scored?.score ?? null,
      weight,
      contribution: weight === null ? null : sum(metrics.map((one) => one.contribution ?? 0)),
      weightFrom: dimension.weightProvenance,
      metrics,
    };
  });
  const { bonus, deduction } = shop.total;
  return {
    dimensions,
    base: scoring.base,
    bonus,
    deduction,
    clamp: clampOf(scoring, setting),
    total: scoring.total,
    shown: shownScore(shop.total),
    shownBy: shownBy(shop),
  };
}

/** What the ends of the scale add to (or, negative, cut off from) a scoring; 0 without a total. */
export function clampOf(
  { total, base }: Scoring,
  { bonus, deduction }: { readonly bonus: number; readonly deduction: number },
): number {
  return total === null || base === null ? 0 : total - (base + bonus - deduction);
}

function explainMetric(
  { metric, slot, score, onCurve, weight }: ScoredMetric,
  { value, numerator, denominator, sum: added, count }: MetricResult,
  qualityLine: number,
  weightFrom: Provenance,
): MetricExplanation {
  const known = value ?? Number.NaN;
  return {
    ...{ metric, value: known, numerator, denominator, sum: added, count },
    segment: segmentOf(slot.curve, known, qualityLine),
    ...{ onCurve, score, weight },
    contribution: weight === null ? null : score * weight,
    curveFrom: slot.curve.provenance,
    weightFrom,
  };
}

function shownBy({ total }: ShopResult): ShopExplanation['shownBy'] {
  if (hasOwnScale(total)) return 'ownScale';
  if (total.official !== null) return 'official';
  if (total.stage === 'growth') return 'growth';
  return total.corrected === null ? 'model' : 'corrected';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
