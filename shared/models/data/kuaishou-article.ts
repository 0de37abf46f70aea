/**
 * Four parts weighted 40/30/20/10, as an article on Kuaishou shops states them. No rule text of the platform that says so
 * was found: it is the article's own model, named as such. All curves are ours.
 */
import { article, estimate, linear } from '../build';
import type { Curve, MetricSlot, ModelDimension, ScoreModel } from '../schema';

const WEIGHTS = article('快手小店体验分文章给出的比例 40/30/20/10；未见平台规则支持');
const ALONE = article('文章中每部分只有一个指标');
const RATE_AS_POINTS = linear(estimate('比率即得分'), [0, 0], [1, 100]);
const RETURNS = linear(estimate('没有退换记 100，退换货率到 50% 记 0'), [0, 100], [0.5, 0]);
const COMPLAINTS = linear(estimate('没有投诉记 100，投诉比例到 5% 记 0'), [0, 100], [0.05, 0]);

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
  structureProvenance: article('快手小店体验分文章；与平台现有的三类卡片不同'),
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
  bonuses: [],
  deductions: [],
  grades: [
    { id: 'excellent', from: 90 },
    { id: 'good', from: 80 },
    { id: 'watch', from: 60 },
    { id: 'poor', from: 0 },
  ],
  gradesProvenance: estimate('90、80、60 为本程序的分档，平台没有这套分'),
  display: [],
  gates: [],
  estimated: true,
  parent: null,
};
