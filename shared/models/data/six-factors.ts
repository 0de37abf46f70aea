/**
 * Six factors of equal weight, from an article that compares shops A, B and C by small tables (goods, after-sales, reviews,
 * completion, shipping speed, loyalty). The article names the factors and prints values; how a value becomes points is ours.
 */
import { article, estimate, linear } from '../build';
import type { MetricSlot, ModelDimension, ScoreModel } from '../schema';

const FACTORS = article({
  zh: '《小店体验分太低会怎样》列出的六个因素；文中未给权重，取等权',
  en: 'six factors named in the article on what a low shop score leads to; it gives no weights, so they weigh the same',
});
const EQUAL = article({
  zh: '《小店体验分太低会怎样》同一因素下的指标，文中未分轻重，取等权',
  en: 'metrics of one factor in the article on what a low shop score leads to; it does not rank them, so they weigh the same',
});
const SHARE = 1 / 6;

const STARS = linear(
  estimate({
    zh: '1 分记 0，5 分记 100，中间按直线',
    en: '1 star scores 0, 5 stars 100, a straight line between',
  }),
  [1, 0],
  [5, 100],
);
const RATE_AS_POINTS = linear(
  estimate({ zh: '比率即得分', en: 'the rate itself is the score' }),
  [0, 0],
  [1, 100],
);
const BAD_RATE = linear(
  estimate({
    zh: '没有差评记 100，差评率到 10% 记 0',
    en: 'no bad reviews score 100, a rate of 10% scores 0',
  }),
  [0, 100],
  [0.1, 0],
);
const SHIP_HOURS = linear(
  estimate({
    zh: '1 天记 90、2 天记 60，两点连成直线，到 0 和 100 为止',
    en: '1 day scores 90, 2 days 60; a straight line through both, down to 0 and up to 100',
  }),
  [16, 100],
  [96, 0],
);
const REPURCHASE = linear(
  estimate({ zh: '二次购买率 40% 记 100', en: 'a repurchase rate of 40% scores 100' }),
  [0, 0],
  [0.4, 100],
);
const AUDIT_HOURS = linear(
  estimate({
    zh: '2 小时内审核记 100，1 天记 60，2 天记 0',
    en: 'approval within 2 hours scores 100, 1 day 60, 2 days 0',
  }),
  [2, 100],
  [24, 60],
  [48, 0],
);
const REPURCHASE_90 = linear(
  estimate({ zh: '90 天复购率 30% 记 100', en: 'a 90-day repurchase rate of 30% scores 100' }),
  [0, 0],
  [0.3, 100],
);

function slot(metric: string, curve: MetricSlot['curve']): MetricSlot {
  return { metric, weight: 1, weightProvenance: EQUAL, core: true, curve };
}

function factor(
  id: string,
  zh: string,
  en: string,
  metrics: MetricSlot[],
  fallback: MetricSlot[] = [],
): ModelDimension {
  return { id, name: { zh, en }, weight: SHARE, weightProvenance: FACTORS, metrics, fallback };
}

export const SIX_FACTORS: ScoreModel = {
  id: 'six-factors',
  version: '1',
  name: { zh: '六因素模型', en: 'Six factors' },
  platform: null,
  validFrom: null,
  validTo: null,
  scale: { min: 0, max: 100 },
  dimensionScale: { min: 0, max: 100 },
  structureProvenance: FACTORS,
  dimensions: [
    factor(
      'goods',
      '商品质量',
      'Goods',
      [
        slot('goods.qualityScore', STARS),
        slot('goods.packagingScore', STARS),
        slot('logistics.score', STARS),
      ],
      [slot('goods.rating', STARS)],
    ),
    factor(
      'service',
      '售后服务',
      'After-sales',
      [slot('service.returnHandlingScore', STARS), slot('service.complaintHandlingScore', STARS)],
      [slot('service.auditHours', AUDIT_HOURS)],
    ),
    factor('reviews', '用户评价', 'Reviews', [
      slot('reviews.goodRate', RATE_AS_POINTS),
      slot('reviews.badRate', BAD_RATE),
    ]),
    factor('completion', '订单完成率', 'Completion', [
      slot('orders.completionRate', RATE_AS_POINTS),
    ]),
    factor('shipping', '发货速度', 'Shipping speed', [slot('logistics.shipHours', SHIP_HOURS)]),
    factor(
      'loyalty',
      '客户粘性',
      'Loyalty',
      [
        slot('customers.repurchaseRate', REPURCHASE),
        slot('customers.retentionRate', RATE_AS_POINTS),
      ],
      [slot('customers.repurchaseRate90', REPURCHASE_90)],
    ),
  ],
  weightAlternatives: [],
  growthStage: null,
  lowVolume: null,
  industryWeights: [],
  notCovered: [],
  bonuses: [],
  deductions: [],
  grades: [
    { id: 'excellent', from: 85 },
    { id: 'good', from: 75 },
    { id: 'watch', from: 60 },
    { id: 'poor', from: 0 },
  ],
  gradesProvenance: estimate({
    zh: '85、75、60 为本程序的分档，平台没有这套分',
    en: '85, 75 and 60 are this program’s own grades; no platform has such a score',
  }),
  display: [],
  stars: [],
  gates: [],
  estimated: true,
  parent: null,
};
