import type { FieldOf, RecordKind } from '../../model/records';

/** Columns that say something about a row without being a field of it. */
export type SpecialColumn =
  | 'shop'
  | 'platform'
  | 'orderType'
  | 'isGift'
  | 'buyerId'
  | 'courierInfo'
  | 'logisticsInfo'
  | 'needReturn'
  | 'agentAccount'
  | 'period'
  | 'veryGoodCount'
  | 'neutralCount'
  | 'veryBadCount';

/** What a column of a record kind can be taken for. */
export type ColumnTarget<K extends RecordKind> = FieldOf<K> | SpecialColumn;

/** Accepted headers per target, the preferred one first: it wins when a file has several of them. */
type Names<K extends RecordKind> = Readonly<Partial<Record<ColumnTarget<K>, string>>>;

const SHOP = '店铺名称 店铺 店铺名 店铺名字 店铺简称 所属店铺 店名 网店名称 小店名称 小店';
const PLATFORM = '平台 平台名称 所属平台 店铺平台';

const ORDER_NAMES: Names<'orders'> = {
  shop: SHOP,
  platform: PLATFORM,
  orderId: '主订单编号 订单编号 订单号 订单ID 主订单号',
  subOrderId: '子订单编号 子订单号 商品单号 子订单ID',
  orderType: '订单类型',
  isGift: '是否为赠品 是否赠品',
  giftOrderId: '赠品订单号',
  buyerId: '用户编号 买家ID',
  orderTime: '订单提交时间 订单创建时间 订单下单时间 下单时间 订单成交时间 创建时间 提交时间',
  payTime: '支付完成时间 支付时间 付款时间 订单支付时间 订单付款时间',
  promiseShipTime: '承诺发货时间 预售/承诺发货时间 最晚发货时间 应发货时间 预售订单截止发货时间',
  shipTime: '发货时间 订单发货时间',
  pickupTime: '揽收时间 揽件时间 快递揽收时间',
  signTime: '签收时间 物流签收时间 确认收货时间 订单确认收货时间',
  completeTime: '订单完成时间 完成时间 交易完成时间 交易成功时间 订单完成结算时间',
  expectedDeliveryTime: '预计送达时间 承诺送达时间',
  status: '订单状态',
  shipStatusWord: '商品发货状态 发货物流状态 物流状态 发货状态 商品发货',
  logisticsInfo: '物流信息',
  afterSaleStatus: '售后状态 退货退款 退款状态 商品售后',
  cancelReason: '取消原因 订单取消原因 关闭原因',
  productId: '商品ID 商品编号 商品编码(平台)',
  productName: '选购商品 商品名称 商品标题 标题 商品 宝贝标题 宝贝名称',
  spec: '商品规格 SKU规格 规格 商品属性SKU 商品属性 宝贝属性',
  skuCode: '商家编码 SKU编码 商家编码-规格维度 SKU编码(自定义) 货号',
  quantity: '商品数量 成交数量 购买数量 SKU件数 宝贝总数量 数量',
  amountPaid:
    '订单应付金额 实付款 用户实付金额 买家实付金额 买家实际支付金额 订单实际支付金额 用户应付金额 应付金额 实付金额 买家应付货款',
  province: '省 收货地址-省 收件省 省份 收货省份',
  courier: '快递公司 物流公司 承运商',
  trackingNo: '快递单号 物流单号 运单号',
  courierInfo: '快递信息',
  trafficFormat: '流量体裁',
};

