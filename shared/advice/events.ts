/** What single events do to a shop's metrics: the definitions, as data. */
import type { EventKind } from '../checkup/event-kinds';

/**
 * What one event adds to a metric's counts.
 * - a ratio: to numerator and denominator
 * - a mean: one more value, given as it is (`value`), so much above the shop's mean (`over`), or as good as the model's full
 *   marks ask for (`best`)
 */
export type Effect =
  | { readonly metric: string; readonly hits: 0 | 1 | -1; readonly base: 0 | 1 }
  | { readonly metric: string; readonly value: number }
  | { readonly metric: string; readonly over: number }
  | { readonly metric: string; readonly best: true };

/**
 * Ordinary trade that goes well: a review of five stars · an order without any trouble · an after-sale, a refund without
 * return, a return handled as fast as full marks ask for · a chat answered so fast · a chat the buyer is content with · a
 * review that is answered.
 */
export const GOOD_EVENTS = [
  'fiveStarReview',
  'smoothOrder',
  'promptAfterSale',
  'promptRefund',
  'promptReturn',
  'promptChat',
  'contentChat',
  'answeredReview',
] as const;
export type GoodEvent = (typeof GOOD_EVENTS)[number];
export type ShopEvent = EventKind | GoodEvent;

/** A case that is counted and is a hit; one that is counted and is none; one more hit among the cases there are. */
const hit = (metric: string): Effect => ({ metric, hits: 1, base: 1 });
const miss = (metric: string): Effect => ({ metric, hits: 0, base: 1 });
const among = (metric: string): Effect => ({ metric, hits: 1, base: 0 });
const lost = (metric: string): Effect => ({ metric, hits: -1, base: 0 });
const best = (metric: string): Effect => ({ metric, best: true });

/** Stars of a review move its share of good, neutral and bad ones too: 4–5 good, 3 neutral, 1–2 bad. */
function review(stars: number, level: 'good' | 'neutral' | 'bad'): readonly Effect[] {
  return [
    { metric: 'goods.rating', value: stars },
    ...(['good', 'neutral', 'bad'] as const).map((one) =>
      (one === level ? hit : miss)(`reviews.${one}Rate`),
    ),
  ];
}

const AFTER_SALE: readonly Effect[] = [
  best('service.auditHours'),
  miss('service.escalationRate'),
  miss('service.rejectionRate'),
  hit('service.resolutionRate'),
];

/**
 * Everything an event touches moves together. Reviews, returns and disputes are of orders the shop has already, so that no
 * denominator of orders grows; a late shipment and a smooth order are one more order.
 */
export const EVENT_EFFECTS: Readonly<Record<ShopEvent, readonly Effect[]>> = {
  // One more review of 1 star; a bad one, also per paid order.
  oneStarReview: [...review(1, 'bad'), among('goods.badReviewPaidRate')],
  // One more review of 3 stars; a neutral one.
  threeStarReview: review(3, 'neutral'),
  // One of the orders signed for comes back for its quality, and the money is returned. How fast that is handled, and whether
  // the order still counts as completed, is not part of the event.
  qualityReturn: [
    among('goods.qualityReturnRate'),
    among('goods.qualityRefundPaidRate'),
    among('goods.returnRate'),
    among('goods.returnExchangeRate'),
  ],
  // One more order, shipped (and so picked up) 24 hours later than the shop's mean, too late for its promise and for 48 hours.
  // What the lateness does to delivery is not known and not counted.
  lateShipment: [
    { metric: 'logistics.pickupHours', over: 24 },
    { metric: 'logistics.shipHours', over: 24 },
    miss('logistics.onTimeShipRate'),
    miss('logistics.ship48hRate'),
  ],
  // One of the after-sales there are goes to the platform's arbitration.
  arbitration: [
    among('service.escalationRate'),
    among('service.complaintRate'),
    lost('service.resolutionRate'),
  ],
  // One more chat, answered after 600 seconds from the first word on.
  slowChat: [
    { metric: 'chat.avgReplySeconds', value: 600 },
    { metric: 'chat.firstReplySeconds', value: 600 },
    miss('chat.threeMinuteRate'),
  ],

  fiveStarReview: review(5, 'good'),
  smoothOrder: [
    miss('goods.qualityReturnRate'),
    miss('goods.qualityRefundPaidRate'),
    miss('goods.badReviewPaidRate'),
    miss('goods.returnRate'),
    miss('goods.returnExchangeRate'),
    miss('goods.refundOnlyRate'),
    best('logistics.pickupHours'),
    best('logistics.shipHours'),
    hit('logistics.onTimeShipRate'),
    hit('logistics.ship48hRate'),
    best('logistics.deliveryHours'),
    hit('logistics.onTimeDeliveryRate'),
    miss('logistics.damageReturnRate'),
    miss('logistics.wrongItemRate'),
    miss('logistics.complaintRate'),
    miss('service.complaintRate'),
    hit('orders.completionRate'),
    miss('orders.cancelRate'),
  ],
  promptAfterSale: AFTER_SALE,
  promptRefund: [...AFTER_SALE, best('service.refundOnlyHours'), hit('service.refundOnTimeRate')],
  promptReturn: [
    ...AFTER_SALE,
    best('service.returnRefundHours'),
    best('service.returnHandlingHours'),
  ],
  promptChat: [
    best('chat.avgReplySeconds'),
    best('chat.firstReplySeconds'),
    hit('chat.threeMinuteRate'),
  ],
  contentChat: [miss('chat.dissatisfactionRate'), hit('chat.satisfactionRate')],
  answeredReview: [best('reviews.replyHours'), hit('reviews.replyRate')],
};

/** The good event that moves a metric, and how; undefined where ordinary trade does not count towards it one by one. */
export function goodEventOf(
  metric: string,
): { readonly event: GoodEvent; readonly effect: Effect } | undefined {
  for (const event of GOOD_EVENTS) {
    const effect = EVENT_EFFECTS[event].find((one) => one.metric === metric);
    if (effect !== undefined) return { event, effect };
  }
  return undefined;
}
