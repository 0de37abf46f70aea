import type { Layout } from './layout';

/** Order report of 2025 and 2026, 64 columns; one file holds many sheets with this header. */
const ORDERS_64 =
  '订单号 赠品订单号 活动订单编号 订单创建时间 订单支付时间 预售定金支付时间 订单状态 实付款 快递费 店铺优惠 平台补贴 主播补贴 混资活动优惠 支付优惠 支付方式 成交数量 买家留言 账号类型 账号明细 订单备注 旗帜颜色 售后状态 活动订单 预售/承诺发货时间 订单载体 国补类型 商品名称 商品ID 商品规格 SKU编码 商品单价 渠道 CPS达人ID CPS达人昵称 预估推广佣金 预估推广者分佣比例 团长ID 团长昵称 快赚客ID 快赚客昵称 授权推广者ID 授权推广者昵称 收货人姓名 收货人电话 收货地址-省 收货地址-市 收货地址-区 收货地址-街道 收货地址 发货时间 快递公司 快递单号 物流信息 集运类型 直邮类型 仓库名称 仓库地址 发货类型 实名姓名 服务门店ID 服务门店名称 服务门店地址 国补/类国补/消费券 订单销售主体'.split(
    ' ',
  );

/** Order report of 2024, 41 columns: 退货退款 is what later became 售后状态, and there is no ship time. */
const ORDERS_41 =
  '订单号 订单创建时间 订单支付时间 预售定金支付时间 订单状态 实付款 快递费 渠道 支付方式 成交数量 买家留言 账号类型 账号明细 订单备注 退货退款 活动订单 预售/承诺发货时间 商品名称 商品ID 商品规格 SKU编码 商品单价 CPS达人ID CPS达人昵称 预估推广佣金 预估推广者分佣比例 收货人姓名 收货人电话 收货地址-省 收货地址-市 收货地址-区 收货地址-街道 收货地址 快递公司 快递单号 物流信息 实名姓名 身份证号 门店ID 门店名称 门店地址'.split(
    ' ',
  );

/** After-sales report of 2023 and 2024, 20 columns. */
const AFTER_SALES_20 =
  '订单编号 订单状态 订单创建时间 实付款 快递费 商家实收金额 商品ID 商品名称 买家ID 买家昵称 售后单号 售后状态 售后申请时间 售后类型 售后原因 申请描述 退款金额 退货物流单号 售后完结时间 是否ATOM处理'.split(
    ' ',
  );

/** Columns of numbers in the after-sales report of 2026; the others are not known. */
const AFTER_SALES_2026 =
  '售后单号 订单编号 买家ID 商品ID SKU编码 发货快递单号(如为西北订单，仅展示一段物流信息) 退货物流单号 商家退货联系人电话 换货物流单号'.split(
    ' ',
  );

/** 客服考核数据 of 2025 and 2026, the columns known; a column of labels (店铺数据, then the agents) stands before them. */
const AGENTS_2025 =
  '三分钟回复率（人维度） 三分钟回复率（会话） 不服务率 咨询人数 咨询人次 人工会话量 人工平均回复时长 好评率（人维度） 好评率（会话） 差评率（人维度） 差评率（会话） IM不满意率（人维度） 询单人数 下单人数 支付人数 询单转化率 询单客单价 客服销售额'.split(
    ' ',
  );

/** Tracking report of 2022, the columns known. */
const PARCELS_2022 = '订单编号 物流单号 发货/揽收/末条中转/派件/待取件/签收时间'.split(' ');

/** Header lists of the Kuaishou exports, only to recognise a file. */
export const KUAISHOU_LAYOUTS: readonly Layout[] = [
  { name: 'kuaishou-orders-2026-64', platform: 'kuaishou', kind: 'orders', headers: ORDERS_64 },
  { name: 'kuaishou-orders-2024-41', platform: 'kuaishou', kind: 'orders', headers: ORDERS_41 },
  {
    name: 'kuaishou-after-sales-2023-20',
    platform: 'kuaishou',
    kind: 'afterSales',
    headers: AFTER_SALES_20,
  },
  {
    name: 'kuaishou-after-sales-2026',
    platform: 'kuaishou',
    kind: 'afterSales',
    headers: AFTER_SALES_2026,
  },
  { name: 'kuaishou-agents-2025', platform: 'kuaishou', kind: 'agentStats', headers: AGENTS_2025 },
  { name: 'kuaishou-parcels-2022', platform: 'kuaishou', kind: 'parcels', headers: PARCELS_2022 },
];
