import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatPoints, formatScore } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { thresholdsOf } from '../../../shared/scoring/grade';
import type { Words } from '../../ui/language';
import { lineName } from './line-name';
import type { Fixed, PlanChoice } from './plan-view';

/** The finding of the page: what it takes to the first line ahead, or why that cannot be said. */
export function planTitle(
  { shops }: Pick<CheckupResult, 'shops'>,
  shop: ShopResult,
  model: ScoreModel,
  fixed: Fixed,
  [first]: readonly PlanChoice[],
  words: Words,
): string {
  const { t } = words;
  const finding = (): string => {
    if (fixed !== null) return t(`ui.plan.title.${fixed}`);
    if (first === undefined) return t('ui.plan.title.none');
    const { plan, line } = first;
    const { from, to } = plan;
    if (from === null || to === null) return t('ui.plan.title.none');
    const code = plan.reaches ? 'reaches' : to >= line.threshold ? 'conditions' : 'short';
    return t(`ui.plan.title.${code}`, {
      line: lineName(first, words),
      actions: formatCount(plan.actions.length),
      to: formatScore(to, thresholdsOf(model)),
      distance: formatPoints(line.threshold - to),
    });
  };
  return shops.length > 1 ? t('ui.plan.ofShop', { shop: shop.name, title: finding() }) : finding();
}
