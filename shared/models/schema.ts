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

/** A further condition of a gate that can be checked: a dimension's points, or a metric of the shop or of each product. */
export const gateCondition = z.object({
  of: z.enum(['dimension', 'metric', 'product']),
  /** Dimension id, or metric id. */
  id: z.string(),
  atLeast: z.number().nullable(),
  atMost: z.number().nullable(),
  /** `qualityLine`: the limit is a multiple of the shop's category line of 品退率. */
  relativeTo: z.enum(['qualityLine']).nullable(),
});

/** The shops a gate is for where it is not for all. */
export const gateShops = z.object({
  /** In words, to stand after "only for"; also names categories the list of industries does not know. */
  name: localText,
  /** Ids of `knowledge/industries.ts`; shops of other industries are not meant. */
  industries: z.array(z.string()).min(1),
  /** whole: every shop of these industries · part: some of their categories, which a shop's industry does not tell. */
  extent: z.enum(['whole', 'part']),
});

/** A line the total (or a dimension) is held against, and what it opens. */
export const gate = z.object({
  id: z.string(),
  name: localText,
  threshold: z.number(),
  /** How the platform judges it; anything but `day` cannot be decided from one total alone. */
  judgedBy: z.enum(['day', 'mean7', 'mean30', 'days14']),
  /** What it means to be under the line, one sentence. */
  consequence: localText,
  /** Null = every shop. */
  only: gateShops.nullable(),
  /** Whether the fixed score of the growth stage counts for it. */
  growthCounts: z.boolean(),
  also: z.array(gateCondition),
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
  /** once: the shop has it or not · perCase: so many points for every case, up to `cap`. */
  counted: z.enum(['once', 'perCase']),
  /** Most points of all cases together; null = none. */
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
        /** Metrics that each must pass a line of the industry; the platform shows the lines in its back office only. */
        metrics: z.array(z.string()),
        provenance,
      })
      .nullable(),
    /**
     * A metric of a shop with fewer valid paid orders and at most `mostCases` bad cases of it scores at least `score`.
     * Null where the rules have no such floor.
     */
    lowVolume: z
      .object({
        score: z.number(),
        /** Under this many paid orders, by type of shop. */
        orders: z.object({ flagship: z.number().int(), others: z.number().int() }),
        mostCases: z.number().int(),
        metrics: z.array(z.string()),
        provenance,
      })
      .nullable(),
    /** Metric weights of single industries (考核行业), in place of the slots' own. Empty where not known. */
    industryWeights: z.array(
      z.object({
        industry: z.string(),
        name: localText,
        type: z.enum(['flagship', 'ordinary', 'any']),
        /** By metric id. */
        weights: z.record(z.string(), z.number()),
        provenance,
      }),
    ),
    /** What of the platform's score, or of the lines held against it, this program has no figure for. */
    notCovered: z.array(localText),
    bonuses: z.array(adjustment),
    deductions: z.array(adjustment),
    /** From best to worst. */
    grades: z.array(grade),
    gradesProvenance: provenance,
    /** What buyers see: lowest total → displayed figure, from best to worst. Empty when not known. */
    display: z.array(z.object({ from: z.number(), shown: z.number() })),
    /** Stars buyers see: lowest total → stars, from best to worst. Empty when not known. */
    stars: z.array(z.object({ from: z.number(), stars: z.number() })),
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
export type GateShops = z.infer<typeof gateShops>;
export type GateCondition = z.infer<typeof gateCondition>;
export type Adjustment = z.infer<typeof adjustment>;
export type GradeId = z.infer<typeof grade>['id'];
export type ScoreModel = z.infer<typeof scoreModel>;
