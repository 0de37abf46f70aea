import type { ShopResult } from '../checkup/schema';
import type { EventCost } from '../checkup/schema-advice';
import { EVENT_KINDS, type EventKind } from '../checkup/event-kinds';
import type { ScoreModel } from '../models/schema';
import { slotOf } from '../scoring/slot-of';
import { movesOf } from './after-events';
import { EVENT_EFFECTS } from './events';
import { modelOf } from './model-of';
import { rescorerOf } from './rescore';

/** What one more event of every kind costs each shop. What it touches is in `events.ts`. */
export function eventCosts(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
): EventCost[] {
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    return EVENT_KINDS.map((event) => costOf(shop, model, event));
  });
}

/**
 * The change is null where the figures cannot tell it: metrics do not move the total, a scored metric the event touches has
 * no counts, or the shop lacks every metric of the event that its model scores. It is 0 where the model scores none.
 */
function costOf(shop: ShopResult, model: ScoreModel, event: EventKind): EventCost {
  const { moves, untold } = movesOf(shop, model, new Map([[event, 1]]));
  const answer = { shop: shop.id, event, moves: [...moves] };
  const rescorer = rescorerOf(shop, model);
  if (rescorer === null) return { ...answer, change: null };
  const counting = new Set(
    rescorer
      .score(new Map())
      .metrics.flatMap(({ metric, weight }) => (weight === null ? [] : [metric])),
  );
  const inModel = EVENT_EFFECTS[event].filter(({ metric }) => slotOf(model, metric) !== undefined);
  const missing = inModel.length > 0 && inModel.every(({ metric }) => !counting.has(metric));
  if (missing || untold.some((metric) => counting.has(metric))) return { ...answer, change: null };
  const then = rescorer.score(new Map(moves.map(({ metric, to }) => [metric, to])));
  return { ...answer, change: rescorer.shown(then) - rescorer.now };
}
