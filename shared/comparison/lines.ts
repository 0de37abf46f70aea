/** Benchmark lines held against shops: which apply to whom, and on which side a value is. */
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { ComparisonCell, ComparisonLine } from '../checkup/schema-comparison';
import { BENCHMARKS, isInForce, type Benchmark } from '../knowledge/benchmarks';
import type { MetricDefinition } from '../metrics/metric';
import { sharesBackOffice } from '../model/platform';
import { isScored } from '../scoring/values';
import { compareText } from './field';

const BY_METRIC: ReadonlyMap<string, readonly Benchmark[]> = new Map(
  BENCHMARKS.map(({ metric }) => [metric, BENCHMARKS.filter((one) => one.metric === metric)]),
);

/** The lines of a metric that are for at least one of the shops; a category's line once for each value it takes. */
export function linesOf(metric: string, shops: readonly ShopResult[]): ComparisonLine[] {
  return (BY_METRIC.get(metric) ?? []).flatMap((benchmark) => {
    const byValue = new Map<number, string[]>();
    for (const shop of shops) {
      const value = lineFor(benchmark, shop);
      if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), shop.id]);
    }
    return [...byValue]
      .sort(([a], [b]) => a - b)
      .map(([value, ids]) => ({
        benchmark: benchmark.id,
        value,
        shops: ids.sort(compareText),
      }));
  });
}

/**
 * How a shop's value stands to the platform's lines in force. A value that is only a bound decides where the true one can lie
 * on one side alone; a line with a further condition can be kept for certain, but not crossed for certain.
 */
export function standingOf(
  definition: MetricDefinition,
  result: MetricResult,
  shop: ShopResult,
): ComparisonCell['standing'] {
  const { value, status } = result;
  const exact = isScored(status);
  if (value === null || (!exact && status !== 'lowerBound' && status !== 'upperBound')) return null;
  const worseUpwards = definition.direction === 'lower';
  const mayBeWorse = status === (worseUpwards ? 'lowerBound' : 'upperBound');
  const sides = (BY_METRIC.get(definition.id) ?? []).filter(isInForce).flatMap((benchmark) => {
    const line = lineFor(benchmark, shop);
    if (line === null) return [];
    const past = worseUpwards ? value - line : line - value;
    const beyond = benchmark.meaning === 'alarm' ? past >= 0 : past > 0;
    if (beyond) return [benchmark.conditional || (!exact && !mayBeWorse) ? 'unsure' : 'beyond'];
    return [mayBeWorse ? 'unsure' : 'within'];
  });
  if (sides.includes('beyond')) return 'beyond';
  return sides.length > 0 && sides.every((side) => side === 'within') ? 'within' : null;
}

/** A benchmark's value for a shop; null where it is not for it. */
function lineFor(benchmark: Benchmark, shop: ShopResult): number | null {
  if (!sharesBackOffice(benchmark.platform, shop.platform)) return null;
  if (benchmark.value !== 'qualityLine') return benchmark.value;
  return shop.profile.qualityLineKnown ? shop.profile.qualityLine : null;
}
