import type { Layout } from './layout';

/** 退款管理 report of 2024, 42 columns. */
const REFUNDS_42 =
  '订单编号 退款编号 支付宝交易号 订单付款时间 商品编码 退款完结时间 买家实际支付金额 宝贝标题 买家退款金额 手工退款/系统退款 是否需要退货 退款的申请时间 超时时间 退款状态 货物状态 退货物流信息 发货物流信息 客服介入状态 卖家真实姓名 卖家真实姓名新 卖家退货地址 卖家邮编 卖家电话 卖家手机 退货物流单号 退货物流公司 买家退款原因 买家退款说明 买家退货时间 责任方 售中或售后 商家备注 完结时间 部分退款/全部退款 审核操作人 举证超时 是否零秒响应 退款操作人 退款原因标签 业务类型 是否帮他退款 帮他退款操作账号'.split(
    ' ',
  );

/** 子订单 report of Tmall shops of 2022, the columns known. */
const ORDERS_2022 =
  '主订单编号 子订单编号 买家应付货款 标题 订单状态 订单创建时间 物流单号 物流公司 购买数量 退款状态 退款金额 发货时间'.split(
    ' ',
  );

/** 千牛 order report of 2026 with the columns picked, 19 of them; it has neither status nor ship time. */
const ORDERS_19 =
  '订单编号 支付单号 支付详情 买家应付货款 买家应付邮费 总金额 买家实付金额 订单创建时间 订单付款时间 商品标题 退款金额 是否主动赔付 主动赔付金额 主动赔付出账时间 商品属性SKU C2B小额收款 确认收货打款金额 含应开票给个人红包 总金额(旧版)'.split(
    ' ',
  );

/** 生意参谋 咨询接待 of 2026: the shop by day, then rows 汇总, 全店 and 同行. */
const CHATS_22 =
  '日期 咨询人数 接待人数 未回复人数 有效接待人数 平均响应时长 3分钟人工响应率 咨询客服人次 客服回复人次 客服未回复人次 旺旺回复率 首次响应时长 慢响应人数 长接待人数 买家发起人数 客服主动跟进人数 总消息数 买家消息条数 客服消息条数 答问比 客服字数 平均接待时长'.split(
    ' ',
  );

/** 生意参谋 接待评价 of 2026; group headings stand above the names, joined to them here by a slash. */
const CHAT_RATINGS_35 =
  '日期 接待人数 总/发出 总/收到 总/很满意 总/满意 总/一般 总/不满 总/很不满 总/发送率 总/返回率 总/满意率 总/服务度 邀请/发出 邀请/收到 邀请/很满意 邀请/满意 邀请/一般 邀请/不满 邀请/很不满 邀请/发送率 邀请/返回率 邀请/满意率 邀请/服务度 自主/发出 自主/收到 自主/很满意 自主/满意 自主/一般 自主/不满 自主/很不满 自主/发送率 自主/返回率 自主/满意率 自主/服务度'.split(
    ' ',
  );

/** Header lists of the exports of Taobao and Tmall, which share their back office; only to recognise a file. */
export const TAOBAO_LAYOUTS: readonly Layout[] = [
  { name: 'taobao-refunds-2024-42', platform: 'taobao', kind: 'afterSales', headers: REFUNDS_42 },
  { name: 'tmall-orders-2022', platform: 'tmall', kind: 'orders', headers: ORDERS_2022 },
  { name: 'taobao-orders-2026-19', platform: 'taobao', kind: 'orders', headers: ORDERS_19 },
  { name: 'tmall-chats-2026-22', platform: 'tmall', kind: 'agentStats', headers: CHATS_22 },
  {
    name: 'tmall-chat-ratings-2026-35',
    platform: 'tmall',
    kind: 'agentStats',
    headers: CHAT_RATINGS_35,
  },
];
