import { METRICS } from '../../metrics/catalogue';
import type { MetricUnit } from '../../checkup/schema';
import type { OfficialDimension } from '../../model/official-score';
import { foldHeader, lookUpHeader, withoutNotes } from '../header';

/** Counts that tables give instead of the rate they make. */
export type CountPart = 'good' | 'neutral' | 'bad' | 'reviews' | 'processed' | 'completed';

/** Parts of the platform's own score. */
export type OfficialPart = 'total' | OfficialDimension | 'bonus' | 'deduction' | 'level';
/** The two counts a ratio is made of, in columns of their own. */
export type RatioSide = 'numerator' | 'denominator';

/** What a header or a label of a summary table means. */
export type Meaning =
  | { readonly type: 'metric'; readonly id: string; readonly unit: MetricUnit }
  | { readonly type: 'count'; readonly part: CountPart }
  | { readonly type: 'side'; readonly metric: string; readonly side: RatioSide }
  | { readonly type: 'official'; readonly part: OfficialPart }
  | { readonly type: 'shop' | 'date' | 'platform' | 'label' };

/** A meaning whose cells are values. */
export type Measure = Extract<Meaning, { type: 'metric' | 'count' | 'side' | 'official' }>;

const MEASURES: ReadonlySet<Meaning['type']> = new Set(['metric', 'count', 'side', 'official']);

/** Whether the cells of a column or row are values of shops. */
export function isMeasure(meaning: Meaning | null): meaning is Measure {
  return meaning !== null && MEASURES.has(meaning.type);
}

/** Further names of catalogue metrics: of the platforms' pages, of older rules, and how people write them. */
const ALIASES: Readonly<Record<string, string>> = {
  'goods.rating': '商品综合评分 商品综合评价分 评价分数 商品评分 平均评分',
  'goods.qualityReturnRate': '品质退货率 商品品退率 品退率',
  'goods.qualityRefundPaidRate': '商品品质退款率 品质退款率 品质售后率',
  'reviews.goodRate': '商品好评率',
  'reviews.positiveTextRate': '积极评论率',
  'goods.severeDefectRate': '商品严重劣质率',
  'goods.badReviewPaidRate': '商品质量差评率 质量差评率',
  'logistics.pickupHours':
    '平均揽收时长 揽收时长平均 揽收时长 支付揽收时长 支付-揽收时长 平均支揽时长 支揽时长',
  'logistics.shipHours': '发货时长 平均发货时间 发货速度',
  'logistics.deliveryHours': '订单配送时长 平均配送时长 配送时长',
  'logistics.onTimeDeliveryRate': '配送时效达成率 运单配送时效达标率 线路配送达标率',
  'logistics.damageReturnRate': '发货物流品退率 破损退货订单率 破损退货率 商品包装破损退货订单率',
  'logistics.onTimeShipRate': '发货及时率 及时发货率',
  'logistics.complaintRate': '物流投诉率 物流负反馈率 物流负向反馈率',
  'logistics.groupToSignHours': '成团-签收时效 成团-签收时长 成团到签收时长',
  'logistics.pickup48hRate': '48小时揽收率 48h揽收及时率',
  'logistics.pickupToSignHours': '揽收签收时长 揽收-签收时长',
  'service.auditHours': '平均审核时长 售后审核时长',
  'service.refundOnlyHours': '仅退款自主完结时长 退款自主完结时长 发货后仅退款完结时长 仅退款时长',
  'service.returnRefundHours': '退货退款自主完结时长 退货退款时长',
  'service.escalationRate': '求助率 升级求助率',
  'service.complaintRate': '投诉率',
  'service.returnHandlingScore': '退换货评分 退换货处理分',
  'service.complaintHandlingScore': '投诉处理评分 客户投诉评分',
  'chat.avgReplySeconds':
    'IM平均响应时长 平均响应时长 人工平均回复时长 客服平均响应时长 平均回复时长',
  'chat.firstReplySeconds': '首响时长 平均首次响应时长',
  'chat.threeMinuteRate': '三分钟回复率 3分钟人工回复率 3分钟人工响应率 旺旺3分钟人工响应率',
  'chat.noReplyRate': '会话不回复率 客服不回复率',
  'chat.dissatisfactionRate': '飞鸽会话不满意率 IM不满意率 不满意率',
  'chat.satisfactionRate': '客服满意度 满意率 客服好评率 旺旺满意度 满意度',
  'orders.completionRate': '完成率',
  'customers.repurchaseRate': '复购率 二次购买率',
  'goods.packagingScore': '包装评分',
  'goods.qualityScore': '质量评分',
};

const COUNT_NAMES: Readonly<Record<CountPart, string>> = {
  good: '好评数量 好评数 好评量 好评条数 goodreviews',
  neutral: '中评数量 中评数 中评量 中评条数 neutralreviews',
  bad: '差评数量 差评数 差评量 差评条数 badreviews',
  reviews: '评价数量 评价总数 总评价数 评价数',
  processed:
    '订单处理数量 处理订单数 订单处理数 处理数量 订单总数 总订单数 订单总量 ordersprocessed processedorders',
  completed: '订单完成数量 完成订单数 订单完成数 完成数量 orderscompleted completedorders',
};

