import type { CheckupResult } from '../checkup/schema';
import { maybePeriod } from '../model/period';
import type { Snapshot } from './work';

/** A metric of a shop as the result has it; null when the result does not know it. */
export function snapshotOf(result: CheckupResult, shop: string, metric: string): Snapshot | null {
  const found = result.shops.find(({ id }) => id === shop)?.metrics.find(({ id }) => id === metric);
  if (found === undefined) return null;
  const { value, low, high, numerator, denominator, count, sum, m2, status } = found;
  const figures = { value, low, high, numerator, denominator, count, sum, m2, status };
  return { metric, ...figures, period: maybePeriod(result.period) };
}
