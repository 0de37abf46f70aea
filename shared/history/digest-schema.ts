/** What is kept of a check-up beside its document: what later ones need of it. */
import { dimensionResult, metricResult, shopProfile, shopTotal } from '../checkup/schema';
import { z } from '../checkup/zod';
import { scoreModel } from '../models/schema';

/** A metric's figures, as in `MetricResult`. */
const pastMetric = metricResult.pick({
  id: true,
  dimension: true,
  value: true,
  unit: true,
  numerator: true,
  denominator: true,
  count: true,
  sum: true,
  m2: true,
  low: true,
  high: true,
  score: true,
  status: true,
  origin: true,
});

/** Something on the checklist that was done. */
const doneItem = z.object({
  /** Id of the action. */
  action: z.string(),
  /** Id of the metric it moves. */
  metric: z.string(),
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  at: z.string(),
});

const digestShop = z.object({
  /** `platform/name`: the same shop in every check-up. */
  id: z.string(),
  name: z.string(),
  profile: shopProfile,
  /** Id of its model in `models`. */
  model: z.string(),
  total: shopTotal,
  dimensions: z.array(dimensionResult),
  /** Those with a value. */
  metrics: z.array(pastMetric),
  /** What the document holds as done for it, whenever that was. */
  done: z.array(doneItem),
});

const days = z.union([
  z.object({ from: z.string(), to: z.string() }),
  z.object({ from: z.null(), to: z.null() }),
]);

/** Schema of a digest, for reading it back from disk. */
export const checkupDigest = z.object({
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  createdAt: z.string(),
  period: days,
  models: z.array(scoreModel),
  shops: z.array(digestShop),
});

export type CheckupDigest = z.infer<typeof checkupDigest>;
export type DigestShop = z.infer<typeof digestShop>;
export type PastMetric = z.infer<typeof pastMetric>;
export type DoneItem = z.infer<typeof doneItem>;