const OFFICIAL_NAMES: Readonly<Record<OfficialPart, string>> = {
  total:
    '官方总分 官方体验分 后台体验分 商家体验分 店铺体验分 体验分 体验总分 体验分总分 officialtotal officialscore',
  goods: '官方商品体验 商品体验分 商品体验 商品分 officialgoods',
  logistics: '官方物流体验 物流体验分 物流体验 物流分 officiallogistics',
  service: '官方服务体验 服务体验分 服务体验 服务分 售后服务分 officialservice',
  bonus: '官方加分 加分项 加分 officialbonus',
  deduction: '官方扣分 扣分项 扣分 差行为扣分 officialdeduction',
  level: '官方等级 体验分等级 体验等级 店铺星级 officiallevel',
};
/** Name of a total that may also be ours: it is the platform's only where every row is of a day. */
const PLAIN_TOTAL = '总分';
/** Words put behind a ratio's name for its counts. */
const SIDE_NAMES: Readonly<Record<RatioSide, readonly string[]>> = {
  numerator: ['分子', '(分子)', 'numerator'],
  denominator: ['分母', '(分母)', 'denominator'],
};

const OTHER_NAMES = {
  shop: '店铺名称 店铺 店铺名 店铺名字 店铺简称 所属店铺 小店名称 小店 门店名称 门店 商家名称 商家 网店名称 网店 店名 店 shop store shopname storename',
  date: '日期 统计日期 统计时间 date',
  platform: '平台 平台名称 所属平台 platform',
  label: '指标 指标名称 指标名 项目 评估项目 评价指标 考核指标 体验指标 服务指标 名称 metric',
} as const;

const MEANINGS = meanings();

function meanings(): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  const add = (name: string, meaning: Meaning) => {
    if (!table.has(name)) table.set(name, meaning);
  };
  for (const { id, unit, name } of METRICS) {
    const meaning: Meaning = { type: 'metric', id, unit };
    for (const text of [name.zh, name.en, id, ...(ALIASES[id]?.split(' ') ?? [])]) {
      add(foldHeader(text), meaning);
    }
  }
  for (const { id, unit, name } of METRICS) {
    add(withoutNotes(foldHeader(name.zh)), { type: 'metric', id, unit });
  }
  addRatioColumns(add);
  for (const [part, names] of entriesOf(OFFICIAL_NAMES)) {
    for (const name of names.split(' ')) add(foldHeader(name), { type: 'official', part });
  }
  for (const [part, names] of entriesOf(COUNT_NAMES)) {
    for (const name of names.split(' ')) add(foldHeader(name), { type: 'count', part });
  }
  for (const [type, names] of entriesOf(OTHER_NAMES)) {
    for (const name of names.split(' ')) add(foldHeader(name), { type });
  }
  return table;
}

/** Ratios in percent, and their counts. A name of its own goes before one that another has without its notes. */
function addRatioColumns(add: (name: string, meaning: Meaning) => void): void {
  const names = METRICS.filter(({ unit }) => unit === 'ratio').flatMap(({ id, unit, name }) =>
    [name.zh, name.en, ...(ALIASES[id]?.split(' ') ?? [])].map((text) => {
      const meaning: Meaning = { type: 'metric', id, unit };
      return { text: foldHeader(text), metric: id, meaning };
    }),
  );
  for (const shorten of [(text: string) => text, withoutNotes]) {
    for (const { text, metric, meaning } of names) {
      add(`${shorten(text)}(%)`, meaning);
      for (const [side, words] of entriesOf(SIDE_NAMES)) {
        for (const word of words) add(shorten(text) + word, { type: 'side', metric, side });
      }
    }
  }
}

function entriesOf<K extends string, V>(table: Readonly<Record<K, V>>): [K, V][] {
  return (Object.keys(table) as K[]).map((key) => [key, table[key]]);
}

/** What a header or label means; null when it is none of a summary table's. 近30天 and the like before it do not matter. */
export function meaningOf(text: string): Meaning | null {
  if (text === '') return null;
  const bare = text.replace(/^(近?\s*(30|7|90)\s*[天日]|本月|上月)(的)?/, '');
  return lookUpHeader(MEANINGS, text) ?? lookUpHeader(MEANINGS, bare) ?? null;
}

/**
 * The meanings of the headers of one heading, where a plain 总分 beside a column of days, or below days (`dated`), is the
 * platform's own total too.
 */
export function meaningsOf(
  headers: readonly string[],
  dated: boolean,
): readonly (Meaning | null)[] {
  const meanings = headers.map(meaningOf);
  const isDated = dated || meanings.some((meaning) => meaning?.type === 'date');
  return meanings.map((meaning, index) =>
    isDated && foldHeader(headers[index] ?? '') === PLAIN_TOTAL
      ? { type: 'official', part: 'total' }
      : meaning,
  );
}
