/** A shop's metrics by product, courier, province, agent and hour, and its products one by one. Part of `CheckupResult`. */
import { z } from './zod';

export const GROUP_KINDS = ['product', 'courier', 'province', 'agent', 'hour'] as const;

/**
 * The groups of one kind a shop's rows fall into, most rows first (hours: 0–23 in order). What is told apart is the same for
 * every metric, so that the lists of a breakdown need no names of their own.
 */
export const shopGroups = z.object({
  by: z.enum(GROUP_KINDS),
  /** `key`: product id, courier or province as written, agent's name, hour as a number. */
  groups: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Groups that are not listed; their rows are in the last place of every breakdown. */
  others: z.number().int(),
});

/**
 * One metric by one kind of group. Both lists have a place for every listed group and a last one for the rest: other groups,
 * rows that name none, orders of several products. They add up to the metric's own figures.
 */
export const breakdown = z.object({
  by: z.enum(GROUP_KINDS),
  /** Ratios: numerators. Means: sums in the metric's unit. */
  sums: z.array(z.number()),
  /** Ratios: denominators. Means: how many values. */
  counts: z.array(z.number()),
});

/** A product of a shop in the period. Orders of several products count for each of them. */
export const productResult = z.object({
  id: z.string().nullable(),
  name: z.string(),
  paidOrders: z.number().int(),
  signedOrders: z.number().int(),
  /** Signed orders with a product-quality after-sale of this product; null where the files cannot tell. */
  qualityOrders: z.number().int().nullable(),
  /** 品退率 of the product with its 95 % Wilson interval; null without signed orders or where the files cannot tell. */
  qualityReturnRate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The category's line it is held against, a fraction. */
  line: z.number(),
  /** over: even the low end is above the line · unsure: the line is inside the interval · within · tooFew: under 30 signed orders. */
  standing: z.enum(['over', 'unsure', 'within', 'tooFew']).nullable(),
  reviews: z.number().int(),
  goodReviews: z.number().int(),
  badReviews: z.number().int(),
  /** Mean stars; null without rated reviews. */
  rating: z.number().nullable(),
});

export const productTable = z.object({
  /** The most sold first; at most 200. */
  rows: z.array(productResult),
  /** Products beyond these. */
  others: z.number().int(),
});

export type GroupKind = (typeof GROUP_KINDS)[number];
export type ShopGroups = z.infer<typeof shopGroups>;
export type Breakdown = z.infer<typeof breakdown>;
export type ProductResult = z.infer<typeof productResult>;
export type ProductTable = z.infer<typeof productTable>;
