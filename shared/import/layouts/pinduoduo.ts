import type { Layout } from './layout';

/** Every column the order report of 2023 can have; sellers pick some of them. */
const ORDERS_82 =
  '商品 订单号 订单状态 商品数量(件) 是否审核中 支付时间 承诺发货时间 承诺送达时间 发货时间 确认收货时间 商品id 商品规格 样式ID 商品一级类目 商品二级类目 商品三级类目 商品四级类目 商家编码-规格维度 商家编码-商品维度 商家备注 买家留言 售后状态 消费者资料 订单成交时间 消费者资料上传时间 赠品名称 赠品id 赠品规格 赠品数量 团ID 团身份 是否已开始配送 配送员是否已送达 配送状态 同城是否普通快递 商品总价(元) 邮费(元) 店铺优惠折扣(元) 平台优惠折扣(元) 多多支付立减金额(元) 上门安装费(元) 送货入户费(元) 送货入户并安装费(元) 用户实付金额(元) 商家实收金额(元) 快递单号 快递公司 省 市 区 街道/镇 配送员手机号 是否抽奖或0元试用 是否顺丰加价 用户购买手机号 旅行类信息 充值号码 是否门店自提 门店名称 门店自定义编码 关联货品编码 货品名称 货品类型 子货品 仓库名称 仓库所在地址 海淘清关订单号 支付ID 支付方式 保税仓 是否直播间成交 是否直播间引导成交 预约配送时间 是否节能补贴 是否分期 分期期数 手续费承担方 是否无痕发货 订单来源 是否社区团购 小区送达情况 分期方式'.split(
    ' ',
  );

/** 客服数据 of 2024, one row per agent with 总计 and 平均 below; times are in minutes. */
const AGENTS_2024 =
  '客服账号 咨询人数 询单人数 最终成团人数 询单流失人数 询单转化率 客服销售额（元） 人工接待人数 需要人工回复的咨询人数 3分钟未回复人数 3分钟人工回复率(8-23点) 平均人工响应时长（分钟） 30秒应答率(8-23点) 评分≤3订单数 评分数 评分≤3率 纠纷退款数 投诉数 3分钟人工回复率(全天) 30秒应答率(全天)'.split(
    ' ',
  );

/** 客服服务数据 of 2024, one row a day for the whole shop below three rows of headings; times are in minutes. */
const CHATS_DAILY_2024 =
  '日期 咨询人数 需要人工回复的咨询人数 人工接待人数 3分钟人工回复率(8-23点) 30秒应答率(8-23点) 平均响应时长(分) 评分≤3订单数 纠纷退款数 3分钟人工回复率(全天) 30秒应答率(全天)'.split(
    ' ',
  );

/** Header lists of the Pinduoduo exports, only to recognise a file. */
export const PINDUODUO_LAYOUTS: readonly Layout[] = [
  { name: 'pinduoduo-orders-2023-82', platform: 'pinduoduo', kind: 'orders', headers: ORDERS_82 },
  {
    name: 'pinduoduo-agents-2024',
    platform: 'pinduoduo',
    kind: 'agentStats',
    headers: AGENTS_2024,
  },
  {
    name: 'pinduoduo-chats-daily-2024',
    platform: 'pinduoduo',
    kind: 'agentStats',
    headers: CHATS_DAILY_2024,
  },
];
