/** The words of the score pages of Douyin and Kuaishou, and what they mean. */
import type { OfficialPart, RatioSide } from '../metric-tables/names';

/** Platforms whose score page can be read. */
export const PAGE_PLATFORMS = ['douyin', 'kuaishou'] as const;
export type PagePlatform = (typeof PAGE_PLATFORMS)[number];

/**
 * - metric, official: what the page gives · unused: a known name no metric here stands for
 * - side: a count of the metric above · points: the score of the metric above · own: the shop's own value
 * - peer: others' values, ranks, changes, lines and weights, none of which is the shop's · tail: words behind a rank
 */
export type Label =
  | { readonly type: 'metric'; readonly id: string }
  | { readonly type: 'official'; readonly part: OfficialPart }
  | { readonly type: 'side'; readonly side: RatioSide }
  | { readonly type: 'unused' }
  | { readonly type: 'points' | 'own' | 'peer' | 'tail' | 'missing' };

/** Metrics of both platforms' pages. */
const COMMON_METRICS: Readonly<Record<string, string>> = {
  'service.returnRefundHours': '退货退款完结时长 退货退款自主完结时长',
  'service.refundOnlyHours': '发货后仅退款完结时长 仅退款完结时长 仅退款自主完结时长',
};

/** Names since 2024; those of the rule of 2026-09-08 come first. */
const DOUYIN_METRICS: Readonly<Record<string, string>> = {
  'goods.rating': '商品综合评分 商品综合评价分',
  'goods.qualityReturnRate': '商品品质退货率 品质退货率 商品品退率',
  'logistics.pickupHours': '平均揽收时长 揽收平均时长 揽收时长平均 揽收时长',
  'logistics.onTimeDeliveryRate': '运单配送时效达成率 配送时效达成率',
  'logistics.damageReturnRate':
    '商品/包装破损退货订单率 商品包装破损退货订单率 商品、包装破损退货订单率 破损退货订单率 发货物流品退率',
  'logistics.deliveryHours': '订单配送时长',
  'service.auditHours': '售后平均审核时长 售后审核平均时长 售后审核时长',
  'service.rejectionRate': '售后拒绝率',
  'service.escalationRate': '平台求助率',
  'chat.avgReplySeconds': '飞鸽平均响应时长 飞鸽平均响应时间 IM平均响应时长',
  'chat.dissatisfactionRate': '飞鸽会话不满意率 会话不满意率 飞鸽不满意率 IM不满意率',
};

/** Names of 2025. The platform's 求助率 is of paid orders, as 投诉比例 is here. */
const KUAISHOU_METRICS: Readonly<Record<string, string>> = {
  'goods.qualityRefundPaidRate': '商品品质退款率 品质退款率',
  'goods.badReviewPaidRate': '商品质量差评率 质量差评率',
  'logistics.onTimeShipRate': '承诺发货及时率 发货及时率',
  'logistics.deliveryHours': '发签配送时长',
  'logistics.complaintRate': '物流负向投诉率',
  'logistics.competitiveness': '物流竞争力',
  'service.complaintRate': '平台求助率',
};

const OFFICIAL: Readonly<Record<OfficialPart, string>> = {
  total: '商家体验分 店铺体验分 购物体验分 体验总分 体验分总分 体验分 总分',
  goods: '商品体验分 商品体验得分 商品体验',
  logistics: '物流体验分 物流体验得分 物流体验',
  service: '服务体验分 服务体验得分 服务体验 售后服务分 售后服务 售后体验',
  bonus: '加分项 加分',
  deduction: '扣分项 差行为扣分 扣分',
  level: '体验分等级 体验等级 店铺星级 购物体验星级 星级',
};

const UNUSED =
  '揽收时效达成率 24小时支付-揽收率 揽收时长平均得分 发货问题负向反馈率 商品差评率 售后处理时长达成率';

/** Counts a page may print below a metric; what they count follows from the metric's definition. */
const SIDES: Readonly<Record<RatioSide, string>> = {
  numerator:
    '分子 评分总和 品质退货订单数 品质售后订单数 品质退款订单数 配送达成运单数 达成运单数 破损退货订单数 不满意会话数 平台求助订单数 求助订单数 质量差评数 及时发货订单数 负向投诉订单数 商品评分总和 揽收总时长 审核总时长 响应总时长',
  denominator:
    '分母 有评价的签收订单数 有评分的签收订单数 评价订单数 签收订单数 揽收订单数 考核运单数 应达成运单数 签收运单数 支付订单数 售后成功订单数 成功售后订单数 人工响应轮次 响应轮次 评价会话数 求助商家订单数 应发货订单数',
};

