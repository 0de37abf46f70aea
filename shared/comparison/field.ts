/** One metric over all shops: who has a value, and who can be ranked with whom. */
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { MetricDefinition } from '../metrics/metric';
import { isScored } from '../scoring/values';

/** A shop with its metrics by id, so that fifty shops need no searching. */
export interface IndexedShop {
  readonly shop: ShopResult;
  readonly metrics: ReadonlyMap<string, MetricResult>;
}

/** A shop that is ranked on a metric. */
export interface Entry {
  readonly shop: ShopResult;
  readonly result: MetricResult;
  readonly value: number;
  /** 1 = best; equal values share a rank and the next one skips. */
  readonly rank: number;
}

export interface Field {
  readonly definition: MetricDefinition;
  /** In the order of the shops. */
  readonly all: readonly { readonly shop: ShopResult; readonly result: MetricResult | undefined }[];
  /** The best first; of equal values the one on most cases, then by id. The order of the shops does not matter. */
  readonly ranked: readonly Entry[];
}

export function indexed(shops: readonly ShopResult[]): readonly IndexedShop[] {
  return shops.map((shop) => ({
    shop,
    metrics: new Map(shop.metrics.map((metric) => [metric.id, metric])),
  }));
}

/** A metric over shops. */
export function fieldOf(definition: MetricDefinition, shops: readonly IndexedShop[]): Field {
  const all = shops.map(({ shop, metrics }) => ({ shop, result: metrics.get(definition.id) }));
  const sign = definition.direction === 'higher' ? -1 : 1;
  const sorted = comparable(all).toSorted(
    (a, b) =>
      (a.value - b.value) * sign ||
      casesOf(b.result) - casesOf(a.result) ||
      compareText(a.shop.id, b.shop.id),
  );
  let rank = 0;
  const ranked = sorted.map((entry, index): Entry => {
    if (entry.value !== sorted[index - 1]?.value) rank = index + 1;
    return { ...entry, rank };
  });
  return { definition, all, ranked };
}

/** By code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids of the ranked shops with this value. */
export function shopsWith(ranked: readonly Entry[], value: number): string[] {
  return ranked
    .filter((entry) => entry.value === value)
    .map(({ shop }) => shop.id)
    .sort(compareText);
}

type Present = Omit<Entry, 'rank'>;

/**
 * Only like is ranked with like: values that stand for the metric itself; where there are none, values that are all the same
 * kind of substitute (all at-least figures, all proxies).
 */
function comparable(all: Field['all']): readonly Present[] {
  const present = all.flatMap(({ shop, result }): Present[] =>
    result === undefined || result.value === null ? [] : [{ shop, result, value: result.value }],
  );
  const scored = present.filter(({ result }) => isScored(result.status));
  if (scored.length > 0) return scored;
  return new Set(present.map(({ result }) => result.status)).size === 1 ? present : [];
}

function casesOf({ denominator, count }: MetricResult): number {
  return denominator ?? count ?? 0;
}
