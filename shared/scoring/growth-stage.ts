import type { ShopTotal } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';

/** Orders a shop in the growth stage still needs to be judged in full; null for others, and where that is not known. */
export function ordersToFormal(
  { stage, paidOrders }: Pick<ShopTotal, 'stage' | 'paidOrders'>,
  { growthStage }: Pick<ScoreModel, 'growthStage'>,
): number | null {
  if (stage !== 'growth' || paidOrders === null || growthStage === null) return null;
  const left = growthStage.minimumOrders - paidOrders.count;
  return left > 0 ? left : null;
}
