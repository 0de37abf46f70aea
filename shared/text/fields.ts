import type { ColumnTarget } from '../import/layouts/names';
import type { RecordKind } from '../model/records';
import type { LocalText } from './local-text';

const SHARED = {
  shop: { zh: '店铺名称', en: 'Shop' },
  platform: { zh: '平台', en: 'Platform' },
  orderId: { zh: '订单号', en: 'Order number' },
  subOrderId: { zh: '子订单号', en: 'Sub-order number' },
  productId: { zh: '商品编号', en: 'Product number' },
  productName: { zh: '商品名称', en: 'Product name' },
  trackingNo: { zh: '快递单号', en: 'Tracking number' },
  shipTime: { zh: '发货时间', en: 'Shipped at' },
  pickupTime: { zh: '揽收时间', en: 'Picked up at' },
  signTime: { zh: '签收时间', en: 'Signed for at' },
  shipStatusWord: { zh: '发货状态', en: 'Shipping status' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What a column can be taken for, in words. Not only exports have these columns, so it is no header of one of them. */
export const FIELD_TEXTS: {
  readonly [K in RecordKind]: Readonly<Partial<Record<ColumnTarget<K>, LocalText>>>;
} = {
  orders: {
    ...SHARED,
    orderType: { zh: '订单类型（看是不是赠品）', en: 'Order type (whether a gift)' },
    isGift: { zh: '是不是赠品', en: 'Whether a gift' },
    giftOrderId: { zh: '赠品的订单号', en: 'Order number of the gift' },
    buyerId: {
      zh: '买家编号（只看是不是同一个人，不保留）',
      en: 'Buyer number (only to see who bought twice, not kept)',
    },
    orderTime: { zh: '下单时间', en: 'Ordered at' },
    payTime: { zh: '付款时间', en: 'Paid at' },
    promiseShipTime: { zh: '最晚发货时间', en: 'To be shipped by' },
    completeTime: { zh: '订单完成时间', en: 'Completed at' },
    expectedDeliveryTime: { zh: '预计送达时间', en: 'To be delivered by' },
    status: { zh: '订单状态', en: 'Order status' },
    logisticsInfo: { zh: '物流信息（看签收没有）', en: 'Logistics (whether signed for)' },
    afterSaleStatus: { zh: '这一单的售后状态', en: 'After-sales status of the order' },
    cancelReason: { zh: '取消原因', en: 'Reason of cancelling' },
    spec: { zh: '规格', en: 'Variant' },
    skuCode: { zh: '商家编码', en: 'SKU code' },
    quantity: { zh: '件数', en: 'Quantity' },
    amountPaid: { zh: '实付金额', en: 'Amount paid' },
    province: { zh: '省份', en: 'Province' },
    courier: { zh: '快递公司', en: 'Courier' },
    courierInfo: { zh: '快递信息（公司和单号在一格）', en: 'Courier and number in one cell' },
    trafficFormat: { zh: '流量体裁（直播、短视频…）', en: 'Where it was sold (live, video …)' },
  },
  afterSales: {
    ...SHARED,
    afterSaleId: { zh: '售后单号', en: 'After-sale number' },
    type: { zh: '售后类型', en: 'After-sale type' },
    needReturn: { zh: '要不要退货', en: 'Whether goods come back' },
    status: { zh: '售后状态', en: 'After-sale status' },
    applyTime: { zh: '申请时间', en: 'Asked for at' },
    agreeTime: { zh: '同意时间', en: 'Agreed at' },
    merchantRefundTime: { zh: '商家退款时间', en: 'Refunded by the shop at' },
    finishTime: { zh: '完结时间', en: 'Settled at' },
    closeTime: { zh: '关闭时间', en: 'Closed at' },
    returnShipTime: { zh: '买家寄回时间', en: 'Sent back at' },
    autoDeadline: { zh: '自动处理的截止时间', en: 'Handled automatically at' },
    logisticsInfo: { zh: '物流状态（看签收没有）', en: 'Logistics (whether signed for)' },
    reason: { zh: '售后原因', en: 'Reason' },
    reasonTag: { zh: '售后原因标签', en: 'Tag of the reason' },
    refundAmount: { zh: '退款金额', en: 'Amount refunded' },
    arbitrated: { zh: '平台介入没有', en: 'Whether the platform stepped in' },
    liable: { zh: '责任方', en: 'Who is liable' },
    fastRefund: { zh: '是不是极速退款', en: 'Whether refunded at once' },
  },
  reviews: {
    ...SHARED,
    rating: { zh: '评分（1–5）', en: 'Rating (1–5)' },
    level: { zh: '好评、中评、差评', en: 'Good, middling or bad' },
    content: { zh: '评价内容', en: 'Text of the review' },
    time: { zh: '评价时间', en: 'Reviewed at' },
    appendContent: { zh: '追评内容', en: 'Text added later' },
    replied: { zh: '回复了没有', en: 'Whether answered' },
    replyTime: { zh: '回复时间', en: 'Answered at' },
    reply: { zh: '回复内容', en: 'Text of the answer' },
  },
  agentStats: {
    ...SHARED,
    agent: { zh: '客服昵称', en: 'Agent' },
    agentAccount: { zh: '客服账号', en: 'Account of the agent' },
    date: { zh: '日期', en: 'Date' },
    period: { zh: '月份或统计周期', en: 'Month or days covered' },
    sessions: { zh: '接待会话数', en: 'Chats' },
    receivedUsers: { zh: '接待人数', en: 'People served' },
    firstReplySeconds: { zh: '首次响应时长', en: 'Time to the first reply' },
    avgReplySeconds: { zh: '平均响应时长', en: 'Mean time to reply' },
    avgReplySecondsWorktime: {
      zh: '平均响应时长（工作时间）',
      en: 'Mean time to reply (working hours)',
    },
    threeMinuteRate: { zh: '3 分钟回复率', en: 'Answered within 3 minutes' },
    threeMinuteRateWorktime: {
      zh: '3 分钟回复率（工作时间）',
      en: 'Answered within 3 minutes (working hours)',
    },
    ratedCount: { zh: '收到评价数', en: 'Ratings' },
    goodCount: { zh: '满意数', en: 'Satisfied' },
    veryGoodCount: { zh: '很满意数', en: 'Very satisfied' },
    badCount: { zh: '不满意数', en: 'Dissatisfied' },
    neutralCount: { zh: '一般数', en: 'So-so' },
    veryBadCount: { zh: '很不满意数', en: 'Very dissatisfied' },
    satisfactionRate: { zh: '满意率', en: 'Share satisfied' },
    dissatisfactionRate: { zh: '不满意率', en: 'Share dissatisfied' },
    inquiryUsers: { zh: '询单人数', en: 'People asking before buying' },
    paidUsers: { zh: '询单后付款人数', en: 'People who then paid' },
  },
  parcels: {
    ...SHARED,
    orderIds: { zh: '订单号', en: 'Order numbers' },
    exception: { zh: '异常类型', en: 'What went wrong' },
  },
};

/** What a target of a kind is called; the target itself where it has no text. */
export function fieldText(kind: RecordKind, target: string): LocalText {
  const texts: Readonly<Record<string, LocalText>> = FIELD_TEXTS[kind];
  return texts[target] ?? { zh: target, en: target };
}
