/** Totals of shops under one model, side by side. */
import type { ShopResult, ShopTotal } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { ScoreModel } from '../models/schema';
import { isOnModelScale, shownScore } from '../scoring/official';
import { compareText } from './field';

type TotalGroup = Comparison['totals'][number];
type TotalSignificance = TotalGroup['cells'][number]['significance'];

/** A total with the ends of its band; an official one is exact. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** Totals of one model. A total fixed by the growth stage says nothing about performance: it is shown but not ranked. */
export function compareTotals(model: ScoreModel, shops: readonly ShopResult[]): TotalGroup {
  const ranked = comparableTotals(model, shops)
    .map((shop) => ({ shop, score: shownScore(shop.total) ?? 0 }))
    .sort((a, b) => b.score - a.score || compareText(a.shop.id, b.shop.id));
  const best = ranked[0];
  return {
    model: model.id,
    cells: shops.map((shop) => {
      const score = shownScore(shop.total);
      const rank = 1 + ranked.findIndex((other) => other.score === score);
      const isRanked = score !== null && ranked.some((other) => other.shop === shop);
      if (!isRanked || best === undefined) {
        return { shop: shop.id, score, rank: null, difference: null, significance: null };
      }
      return {
        shop: shop.id,
        score,
        rank,
        difference: score - best.score,
        significance: rank === 1 ? null : totalSignificance(shop.total, best.shop.total),
      };
    }),
  };
}

/**
 * Whether two totals differ by more than their 95 % bands: credible where the bands do not meet, chance where they do. That is
 * stricter than a test of the difference, as most of a band is doubt about weights both shops share. An official total is
 * exact: against a band it stands as a point, and between two of them nothing is in doubt, so null; null also without bands.
 */
export function totalSignificance(a: ShopTotal, b: ShopTotal): TotalSignificance {
  return bandSignificance(rangeOf(a), rangeOf(b));
}

/** The same of any two scores with their bands, e.g. of a dimension. */
export function bandSignificance(a: Range | null, b: Range | null): TotalSignificance {
  if (a === null || b === null || (a.exact && b.exact)) return null;
  return a.low > b.high || b.low > a.high ? 'credible' : 'chance';
}

function rangeOf({ official, low, high }: ShopTotal): Range | null {
  if (official !== null) return { low: official, high: official, exact: true };
  return low === null || high === null ? null : { low, high, exact: false };
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
