/**
 * Where everything the five articles say went: each of their 99 metrics, causes and practices, and the measures, remedies and readings
 * beside them, with what the product does about it. A test follows every reference.
 */
import type { LocalText } from '../text/local-text';

/**
 * metric: an id of the catalogue · slot: `model/measure` of a shipped model · question: of the self-assessment · cause, action, topic of the
 * text rules, training field, kind of complaint: their ids · reading: a metric whose row of the comparison is told in a sentence ·
 * entry: of the handbook · warning: a forbidden practice.
 */
export const USE_KINDS = [
  'metric',
  'slot',
  'question',
  'cause',
  'action',
  'topic',
  'training',
  'complaint',
  'reading',
  'entry',
  'warning',
] as const;
export type UseKind = (typeof USE_KINDS)[number];

export interface SeedStatement {
  /** Article and table, as `describeSource` reads it. */
  readonly source: string;
  readonly name: LocalText;
  /** Kind and id. */
  readonly uses: readonly `${UseKind} ${string}`[];
}

export interface SeedItem extends SeedStatement {
  /** 1–99, in the order of the articles’ figures, causes and practices. */
  readonly number: number;
}

/** The figures, causes and practices in the tables of the five articles. */
export const SEED_ITEMS: readonly SeedItem[] = [
  {
    number: 1,
    source: '001·1',
    name: { zh: '退货率', en: 'Return rate' },
    uses: [
      'metric goods.returnRate',
      'slot five-dimensions/goods.returnRate',
      'action size-chart-remeasured',
      'entry metric-return-rate',
    ],
  },
  {
    number: 2,
    source: '001·1',
    name: { zh: '评价分数', en: 'Rating' },
    uses: [
      'metric goods.rating',
      'slot five-dimensions/goods.rating',
      'slot douyin-2026-09/goods.rating',
      'entry metric-rating',
    ],
  },
  {
    number: 3,
    source: '001·1',
    name: { zh: '图片质量', en: 'Quality of pictures' },
    uses: [
      'question assess.imageQuality',
      'slot five-dimensions/assess.imageQuality',
      'action image-standard-shots',
      'entry metric-image',
    ],
  },
  {
    number: 4,
    source: '001·1',
    name: { zh: '评论内容', en: 'What reviews say' },
    uses: [
      'metric reviews.positiveTextRate',
      'slot five-dimensions/reviews.positiveTextRate',
      'topic general',
      'entry metric-review-words',
    ],
  },
  {
    number: 5,
    source: '001·1',
    name: { zh: '评论回复时间', en: 'Time to answer reviews' },
    uses: [
      'metric reviews.replyHours',
      'slot five-dimensions/reviews.replyHours',
      'cause unanswered-reviews',
      'entry metric-review-reply-time',
    ],
  },
  {
    number: 6,
    source: '001·2',
    name: { zh: '发货速度', en: 'Speed of shipping' },
    uses: [
      'metric logistics.shipHours',
      'metric logistics.pickupHours',
      'slot five-dimensions/logistics.shipHours',
      'entry metric-ship-speed',
    ],
  },
  {
    number: 7,
    source: '001·2',
    name: { zh: '物流时效性', en: 'Time on the way' },
    uses: [
      'metric logistics.deliveryHours',
      'slot five-dimensions/logistics.deliveryHours',
      'entry metric-delivery',
    ],
  },
  {
    number: 8,
    source: '001·2',
    name: { zh: '物流准确度', en: 'Accuracy of delivery' },
    uses: [
      'metric logistics.wrongItemRate',
      'metric logistics.damageReturnRate',
      'slot five-dimensions/logistics.wrongItemRate',
      'entry metric-accuracy',
    ],
  },
  {
    number: 9,
    source: '001·2',
    name: { zh: '退货物流服务', en: 'Logistics of returns' },
    uses: [
      'question assess.returnLogistics',
      'slot five-dimensions/assess.returnLogistics',
      'action return-made-easy',
      'entry metric-return-logistics',
    ],
  },
  {
    number: 10,
    source: '001·2',
    name: { zh: '物流投诉处理', en: 'Complaints about delivery' },
    uses: [
      'metric logistics.complaintRate',
      'slot five-dimensions/logistics.complaintRate',
      'action parcel-exception-watch',
      'entry metric-logistics-complaints',
    ],
  },
  {
    number: 11,
    source: '001·3',
    name: { zh: '售后响应时间', en: 'Time to respond after sales' },
    uses: [
      'metric service.auditHours',
      'slot five-dimensions/service.auditHours',
      'entry metric-after-sale-response',
    ],
  },
  {
    number: 12,
    source: '001·3',
    name: { zh: '问题解决率', en: 'Resolution rate' },
    uses: [
      'metric service.resolutionRate',
      'slot five-dimensions/service.resolutionRate',
      'entry metric-resolution',
    ],
  },
  {
    number: 13,
    source: '001·3',
    name: { zh: '售后评价', en: 'Rating of after-sales' },
    uses: [
      'metric chat.satisfactionRate',
      'slot five-dimensions/chat.satisfactionRate',
      'entry metric-after-sale-rating',
    ],
  },
  {
    number: 14,
    source: '001·3',
    name: { zh: '售后投诉处理', en: 'Complaints after sales' },
    uses: [
      'metric service.complaintRate',
      'slot five-dimensions/service.escalationRate',
      'action complaint-ledger',
      'entry metric-after-sale-complaints',
    ],
  },
  {
    number: 15,
    source: '001·3',
    name: { zh: '售后补偿', en: 'Compensation' },
    uses: [
      'question assess.compensation',
      'slot five-dimensions/assess.compensation',
      'action pay-out-table',
      'entry metric-compensation',
    ],
  },
  {
    number: 16,
    source: '001·4',
    name: { zh: '评论回复率', en: 'Review reply rate' },
    uses: [
      'metric reviews.replyRate',
      'slot five-dimensions/reviews.replyRate',
      'cause unanswered-reviews',
      'entry metric-review-reply-rate',
    ],
  },
  {
    number: 17,
    source: '001·4',
    name: { zh: '私信回复时间', en: 'Time to answer messages' },
    uses: [
      'metric chat.avgReplySeconds',
      'slot five-dimensions/chat.avgReplySeconds',
      'entry metric-message-reply',
    ],
  },
  {
    number: 18,
    source: '001·4',
    name: { zh: '用户互动频率', en: 'How often one is in contact' },
    uses: [
      'question assess.interactionFrequency',
      'slot five-dimensions/assess.interactionFrequency',
      'action fan-group-weekly-post',
      'entry metric-interaction-frequency',
    ],
  },
  {
    number: 19,
    source: '001·4',
    name: { zh: '互动内容质量', en: 'Worth of what one says' },
    uses: [
      'question assess.interactionQuality',
      'slot five-dimensions/assess.interactionQuality',
      'entry metric-interaction-quality',
    ],
  },
  {
    number: 20,
    source: '001·4',
    name: { zh: '沟通方式', en: 'Ways to reach the shop' },
    uses: [
      'question assess.channels',
      'slot five-dimensions/assess.channels',
      'action contact-ways-shown',
      'entry metric-channels',
    ],
  },
  {
    number: 21,
    source: '001·5',
    name: { zh: '好评率', en: 'Good-review rate' },
    uses: [
      'metric reviews.goodRate',
      'slot five-dimensions/reviews.goodRate',
      'action neutral-review-invitation',
      'warning forbidden-bought-reviews',
      'entry metric-good-rate',
    ],
  },
  {
    number: 22,
    source: '001·5',
    name: { zh: '转发率', en: 'Share rate' },
    uses: [
      'question assess.shareRate',
      'slot five-dimensions/assess.shareRate',
      'action share-worthy-content',
      'entry metric-share-rate',
    ],
  },
  {
    number: 23,
    source: '001·5',
    name: { zh: '口碑影响力', en: 'Word of mouth' },
    uses: [
      'question assess.wordOfMouth',
      'slot five-dimensions/assess.wordOfMouth',
      'topic repurchase',
      'entry metric-word-of-mouth',
    ],
  },
  {
    number: 24,
    source: '001·5',
    name: { zh: '网友评论', en: 'Public comments' },
    uses: [
      'question assess.publicComments',
      'slot five-dimensions/assess.publicComments',
      'entry metric-public-comments',
    ],
  },
  {
    number: 25,
    source: '001·5',
    name: { zh: '品牌形象', en: 'Image of the brand' },
    uses: [
      'question assess.brandImage',
      'slot five-dimensions/assess.brandImage',
      'action brand-story-page',
      'entry metric-brand-image',
    ],
  },
  {
    number: 26,
    source: '002·1',
    name: { zh: '商品质量评分', en: 'Product quality score' },
    uses: [
      'metric goods.qualityScore',
      'slot six-factors/goods.qualityScore',
      'reading goods.qualityScore',
      'entry reading-goods-quality',
    ],
  },
  {
    number: 27,
    source: '002·2',
    name: { zh: '商品包装评分', en: 'Packaging score' },
    uses: [
      'metric goods.packagingScore',
      'slot six-factors/goods.packagingScore',
      'reading goods.packagingScore',
      'topic packaging',
      'entry reading-packaging',
    ],
  },
  {
    number: 28,
    source: '002·3',
    name: { zh: '物流评分', en: 'Logistics score' },
    uses: [
      'metric logistics.score',
      'slot six-factors/logistics.score',
      'reading logistics.score',
      'topic logistics',
      'entry reading-logistics',
    ],
  },
  {
    number: 29,
    source: '002·4',
    name: { zh: '退换货处理评分', en: 'Return handling score' },
    uses: [
      'metric service.returnHandlingScore',
      'slot six-factors/service.returnHandlingScore',
      'reading service.returnHandlingScore',
      'entry reading-returns',
    ],
  },
  {
    number: 30,
    source: '002·5',
    name: { zh: '客户投诉处理评分', en: 'Complaint handling score' },
    uses: [
      'metric service.complaintHandlingScore',
      'slot six-factors/service.complaintHandlingScore',
      'reading service.complaintHandlingScore',
      'entry reading-complaints',
    ],
  },
  {
    number: 31,
    source: '002·6',
    name: { zh: '好评数量', en: 'Good reviews' },
    uses: [
      'metric reviews.goodRate',
      'slot six-factors/reviews.goodRate',
      'reading reviews.goodRate',
      'entry reading-reviews',
    ],
  },
  {
    number: 32,
    source: '002·6',
    name: { zh: '中评数量', en: 'Neutral reviews' },
    uses: [
      'metric reviews.neutralRate',
      'reading reviews.neutralRate',
      'action neutral-reviews-read-one-by-one',
      'entry reading-reviews',
    ],
  },
  {
    number: 33,
    source: '002·6',
    name: { zh: '差评数量', en: 'Bad reviews' },
    uses: [
      'metric reviews.badRate',
      'slot six-factors/reviews.badRate',
      'reading reviews.badRate',
      'entry reading-reviews',
    ],
  },
  {
    number: 34,
    source: '002·7',
    name: { zh: '订单处理数量', en: 'Orders handled' },
    uses: [
      'metric orders.completionRate',
      'reading orders.completionRate',
      'entry reading-completion',
    ],
  },
  {
    number: 35,
    source: '002·7',
    name: { zh: '订单完成数量', en: 'Orders completed' },
    uses: [
      'metric orders.completionRate',
      'slot six-factors/orders.completionRate',
      'reading orders.completionRate',
      'entry reading-completion',
    ],
  },
  {
    number: 36,
    source: '002·8',
    name: { zh: '平均发货时长', en: 'Mean time to ship' },
    uses: [
      'metric logistics.shipHours',
      'slot six-factors/logistics.shipHours',
      'reading logistics.shipHours',
      'entry reading-ship-time',
    ],
  },
  {
    number: 37,
    source: '002·9',
    name: { zh: '二次购买率', en: 'Second purchase rate' },
    uses: [
      'metric customers.repurchaseRate',
      'slot six-factors/customers.repurchaseRate',
      'reading customers.repurchaseRate',
      'cause weak-loyalty',
      'entry reading-repurchase',
    ],
  },
  {
    number: 38,
    source: '002·10',
    name: { zh: '留存率', en: 'Retention rate' },
    uses: [
      'metric customers.retentionRate',
      'slot six-factors/customers.retentionRate',
      'reading customers.retentionRate',
      'cause weak-loyalty',
      'entry reading-retention',
    ],
  },
  {
    number: 39,
    source: '002·text',
    name: { zh: '店铺评分', en: 'Rating of the shop' },
    uses: ['metric goods.rating', 'slot six-factors/goods.rating', 'entry factor-reviews'],
  },
  {
    number: 40,
    source: '002·text',
    name: { zh: '客户粘性', en: 'Returning buyers' },
    uses: [
      'metric customers.repurchaseRate90',
      'slot six-factors/customers.repurchaseRate90',
      'cause weak-loyalty',
      'entry factor-loyalty',
    ],
  },
  {
    number: 41,
    source: '003·1',
    name: { zh: '用户评价', en: 'Customer ratings' },
    uses: [
      'slot kuaishou-article/chat.satisfactionRate',
      'slot kuaishou-article/reviews.goodRate',
      'metric chat.satisfactionRate',
      'entry evaluation-reviews',
    ],
  },
  {
    number: 42,
    source: '003·1',
    name: { zh: '退换货率', en: 'Returns and exchanges' },
    uses: [
      'slot kuaishou-article/goods.returnExchangeRate',
      'metric goods.returnExchangeRate',
      'topic size',
      'entry evaluation-returns',
    ],
  },
  {
    number: 43,
    source: '003·1',
    name: { zh: '投诉比例', en: 'Complaints' },
    uses: [
      'slot kuaishou-article/service.complaintRate',
      'metric service.complaintRate',
      'entry evaluation-complaints',
    ],
  },
  {
    number: 44,
    source: '003·1',
    name: { zh: '退款处理时效', en: 'Timeliness of refunds' },
    uses: [
      'slot kuaishou-article/service.refundOnTimeRate',
      'metric service.refundOnTimeRate',
      'entry evaluation-refunds',
    ],
  },
  {
    number: 45,
    source: '003·2',
    name: { zh: '快速响应', en: 'Responding fast' },
    uses: [
      'metric service.auditHours',
      'metric chat.threeMinuteRate',
      'action after-sale-four-sweeps',
      'entry practice-fast-response',
    ],
  },
  {
    number: 46,
    source: '004·1',
    name: { zh: '快速回复、及时回复', en: 'Quick replies' },
    uses: [
      'slot chat-quality/chat.firstReplySeconds',
      'slot chat-quality/chat.avgReplySeconds',
      'metric chat.avgReplySeconds',
      'entry norm-quick',
      'entry behaviour-in-time',
    ],
  },
  {
    number: 47,
    source: '004·2',
    name: { zh: '解决问题', en: 'Solving problems' },
    uses: [
      'slot chat-quality/service.resolutionRate',
      'question assess.problemSolving',
      'cause unskilled-solutions',
      'entry behaviour-solve',
    ],
  },
  {
    number: 48,
    source: '004·5',
    name: { zh: '回复不及时', en: 'Slow replies' },
    uses: [
      'complaint slowReply',
      'slot chat-quality/chat.threeMinuteRate',
      'question assess.slowReplyComplaints',
      'cause slow-chat',
      'entry complaint-slow',
    ],
  },
  {
    number: 49,
    source: '004·5',
    name: { zh: '服务态度不好', en: 'Bad attitude' },
    uses: [
      'complaint attitude',
      'slot chat-quality/assess.attitudeComplaints',
      'question assess.attitudeComplaints',
      'topic service',
      'entry complaint-attitude',
    ],
  },
  {
    number: 50,
    source: '004·5',
    name: { zh: '虚假宣传', en: 'False claims' },
    uses: [
      'complaint falseClaim',
      'slot chat-quality/assess.falseClaimComplaints',
      'question assess.falseClaimComplaints',
      'warning forbidden-false-claims',
      'entry complaint-claims',
    ],
  },
  {
    number: 51,
    source: '000·1',
    name: { zh: '产品质量低劣', en: 'Poor quality' },
    uses: [
      'cause poor-quality',
      'question assess.qualityChecks',
      'topic quality',
      'action sample-test-before-batch',
    ],
  },
  {
    number: 52,
    source: '000·1',
    name: { zh: '存在质量问题', en: 'Defects' },
    uses: ['cause defects', 'topic function', 'action supplier-batch-inspection'],
  },
  {
    number: 53,
    source: '000·1',
    name: { zh: '不符合消费者期望', en: 'Below expectation' },
    uses: [
      'cause below-expectation',
      'cause wrong-description',
      'topic description',
      'action honest-limits-on-page',
    ],
  },
  {
    number: 54,
    source: '000·2',
    name: { zh: '不及时处理用户问题', en: 'Slow to deal with problems' },
    uses: ['cause slow-after-sales', 'metric service.auditHours', 'action after-sale-four-sweeps'],
  },
  {
    number: 55,
    source: '000·2',
    name: { zh: '不专业的解决方案', en: 'Unskilled solutions' },
    uses: [
      'cause unskilled-solutions',
      'question assess.solutionSkill',
      'topic afterSales',
      'action pay-out-table',
    ],
  },
  {
    number: 56,
    source: '000·2',
    name: { zh: '对用户投诉不重视', en: 'Complaints not taken seriously' },
    uses: [
      'cause complaints-ignored',
      'question assess.complaintOwner',
      'action complaint-desk-owner',
    ],
  },
  {
    number: 57,
    source: '000·3',
    name: { zh: '商品发货慢', en: 'Slow shipping' },
    uses: ['cause slow-shipment', 'metric logistics.pickupHours', 'action cutoff-16-pickup-onsite'],
  },
  {
    number: 58,
    source: '000·3',
    name: { zh: '配送时间长', en: 'Long delivery' },
    uses: [
      'cause slow-delivery',
      'metric logistics.onTimeDeliveryRate',
      'action courier-by-province',
    ],
  },
  {
    number: 59,
    source: '000·3',
    name: { zh: '物流服务不好', en: 'Poor delivery service' },
    uses: ['cause poor-carrier', 'topic courier', 'topic damage', 'action carrier-contact-group'],
  },
  {
    number: 60,
    source: '000·4',
    name: { zh: '客服回复速度慢', en: 'Slow agents' },
    uses: ['cause slow-chat', 'metric chat.avgReplySeconds', 'action shift-eight-to-twenty-three'],
  },
  {
    number: 61,
    source: '000·4',
    name: { zh: '无法及时解答问题', en: 'Questions left open' },
    uses: ['cause unanswered-questions', 'metric chat.noReplyRate', 'action product-answer-sheet'],
  },
  {
    number: 62,
    source: '000·4',
    name: { zh: '无法有效沟通', en: 'Poor communication' },
    uses: [
      'cause poor-communication',
      'question assess.serviceCommunication',
      'action training-communication',
    ],
  },
  {
    number: 63,
    source: '000·text',
    name: { zh: '不正当竞争、虚假宣传', en: 'Unfair competition' },
    uses: [
      'cause unfair-competition',
      'question assess.fairClaims',
      'action honest-claims-only',
      'warning forbidden-false-claims',
      'warning forbidden-fake-orders',
    ],
  },
  {
    number: 64,
    source: '003·2',
    name: { zh: '商品描述准确', en: 'Accurate descriptions' },
    uses: [
      'question assess.descriptionAccuracy',
      'cause wrong-description',
      'topic description',
      'entry practice-description',
    ],
  },
  {
    number: 65,
    source: '003·2',
    name: { zh: '细致周到', en: 'Careful guidance' },
    uses: [
      'question assess.careAfterSales',
      'action after-sale-guidance-cards',
      'entry practice-care',
    ],
  },
  {
    number: 66,
    source: '003·2',
    name: { zh: '质量保证', en: 'A kept guarantee' },
    uses: [
      'question assess.qualityGuarantee',
      'action warranty-promise-kept',
      'entry practice-guarantee',
    ],
  },
  {
    number: 67,
    source: '003·3',
    name: { zh: '物流合作伙伴', en: 'The courier' },
    uses: ['question assess.carrierChoice', 'cause poor-carrier', 'entry practice-carrier'],
  },
  {
    number: 68,
    source: '003·3',
    name: { zh: '仓储和库存管理', en: 'Warehouse and stock' },
    uses: ['question assess.stockManagement', 'cause stock-outs', 'entry practice-stock'],
  },
  {
    number: 69,
    source: '003·3',
    name: { zh: '多种物流方式', en: 'Several ways of delivery' },
    uses: [
      'question assess.deliveryOptions',
      'action delivery-choice-at-order',
      'entry practice-delivery-ways',
    ],
  },
  {
    number: 70,
    source: '003·3',
    name: { zh: '订单跟踪服务', en: 'Telling where it is' },
    uses: [
      'question assess.orderTracking',
      'cause no-order-tracking',
      'action tracking-message-two',
      'entry practice-tracking',
    ],
  },
  {
    number: 71,
    source: '003·4',
    name: { zh: '售后团队', en: 'People for after-sales' },
    uses: ['question assess.afterSalesTeam', 'action complaint-desk-owner', 'entry practice-team'],
  },
  {
    number: 72,
    source: '003·4',
    name: { zh: '培训和学习机会', en: 'Time to learn' },
    uses: ['question assess.serviceTraining', 'cause untrained-agents', 'entry practice-learning'],
  },
  {
    number: 73,
    source: '003·4',
    name: { zh: '沟通能力', en: 'Being able to talk' },
    uses: [
      'question assess.serviceCommunication',
      'cause poor-communication',
      'entry practice-talk',
    ],
  },
  {
    number: 74,
    source: '003·4',
    name: { zh: '多种联系方式', en: 'Several ways to reach the shop' },
    uses: ['question assess.channels', 'action contact-ways-shown', 'entry practice-ways-to-reach'],
  },
  {
    number: 75,
    source: '003·5',
    name: { zh: '收集用户评价', en: 'Collecting what buyers say' },
    uses: [
      'question assess.feedbackCollection',
      'cause no-feedback-loop',
      'entry practice-collect',
    ],
  },
  {
    number: 76,
    source: '003·5',
    name: { zh: '分析和改进', en: 'Analysing and changing' },
    uses: [
      'question assess.feedbackAnalysis',
      'cause no-feedback-loop',
      'action feedback-monthly-review',
      'entry practice-analyse',
    ],
  },
  {
    number: 77,
    source: '003·5',
    name: { zh: '感谢和回馈', en: 'Thanks' },
    uses: [
      'question assess.buyerThanks',
      'action thank-buyers-plainly',
      'warning forbidden-bought-reviews',
      'entry practice-thanks',
    ],
  },
  {
    number: 78,
    source: '003·5',
    name: { zh: '用户维权', en: 'Buyers’ rights' },
    uses: ['question assess.buyerRights', 'cause complaints-ignored', 'entry practice-rights'],
  },
  {
    number: 79,
    source: '003·6',
    name: { zh: '评估和优化', en: 'Looking the routine over' },
    uses: [
      'question assess.processReview',
      'action process-review-quarterly',
      'entry practice-review',
    ],
  },
  {
    number: 80,
    source: '003·6',
    name: { zh: '根据用户反馈', en: 'From what buyers say' },
    uses: [
      'question assess.processFromFeedback',
      'cause no-feedback-loop',
      'entry practice-from-feedback',
    ],
  },
  {
    number: 81,
    source: '003·6',
    name: { zh: '简化退换货流程', en: 'Simple returns' },
    uses: [
      'question assess.returnSimplicity',
      'cause hard-returns',
      'action return-steps-three',
      'entry practice-simple-returns',
    ],
  },
  {
    number: 82,
    source: '003·6',
    name: { zh: '内部协同和沟通', en: 'Working together' },
    uses: ['question assess.teamwork', 'action team-handover-daily', 'entry practice-teamwork'],
  },
  {
    number: 83,
    source: '003·7',
    name: { zh: '个性化售后服务', en: 'Personal after-sales' },
    uses: [
      'question assess.personalService',
      'action personal-after-sale-note',
      'entry practice-personal',
    ],
  },
  {
    number: 84,
    source: '003·7',
    name: { zh: '会员制度和积分活动', en: 'Membership and points' },
    uses: [
      'question assess.membership',
      'action member-benefits-three',
      'entry practice-membership',
    ],
  },
  {
    number: 85,
    source: '003·7',
    name: { zh: '定期互动', en: 'Regular contact' },
    uses: [
      'question assess.interactionFrequency',
      'action fan-group-weekly-post',
      'entry practice-contact',
    ],
  },
  {
    number: 86,
    source: '003·7',
    name: { zh: '优惠和促销活动', en: 'Offers' },
    uses: [
      'question assess.promotions',
      'action shop-promotions-calendar',
      'topic price',
      'entry practice-offers',
    ],
  },
  {
    number: 87,
    source: '004·1',
    name: { zh: '有礼貌的称呼', en: 'Polite address' },
    uses: [
      'question assess.politeAddress',
      'slot chat-quality/assess.politeAddress',
      'action training-manners',
      'entry norm-address',
    ],
  },
  {
    number: 88,
    source: '004·1',
    name: { zh: '尊重用户意见', en: 'Respecting what buyers say' },
    uses: [
      'question assess.respectForOpinions',
      'slot chat-quality/assess.respectForOpinions',
      'entry norm-respect',
    ],
  },
  {
    number: 89,
    source: '004·1',
    name: { zh: '诚实守信', en: 'Honesty' },
    uses: [
      'question assess.honesty',
      'slot chat-quality/assess.honesty',
      'action honest-claims-only',
      'entry norm-honest',
    ],
  },
  {
    number: 90,
    source: '004·2',
    name: { zh: '主动沟通', en: 'Speaking unasked' },
    uses: [
      'question assess.proactiveContact',
      'slot chat-quality/assess.proactiveContact',
      'entry behaviour-unasked',
    ],
  },
  {
    number: 91,
    source: '004·2',
    name: { zh: '服务态度', en: 'Attitude' },
    uses: [
      'question assess.serviceAttitude',
      'slot chat-quality/chat.dissatisfactionRate',
      'topic service',
      'entry behaviour-attitude',
    ],
  },
  {
    number: 92,
    source: '004·3',
    name: { zh: '客服礼仪', en: 'Manners' },
    uses: [
      'training manners',
      'question assess.trainingManners',
      'slot chat-quality/assess.trainingManners',
      'action training-manners',
      'entry training-field-manners',
    ],
  },
  {
    number: 93,
    source: '004·3',
    name: { zh: '沟通技巧', en: 'Communication' },
    uses: [
      'training communication',
      'question assess.trainingCommunication',
      'slot chat-quality/assess.trainingCommunication',
      'action training-communication',
      'entry training-field-communication',
    ],
  },
  {
    number: 94,
    source: '004·3',
    name: { zh: '产品知识', en: 'Product knowledge' },
    uses: [
      'training products',
      'question assess.trainingProducts',
      'slot chat-quality/assess.trainingProducts',
      'action training-products',
      'entry training-field-products',
    ],
  },
  {
    number: 95,
    source: '004·3',
    name: { zh: '投诉处理', en: 'Handling complaints' },
    uses: [
      'training complaints',
      'question assess.trainingComplaints',
      'slot chat-quality/assess.trainingComplaints',
      'action training-complaints',
      'entry training-field-complaints',
    ],
  },
  {
    number: 96,
    source: '004·3',
    name: { zh: '情绪安抚', en: 'Calming buyers' },
    uses: [
      'training emotions',
      'question assess.trainingEmotions',
      'slot chat-quality/assess.trainingEmotions',
      'action training-emotions',
      'entry training-field-emotions',
    ],
  },
  {
    number: 97,
    source: '004·4',
    name: { zh: '客服评定', en: 'Grades' },
    uses: [
      'question assess.agentRating',
      'slot chat-quality/assess.agentRating',
      'action agent-grades-monthly',
      'entry incentive-grades',
    ],
  },
  {
    number: 98,
    source: '004·4',
    name: { zh: '客服竞赛', en: 'Contests' },
    uses: [
      'question assess.agentContests',
      'slot chat-quality/assess.agentContests',
      'action agent-contest-monthly',
      'entry incentive-contest',
    ],
  },
  {
    number: 99,
    source: '004·4',
    name: { zh: '服务奖励', en: 'Rewards' },
    uses: [
      'question assess.agentRewards',
      'slot chat-quality/assess.agentRewards',
      'cause no-incentives',
      'action agent-rewards-fixed',
      'entry incentive-rewards',
    ],
  },
];

