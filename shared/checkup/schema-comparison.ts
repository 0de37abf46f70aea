/** Shops side by side. Part of `CheckupResult`. */
import { message } from './schema-message';
import { scoreSplit } from './schema-split';
import { z } from './zod';

export const comparisonCell = z.object({
  shop: z.string(),
  value: z.number().nullable(),
  score: z.number().nullable(),
  /** 1 = best; shops of equal value share a rank; null when missing. */
  rank: z.number().int().nullable(),
  /** Value minus the best shop's value; null when missing. */
  difference: z.number().nullable(),
  /** Against the best shop: 差距可信 · 可能是偶然 · 单量太少 · none (it is the best, or counts are not known). */
  significance: z.enum(['credible', 'chance', 'tooFew']).nullable(),
  /**
   * Against the platform's own lines in force: beyond one of them · within all of them · null without lines, without a
   * value, and where the value or the line's condition does not decide it.
   */
  standing: z.enum(['beyond', 'within']).nullable(),
});

/** How far the ranked shops lie apart on one metric, in its unit. */
export const spread = z.object({
  min: z.number(),
  max: z.number(),
  median: z.number(),
  /** Standard deviation, n − 1. */
  sd: z.number(),
  count: z.number().int(),
  /** Shops with the least and the greatest value, by id. */
  minShops: z.array(z.string()),
  maxShops: z.array(z.string()),
});

/** A line of `knowledge/benchmarks.ts` that says something to some of the shops. */
export const comparisonLine = z.object({
  /** Id of the benchmark. */
  benchmark: z.string(),
  /** In the metric's unit. */
  value: z.number(),
  /** Shops it is for, by id: those of its platform; a category's line only those of the category. */
  shops: z.array(z.string()),
});

export const comparison = z.object({
  /** Rows: metrics at least one shop has a value for, in catalogue order. */
  metrics: z.array(
    z.object({
      metric: z.string(),
      cells: z.array(comparisonCell),
      /** Over the shops with a rank; null under two. */
      spread: spread.nullable(),
      lines: z.array(comparisonLine),
      /** The row in one sentence; null under two ranked shops. */
      reading: message.nullable(),
    }),
  ),
  /** Groups of shops under one model, each ranked by total; totals of different models are never ranked together. */
  totals: z.array(
    z.object({
      model: z.string(),
      cells: z.array(
        z.object({
          shop: z.string(),
          score: z.number().nullable(),
          rank: z.number().int().nullable(),
          difference: z.number().nullable(),
          /**
           * Against the best total: credible = the bands do not meet · chance = they do; an official total is exact. Null
           * of the best itself and where neither total has a band.
           */
          significance: z.enum(['credible', 'chance']).nullable(),
        }),
      ),
    }),
  ),
  /**
   * Every shop but the best of its group held against the best (by total): where the difference comes from. Groups and shops in
   * the order of `totals`.
   */
  splits: z.array(scoreSplit),
  /** The table read in words, in order. */
  reading: z.array(message),
});

export type Comparison = z.infer<typeof comparison>;
export type ComparisonCell = z.infer<typeof comparisonCell>;
export type ComparisonLine = z.infer<typeof comparisonLine>;
export type Spread = z.infer<typeof spread>;
