import type { ShopTotal } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';

/** What the platform shows buyers for a total: a figure and stars; null where the model does not know or there is no total. */
export function buyersSee(
  total: number | null,
  model: ScoreModel,
): Pick<ShopTotal, 'display' | 'stars'> {
  if (total === null) return { display: null, stars: null };
  return {
    display: model.display.find(({ from }) => total >= from)?.shown ?? null,
    stars: model.stars.find(({ from }) => total >= from)?.stars ?? null,
  };
}
