/** The difference of two scores, split without a remainder. Part of `CheckupResult`. */
import { z } from './zod';

/**
 * `difference` = sum of the metrics' points + bonus + deduction + clamp + stage, exactly (but for rounding of doubles). A
 * metric's points are w̄·Δs + s̄·Δw: what its score and what its weight changed, each at the mean of the other.
 */
export const scoreSplit = z.object({
  /** The shop (or period) looked at, and the one it is held against; `difference` = looked at − other. */
  shop: z.string(),
  other: z.string(),
  difference: z.number(),
  metrics: z.array(z.object({ metric: z.string(), byScore: z.number(), byWeight: z.number() })),
  bonus: z.number(),
  deduction: z.number(),
  /** What the ends of the scale cut off. */
  clamp: z.number(),
  /** What a total fixed by the growth stage, or the platform's own total in place of ours, adds. */
  stage: z.number(),
});

export type ScoreSplit = z.infer<typeof scoreSplit>;
