import type { MetricResult } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import { valueAfter } from './after-events';
import { goodEventOf } from './events';

/** More further events than any shop will see: a target that needs so many is out of reach. */
const MOST = 2 ** 30;

/**
 * The fewest further good events (`goodEventOf`) with which a metric is at its target: k does, k − 1 does not. Null where
 * more of them never do (a rate of 100 % after one miss; a mean of times that is to be as good as the events themselves), or
 * where the metric has no counts.
 *
 * Found by doubling and halving with the very test that defines it, so that rounding cannot move it by one.
 * @param best the value full marks ask for, which a good event of a mean of times has; null where it is not scored
 */
export function eventsNeeded(
  metric: MetricResult,
  target: number,
  best: number | null,
): number | null {
  const good = goodEventOf(metric.id);
  if (good === undefined) return null;
  const sign = metricById(metric.id).direction === 'higher' ? 1 : -1;
  const holds = (times: number): boolean => {
    const value = valueAfter(metric, [{ effect: good.effect, times }], best);
    return value !== null && (value - target) * sign >= 0;
  };
  if (holds(0)) return 0;
  let enough = 1;
  while (!holds(enough)) {
    enough *= 2;
    if (enough > MOST) return null;
  }
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
