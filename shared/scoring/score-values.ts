/**
 * The heart of scoring: values in, points out. Pure and light, so that views can re-score a changed value; the confidence
 * bands, which draw thousands of times, are in `confidence.ts`.
 *
 * Missing is never zero: within a dimension the weights of absent metrics are shared among the present ones; a dimension
 * with none of its core metrics has no score and its weight is shared among the others.
 */
import type { DimensionResult } from '../checkup/schema';
import type { MetricSlot, ModelDimension, ScoreModel } from '../models/schema';
import { scoreOf } from './curve';
import { floorOf } from './low-volume';
import { industryRowOf } from './metric-weights';
import type { ScoreSetting } from './setting';

/** A total is 参考 when coverage is not above this … */
const COVERAGE_LINE = 0.6;
/** … or when a factor of at least this share of the total is absent (both from the product's own definition). */
const HEAVY_FACTOR = 0.25;
/** Sums of weights miss such lines by a few doubles: 0.4 + 0.2 is more than 0.6. */
const ROUNDING = 1e-9;

export interface ScoredMetric {
  readonly metric: string;
  readonly dimension: string;
  /** Points it has: those on its curve, or the floor of shops with few orders where that is more. */
  readonly score: number;
  /** Points on its curve. */
  readonly onCurve: number;
  /** Share of the total; null while the model has no weights or the dimension no score. */
  readonly weight: number | null;
  readonly slot: MetricSlot;
}

export interface ScoredDimension {
  readonly id: string;
  readonly score: number | null;
  /** Share of the total; null when it has no score or the model no weights. */
  readonly weight: number | null;
  /** Share of its own weight that is present, 0–1. */
  readonly coverage: number;
  readonly status: DimensionResult['status'];
}

export interface Scoring {
  /** `base` + bonus − deduction within the scale; null when nothing can be scored or the model has no weights. */
  readonly total: number | null;
  /** Sum of the metrics' score × weight, the same as of the dimensions'; null where `total` is. */
  readonly base: number | null;
  /** Weight present ÷ all weight, 0–1. */
  readonly coverage: number;
  readonly indicative: boolean;
  readonly dimensions: readonly ScoredDimension[];
  readonly metrics: readonly ScoredMetric[];
}

/** Dimension weights by id, other than the model's own. */
export type WeightSet = Readonly<Record<string, number>>;

/**
 * Scores one shop.
 * @param values what can be scored, by metric id, in the metrics' units; absent ids are missing
 * @param weights dimension weights to use in place of the model's (its plausible alternatives)
 */
export function scoreValues(
  values: ReadonlyMap<string, number>,
  model: ScoreModel,
  setting: ScoreSetting,
  weights?: WeightSet,
): Scoring {
  const rules: Rules = {
    values,
    setting,
    model,
    metricWeights: industryRowOf(model, setting)?.weights ?? {},
  };
  const drafts = model.dimensions.map((dimension) => {
    const draft = scoreDimension(dimension, rules);
    return { ...draft, nominal: weights?.[dimension.id] ?? dimension.weight };
  });
  const allWeight = sum(drafts.map((draft) => draft.nominal ?? 0));
  const hasWeights = drafts.every((draft) => draft.nominal !== null);
  const scoredWeight = sum(drafts.map((d) => (d.score === null ? 0 : (d.nominal ?? 0))));

  const dimensions = drafts.map((draft): ScoredDimension => {
    const weight = hasWeights && draft.score !== null ? (draft.nominal ?? 0) / scoredWeight : null;
    const status = draft.status === 'ok' && !hasWeights ? 'noWeight' : draft.status;
    return { id: draft.id, score: draft.score, weight, coverage: draft.coverage, status };
  });
  const shareOf = (id: string): number | null =>
    dimensions.find((dimension) => dimension.id === id)?.weight ?? null;
  const metrics = drafts.flatMap((draft) =>
    draft.metrics.map((metric): ScoredMetric => {
      const share = shareOf(draft.id);
      return {
        metric: metric.slot.metric,
        dimension: draft.id,
        score: metric.score,
        onCurve: metric.onCurve,
        weight: share === null ? null : share * metric.share,
        slot: metric.slot,
      };
    }),
  );

  const heavyAbsent = drafts.some((draft) => {
    const share = allWeight === 0 ? 0 : (draft.nominal ?? 0) / allWeight;
    return draft.absentShares.some((absent) => absent * share >= HEAVY_FACTOR - ROUNDING);
  });
  const coverage =
    allWeight === 0
      ? 0
      : sum(drafts.map((d) => (d.score === null ? 0 : d.coverage * (d.nominal ?? 0)))) / allWeight;
  const base =
    hasWeights && scoredWeight > 0
      ? sum(metrics.map((metric) => metric.score * (metric.weight ?? 0)))
      : null;
  return {
    total: base === null ? null : adjusted(base, setting, model),
    base,
    coverage,
    indicative: coverage <= COVERAGE_LINE + ROUNDING || heavyAbsent,
    dimensions,
    metrics,
  };
}

