/**
 * Four parts weighted 40/30/20/10, as an article on Kuaishou shops states them. No rule text of the platform that says so
 * was found: it is the article's own model, named as such. All curves are ours.
 */
import { article, estimate, linear } from '../build';
import type { Curve, MetricSlot, ModelDimension, ScoreModel } from '../schema';

const WEIGHTS = article({
  zh: '快手小店体验分文章给出的比例 40/30/20/10；未见平台规则支持',
  en: '40/30/20/10 as the article on the Kuaishou shop score gives them; no rule of the platform was found to support it',
});
const ALONE = article({
  zh: '文章中每部分只有一个指标',
  en: 'the article has a single metric in each part',
});
const RATE_AS_POINTS = linear(
  estimate({ zh: '比率即得分', en: 'the rate itself is the score' }),
  [0, 0],
  [1, 100],
);
const RETURNS = linear(
  estimate({
    zh: '没有退换记 100，退换货率到 50% 记 0',
    en: 'no returns or exchanges score 100, a rate of 50% scores 0',
  }),
  [0, 100],
  [0.5, 0],
);
const COMPLAINTS = linear(
  estimate({
    zh: '没有投诉记 100，投诉比例到 5% 记 0',
    en: 'no complaints score 100, a rate of 5% scores 0',
  }),
  [0, 100],
  [0.05, 0],
);

function slot(metric: string, curve: Curve): MetricSlot {
  return { metric, weight: 1, weightProvenance: ALONE, core: true, curve };
}

function part(
  id: string,
  zh: string,
  en: string,
  weight: number,
  metric: MetricSlot,
  fallback: MetricSlot[] = [],
): ModelDimension {
  return { id, name: { zh, en }, weight, weightProvenance: WEIGHTS, metrics: [metric], fallback };
}

export const KUAISHOU_ARTICLE: ScoreModel = {
  id: 'kuaishou-article',
  version: '1',
  name: { zh: '快手四项（文章版）', en: 'Kuaishou, four parts (article)' },
  platform: 'kuaishou',
  validFrom: null,
  validTo: null,
  scale: { min: 0, max: 100 },
  dimensionScale: { min: 0, max: 100 },
  structureProvenance: article({
    zh: '快手小店体验分文章；与平台现有的三类卡片不同',
    en: 'article on the Kuaishou shop score; the platform itself now shows three other kinds of cards',
  }),
  dimensions: [
    part(
      'reviews',
      '用户评价',
      'Customer ratings',
      0.4,
      slot('chat.satisfactionRate', RATE_AS_POINTS),
      [slot('reviews.goodRate', RATE_AS_POINTS)],
    ),
    part('returns', '退换货率', 'Returns', 0.3, slot('goods.returnExchangeRate', RETURNS)),
    part('complaints', '投诉比例', 'Complaints', 0.2, slot('service.complaintRate', COMPLAINTS)),
    part(
      'refunds',
      '退款处理时效',
      'Refund timeliness',
      0.1,
      slot('service.refundOnTimeRate', RATE_AS_POINTS),
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
    { id: 'excellent', from: 90 },
    { id: 'good', from: 80 },
    { id: 'watch', from: 60 },
    { id: 'poor', from: 0 },
  ],
  gradesProvenance: estimate({
    zh: '90、80、60 为本程序的分档，平台没有这套分',
    en: '90, 80 and 60 are this program’s own grades; the platform has no such score',
  }),
  display: [],
  stars: [],
  gates: [],
  estimated: true,
  parent: null,
};
