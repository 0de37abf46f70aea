/**
 * Lines a value can be held against: what platforms write into their rules, and figures of single shops as examples. Averages
 * of an industry are not among them: no source gives any. Sources are codes of `sources.ts`.
 */
import type { Platform } from '../model/platform';
import type { LocalText } from '../text/local-text';

/**
 * admission: what the platform lets in, a value on the line included · alarm: from the line on the platform acts ·
 * target: what one team of agents is trained to · goodExample / weakExample: the figure of one shop.
 */
export type BenchmarkMeaning = 'admission' | 'alarm' | 'target' | 'goodExample' | 'weakExample';

export interface Benchmark {
  readonly id: string;
  readonly metric: string;
  /** Platforms count differently: a line is only for shops of its own back office. */
  readonly platform: Platform;
  readonly meaning: BenchmarkMeaning;
  /** In the metric's unit; `qualityLine`: the line of each shop's category, where its profile knows it. */
  readonly value: number | 'qualityLine';
  readonly name: LocalText;
  /** Whether it holds only under a further condition, told in `name`. */
  readonly conditional: boolean;
  /** `YYYY-MM` or `YYYY-MM-DD` from which the rule no longer names it; null = in force, or never a rule. */
  readonly endedOn: string | null;
  /** Code in `sources.ts`. */
  readonly source: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: date of the rule's text, or month of the figures. */
  readonly date: string;
  readonly confidence: 'official' | 'secondary';
}

/** What a page of the six-tier score gave 100 points for; its rules ended on 2026-09-07. */
const FULL_MARKS: LocalText = {
  zh: '一家抖音店，旧规则下这一项满分',
  en: 'a Douyin shop, full marks under the rules before 2026-09-08',
};

/** Every line, rules before examples. */
export const BENCHMARKS: readonly Benchmark[] = [
  rule(
    'douyin-quality-line',
    'goods.qualityReturnRate',
    'admission',
    'qualityLine',
    'D24',
    '2026-06-15',
    {
      zh: '精选联盟商品的品退率准入线（本店类目）',
      en: 'alliance admission line of quality returns (the shop’s category)',
    },
  ),
  rule('douyin-good-reviews', 'reviews.goodRate', 'admission', 0.7, 'D12', '2026-07-22', {
    zh: '精选联盟商品的好评率准入线',
    en: 'alliance admission line of good reviews',
  }),
  {
    ...rule('douyin-late-shipping', 'logistics.onTimeShipRate', 'alarm', 0.7, 'D21', '2026-08-03', {
      zh: '发货超时的处理线（超时三成，且一天 200 单以上）',
      en: 'sanction line of late shipment (30% late, with 200 orders a day or more)',
    }),
    conditional: true,
  },
  ...[
    { value: 0.05, zh: '冻结货款', en: 'funds frozen' },
    { value: 0.1, zh: '停业 3 天', en: 'closed for 3 days' },
    { value: 0.15, zh: '清退', en: 'expelled' },
  ].map(({ value, zh, en }, index) =>
    former(
      rule(
        `douyin-bad-reviews-${index + 1}`,
        'reviews.badRate',
        'alarm',
        value,
        'D22',
        '2026-06-02',
        {
          zh: `差评率的处理线：${zh}`,
          en: `sanction line of bad reviews: ${en}`,
        },
      ),
      '2026-06-27',
    ),
  ),
  former(
    rule(
      'douyin-bargain-quality',
      'goods.qualityReturnRate',
      'admission',
      0.006,
      'D25',
      '2026-05-08',
      {
        zh: '低价活动的品退率准入线',
        en: 'admission line of quality returns for the bargain event',
      },
    ),
    '2026-05',
  ),
  former(
    rule('douyin-bargain-reviews', 'reviews.badRate', 'admission', 0.01, 'D25', '2026-05-08', {
      zh: '低价活动的差评率准入线',
      en: 'admission line of bad reviews for the bargain event',
    }),
    '2026-05',
  ),
  former(
    rule('douyin-slow-chat', 'chat.avgReplySeconds', 'alarm', 90, 'D20', '2026-07-24', {
      zh: '平均响应算“响应慢”的线',
      en: 'average reply named as slow',
    }),
    '2026-07',
  ),
  agentTarget('chat.firstReplySeconds', 30),
  agentTarget('chat.avgReplySeconds', 60),
  agentTarget('chat.threeMinuteRate', 0.9),
  ...examples('douyin', 'goodExample', 'D10', '2025', FULL_MARKS, {
    'goods.rating': 4.8702,
    'goods.qualityReturnRate': 0.001_95,
    'logistics.onTimeDeliveryRate': 0.9579,
  }),
  ...examples('douyin', 'goodExample', 'D5', '2026-08-01', FULL_MARKS, {
    'service.auditHours': 1.77,
    'chat.avgReplySeconds': 13.87,
  }),
  ...examples(
    'tmall',
    'goodExample',
    'X7',
    '2026-04',
    {
      zh: '一家做得好的天猫店',
      en: 'a good Tmall shop',
    },
    {
      'service.escalationRate': 0.0004,
      'chat.threeMinuteRate': 0.9973,
      'chat.satisfactionRate': 0.973,
      'reviews.goodRate': 0.9724,
    },
  ),
  ...examples(
    'pinduoduo',
    'goodExample',
    'X3',
    '2026-06',
    {
      zh: '一家五星的拼多多食品店',
      en: 'a five-star Pinduoduo food shop',
    },
    {
      'service.escalationRate': 0.0079,
      'chat.threeMinuteRate': 0.998,
      'reviews.positiveTextRate': 0.991,
    },
  ),
  ...examples(
    'pinduoduo',
    'weakExample',
    'X3',
    '2026-06',
    {
      zh: '一家没达标的拼多多店',
      en: 'a Pinduoduo shop that failed',
    },
    {
      'chat.threeMinuteRate': 0.52,
      'reviews.positiveTextRate': 0.941,
    },
  ),
];

