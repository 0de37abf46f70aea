/**
 * Douyin 商家体验分 by the rules announced on 2026-06-23, in force from 2026-07-14 to 2026-09-07. Official: the structure, the
 * six tiers of points of a metric, the weights of the service metrics, growth stage, floor of shops with few orders,
 * deductions, what buyers see. Not published, hence estimates: weights of the dimensions and of the other metrics, and where
 * the tiers of an industry begin.
 */
import { estimate, linear, official, steps, stepsByQualityLine } from '../build';
import type { Curve, MetricSlot, Provenance, ScoreModel } from '../schema';
import {
  DOUYIN_DISPLAY,
  DOUYIN_GRADES,
  DOUYIN_GROWTH_METRICS,
  DOUYIN_STARS,
} from './douyin-common';
import { DOUYIN_GATES } from './douyin-gates';
import { DOUYIN_SERVICE_WEIGHTS } from './douyin-service-weights';

const RULE = official({
  zh: '抖音电商《商家体验分规范》2026-06-23 修订公示，2026-07-14 起，至 2026-09-07',
  en: 'Douyin rule of the merchant experience score, revision published 2026-06-23, in force from 2026-07-14 to 2026-09-07',
});
const WEIGHTS = estimate({
  zh: '平台按行业另定且未公开；沿用与 2026-09-09 一家店的页面相符的 50/20/30。旧规则下另一家店的页面（76、73、60，总分 69）与 40/20/40、35/30/35 相符，列在备选里',
  en: 'set by the platform for each industry and not published; 50/20/30, which agrees with one shop’s page of 2026-09-09, is used here too. Another shop’s page of older rules (76, 73, 60, total 69) agrees with 40/20/40 and 35/30/35, which are among the alternatives',
});
const GOODS_WEIGHT = estimate({
  zh: '各行业的单项权重未公开；用约 2025 年一家店页面上的 90/10',
  en: 'weights of single metrics differ by industry and are not published; 90/10 is from one shop’s page of about 2025',
});
const LOGISTICS_WEIGHT = estimate({
  zh: '各行业的单项权重未公开；用约 2025 年一家店页面上的 15/70/15',
  en: 'weights of single metrics differ by industry and are not published; 15/70/15 is from one shop’s page of about 2025',
});
const DAMAGE_WEIGHT = estimate({
  zh: '各行业的单项权重未公开；用约 2025 年一家店页面上的 15。当时考核的是发货物流品退率（要平台判责），从文件只能算破损退货，页面上的数更准',
  en: 'weights of single metrics differ by industry and are not published; 15 is from one shop’s page of about 2025. The metric then was quality returns by shipping faults (as judged by the platform); files only show damage, a figure from the page is better',
});
const SERVICE_WEIGHT = official({
  zh: '《商家体验分规范》2026-06-23 修订公示的服务体验权重表：“其他”和最常见的行各 25；认得行业时用该行业的行',
  en: 'weights of the service dimension in the revision published 2026-06-23: 25 each for “others” and in the commonest row; where the industry is known its own row is used',
});
const PAGE_2025 = estimate({
  zh: '各行业的档位只在后台能看到；六个档位是规则的，分界是本程序自定的，与约 2025 年一家店的页面相差 0.0 分',
  en: 'the tiers of an industry stand in the back office only; the six tiers are the rule’s, where they begin is this program’s own, off by 0.0 points from one shop’s page of about 2025',
});
const PAGE_2026 = estimate({
  zh: '各行业的档位只在后台能看到；六个档位是规则的，分界是本程序自定的，与 2026-08-01 一家店的页面（服务 95 分）相差 0.0 分',
  en: 'the tiers of an industry stand in the back office only; the six tiers are the rule’s, where they begin is this program’s own, off by 0.0 points from one shop’s page of 2026-08-01 (service 95)',
});
const BOTH_PAGES = estimate({
  zh: '各行业的档位只在后台能看到；六个档位是规则的，分界是本程序自定的，与约 2025 年和 2026-08-01 两家店的页面相差 0.0 分',
  en: 'the tiers of an industry stand in the back office only; the six tiers are the rule’s, where they begin is this program’s own, off by 0.0 points from two shops’ pages of about 2025 and of 2026-08-01',
});