const AFTER_SALE_NAMES: Names<'afterSales'> = {
  shop: SHOP,
  platform: PLATFORM,
  afterSaleId: '售后单号 售后编号 售后单ID 退款编号 退款单号 售后ID 售后单编号',
  orderId: '订单号 主订单编号 订单编号 订单ID 主订单号',
  subOrderId: '商品单号 子订单编号 子订单号 子订单ID',
  productId: '商品ID 商品编码 商品编号 商品编码(平台)',
  productName: '商品名称 选购商品 宝贝标题 商品标题',
  type: '售后类型 退款类型 售后方式 申请类型',
  needReturn: '是否需要退货',
  status: '售后状态 退款状态 售后单状态',
  applyTime: '售后申请时间 申请时间 退款的申请时间 退款申请时间 售后创建时间 创建时间',
  agreeTime: '同意售后申请时间 同意申请时间 同意时间 审核时间 商家同意时间',
  merchantRefundTime: '商家退款时间 退款时间 同意退款时间',
  finishTime: '售后完结时间 退款完结时间 完结时间 售后完成时间 退款成功时间',
  closeTime: '售后关闭时间',
  returnShipTime: '退货发货时间 买家退货时间 退货寄出时间',
  autoDeadline: '自动处理截止时间 超时时间',
  shipStatusWord: '商品发货状态 发货状态 货物状态',
  logisticsInfo: '发货物流状态 发货物流信息',
  reason: '售后原因 退款原因 申请原因 买家退款原因 售后申请原因',
  reasonTag: '售后原因标签 退款原因标签',
  refundAmount: '退商品金额 退款金额 买家退款金额 申请退款金额 实际退款金额 售后金额',
  arbitrated: '仲裁状态 客服介入状态 平台介入状态 平台介入 是否平台介入',
  liable: '纠纷责任方 责任方 判责结果',
  fastRefund: '是否极速退款 极速退款',
};

const REVIEW_NAMES: Names<'reviews'> = {
  shop: SHOP,
  platform: PLATFORM,
  orderId: '订单ID 订单编号 订单号 主订单编号',
  productId: '商品ID 商品编号',
  productName: '商品名称 选购商品 商品标题 宝贝标题',
  rating: '商品评价得分 评分 评价分数 评价得分 评价星级 星级 商品评分 评价分',
  level: '评价等级 评价类型 评价级别 评价结果',
  content: '评价内容 评论内容 用户评价 评价',
  time: '评价日期 评价时间 评论时间 时间 日期',
  appendContent: '追评内容 追加评价 追评',
  replied: '商家是否回复 是否回复 回复状态',
  replyTime: '回复时间 商家回复时间',
  reply: '回复内容 商家回复内容 商家回复',
};

/** Group headings of 接待评价 stand before its names: only 总, which is all of them, is read. */
const AGENT_STAT_NAMES: Names<'agentStats'> = {
  shop: SHOP,
  platform: PLATFORM,
  agent: '客服昵称 客服名称 客服姓名 接待客服 客服旺旺 旺旺昵称 旺旺 客服',
  agentAccount: '客服账号 客服ID 客服子账号 子账号 账号名称',
  date: '日期 统计日期 统计时间 数据日期',
  period: '月份 统计月份 年月 月度 统计周期 数据周期 周期 统计区间 时间区间 时间范围 时间段',
  sessions:
    '接待会话量 人工会话量 人工已接待会话量 人工接待会话量 咨询客服人次 接待会话数 会话量 会话数 接待量',
  receivedUsers: '已接待人数 人工接待人数 人工已接待人数 接待人数 总接待人数 咨询人数',
  firstReplySeconds:
    '全天首响时长 首次响应时长 首响时长 平均首次响应时长 人工首次响应时长 首次响应时间 首响时间 首响',
  avgReplySeconds:
    '全天平响时长 平均响应时长 人工平均回复时长 平均人工响应时长 人工平均响应时长 平均回复时长 平响时长 全天平均响应时长 飞鸽平均响应时长 平均响应时间 平响时间 平响',
  avgReplySecondsWorktime: '工作时间平响时长 工作时间平均响应时长 平均响应时长(8-23点)',
  threeMinuteRate:
    '全天3分钟回复率 3分钟人工回复率(全天) 三分钟回复率(人维度) 3分钟人工响应率 总/人工响应率 3分钟人工回复率 3分钟回复率 三分钟人工回复率 三分钟回复率 三分钟回复率(会话) 3分钟人工回复率(会话)',
  threeMinuteRateWorktime: '工作时间3分钟回复率 3分钟人工回复率(8-23点) 工作时间3分钟人工回复率',
  ratedCount: '有效评价数 评分数 总/收到 总-收到 评价数 收到评价数',
  goodCount: '有效好评数 总/满意 总-满意 好评数 满意数',
  veryGoodCount: '总/很满意 总-很满意',
  badCount: '有效差评数 评分≤3订单数 总/不满 总-不满 差评数 不满意数',
  neutralCount: '总/一般 总-一般',
  veryBadCount: '总/很不满 总-很不满',
  satisfactionRate:
    '全天满意率 好评率(人维度) 总/满意率 总-满意率 满意率 客服满意率 客服满意度 满意度 好评率 好评率(会话)',
  dissatisfactionRate:
    '全天不满意率 IM不满意率(人维度) 评分≤3率 不满意率 会话不满意率 IM不满意率 飞鸽会话不满意率',
  inquiryUsers: '询单人数',
  paidUsers: '支付人数 最终成团人数 询单支付人数 付款人数',
};

