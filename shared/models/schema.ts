/**
 * A score model is data: which metrics count, how a value becomes points, how points become a total, and where every
 * number comes from. Contract: "From value to score" in the metric definitions. Models shipped with the product are
 * typed objects in `models/data/`, checked against this schema by a test and embedded whole in every result.
 */
import { z } from '../checkup/zod';
import { PLATFORMS } from '../model/platform';

/**
 * Where a number comes from. official: the platform's own rule text · secondary: a third party quoting it ·
 * estimate: ours · article: one of the source articles · user: changed by the user.
 */
export const PROVENANCE = ['official', 'secondary', 'estimate', 'article', 'user'] as const;

export const localText = z.object({ zh: z.string(), en: z.string() }).readonly();

export const provenance = z.object({
  kind: z.enum(PROVENANCE),
  /** Rule title and date, capture or article; shown beside the number. */
  source: localText,
});

/** A control point: metric value (in the metric's unit) → points. */
const point = z.object({
  value: z.number(),
  score: z.number(),
  /** `qualityLine`: `value` is a multiple of the shop's category line of 品退率 instead of an absolute value. */
  relativeTo: z.enum(['qualityLine']).nullable(),
});

/**
 * linear: ≥ 2 points, strictly monotone in value and monotone in score, straight between, flat outside.
 * steps: tiers; a point's score holds from its value on in the direction of better.
 */
export const curve = z.object({
  kind: z.enum(['linear', 'steps']),
  points: z.array(point).min(2),
  provenance,
});

/** One metric's place in a dimension. */
export const metricSlot = z.object({
  metric: z.string(),
  /** Within the dimension; any positive scale, shared out over the present ones. */
  weight: z.number().positive(),
  weightProvenance: provenance,
  /** A dimension with none of its core metrics has no score. */
  core: z.boolean(),
  curve,
});

export const modelDimension = z.object({
  id: z.string(),
  name: localText,
  /** Share of the total; null while the user has not given weights (the model then has no total). */
  weight: z.number().positive().nullable(),
  weightProvenance: provenance,
  metrics: z.array(metricSlot).min(1),
  /** Used in order, first present one only, when all of `metrics` are absent. */
  fallback: z.array(metricSlot),
});

/** A line the total (or a dimension) is held against, and what it opens. */
export const gate = z.object({
  id: z.string(),
  name: localText,
  threshold: z.number(),
  /** How the platform judges it; anything but `day` cannot be decided from one total alone. */
  judgedBy: z.enum(['day', 'mean7', 'mean30', 'days14']),
  /** Further conditions in words (sub-scores, product scores); null when none. */
  condition: localText.nullable(),
  provenance,
});

export const grade = z.object({
  id: z.enum(['excellent', 'good', 'watch', 'poor']),
  /** Lowest total of the grade. */
  from: z.number(),
});

/** Bonus or deduction; its value is typed or asked, never computed from the files. */
export const adjustment = z.object({
  id: z.string(),
  name: localText,
  points: z.number(),
  cap: z.number().nullable(),
  provenance,
});

export const scoreModel = z
  .object({
    id: z.string(),
    version: z.string(),
    name: localText,
    platform: z.enum(PLATFORMS).nullable(),
    /** `YYYY-MM-DD`; null = open. */
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    scale: z.object({ min: z.number(), max: z.number() }),
    /** Range of each dimension's score (Douyin: 50–100). */
    dimensionScale: z.object({ min: z.number(), max: z.number() }),
    structureProvenance: provenance,
    dimensions: z.array(modelDimension).min(1),
    /** Other sets of dimension weights as plausible as the model's own, by dimension id; drawn for the band. */
    weightAlternatives: z.array(z.record(z.string(), z.number())),
    /** Shops under `minimumOrders` valid paid orders in the window are in the growth stage with a fixed score. */
    growthStage: z
      .object({
        minimumOrders: z.number().int(),
        score: z.number(),
        misbehaviourScore: z.number(),
        provenance,
      })
      .nullable(),
    bonuses: z.array(adjustment),
    deductions: z.array(adjustment),
    /** From best to worst. */
    grades: z.array(grade),
    gradesProvenance: provenance,
    /** What buyers see: lowest total → displayed figure, from best to worst. Empty when not known. */
    display: z.array(z.object({ from: z.number(), shown: z.number() })),
    gates: z.array(gate),
    /** True when any weight or curve is an estimate: totals without an official anchor are shown as a band. */
    estimated: z.boolean(),
    /** Id of the model this one was changed from. */
    parent: z.string().nullable(),
  })
  .readonly();

export type Provenance = z.infer<typeof provenance>;
export type Curve = z.infer<typeof curve>;
export type MetricSlot = z.infer<typeof metricSlot>;
export type ModelDimension = z.infer<typeof modelDimension>;
export type Gate = z.infer<typeof gate>;
export type GradeId = z.infer<typeof grade>['id'];
export type ScoreModel = z.infer<typeof scoreModel>;
