/** What later check-ups need of an earlier one: a small part of its document, kept beside it. */
import { entriesOf, type ChecklistEntry, type Worked } from '../checklist/entries';
import {
  dimensionResult,
  metricResult,
  shopProfile,
  shopTotal,
  type MetricResult,
  type ShopResult,
} from '../checkup/schema';
import { z } from '../checkup/zod';
import { maybePeriod } from '../model/period';
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

/** The digest of a document. */
export function digestOf({ result, work }: Worked): CheckupDigest {
  const done = entriesOf({ result, work }).filter((entry) => entry.work.state === 'done');
  return {
    createdAt: result.createdAt,
    period: maybePeriod(result.period),
    models: [...result.models],
    shops: result.shops.map((shop) => digestShopOf(shop, done)),
  };
}

function digestShopOf(
  { id, name, profile, model, total, dimensions, metrics }: ShopResult,
  done: readonly ChecklistEntry[],
): DigestShop {
  return {
    ...{ id, name, profile, model, total, dimensions },
    metrics: metrics.filter(({ value }) => value !== null).map(pastMetricOf),
    done: done.filter(({ item }) => item.shop === id).map(doneItemOf),
  };
}

function pastMetricOf(metric: MetricResult): PastMetric {
  const { id, dimension, value, unit, numerator, denominator, count, sum, m2 } = metric;
  const { low, high, score, status, origin } = metric;
  return {
    ...{ id, dimension, value, unit, numerator, denominator, count, sum, m2 },
    ...{ low, high, score, status, origin },
  };
}

function doneItemOf({ item, work: { history, changedAt } }: ChecklistEntry): DoneItem {
  const set = history.find(({ what, to }) => what === 'state' && to === 'done');
  return { action: item.action, metric: item.metric, at: set?.at ?? changedAt };
}
