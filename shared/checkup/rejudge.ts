/** A check-up judged anew from what it holds, without its files: by other answers, other targets, other models. */
import { modelOf } from '../advice/model-of';
import type { ShopMeasurement } from '../metrics/measurement';
import type { OfficialScore } from '../model/official-score';
import { maybePeriod } from '../model/period';
import type { ScoreModel } from '../models/schema';
import { shopId } from '../scoring/score-shop';
import { judge, type Judging } from './judge';
import type { CheckupResult, ShopResult } from './schema';
import { SHOP_WARNINGS, shopWarnings } from './warnings';

/**
 * The same figures of the same shops under the same models, judged by other answers or targets. With those it was made by it
 * comes out as it is.
 */
export function rejudge(result: CheckupResult, judging: Judging): CheckupResult {
  const { models, texts, service } = result;
  const period = maybePeriod(result.period);
  const shops = result.shops.map((shop) => {
    const model = modelOf(shop, models);
    return { measured: measurementOf(shop, model), model, profile: shop.profile };
  });
  return { ...result, ...judge({ period, shops, texts, service }, models, judging) };
}

/**
 * The same figures of the same shops scored by other models, or by later states of the same ones.
 *
 * @param models those to score by, once each, in the order results list them
 * @param modelFor the one of them a shop is scored by
 */
export function rescore(
  result: CheckupResult,
  models: readonly ScoreModel[],
  modelFor: (shop: ShopResult) => ScoreModel,
  judging: Judging,
): CheckupResult {
  const { texts, service } = result;
  const period = maybePeriod(result.period);
  const judged = result.shops.map((shop) => ({
    measured: measurementOf(shop, modelOf(shop, result.models)),
    model: modelFor(shop),
    profile: shop.profile,
  }));
  const judgement = judge({ period, shops: judged, texts, service }, models, judging);
  const scored = judgement.shops.flatMap((shop) => {
    const one = judged.find(({ measured }) => shopId(measured) === shop.id);
    return one === undefined
      ? []
      : [{ shop, model: one.model, caveat: null, paidOrders30: one.measured.paidOrders30 }];
  });
  const kept = result.warnings.filter(({ code }) => !SHOP_WARNINGS.has(code));
  const warnings = [...kept, ...shopWarnings(scored)].map(({ code, params }) => ({
    ...{ code, params: { ...params } },
  }));
  return { ...result, ...judgement, models: [...models], warnings };
}

/** What was measured of a shop, taken back out of its result. */
function measurementOf(shop: ShopResult, { bonuses, deductions }: ScoreModel): ShopMeasurement {
  const { name, platform, total, officialRecord, groups, products } = shop;
  return {
    ...{ name, platform, groups, products },
    metrics: shop.metrics.filter(({ status }) => status !== 'assessed'),
    paidOrders30: total.paidOrders,
    official: total.official,
    // A model that has none of a kind says 0 of it, which is not known of others.
    officialAdjustments: {
      bonus: bonuses.length === 0 ? null : total.bonus,
      deduction: deductions.length === 0 ? null : total.deduction,
    },
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