/** A sum of contributions with bonus and deduction, kept within the model's scale. */
export function adjusted(
  base: number,
  { bonus, deduction }: Pick<ScoreSetting, 'bonus' | 'deduction'>,
  { scale }: Pick<ScoreModel, 'scale'>,
): number {
  return Math.min(Math.max(base + bonus - deduction, scale.min), scale.max);
}

/** What scoring a dimension goes by. */
interface Rules {
  readonly values: ReadonlyMap<string, number>;
  readonly setting: ScoreSetting;
  readonly model: ScoreModel;
  /** In place of the slots' own weights, by metric id. */
  readonly metricWeights: Readonly<Record<string, number>>;
}

interface DimensionDraft {
  readonly id: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly status: 'ok' | 'partial' | 'noCore';
  /** Present metrics; `share` is of the dimension and sums to 1 (empty when the dimension has no score: 0). */
  readonly metrics: readonly {
    readonly slot: MetricSlot;
    readonly score: number;
    readonly onCurve: number;
    readonly share: number;
  }[];
  /** Shares of the dimension that are absent, one for each metric, or 1 when it has no score. */
  readonly absentShares: readonly number[];
}

function scoreDimension(
  dimension: ModelDimension,
  { values, setting, model, metricWeights }: Rules,
): DimensionDraft {
  const isPresent = (slot: MetricSlot): boolean => values.has(slot.metric);
  const weightOf = (slot: MetricSlot): number => metricWeights[slot.metric] ?? slot.weight;
  const own = dimension.metrics.filter(isPresent);
  const standIn = own.length === 0 ? dimension.fallback.find(isPresent) : undefined;
  const present = standIn === undefined ? own : [standIn];
  const counts = standIn !== undefined || present.some((slot) => slot.core);
  const allWeight = sum(dimension.metrics.map(weightOf));
  const presentWeight = sum(present.map(weightOf));
  const metrics = present.map((slot) => {
    const value = values.get(slot.metric) ?? Number.NaN;
    const onCurve = scoreOf(slot.curve, value, setting.qualityLine);
    const floor = floorOf(slot.metric, value, model, setting);
    return {
      slot,
      score: floor === null ? onCurve : Math.max(onCurve, floor),
      onCurve,
      share: weightOf(slot) / presentWeight,
    };
  });
  const absent = dimension.metrics.filter((slot) => !isPresent(slot));
  return {
    id: dimension.id,
    score: counts ? sum(metrics.map((metric) => metric.score * metric.share)) : null,
    coverage: standIn === undefined ? presentWeight / allWeight : 1,
    status: !counts ? 'noCore' : absent.length === 0 ? 'ok' : 'partial',
    metrics,
    absentShares: !counts
      ? [1]
      : standIn === undefined
        ? absent.map((slot) => weightOf(slot) / allWeight)
        : [],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
