/** The forms offered for entering figures by hand: which metrics, of which platform, and where a person finds them. */
import { DOUYIN_2026_09 } from '../../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../../models/data/kuaishou-article';
import { SIX_FACTORS } from '../../models/data/six-factors';
import type { Platform } from '../../model/platform';
import type { ScoreModel } from '../../models/schema';
import type { LocalText } from '../../text/local-text';
import type { OfficialPart } from '../metric-tables/names';

export const FIELD_SET_IDS = ['douyin', 'kuaishou', 'six-factors', 'kuaishou-article'] as const;
export type FieldSetId = (typeof FIELD_SET_IDS)[number];

/** Parts of the official score a form asks for; the level is read off pages only. */
export type ScoreField = Exclude<OfficialPart, 'level'>;

/** A form. */
export interface FieldSet {
  readonly id: FieldSetId;
  readonly name: LocalText;
  /** Platform of the shops entered in it; `other` = of none. */
  readonly platform: Platform;
  readonly scores: readonly ScoreField[];
  readonly metrics: readonly string[];
  /** Where the figures stand. */
  readonly where: LocalText;
  /** The page they stand on, whose parts are called as the dimensions; null for figures of one's own. */
  readonly page: LocalText | null;
}

/** Names of the parts of the official score, as the tables' headers that are read back. */
export const SCORE_NAMES: Readonly<Record<ScoreField, LocalText>> = {
  total: { zh: '官方总分', en: 'Official total' },
  goods: { zh: '官方商品体验', en: 'Official goods' },
  logistics: { zh: '官方物流体验', en: 'Official logistics' },
  service: { zh: '官方服务体验', en: 'Official service' },
  bonus: { zh: '官方加分', en: 'Official bonus' },
  deduction: { zh: '官方扣分', en: 'Official deduction' },
};

export const FIELD_SETS: readonly FieldSet[] = [
  {
    id: 'douyin',
    name: { zh: '抖音', en: 'Douyin' },
    platform: 'douyin',
    scores: ['total', 'goods', 'logistics', 'service', 'bonus', 'deduction'],
    metrics: metricsOf(DOUYIN_2026_09),
    where: {
      zh: '抖店后台：店铺 → 商家体验分，点开商品、物流、服务三项',
      en: 'Douyin back office: shop → experience score, in its parts goods, logistics and service',
    },
    page: { zh: '商家体验分', en: 'experience score' },
  },
  {
    id: 'kuaishou',
    name: { zh: '快手', en: 'Kuaishou' },
    platform: 'kuaishou',
    scores: ['total', 'goods', 'logistics', 'service'],
    // The metrics of its page known from third parties (2025).
    metrics: [
      'goods.qualityRefundPaidRate',
      'goods.badReviewPaidRate',
      'logistics.onTimeShipRate',
      'logistics.deliveryHours',
      'logistics.complaintRate',
      'logistics.competitiveness',
      'service.refundOnlyHours',
      'service.returnRefundHours',
      'service.complaintRate',
    ],
    where: {
      zh: '快手小店后台的店铺体验分页面，点开商品、物流、售后三项；平台求助率填在投诉比例里',
      en: 'the shop score page of the Kuaishou back office, in its parts goods, logistics and after-sales; enter its escalation rate as complaint rate',
    },
    page: { zh: '店铺体验分', en: 'shop score' },
  },
  {
    id: 'six-factors',
    name: { zh: '不分平台（六因素）', en: 'Any platform, six factors' },
    platform: 'other',
    scores: [],
    metrics: metricsOf(SIX_FACTORS),
    where: {
      zh: '自己的记录；1 到 5 分的几项请用同一把尺子给每家店打',
      en: 'your own records; judge all shops by the same yardstick where scores run from 1 to 5',
    },
    page: null,
  },
  {
    id: 'kuaishou-article',
    name: { zh: '快手（文章的四项）', en: 'Kuaishou, four parts' },
    platform: 'kuaishou',
    scores: [],
    metrics: metricsOf(KUAISHOU_ARTICLE),
    where: {
      zh: '快手小店后台的客服、评价和售后数据；客服满意率和好评率填一个就行',
      en: 'service, review and after-sales data of the Kuaishou back office; either satisfaction or good reviews will do',
    },
    page: null,
  },
];

/** The form of an id. */
export function fieldSet(id: FieldSetId): FieldSet {
  const found = FIELD_SETS.find((set) => set.id === id);
  if (found === undefined) throw new Error(`No form has the id "${id}"`);
  return found;
}

/** Metrics of a model, dimension by dimension, with those that may stand in where a dimension has one metric only. */
function metricsOf({ dimensions }: ScoreModel): readonly string[] {
  return dimensions.flatMap(({ metrics, fallback }) => [
    ...metrics.map(({ metric }) => metric),
    ...(metrics.length === 1 ? fallback.map(({ metric }) => metric) : []),
  ]);
}
