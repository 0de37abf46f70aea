/** How each shop stands to each line of its model. Part of `CheckupResult`; what a line means is in the model. */
import { z } from './zod';

/**
 * reached: judged by the day and the whole band is over the line · dayReached: the same, but the platform judges by a mean or
 * by days in a row, which this one total does not decide · unsure: the line is inside the band, or a condition is not known ·
 * short: the whole band is under the line, or a condition fails · growth: the growth stage's fixed score does not count for it ·
 * other: it is for shops of other industries. Where the shop's industry does not tell, it stands like any other line.
 */
export const GATE_STANDINGS = [
  'reached',
  'dayReached',
  'unsure',
  'short',
  'growth',
  'other',
] as const;

/** met and failed: the whole interval is on one side of the limit · unsure: the limit is inside it · unknown: no figure. */
export const CONDITION_STATES = ['met', 'unsure', 'failed', 'unknown'] as const;

/** A further condition of a gate, held against the shop's figures. */
export const conditionResult = z.object({
  of: z.enum(['dimension', 'metric', 'product']),
  /** Dimension id, or metric id. */
  id: z.string(),
  /** In points or the metric's unit, multiples of the quality line made absolute. */
  atLeast: z.number().nullable(),
  atMost: z.number().nullable(),
  /** The shop's figure; null for products and where it is not known. */
  value: z.number().nullable(),
  state: z.enum(CONDITION_STATES),
  /** How many listed products fail it, and of how many it is not sure; null for other conditions or without products. */
  products: z.object({ failed: z.number().int(), unsure: z.number().int() }).nullable(),
});

export const gateResult = z.object({
  shop: z.string(),
  /** Gate id in the shop's model. */
  gate: z.string(),
  /** Points missing (positive) or in hand (negative), from the total shown; unrounded. */
  distance: z.number(),
  /** Of the shop: conditions on single products do not decide it, they keep out those products. */
  standing: z.enum(GATE_STANDINGS),
  /** The gate's further conditions, in the model's order. */
  conditions: z.array(conditionResult),
});

export type ConditionState = (typeof CONDITION_STATES)[number];
export type ConditionResult = z.infer<typeof conditionResult>;
export type GateResult = z.infer<typeof gateResult>;