/** The eighteen measures of article 002, under its six headings. */
export const SEED_MEASURES: readonly SeedStatement[] = [
  {
    source: '002·text',
    name: { zh: '挑供应商', en: 'Choosing suppliers' },
    uses: [
      'question assess.supplierControl',
      'action supplier-quality-clause',
      'entry measure-suppliers',
    ],
  },
  {
    source: '002·text',
    name: { zh: '先买样品试', en: 'Testing samples first' },
    uses: [
      'question assess.sampleTesting',
      'action sample-test-before-batch',
      'entry measure-samples',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管好包装', en: 'Controlling the packing' },
    uses: [
      'question assess.packagingControl',
      'cause weak-packaging',
      'action unboxing-pack-standard',
      'entry measure-packing',
    ],
  },
  {
    source: '002·text',
    name: { zh: '和快递说得上话', en: 'Being in touch with the courier' },
    uses: [
      'question assess.carrierContact',
      'action carrier-contact-group',
      'entry measure-carrier-talk',
    ],
  },
  {
    source: '002·text',
    name: { zh: '理顺退换流程', en: 'A short way to return' },
    uses: [
      'question assess.returnSimplicity',
      'action return-steps-three',
      'entry measure-return-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '投诉有专门的办法', en: 'A set way for complaints' },
    uses: [
      'question assess.complaintOwner',
      'action complaint-desk-owner',
      'entry measure-complaint-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '完成后提醒评价', en: 'Reminding buyers to review' },
    uses: [
      'action neutral-review-invitation',
      'warning forbidden-bought-reviews',
      'entry measure-review-reminder',
    ],
  },
  {
    source: '002·text',
    name: { zh: '回应和道谢', en: 'Answering and thanking' },
    uses: [
      'metric reviews.replyRate',
      'action thank-buyers-plainly',
      'entry measure-review-answers',
    ],
  },
  {
    source: '002·text',
    name: { zh: '照评价改', en: 'Changing what reviews say' },
    uses: [
      'question assess.feedbackAnalysis',
      'action bad-reviews-by-sku',
      'entry measure-review-changes',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管住订单流程', en: 'A kept flow of orders' },
    uses: [
      'metric orders.completionRate',
      'action daily-order-closing',
      'entry measure-order-flow',
    ],
  },
  {
    source: '002·text',
    name: { zh: '人手跟上单量', en: 'Enough hands' },
    uses: [
      'question assess.orderStaffing',
      'action order-staffing-by-volume',
      'entry measure-order-staff',
    ],
  },
  {
    source: '002·text',
    name: { zh: '用软件处理订单', en: 'Software for orders' },
    uses: ['question assess.orderSystem', 'action order-tool-batch', 'entry measure-order-system'],
  },
  {
    source: '002·text',
    name: { zh: '换更快的快递', en: 'A faster courier' },
    uses: [
      'question assess.carrierChoice',
      'action courier-by-province',
      'entry measure-fast-carrier',
    ],
  },
  {
    source: '002·text',
    name: { zh: '管好仓库', en: 'An orderly warehouse' },
    uses: ['question assess.stockManagement', 'action safety-stock-line', 'entry measure-storage'],
  },
  {
    source: '002·text',
    name: { zh: '提前预估备货', en: 'Forecasting' },
    uses: [
      'question assess.demandForecast',
      'action live-stock-forecast',
      'cause stock-outs',
      'entry measure-forecast',
    ],
  },
  {
    source: '002·text',
    name: { zh: '货和服务先做好', en: 'Goods and service first' },
    uses: ['metric goods.rating', 'action piece-check-before-packing', 'entry measure-good-basics'],
  },
  {
    source: '002·text',
    name: { zh: '会员制度', en: 'Membership' },
    uses: [
      'question assess.membership',
      'action member-benefits-three',
      'entry measure-membership',
    ],
  },
  {
    source: '002·text',
    name: { zh: '按人推送优惠', en: 'Offers that fit the buyer' },
    uses: [
      'question assess.promotions',
      'action refill-reminder-by-cycle',
      'entry measure-personal-offers',
    ],
  },
];

/** The five remedies of article 000. */
export const SEED_REMEDIES: readonly SeedStatement[] = [
  {
    source: '000·text',
    name: { zh: '把货做好', en: 'Better goods' },
    uses: [
      'cause poor-quality',
      'cause defects',
      'cause below-expectation',
      'action supplier-batch-inspection',
    ],
  },
  {
    source: '000·text',
    name: { zh: '把售后办快、办成', en: 'Quicker, better after-sales' },
    uses: [
      'cause slow-after-sales',
      'cause unskilled-solutions',
      'cause complaints-ignored',
      'action after-sale-four-sweeps',
    ],
  },
  {
    source: '000·text',
    name: { zh: '发得快、送得到', en: 'Ship early, deliver safely' },
    uses: [
      'cause slow-shipment',
      'cause slow-delivery',
      'cause poor-carrier',
      'action cutoff-16-pickup-onsite',
    ],
  },
  {
    source: '000·text',
    name: { zh: '练客服', en: 'Practise with agents' },
    uses: [
      'cause slow-chat',
      'cause unanswered-questions',
      'cause poor-communication',
      'cause untrained-agents',
      'action training-communication',
    ],
  },
  {
    source: '000·text',
    name: { zh: '照实说、守规矩', en: 'Honest trade' },
    uses: [
      'cause unfair-competition',
      'action honest-claims-only',
      'warning forbidden-fake-orders',
    ],
  },
];

/** The ten tables of article 002 read in words. */
export const SEED_READINGS: readonly SeedStatement[] = [
  {
    source: '002·1',
    name: { zh: '读商品质量评分', en: 'Reading product quality' },
    uses: [
      'reading goods.qualityScore',
      'slot six-factors/goods.qualityScore',
      'entry reading-goods-quality',
    ],
  },
  {
    source: '002·2',
    name: { zh: '读商品包装评分', en: 'Reading packaging' },
    uses: [
      'reading goods.packagingScore',
      'slot six-factors/goods.packagingScore',
      'entry reading-packaging',
    ],
  },
  {
    source: '002·3',
    name: { zh: '读物流评分', en: 'Reading logistics' },
    uses: [
      'reading logistics.score',
      'slot six-factors/logistics.score',
      'entry reading-logistics',
    ],
  },
  {
    source: '002·4',
    name: { zh: '读退换货处理评分', en: 'Reading return handling' },
    uses: [
      'reading service.returnHandlingScore',
      'slot six-factors/service.returnHandlingScore',
      'entry reading-returns',
    ],
  },
  {
    source: '002·5',
    name: { zh: '读客户投诉处理评分', en: 'Reading complaint handling' },
    uses: [
      'reading service.complaintHandlingScore',
      'slot six-factors/service.complaintHandlingScore',
      'entry reading-complaints',
    ],
  },
  {
    source: '002·6',
    name: { zh: '读用户评价分布', en: 'Reading the spread of reviews' },
    uses: [
      'reading reviews.goodRate',
      'reading reviews.neutralRate',
      'reading reviews.badRate',
      'metric reviews.goodRate',
      'entry reading-reviews',
    ],
  },
  {
    source: '002·7',
    name: { zh: '读订单处理和完成数量', en: 'Reading order completion' },
    uses: [
      'reading orders.completionRate',
      'metric orders.completionRate',
      'entry reading-completion',
    ],
  },
  {
    source: '002·8',
    name: { zh: '读平均发货时长', en: 'Reading time to ship' },
    uses: ['reading logistics.shipHours', 'metric logistics.shipHours', 'entry reading-ship-time'],
  },
  {
    source: '002·9',
    name: { zh: '读二次购买率', en: 'Reading second purchases' },
    uses: [
      'reading customers.repurchaseRate',
      'metric customers.repurchaseRate',
      'entry reading-repurchase',
    ],
  },
  {
    source: '002·10',
    name: { zh: '读留存率', en: 'Reading retention' },
    uses: [
      'reading customers.retentionRate',
      'metric customers.retentionRate',
      'entry reading-retention',
    ],
  },
];
