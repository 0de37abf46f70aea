import type { Layout } from './layout';

/** Default order report of 2026, 74 columns. */
const ORDERS_74 =
  '主订单编号 子订单编号 选购商品 商品规格 商品数量 商品ID 商家编码 商品单价 订单应付金额 运费 优惠总金额 平台优惠 商家优惠 达人优惠 商家改价 支付优惠 红包抵扣 支付方式 手续费 收件人 收件人手机号 省 市 区 街道 详细地址 是否修改过地址 地址修改时段 买家留言 订单提交时间 旗帜颜色 商家备注 订单完成时间 支付完成时间 APP渠道 流量来源 订单状态 承诺发货时间 订单类型 鲁班落地页ID 达人ID 达人昵称 所属门店ID 售后状态 取消原因 预约发货时间 仓库ID 仓库名称 序列号 是否安心购 广告渠道 流量类型 流量体裁 流量渠道 发货主体 发货主体明细 发货时间 降价类优惠 平台实际承担优惠金额 商家实际承担优惠金额 达人实际承担优惠金额 预计送达时间 是否平台仓自流转 车型 商品69码 发货SN码 发货IMEI码1 发货IMEI码2 预约送达时间 建议发货时间（起） 建议发货时间（止） 物流SN码 物流IMEI码1 物流IMEI码2'.split(
    ' ',
  );

/** Columns the 74-column report has over the 65 of 2024 and 2025. */
const SINCE_65 = new Set(
  '地址修改时段 序列号 商品69码 发货SN码 发货IMEI码1 发货IMEI码2 物流SN码 物流IMEI码1 物流IMEI码2'.split(
    ' ',
  ),
);

/** Regrouped report of 2026, 75 columns, with 快递信息. */
const ORDERS_75 =
  '主订单编号 子订单编号 支付方式 选购商品 货号 商品ID 商家编码 商品数量 商品金额 订单提交时间 支付完成时间 订单完成时间 承诺发货时间 预约发货时间 买家留言 旗帜颜色 商家备注 APP渠道 订单状态 取消原因 售后状态 订单类型 发货时间 车型 是否是以旧换新 换新额外补贴 换新额外补贴发放状态 订单应付金额 运费 优惠总金额 平台优惠 商家优惠 达人优惠 商家改价 支付优惠 手续费 红包抵扣 降价类优惠 平台实际承担优惠金额 商家实际承担优惠金额 达人实际承担优惠金额 收件人 收件人手机号 省 市 区 街道 详细地址 是否修改过地址 快递信息 序列号 达人ID 达人昵称 拼团订单团编号 商品单价是否含税 税费 鲁班落地页ID 所属门店ID 流量来源 仓库ID 仓库名称 是否安心购 广告渠道 流量类型 流量体裁 流量渠道 发货主体 发货主体明细 教育优惠 预计送达时间 是否平台仓自流转 是否是渠道商品 预约送达时间 建议发货时间（起） 建议发货时间（止）'.split(
    ' ',
  );

/** Columns programs relied on in 2022 and 2023. */
const ORDERS_2022 =
  '主订单编号 子订单编号 选购商品 商品规格 商品数量 商品ID 商家编码 商品单价 订单应付金额 支付方式 省 买家留言 订单提交时间 商家备注 订单完成时间 支付完成时间 APP渠道 流量来源 订单状态 承诺发货时间 达人昵称 售后状态 取消原因 预约发货时间 是否安心购 广告渠道 发货时间 预计送达时间'.split(
    ' ',
  );

/** A report whose columns the seller picked, as one program asks for it. */
const ORDERS_CUSTOM =
  '主订单编号 子订单编号 订单提交时间 商品ID 选购商品 商家编码 商品金额 平台优惠 流量体裁 流量渠道 流量来源 流量类型'.split(
    ' ',
  );

/** Full after-sales report of 2026, 50 columns. */
const AFTER_SALES_50 =
  '售后单号 订单号 商品单号 商品名称 商品ID 应付金额（元） 商品运费（元） 支付优惠（元） 商品税费（元） 商品发货状态 售后类型 退商品金额（元） 退运费金额（元） 退支付优惠（元） 退税费金额（元） 售后状态 售后申请时间 退款方式 是否已上传退款凭证 售后原因 售后原因标签 退货物流单号 退货异常 退货发货时间 退货物流公司 自动处理截止时间 同意售后申请时间 商家退款时间 用户到账时间 售后关闭时间 商家退货地址 商家退货联系人姓名 商家退货联系人电话 仲裁状态 纠纷责任方 是否极速退款 是否拒签后退款 发货物流单号 发货物流状态 换货物流单号 退货物流状态 售后完结时间 订单备注 用户售后说明 售后备注 操作人 协商记录 换货商品信息 商家编码 门店名称'.split(
    ' ',
  );

/** 评价管理 export of 2026. */
const REVIEWS_2026 =
  '用户昵称 评价日期 订单ID 商品ID 商品名称 商品规格 商品评价得分 评价等级 评价内容 追评内容 追评时间 商家是否回复 回复内容 门店ID 门店名称'.split(
    ' ',
  );

/** 飞鸽 客服表现 of 2025 and 2026: 店铺汇总值 and 店铺平均值 stand among the agents; the file has no date. */
const AGENTS_2025 =
  '客服账号 客服昵称 客服在线天数 接待会话量 待回复会话量 已接待人数 转出会话量 服务问题会话数 有效评价数 有效好评数 有效差评数 全天不满意率 全天满意率 全天平响时长 全天首响时长 全天3分钟回复率 工作时间平响时长 工作时间3分钟回复率 询单人数 下单人数 支付人数 退款人数 客服询单支付额 退款金额 退款后销售额 询单转化率'.split(
    ' ',
  );

/** Package list of 2022, the columns known; a package has one row per kind of trouble. */
const PARCELS_2022 = '运单号 订单编号 揽件时间 发货时间 异常类型'.split(' ');

/** Header lists of the Douyin exports, only to recognise a file; `douyin-orders-custom` is any choice of columns. */
export const DOUYIN_LAYOUTS: readonly Layout[] = [
  { name: 'douyin-orders-2026-75', platform: 'douyin', kind: 'orders', headers: ORDERS_75 },
  { name: 'douyin-orders-2026-74', platform: 'douyin', kind: 'orders', headers: ORDERS_74 },
  {
    name: 'douyin-orders-2024-65',
    platform: 'douyin',
    kind: 'orders',
    headers: ORDERS_74.filter((header) => !SINCE_65.has(header)),
  },
  { name: 'douyin-orders-2022', platform: 'douyin', kind: 'orders', headers: ORDERS_2022 },
  { name: 'douyin-orders-custom', platform: 'douyin', kind: 'orders', headers: ORDERS_CUSTOM },
  {
    name: 'douyin-after-sales-2026-50',
    platform: 'douyin',
    kind: 'afterSales',
    headers: AFTER_SALES_50,
  },
  { name: 'douyin-reviews-2026', platform: 'douyin', kind: 'reviews', headers: REVIEWS_2026 },
  { name: 'douyin-agents-2025', platform: 'douyin', kind: 'agentStats', headers: AGENTS_2025 },
  { name: 'douyin-parcels-2022', platform: 'douyin', kind: 'parcels', headers: PARCELS_2022 },
];
