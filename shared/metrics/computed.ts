/** How each metric that records of orders, after-sales, reviews and chats give is measured. */
import type { Measured } from './accumulate';
import { AFTER_SALE_METRICS } from './metrics-after-sales';
import { CHAT_METRICS } from './metrics-chat';
import { ORDER_AFTER_SALE_METRICS } from './metrics-order-after-sales';
import { ORDER_METRICS } from './metrics-orders';
import { REVIEW_METRICS } from './metrics-reviews';
import { repurchaseRate90 } from './repurchase';
import type { ShopView } from './shop-view';

/** By metric id; metrics that only tables and typing give are not among them. */
export const COMPUTED: ReadonlyMap<string, (view: ShopView) => Measured> = new Map(
  Object.entries({
    ...ORDER_METRICS,
    ...ORDER_AFTER_SALE_METRICS,
    ...AFTER_SALE_METRICS,
    ...REVIEW_METRICS,
    ...CHAT_METRICS,
    'customers.repurchaseRate90': repurchaseRate90,
  }),
);