const OWN = '本店 本店数据 店铺表现 店铺数据 店铺值 指标表现 指标值 当前值 实际值 数值';
const POINTS = '指标得分 得分';
const PEER =
  '同行优秀 同行均值 同行平均 同行基准 同行中位 行业均值 行业平均 行业优秀 行业基准 同层均值 同层优秀 大盘均值 平均水平 优秀水平 优于 超过 超越 高于 低于 领先 击败 好于 排名前 排名 较前一日 较前日 较昨日 较昨天 较上周期 较上期 较上周 较上月 前一日 昨日 昨天 上周期 上期 环比 同比 上升 下降 提升 下跌 持平 目标 标准 合格线 及格线 达标线 门槛 权重 占比 满分 不低于 不高于 不超过 达到 还差 距离 预计 可提升 近7天 近7日 ≥ ≤ > < ↑ ↓ ▲ ▼ 较 距';
const TAIL = '同行业 同行 商家 店铺 以上 以下 以内 及以上';
const MISSING = '暂无数据 暂无得分 暂无 无数据 数据不足';

/** Names by their text, the longest first, so that 商品体验分 is not taken for 商品体验. */
export type LabelTable = readonly { readonly text: string; readonly label: Label }[];

const TABLES: Readonly<Record<PagePlatform, LabelTable>> = {
  douyin: labelTable({ ...COMMON_METRICS, ...DOUYIN_METRICS }, KUAISHOU_METRICS),
  kuaishou: labelTable({ ...COMMON_METRICS, ...KUAISHOU_METRICS }, DOUYIN_METRICS),
};

/** The words of a platform's page. */
export function labelsOf(platform: PagePlatform): LabelTable {
  return TABLES[platform];
}

/** Names as the page has them; those only the other platform has are known but stand for nothing. */
function labelTable(
  own: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): LabelTable {
  const table = new Map<string, Label>();
  const add = (texts: string, label: Label) => {
    for (const text of texts.split(' ')) if (!table.has(text)) table.set(text, label);
  };
  for (const [id, names] of Object.entries(own)) add(names, { type: 'metric', id });
  for (const names of Object.values(other)) add(names, { type: 'unused' });
  add(UNUSED, { type: 'unused' });
  for (const part of Object.keys(OFFICIAL) as OfficialPart[]) {
    add(OFFICIAL[part], { type: 'official', part });
  }
  for (const side of Object.keys(SIDES) as RatioSide[]) add(SIDES[side], { type: 'side', side });
  add(OWN, { type: 'own' });
  add(POINTS, { type: 'points' });
  add(PEER, { type: 'peer' });
  add(TAIL, { type: 'tail' });
  add(MISSING, { type: 'missing' });
  return [...table]
    .map(([text, label]) => ({ text: text.normalize('NFKC'), label }))
    .sort((a, b) => b.text.length - a.text.length);
}

/** Words only one platform's page has. */
const SIGNS: Readonly<Record<PagePlatform, readonly string[]>> = {
  douyin: [
    ...['抖店', '抖音', '飞鸽', '商家体验分', '运单配送时效达成率', '商品综合评分'],
    ...['平均揽收时长', '售后平均审核时长', '商品品质退货率'],
  ],
  kuaishou: [
    ...['快手', '发签配送时长', '物流竞争力', '商品品质退款率', '商品质量差评率'],
    ...['物流负向投诉率', '承诺发货及时率', '购物体验'],
  ],
};

/** The platform a page is of, by the words only its page has; null when neither or both have as many. */
export function platformOfPage(text: string): PagePlatform | null {
  const [douyin, kuaishou] = PAGE_PLATFORMS.map(
    (platform) => SIGNS[platform].filter((sign) => text.includes(sign)).length,
  );
  if (douyin === kuaishou) return null;
  return (douyin ?? 0) > (kuaishou ?? 0) ? 'douyin' : 'kuaishou';
}
