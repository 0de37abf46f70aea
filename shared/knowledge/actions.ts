import type { Action } from './action';
import { CHAT_ACTIONS } from './actions/chat';
import { CUSTOMER_ACTIONS } from './actions/customers';
import { GOODS_ACTIONS } from './actions/goods';
import { LOGISTICS_ACTIONS } from './actions/logistics';
import { ORDER_ACTIONS } from './actions/orders';
import { REVIEW_ACTIONS } from './actions/reviews';
import { SERVICE_ACTIONS } from './actions/service';
import { SERVICE_ROUTINE_ACTIONS } from './actions/service-routine';
import { SERVICE_TEAM_ACTIONS } from './actions/service-team';
import { SHIPPING_WAYS_ACTIONS } from './actions/shipping-ways';
import { SHOP_IMAGE_ACTIONS } from './actions/shop-image';

/**
 * Every improvement action: the daily work of each area in the order of `METRIC_GROUPS`, then what cuts across areas (ways of
 * shipping, routines and people of service, the shop’s image); within each as in its data file.
 */
export const ACTIONS: readonly Action[] = [
  ...GOODS_ACTIONS,
  ...LOGISTICS_ACTIONS,
  ...SERVICE_ACTIONS,
  ...CHAT_ACTIONS,
  ...REVIEW_ACTIONS,
  ...ORDER_ACTIONS,
  ...CUSTOMER_ACTIONS,
  ...SHIPPING_WAYS_ACTIONS,
  ...SERVICE_ROUTINE_ACTIONS,
  ...SERVICE_TEAM_ACTIONS,
  ...SHOP_IMAGE_ACTIONS,
];

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

/** The action with this id; undefined when unknown (a saved checklist may name one a later version dropped). */
export function actionById(id: string): Action | undefined {
  return byId.get(id);
}

/** Actions that move the metric (`group.name`), in the order of `ACTIONS`; empty when there is none. */
export function actionsFor(metric: string): readonly Action[] {
  return ACTIONS.filter((action) => action.moves.some((move) => move.metric === metric));
}
