import type { FieldOf, RecordKind } from '../../model/records';

/** Columns that say something about a row without being a field of it. */
export type SpecialColumn =
  'shop' | 'platform' | 'orderType' | 'isGift' | 'courierInfo' | 'logisticsInfo';

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
  orderTime: '订单提交时间 订单创建时间 下单时间 订单成交时间 创建时间 提交时间',
  payTime: '支付完成时间 支付时间 付款时间 订单支付时间 订单付款时间',
  promiseShipTime: '承诺发货时间 预售/承诺发货时间 最晚发货时间 应发货时间 预售订单截止发货时间',
  shipTime: '发货时间 订单发货时间',
  pickupTime: '揽收时间 揽件时间 快递揽收时间',
  signTime: '签收时间 物流签收时间 确认收货时间',
  completeTime: '订单完成时间 完成时间 交易完成时间',
  expectedDeliveryTime: '预计送达时间 承诺送达时间',
  status: '订单状态',
  shipStatusWord: '商品发货状态 发货物流状态 物流状态 发货状态',
  logisticsInfo: '物流信息',
  afterSaleStatus: '售后状态 退货退款 退款状态',
  cancelReason: '取消原因 订单取消原因 关闭原因',
  productId: '商品ID 商品编号',
  productName: '选购商品 商品名称 商品标题 标题 商品 宝贝标题',
  spec: '商品规格 SKU规格 规格 商品属性SKU',
  skuCode: '商家编码 SKU编码 商家编码-规格维度 货号',
  quantity: '商品数量 成交数量 购买数量 SKU件数 数量',
  amountPaid:
    '订单应付金额 实付款 用户实付金额 买家实付金额 用户应付金额 应付金额 实付金额 买家应付货款',
  province: '省 收货地址-省 省份 收货省份',
  courier: '快递公司 物流公司 承运商',
  trackingNo: '快递单号 物流单号 运单号',
  courierInfo: '快递信息',
  trafficFormat: '流量体裁',
};

const AFTER_SALE_NAMES: Names<'afterSales'> = {
  shop: SHOP,
  platform: PLATFORM,
  afterSaleId: '售后单号 售后编号 售后单ID 退款编号 退款单号 售后ID',
  orderId: '订单号 主订单编号 订单编号 订单ID 主订单号',
  subOrderId: '商品单号 子订单编号 子订单号 子订单ID',
  productId: '商品ID 商品编码 商品编号',
  productName: '商品名称 选购商品 宝贝标题 商品标题',
  type: '售后类型 退款类型 售后方式',
  status: '售后状态 退款状态 售后单状态',
  applyTime: '售后申请时间 申请时间 退款的申请时间 退款申请时间',
  agreeTime: '同意售后申请时间 同意申请时间 同意时间 审核时间 商家同意时间',
  merchantRefundTime: '商家退款时间 退款时间 同意退款时间',
  finishTime: '售后完结时间 退款完结时间 完结时间 售后完成时间',
  closeTime: '售后关闭时间',
  returnShipTime: '退货发货时间 买家退货时间 退货寄出时间',
  autoDeadline: '自动处理截止时间 超时时间',
  shipStatusWord: '商品发货状态 发货状态 货物状态',
  logisticsInfo: '发货物流状态',
  reason: '售后原因 退款原因 申请原因 买家退款原因',
  reasonTag: '售后原因标签 退款原因标签',
  refundAmount: '退商品金额 退款金额 买家退款金额 售后金额',
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

/** Accepted headers by kind. */
export const NAMES = {
  orders: ORDER_NAMES,
  afterSales: AFTER_SALE_NAMES,
  reviews: REVIEW_NAMES,
} as const;

/** Targets only this kind has: they decide between kinds that share order numbers and products. */
export const SIGNATURES: { readonly [K in RecordKind]: readonly ColumnTarget<K>[] } = {
  orders: ['payTime', 'orderTime', 'promiseShipTime', 'status', 'shipTime'],
  afterSales: ['afterSaleId', 'applyTime', 'type', 'reason'],
  reviews: ['rating', 'level', 'content', 'appendContent'],
};

/** What a kind cannot do without: of each group at least one. */
export const REQUIRED: { readonly [K in RecordKind]: readonly (readonly ColumnTarget<K>[])[] } = {
  orders: [
    ['orderId', 'subOrderId'],
    ['payTime', 'orderTime', 'status'],
  ],
  afterSales: [['afterSaleId', 'orderId'], ['applyTime']],
  reviews: [['time'], ['rating', 'level']],
};

/** What most metrics of a kind need; where it is absent, an issue says so. */
export const EXPECTED: { readonly [K in RecordKind]: readonly ColumnTarget<K>[] } = {
  orders: ['payTime', 'shipTime', 'promiseShipTime', 'status'],
  afterSales: ['type', 'status', 'reason'],
  reviews: ['content'],
};
