/** What later check-ups need of an earlier one: a small part of its document, kept beside it. */
import { entriesOf, type ChecklistEntry, type Worked } from '../checklist/entries';
import type { MetricResult, ShopResult } from '../checkup/schema';
import { maybePeriod } from '../model/period';
import type { CheckupDigest, DigestShop, DoneItem, PastMetric } from './digest-schema';

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