const PARCEL_NAMES: Names<'parcels'> = {
  shop: SHOP,
  platform: PLATFORM,
  trackingNo: '运单号 快递单号 物流单号 运单编号',
  orderIds: '订单编号 订单号 主订单编号 订单ID 关联订单号 关联订单编号',
  shipTime: '发货时间 订单发货时间 包裹发货时间',
  // Kuaishou's one column of 2022 named after six events holds the pickup.
  pickupTime: '揽收时间 揽件时间 快递揽收时间 发货/揽收/末条中转/派件/待取件/签收时间',
  signTime: '签收时间 物流签收时间 快递签收时间 妥投时间',
  exception: '异常类型 物流异常类型 物流异常 异常原因',
};

/** Accepted headers by kind. */
export const NAMES = {
  orders: ORDER_NAMES,
  afterSales: AFTER_SALE_NAMES,
  reviews: REVIEW_NAMES,
  agentStats: AGENT_STAT_NAMES,
  parcels: PARCEL_NAMES,
} as const;

/**
 * Targets that tell a kind from others with the same order numbers and products, and how many further columns each is worth.
 * After-sales reports repeat times and states of their orders; no order report has numbers of after-sales.
 */
export const SIGNATURES: {
  readonly [K in RecordKind]: Readonly<Partial<Record<ColumnTarget<K>, number>>>;
} = {
  orders: { payTime: 3, orderTime: 3, promiseShipTime: 3, status: 3, shipTime: 3 },
  afterSales: { afterSaleId: 6, applyTime: 3, type: 3, reason: 3 },
  reviews: { rating: 3, level: 3, content: 3, appendContent: 3 },
  agentStats: { agent: 3, agentAccount: 3, sessions: 3, receivedUsers: 3, inquiryUsers: 3 },
  // The times of a parcel may stand in an order report too.
  parcels: { trackingNo: 3, exception: 3 },
};

/** What a kind cannot do without: of each group at least one. */
export const REQUIRED: { readonly [K in RecordKind]: readonly (readonly ColumnTarget<K>[])[] } = {
  orders: [
    ['orderId', 'subOrderId'],
    ['payTime', 'orderTime', 'status'],
  ],
  afterSales: [['afterSaleId', 'orderId'], ['applyTime']],
  reviews: [['time'], ['rating', 'level']],
  agentStats: [
    ['agent', 'agentAccount', 'date'],
    ['sessions', 'receivedUsers', 'inquiryUsers', 'ratedCount'],
  ],
  parcels: [['trackingNo'], ['pickupTime', 'signTime', 'shipTime']],
};

/** Agents' figures that say something of an agent without the counts a table needs, though nothing weighs them. */
export const AGENT_FIGURES: readonly string[] = [
  'firstReplySeconds',
  'avgReplySeconds',
  'avgReplySecondsWorktime',
  'threeMinuteRate',
  'threeMinuteRateWorktime',
  'satisfactionRate',
  'dissatisfactionRate',
] satisfies readonly ColumnTarget<'agentStats'>[];

/** What most metrics of a kind need, of each group one; where none is there, an issue names the first. */
export const EXPECTED: { readonly [K in RecordKind]: readonly (readonly ColumnTarget<K>[])[] } = {
  orders: [['payTime'], ['shipTime'], ['promiseShipTime'], ['status']],
  afterSales: [['type'], ['status'], ['reason']],
  reviews: [['content']],
  agentStats: [['sessions', 'receivedUsers', 'inquiryUsers', 'ratedCount']],
  parcels: [],
};
