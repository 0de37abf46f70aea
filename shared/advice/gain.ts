import type { ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { scoreValues } from '../scoring/score-values';
import { settingOf } from '../scoring/setting';
import { scoredValues } from '../scoring/values';

/**
 * Points the total rises by when some of the shop's scored metrics take other values, all at once, unrounded. Negative when
 * they are worse. Null where metrics do not move the total: no total, or one fixed by the growth stage.
 * @param targets new values by metric id, in the metrics' units
 */
export function gainOf(
  shop: ShopResult,
  model: ScoreModel,
  targets: ReadonlyMap<string, number>,
): number | null {
  if (shop.total.stage === 'growth') return null;
  const values = scoredValues(shop.metrics);
  const setting = settingOf(shop);
  const now = scoreValues(values, model, setting).total;
  const then = scoreValues(new Map([...values, ...targets]), model, setting).total;
  return now === null || then === null ? null : then - now;
}
