import type { ScoreModel } from '../models/schema';
import type { ScoreSetting } from './setting';

/**
 * The fewest points a metric has in a shop of few orders and few bad cases; null where the rules have no such floor, the shop
 * has too many of either, or the counts are not known. A shop whose type is not said counts as of few orders only under the
 * lower of both limits.
 * @param value the metric's value, which its bad cases follow from
 */
export function floorOf(
  metric: string,
  value: number,
  { lowVolume }: Pick<ScoreModel, 'lowVolume'>,
  { orders, type, cases }: Pick<ScoreSetting, 'orders' | 'type' | 'cases'>,
): number | null {
  if (lowVolume === null || orders === null || !lowVolume.metrics.includes(metric)) return null;
  const limits = lowVolume.orders;
  const limit =
    type === null
      ? Math.min(limits.flagship, limits.others)
      : limits[type === 'flagship' ? 'flagship' : 'others'];
  const basis = cases.get(metric);
  if (orders >= limit || basis === undefined) return null;
  const bad = basis.fixed + Math.round(value * basis.of);
  return bad <= lowVolume.mostCases ? lowVolume.score : null;
}
