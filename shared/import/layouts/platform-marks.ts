import { sharesBackOffice, type Platform } from '../../model/platform';
import type { RecordKind } from '../../model/records';
import { foldHeader } from '../header';
import { layoutOf } from './layout-of';

/** Headers only one platform's exports have; Taobao and Tmall share theirs. */
export const MARKS: readonly (readonly [Platform, string])[] = [
  [
    'douyin',
    '选购商品 订单提交时间 支付完成时间 订单应付金额 鲁班落地页ID 流量体裁 是否安心购 商品单号 纠纷责任方 是否极速退款 是否拒签后退款 同意售后申请时间 退商品金额（元） 商品评价得分 商家是否回复 客服在线天数 转出会话量 服务问题会话数 有效评价数 有效好评数 有效差评数 全天不满意率 全天满意率 全天平响时长 全天首响时长 全天3分钟回复率 工作时间平响时长 工作时间3分钟回复率 客服询单支付额 人工已接待会话量',
  ],
  [
    'kuaishou',
    '预售/承诺发货时间 CPS达人ID 预估推广佣金 快赚客ID 授权推广者ID 赠品订单号 是否ATOM处理 商家实收金额 成交数量 混资活动优惠 退货退款 活动订单 预售定金支付时间 账号明细 发货快递单号(如为西北订单，仅展示一段物流信息) 三分钟回复率（人维度） 三分钟回复率（会话） 不服务率 人工会话量 人工平均回复时长 好评率（人维度） 好评率（会话） 差评率（人维度） 差评率（会话） IM不满意率（人维度） 询单客单价 发货/揽收/末条中转/派件/待取件/签收时间',
  ],
  [
    'pinduoduo',
    '订单成交时间 商家编码-规格维度 多多支付立减金额 样式ID 是否审核中 团身份 是否抽奖或0元试用 商品数量(件) 用户实付金额(元) 商家实收金额(元) 是否无痕发货 是否社区团购 最终成团人数 询单流失人数 需要人工回复的咨询人数 3分钟未回复人数 3分钟人工回复率(8-23点) 3分钟人工回复率(全天) 30秒应答率(8-23点) 30秒应答率(全天) 评分≤3订单数 评分≤3率 纠纷退款数 平均人工响应时长（分钟）',
  ],
  [
    'taobao',
    '支付宝交易号 宝贝标题 买家实际支付金额 手工退款/系统退款 买家应付货款 售中或售后 买家应付邮费 是否零秒响应 是否帮他退款 C2B小额收款 确认收货打款金额 商品属性SKU 主动赔付金额 总金额(旧版) 客服介入状态 退款的申请时间',
  ],
  [
    'tmall',
    '咨询客服人次 客服回复人次 客服未回复人次 旺旺回复率 慢响应人数 长接待人数 客服主动跟进人数 答问比 客服字数 有效接待人数 总/很满意 总-很满意 总/服务度 总-服务度 总/发送率 总-发送率 总/满意率 总-满意率',
  ],
  [
    'xiaohongshu',
    '小红书编码 SKU件数 国补模式 订单标记 SKU商家改价(元) 预售订单开始发货时间 预售订单截止发货时间 发货链接 运费模版名称 物流方案名称 是否延迟收货 包裹总运费(元) 包裹备注标记 规格ID',
  ],
  [
    'weixin',
    '订单下单时间 订单确认收货时间 订单完成结算时间 订单实际支付金额 订单实际收款金额 带货账号类型 带货账号昵称 带货费用渠道 带货费用类型 商品编码(平台) 商品编码(自定义) SKU编码(自定义) 商品价格(单件) 技术服务费（将以人气卡形式返还） 商品平台券优惠 商品已退款金额',
  ],
];

const PLATFORM_OF = new Map(
  MARKS.flatMap(([platform, headers]) =>
    headers.split(' ').map((header): [string, Platform] => [foldHeader(header), platform]),
  ),
);

/** The platform whose own headers a table has most of; null when it has none. */
function platformOfHeaders(headers: readonly string[]): Platform | null {
  const counts = new Map<Platform, number>();
  for (const header of headers) {
    const platform = PLATFORM_OF.get(foldHeader(header));
    if (platform !== undefined) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
  let best: Platform | null = null;
  for (const [platform] of MARKS) {
    const count = counts.get(platform) ?? 0;
    if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = platform;
  }
  return best;
}

/**
 * Whose export a table is: by the layout it has, else by headers of one platform, else as the file's name says. The name also
 * decides between Taobao and Tmall.
 */
export function platformOfTable(
  kind: RecordKind,
  headers: readonly string[],
  named: Platform | null,
): Platform {
  const platform = layoutOf(kind, headers)?.platform ?? platformOfHeaders(headers);
  if (platform === null) return named ?? 'other';
  return named !== null && sharesBackOffice(platform, named) ? named : platform;
}
