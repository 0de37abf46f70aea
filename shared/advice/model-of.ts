import type { ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';

/** The model a shop is scored by; throws where it is not given, since a result holds the models of all its shops. */
export function modelOf(shop: ShopResult, models: readonly ScoreModel[]): ScoreModel {
  const model = models.find(({ id }) => id === shop.model);
  if (model === undefined) throw new Error(`Shop ${shop.id} has no model ${shop.model}.`);
  return model;
}
