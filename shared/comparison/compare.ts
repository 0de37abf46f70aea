/** Shops side by side: every metric ranked, the difference to the best, and whether it is more than chance. */
import type { Comparison, ComparisonCell, MetricResult, ShopResult } from '../checkup/schema';
import { METRICS } from '../metrics/catalogue';
import type { MetricDefinition } from '../metrics/metric';
import type { ScoreModel } from '../models/schema';
import { isOnModelScale, shownScore } from '../scoring/official';
import { significanceOf } from '../scoring/significance';
import { isScored } from '../scoring/values';
import { readComparison } from './reading';

type MetricRow = Comparison['metrics'][number];
type TotalGroup = Comparison['totals'][number];

/**
 * Compares shops on every metric at least one has a value for, and on their totals model by model.
 * @param models the models the shops are scored by; they give the order of the groups
 */
export function compare(shops: readonly ShopResult[], models: readonly ScoreModel[]): Comparison {
  const metrics = METRICS.map((definition) => compareMetric(definition, shops)).filter((row) =>
    row.cells.some((cell) => cell.value !== null),
  );
  const totals = models.flatMap((model) => {
    const group = shops.filter((shop) => shop.model === model.id);
    return group.length === 0 ? [] : [compareTotals(model, group)];
  });
  return { metrics, totals, reading: readComparison(shops, metrics, totals, models) };
}

function compareMetric(definition: MetricDefinition, shops: readonly ShopResult[]): MetricRow {
  const results = shops.map((shop) => ({
    shop: shop.id,
    result: shop.metrics.find((metric) => metric.id === definition.id),
  }));
  const comparable = comparableResults(results.flatMap(({ result }) => result ?? []));
  const sign = definition.direction === 'higher' ? 1 : -1;
  const best = comparable.reduce<MetricResult | null>(
    (lead, candidate) =>
      lead === null || (Number(candidate.value) - Number(lead.value)) * sign > 0 ? candidate : lead,
    null,
  );
  return {
    metric: definition.id,
    cells: results.map(({ shop, result }): ComparisonCell => {
      const value = result?.value ?? null;
      const cell = { shop, value, score: result?.score ?? null };
      if (value === null || best === null || !comparable.some((other) => other === result)) {
        return { ...cell, rank: null, difference: null, significance: null };
      }
      const rank =
        1 + comparable.filter((other) => (Number(other.value) - value) * sign > 0).length;
      return {
        ...cell,
        rank,
        difference: value - Number(best.value),
        significance: rank === 1 || result === undefined ? null : significanceOf(result, best),
      };
    }),
  };
}

/**
 * Only like is ranked with like: values that stand for the metric itself; where there are none, values that are all the same
 * kind of substitute (all at-least figures, all proxies).
 */
function comparableResults(results: readonly MetricResult[]): readonly MetricResult[] {
  const present = results.filter((result) => result.value !== null);
  const scored = present.filter((result) => isScored(result.status));
  if (scored.length > 0) return scored;
  return new Set(present.map((result) => result.status)).size === 1 ? present : [];
}

/** Totals of one model. A total fixed by the growth stage says nothing about performance: it is shown but not ranked. */
function compareTotals(model: ScoreModel, shops: readonly ShopResult[]): TotalGroup {
  const comparable = comparableTotals(model, shops);
  const ranked = comparable.flatMap(({ total }) => shownScore(total) ?? []);
  const best = Math.max(...ranked);
  return {
    model: model.id,
    cells: shops.map((shop) => {
      const score = shownScore(shop.total);
      const isRanked = score !== null && comparable.includes(shop);
      return {
        shop: shop.id,
        score,
        rank: isRanked ? 1 + ranked.filter((other) => other > score).length : null,
        difference: isRanked ? score - best : null,
      };
    }),
  };
}

/** Official totals on another scale than the model's are ranked only where all totals are such, of one platform. */
function comparableTotals(model: ScoreModel, shops: readonly ShopResult[]): readonly ShopResult[] {
  const present = shops.filter(
    ({ total }) => shownScore(total) !== null && total.stage !== 'growth',
  );
  const isOther = ({ platform, total }: ShopResult): boolean =>
    total.official !== null && !isOnModelScale(platform, model);
  const alike = new Set(present.map(({ platform }) => platform)).size === 1;
  if (alike && present.every(isOther)) return present;
  return present.filter((shop) => !isOther(shop));
}