/** A benchmark by its id; undefined when this version does not know it. */
export function benchmarkById(id: string): Benchmark | undefined {
  return BENCHMARKS.find((benchmark) => benchmark.id === id);
}

/** Whether a line is the platform's own and in force. */
export function isInForce({ confidence, endedOn }: Benchmark): boolean {
  return confidence === 'official' && endedOn === null;
}

/** A line of Douyin's own rules, in force. */
function rule(
  id: string,
  metric: string,
  meaning: BenchmarkMeaning,
  value: Benchmark['value'],
  source: string,
  date: string,
  name: LocalText,
): Benchmark {
  const standing = { conditional: false, endedOn: null, confidence: 'official' } as const;
  return { id, metric, platform: 'douyin', meaning, value, name, source, date, ...standing };
}

/** A line the rules no longer name. */
function former(benchmark: Benchmark, endedOn: string): Benchmark {
  return { ...benchmark, endedOn };
}

/** What one team's training notes set as goals for its agents; no rule. */
function agentTarget(metric: string, value: number): Benchmark {
  return {
    id: `target-${metric}`,
    metric,
    platform: 'douyin',
    meaning: 'target',
    value,
    name: { zh: '一家客服团队的训练目标', en: 'training goal of one team of agents' },
    conditional: false,
    endedOn: null,
    source: 'D6',
    date: '2026-10-02',
    confidence: 'secondary',
  };
}

/** Figures of one shop, by metric. */
function examples(
  platform: Platform,
  meaning: 'goodExample' | 'weakExample',
  source: string,
  date: string,
  name: LocalText,
  values: Readonly<Record<string, number>>,
): readonly Benchmark[] {
  return Object.entries(values).map(([metric, value]) => ({
    id: `${source}-${meaning}-${metric}`,
    metric,
    platform,
    meaning,
    value,
    name,
    conditional: false,
    endedOn: null,
    source,
    date,
    confidence: 'secondary',
  }));
}
