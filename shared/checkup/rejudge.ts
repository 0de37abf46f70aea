/** A check-up judged anew from what it holds, without its files: after an answer of the self-assessment, or other targets. */
import { modelOf } from '../advice/model-of';
import type { ShopMeasurement } from '../metrics/measurement';
import type { OfficialScore } from '../model/official-score';
import { maybePeriod } from '../model/period';
import { judge, type Judging } from './judge';
import type { CheckupResult, ShopResult } from './schema';

/**
 * The same figures of the same shops under the same models, judged by other answers or targets. With those it was made by it
 * comes out as it is.
 */
export function rejudge(result: CheckupResult, judging: Judging): CheckupResult {
  const { models, texts, service } = result;
  const period = maybePeriod(result.period);
  const shops = result.shops.map((shop) => ({
    measured: measurementOf(shop),
    model: modelOf(shop, models),
    profile: shop.profile,
  }));
  return { ...result, ...judge({ period, shops, texts, service }, models, judging) };
}

/** What was measured of a shop, taken back out of its result. */
function measurementOf(shop: ShopResult): ShopMeasurement {
  const { name, platform, total, officialRecord, groups, products } = shop;
  return {
    ...{ name, platform, groups, products },
    metrics: shop.metrics.filter(({ status }) => status !== 'assessed'),
    paidOrders30: total.paidOrders,
    official: total.official,
    officialAdjustments: { bonus: total.bonus, deduction: total.deduction },
    officialScores: officialRecord.history.flatMap(officialOf),
  };
}

/** What the platform said of a day: only what corrections are fitted to is kept of it. */
function officialOf({
  date,
  official,
  officialDimensions,
}: ShopResult['officialRecord']['history'][number]): readonly OfficialScore[] {
  if (official === null && Object.keys(officialDimensions).length === 0) return [];
  return [
    {
      ...{ source: 0, row: 0, date, total: official, dimensions: officialDimensions },
      ...{ metrics: {}, bonus: null, deduction: null, level: null, origin: 'table' },
    },
  ];
}
