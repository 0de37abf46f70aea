/** What is bad enough to be a sign of something. Own starting points (estimates) unless said; none of them is a line of a platform. */

/**
 * Worse than this, a metric is a sign; in its unit. Where the shipped curves have a break between good and poor (about 75 to 85
 * points) it is there: a value on the good side of it is nothing to look for causes of. A metric without a level is a sign only
 * by the points it costs.
 */
export const LEVELS: Readonly<Record<string, number | 'qualityLine'>> = {
  // The category's admission line of the alliance (D24): over it goods count as bad.
  'goods.qualityReturnRate': 'qualityLine',
  'goods.qualityRefundPaidRate': 'qualityLine',
  // 70 points of the curve for poor reviews, and of that of ratings.
  'goods.badReviewPaidRate': 0.005,
  'goods.rating': 4.7,
  // The article's middle shop has 4.2 and is called worse than the best.
  'goods.qualityScore': 4.2,
  'goods.packagingScore': 4.2,
  'logistics.score': 4.2,
  'service.returnHandlingScore': 4.2,
  'service.complaintHandlingScore': 4.2,
  // A third of what is sold comes back only in clothing; elsewhere a tenth is much.
  'goods.returnRate': 0.15,
  'goods.returnExchangeRate': 0.15,
  'goods.refundOnlyRate': 0.05,
  // A day: orders paid before the evening have missed a whole pickup.
  'logistics.pickupHours': 24,
  // The platforms ask for 48 hours of a single order; a mean over a day and a half has many beyond it.
  'logistics.shipHours': 36,
  'logistics.onTimeShipRate': 0.95,
  'logistics.ship48hRate': 0.95,
  'logistics.pickup48hRate': 0.95,
  'logistics.nextDayPickupRate': 0.9,
  // 80 points of their curves.
  'logistics.deliveryHours': 70,
  'logistics.onTimeDeliveryRate': 0.9,
  'logistics.damageReturnRate': 0.005,
  'logistics.wrongItemRate': 0.005,
  'logistics.complaintRate': 0.005,
  // Half a working day; the curves give 70 to 75 points.
  'service.auditHours': 12,
  'service.refundOnlyHours': 24,
  // The way back alone takes two to four days.
  'service.returnRefundHours': 120,
  'service.returnHandlingHours': 72,
  'service.refundOnTimeRate': 0.9,
  'service.escalationRate': 0.0065,
  'service.rejectionRate': 0.05,
  'service.merchantLiableRate': 0.3,
  'service.resolutionRate': 0.9,
  'service.complaintRate': 0.01,
  // 75 points of the curve.
  'chat.avgReplySeconds': 60,
  'chat.firstReplySeconds': 60,
  'chat.threeMinuteRate': 0.85,
  'chat.noReplyRate': 0.05,
  'chat.dissatisfactionRate': 0.1,
  'chat.satisfactionRate': 0.8,
  'chat.conversionRate': 0.3,
  // The article's worst shop has 80 % good, 16 % middling and 4 % bad reviews, its best 89, 9 and 2.
  'reviews.goodRate': 0.85,
  'reviews.neutralRate': 0.1,
  'reviews.badRate': 0.03,
  'reviews.positiveTextRate': 0.8,
  'reviews.replyRate': 0.5,
  'reviews.replyHours': 48,
  'orders.cancelRate': 0.1,
  'orders.completionRate': 0.9,
  'customers.repurchaseRate90': 0.1,
  // The article's worst shop: 20 % buy again, 70 % stay.
  'customers.repurchaseRate': 0.2,
  'customers.retentionRate': 0.7,
};

/**
 * A metric that costs so many points of the total is a sign though it is not worse than its level, if it also lacks so many of
 * its own: less is what a good shop loses here and there, and where a model has few metrics with data each weighs a lot.
 */
export const COSTLY = { points: 2, missing: 20 } as const;

/**
 * Bad cases (reviews, after-sales, orders, complaints). One is chance and no sign at all; with fewer than five, one more or less
 * changes the picture, so they never make more than a weak finding.
 */
export const CASES = { few: 2, enough: 5 } as const;

/** Values behind a mean: fewer than three are no mean worth the name; from ten on a single one no longer decides it. */
export const VALUES = { few: 3, enough: 10 } as const;

/**
 * Share of the reviews with words that complain of one topic. A shop with 97 % good reviews is a good one: a topic that alone
 * takes the other 3 % is worth a finding.
 */
export const TOPIC_SHARE = 0.03;

/** Share of the after-sales one reason must take: a tenth, or else other reasons come first. */
export const REASON_SHARE = 0.1;
/** And of the paid orders where they are known: half a percent, the strictest quality-return lines (D24). A shop under it sells well, whatever its few after-sales say. */
export const REASON_PER_ORDER = 0.005;

/** A group (courier, province, product) is far worse from one and a half times what all others together have. */
export const FAR_WORSE = 1.5;
/** Rows a group must have to be looked at: of fewer, two more or less change its rate by whole percents. */
export const GROUP_ROWS = 30;

/** Chats an agent must have had to be held against others; a day's work. */
export const AGENT_CHATS = 30;
/** An agent is far behind from twice the best one's figure on, and by so much at least that buyers notice. */
export const AGENT_TIMES = 2;
export const AGENT_GAP = { replySeconds: 20, dissatisfaction: 0.05 } as const;

/** Forbidden words in replies: each stands in public, but one or two may be a turn of phrase. */
export const FORBIDDEN_CASES = 3;

/** Stars a shop gives itself from which on it says itself that it is bad at something. */
export const BAD_STARS = 2;

/** Answers that are no stars: bad from this value on, or down to it. */
export const ANSWER_LEVELS: Readonly<
  Record<string, { readonly atLeast: number } | { readonly atMost: number }>
> = {
  // Fewer than two contacts a week, a single way to be reached, hardly anybody who passes it on.
  'assess.interactionFrequency': { atMost: 1 },
  'assess.channels': { atMost: 1 },
  'assess.shareRate': { atMost: 0.01 },
  // Of the last chats with a question, the share that was settled: a fifth left open is much.
  'assess.problemSolving': { atMost: 0.8 },
  // Complaints: as with other cases one is chance, but a single false claim costs points by the rules.
  'assess.attitudeComplaints': { atLeast: 2 },
  'assess.slowReplyComplaints': { atLeast: 2 },
  'assess.falseClaimComplaints': { atLeast: 1 },
};
