import type { MetricResult, ShopResult } from '../../checkup/schema';
import type { ShopMeasurement } from '../../metrics/measurement';

/** What was measured of a shop, with its metrics changed. */
export function rejudgeable(
  { name, platform, groups, products, metrics, total }: ShopResult,
  change: (metric: MetricResult) => MetricResult,
): ShopMeasurement {
  return {
    ...{ name, platform, groups, products },
    metrics: metrics.map(change),
    paidOrders30: total.paidOrders,
    official: total.official,
    officialAdjustments: { bonus: null, deduction: null },
    officialScores: [],
  };
}
