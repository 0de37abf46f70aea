import type { ShopResult } from '../../../shared/checkup/schema';
import {
  formatCount,
  formatPoints,
  formatScore,
  formatSigned,
} from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { nextGates } from '../../../shared/scoring/gates';
import { ordersToFormal } from '../../../shared/scoring/growth-stage';
import { hasOwnScale, shownScore } from '../../../shared/scoring/official';
import { modelOf } from '../../ui/check-up';
import type { Words } from '../../ui/language';
import { actionsToDo, jointGain } from '../checklist/checklist-items';

const FIRST_ACTIONS = 3;

/** The overview in one sentence: who is nearest to trouble, how far from the next line, what the first actions bring it. */
export function headline(document: CheckupDocument, { t, pick }: Words): string {
  const { result } = document;
  const ranked = result.shops
    .filter((shop) => shownScore(shop.total) !== null)
    .sort((a, b) => scoreOf(a) - scoreOf(b));
  // A total the platform fixes moves by nothing one does: it leads only where there is no other.
  const worst =
    ranked.find(({ total }) => total.stage !== 'growth' && !hasOwnScale(total)) ??
    ranked.find(({ total }) => total.stage !== 'growth') ??
    ranked[0];
  if (worst === undefined) {
    const [only, ...others] = result.shops;
    return only !== undefined && others.length === 0
      ? t('ui.overview.title.noTotalOne', { shop: only.name })
      : t('ui.overview.title.noTotal', { count: formatCount(result.shops.length) });
  }
  if (worst.total.stage === 'growth') {
    const left = ordersToFormal(worst.total, modelOf(result, worst));
    return t(left === null ? 'ui.overview.title.growth' : 'ui.overview.title.growthLeft', {
      shop: worst.name,
      score: formatScore(scoreOf(worst)),
      left: left ?? 0,
    });
  }
  const todo = actionsToDo(document).slice(0, FIRST_ACTIONS);
  const own = todo.flatMap(({ entries }) => entries.filter(({ item }) => item.shop === worst.id));
  const gain = jointGain(own.map(({ item }) => item));
  const rest =
    // What actions bring is in the points of the model.
    gain === null || hasOwnScale(worst.total)
      ? ''
      : t(result.shops.length === 1 ? 'ui.overview.title.actions' : 'ui.overview.title.actionsOf', {
          shop: worst.name,
          count: todo.length,
          gain: formatSigned(gain),
        });
  const [ahead] = nextGates(worst, modelOf(result, worst));
  if (ahead !== undefined) {
    return (
      t(ahead.standing === 'unsure' ? 'ui.overview.title.unsure' : 'ui.overview.title.gate', {
        shop: worst.name,
        gate: pick(ahead.gate.name),
        threshold: ahead.gate.threshold,
        distance: formatPoints(ahead.distance),
      }) + rest
    );
  }
  const text = result.shops.length === 1 ? 'ui.overview.title.one' : 'ui.overview.title.lowest';
  return t(text, { shop: worst.name }) + rest;
}

function scoreOf({ total }: Pick<ShopResult, 'total'>): number {
  return shownScore(total) ?? 0;
}
