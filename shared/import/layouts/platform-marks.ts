import type { Platform } from '../../model/platform';
import { foldHeader } from '../header';

/** Headers only one platform's exports have. */
const MARKS: readonly (readonly [Platform, string])[] = [
  [
    'douyin',
    '选购商品 订单提交时间 支付完成时间 订单应付金额 鲁班落地页ID 流量体裁 是否安心购 商品单号 纠纷责任方 是否极速退款 是否拒签后退款 同意售后申请时间 退商品金额（元） 商品评价得分 商家是否回复 旗帜颜色',
  ],
  [
    'kuaishou',
    '预售/承诺发货时间 CPS达人ID 预估推广佣金 快赚客ID 授权推广者ID 赠品订单号 是否ATOM处理 商家实收金额 成交数量 混资活动优惠',
  ],
  [
    'pinduoduo',
    '订单成交时间 商家编码-规格维度 多多支付立减金额 样式ID 是否审核中 团身份 是否抽奖或0元试用 商品数量(件)',
  ],
  ['taobao', '支付宝交易号 宝贝标题 买家实际支付金额 手工退款/系统退款 买家应付货款 售中或售后'],
  ['xiaohongshu', '小红书编码 SKU件数 国补模式 订单标记 SKU商家改价(元) 预售订单开始发货时间'],
];

const PLATFORM_OF = new Map(
  MARKS.flatMap(([platform, headers]) =>
    headers.split(' ').map((header): [string, Platform] => [foldHeader(header), platform]),
  ),
);

/** The platform whose own headers a table has most of; null when it has none. */
export function platformOfHeaders(headers: readonly string[]): Platform | null {
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