function slot(
  metric: string,
  weight: number,
  weightProvenance: Provenance,
  core: boolean,
  curve: Curve,
): MetricSlot {
  return { metric, weight, weightProvenance, core, curve };
}

export const DOUYIN_2026_07: ScoreModel = {
  id: 'douyin-2026-07',
  version: '1',
  name: { zh: '抖音商家体验分（2026-07 规则）', en: 'Douyin experience score (rules of 2026-07)' },
  platform: 'douyin',
  validFrom: '2026-07-14',
  validTo: '2026-09-07',
  scale: { min: 50, max: 100 },
  dimensionScale: { min: 50, max: 100 },
  structureProvenance: RULE,
  dimensions: [
    {
      id: 'goods',
      name: { zh: '商品体验', en: 'Goods' },
      weight: 0.5,
      weightProvenance: WEIGHTS,
      metrics: [
        slot(
          'goods.rating',
          90,
          GOODS_WEIGHT,
          true,
          steps(PAGE_2025, [4.5, 50], [4.6, 60], [4.7, 70], [4.75, 80], [4.8, 90], [4.85, 100]),
        ),
        slot(
          'goods.qualityReturnRate',
          10,
          GOODS_WEIGHT,
          true,
          stepsByQualityLine(
            estimate({
              zh: '以精选联盟品退率准入线（2026-06-23 起）为 70 分档、两倍为 50 分档，其余分界自定；类目不明按 1.0%，这样与约 2025 年一家店的页面相差 0.0 分',
              en: 'the quality-return line for the selection alliance (from 2026-06-23) is the tier of 70 points, twice the line that of 50, the other tiers are this program’s own; 1.0% where the category is not known, which is off by 0.0 points from one shop’s page of about 2025',
            }),
            [0.3, 100],
            [0.55, 90],
            [0.8, 80],
            [1, 70],
            [1.5, 60],
            [2, 50],
          ),
        ),
      ],
      fallback: [],
    },
    {
      id: 'logistics',
      name: { zh: '物流体验', en: 'Logistics' },
      weight: 0.2,
      weightProvenance: WEIGHTS,
      metrics: [
        slot(
          'logistics.pickupHours',
          15,
          LOGISTICS_WEIGHT,
          true,
          linear(
            estimate({
              zh: '规则按每单的揽收小时数给 50–100 分再取平均，不分档；每小时几分未公开，这里用平均小时数连成直线，是本程序自定的',
              en: 'the rule gives every order 50–100 points by its hours and takes the mean, without tiers; the points of an hour are not published: straight lines over the mean hours, this program’s own',
            }),
            [6, 100],
            [24, 75],
            [48, 50],
          ),
        ),
        slot(
          'logistics.onTimeDeliveryRate',
          70,
          LOGISTICS_WEIGHT,
          true,
          steps(PAGE_2025, [0.8, 50], [0.84, 60], [0.87, 70], [0.9, 80], [0.93, 90], [0.95, 100]),
        ),
        slot(
          'logistics.damageReturnRate',
          15,
          DAMAGE_WEIGHT,
          false,
          steps(
            PAGE_2025,
            [0.0005, 100],
            [0.0015, 90],
            [0.003, 80],
            [0.005, 70],
            [0.01, 60],
            [0.02, 50],
          ),
        ),
      ],
      fallback: [],
    },
    {
      id: 'service',
      name: { zh: '服务体验', en: 'Service' },
      weight: 0.3,
      weightProvenance: WEIGHTS,
      metrics: [
        slot(
          'service.auditHours',
          25,
          SERVICE_WEIGHT,
          true,
          steps(PAGE_2026, [2, 100], [4, 90], [8, 80], [16, 70], [24, 60], [48, 50]),
        ),
        slot(
          'chat.avgReplySeconds',
          25,
          SERVICE_WEIGHT,
          true,
          steps(BOTH_PAGES, [15, 100], [30, 90], [50, 80], [90, 70], [130, 60], [180, 50]),
        ),
        slot(
          'chat.dissatisfactionRate',
          25,
          SERVICE_WEIGHT,
          false,
          steps(PAGE_2026, [0.05, 100], [0.12, 90], [0.18, 80], [0.24, 70], [0.3, 60], [0.4, 50]),
        ),
        slot(
          'service.escalationRate',
          25,
          SERVICE_WEIGHT,
          false,
          steps(
            PAGE_2026,
            [0.002, 100],
            [0.005, 90],
            [0.01, 80],
            [0.015, 70],
            [0.02, 60],
            [0.04, 50],
          ),
        ),
      ],
      fallback: [],
    },
  ],
  // The sets of the model of 2026-09 and the two that agree with another shop's page of older rules.
  weightAlternatives: [
    { goods: 0.35, logistics: 0.3, service: 0.35 },
    { goods: 0.4, logistics: 0.15, service: 0.45 },
    { goods: 0.4, logistics: 0.2, service: 0.4 },
    { goods: 0.45, logistics: 0.15, service: 0.4 },
    { goods: 0.45, logistics: 0.2, service: 0.35 },
    { goods: 0.5, logistics: 0.15, service: 0.35 },
    { goods: 0.5, logistics: 0.25, service: 0.25 },
    { goods: 0.55, logistics: 0.2, service: 0.25 },
    { goods: 0.55, logistics: 0.25, service: 0.2 },
    { goods: 0.55, logistics: 0.3, service: 0.15 },
  ],
  growthStage: {
    minimumOrders: 30,
    score: 70,
    misbehaviourScore: 60,
    metrics: DOUYIN_GROWTH_METRICS,
    provenance: RULE,
  },
  lowVolume: {
    score: 80,
    orders: { flagship: 300, others: 500 },
    mostCases: 3,
    metrics: [
      'goods.rating',
      'goods.qualityReturnRate',
      'logistics.damageReturnRate',
      'service.escalationRate',
    ],
    provenance: official({
      zh: '《商家体验分规范》2026-06-23 修订公示：旗舰店 300 单、其他店 500 单以下，且差评、品退、物流品退、求助各不超过 3 例，该项按 80 分；22 个特殊行业不分店铺类型都按 300 单。不满意率另看评价数（不超过 3 次），这里不含',
      en: 'revision of the experience score rule published 2026-06-23: under 300 orders for flagship shops, 500 for others, and at most 3 bad reviews, quality returns, logistics returns or escalations, the metric scores 80; 22 special industries have 300 for all shops. Dissatisfaction goes by the number of ratings (at most 3) and is not among these',
    }),
  },
  industryWeights: DOUYIN_SERVICE_WEIGHTS,
  notCovered: [
    {
      zh: '发货物流品退率：只算平台判责的发货、物流售后，文件里没有判责结果',
      en: 'quality returns by shipping faults: only those the platform holds the shop liable for, which no file tells',
    },
    {
      zh: '会话不满意率的保底：评价不超过 3 次时按 80 分',
      en: 'the floor of chat dissatisfaction: 80 points with at most 3 ratings',
    },
    {
      zh: '升级旗舰店：30 天均分不低于同行均值，均值只在后台能看到',
      en: 'becoming a flagship shop: a 30-day mean not under that of the peers, which only the back office shows',
    },
  ],
  bonuses: [
    {
      id: 'remote-logistics',
      name: {
        zh: '偏远地区物流（物流体验加 3 分，折到总分）',
        en: 'Logistics of remote areas (3 points in logistics, as they come to the total)',
      },
      points: 0.6,
      counted: 'once',
      cap: null,
      provenance: estimate({
        zh: '规则：开通偏远地区物流且有偏远中转签收、无售后的订单，物流体验加 3 分（最高 100），2026-09-07 止；按本模型物流权重 20% 折为总分 0.6 分',
        en: 'the rule adds 3 points to logistics (100 at most) for shops with signed remote orders without after-sale, until 2026-09-07; by this model’s logistics weight of 20 % that is 0.6 of the total',
      }),
    },
  ],
  deductions: [
    {
      id: 'address-or-invoice',
      name: { zh: '退货地址异常或拒开发票', en: 'Wrong return address or invoice refused' },
      points: 3,
      counted: 'perCase',
      cap: 15,
      provenance: RULE,
    },
    {
      id: 'fake-trade',
      name: { zh: '刷单刷评等作弊', en: 'Fake trades or reviews' },
      points: 15,
      counted: 'once',
      cap: null,
      provenance: RULE,
    },
  ],
  ...DOUYIN_GRADES,
  display: DOUYIN_DISPLAY,
  stars: DOUYIN_STARS,
  gates: DOUYIN_GATES,
  estimated: true,
  parent: null,
};
