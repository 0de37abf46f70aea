/**
 * What pages of the platforms' back offices really showed, held against the models: the only check there is of curves nobody
 * publishes.
 */
import { scoreOf } from '../scoring/curve';
import { scoreValues } from '../scoring/score-values';
import type { ScoreSetting } from '../scoring/setting';
import type { LocalText } from '../text/local-text';
import type { ScoreModel } from './schema';

/** One page: values and the points that stood beside them. */
export interface Capture {
  readonly id: string;
  readonly source: LocalText;
  /** Day of the page, `YYYY-MM-DD`; null where only the year is known. */
  readonly date: string | null;
  /** Ids of the models held against it: of the rules in force then, or the nearest to them. */
  readonly models: readonly string[];
  /** The shop's line of 品退率, a fraction; no page says it, so that of an unknown category. */
  readonly qualityLine: number;
  /** By metric id, in the metrics' units. */
  readonly values: Readonly<Record<string, number>>;
  /** Points of single metrics, by id, each one of six tiers; pages since 2026-09-08 show none. */
  readonly metricScores: Readonly<Record<string, number>>;
  /** By dimension id, as shown: whole points. */
  readonly dimensionScores: Readonly<Record<string, number>>;
  /** Null where the page shows none or not everything it is made of. */
  readonly total: number | null;
  /** Bonus less deductions, in the total. */
  readonly adjustment: number;
}

/** How one part of a page compares. */
export interface CaptureError {
  readonly capture: string;
  /** `total`, a dimension or a metric id. */
  readonly part: string;
  readonly page: number;
  /** What the model gives for the page's values; null where it gives none. */
  readonly ours: number | null;
  /** Ours less the page's, in points; positive = the model is too kind. */
  readonly difference: number | null;
}

const UNKNOWN_LINE = 0.01;
/** Of the shops themselves the pages tell nothing that counts. */
const NOTHING_SAID: Omit<ScoreSetting, 'qualityLine'> = {
  type: null,
  industry: null,
  bonus: 0,
  deduction: 0,
  orders: null,
  cases: new Map(),
};

export const CAPTURES: readonly Capture[] = [
  {
    id: 'douyin-2025',
    source: {
      zh: '约 2025 年一家抖音店的体验分页面：七项指标都是 100 分，其中五项的算法沿用至今',
      en: 'experience score page of a Douyin shop of about 2025: seven metrics of 100 points, five of which are still counted the same way',
    },
    date: null,
    models: ['douyin-2026-07'],
    qualityLine: UNKNOWN_LINE,
    values: {
      'goods.rating': 4.8702,
      'goods.qualityReturnRate': 0.00195,
      'logistics.onTimeDeliveryRate': 0.9579,
      'logistics.damageReturnRate': 0.0002,
      'chat.avgReplySeconds': 10.6,
    },
    metricScores: {
      'goods.rating': 100,
      'goods.qualityReturnRate': 100,
      'logistics.onTimeDeliveryRate': 100,
      'logistics.damageReturnRate': 100,
      'chat.avgReplySeconds': 100,
    },
    dimensionScores: {},
    total: null,
    adjustment: 0,
  },
  {
    id: 'douyin-2026-08-01',
    source: {
      zh: '2026-08-01 一家医疗器械旗舰店的体验分页面，服务四项各占 25%；不满意率的评价数很少',
      en: 'experience score page of a flagship shop of medical devices, 2026-08-01, four service metrics of 25 % each; few ratings behind the dissatisfaction rate',
    },
    date: '2026-08-01',
    models: ['douyin-2026-07', 'douyin-2026-09'],
    qualityLine: UNKNOWN_LINE,
    values: {
      'service.auditHours': 1.77,
      'chat.avgReplySeconds': 13.87,
      'chat.dissatisfactionRate': 0.1111,
      'service.escalationRate': 0.00394,
    },
    metricScores: {
      'service.auditHours': 100,
      'chat.avgReplySeconds': 100,
      'chat.dissatisfactionRate': 90,
      'service.escalationRate': 90,
    },
    dimensionScores: { service: 95 },
    total: null,
    adjustment: 0,
  },
  {
    id: 'douyin-2026-09-09',
    source: {
      zh: '2026-09-09 一家医疗器械旗舰店的体验分页面，新规则第二天',
      en: 'experience score page of a flagship shop of medical devices, 2026-09-09, the second day of the new rules',
    },
    date: '2026-09-09',
    models: ['douyin-2026-09'],
    qualityLine: UNKNOWN_LINE,
    values: {
      'goods.rating': 4.6923,
      'goods.qualityReturnRate': 0.0134,
      'logistics.pickupHours': 5.57,
      'logistics.onTimeDeliveryRate': 0.99412,
      'service.auditHours': 3.31,
      'chat.avgReplySeconds': 13.89,
      'chat.dissatisfactionRate': 0.05357,
      'service.escalationRate': 0.00652,
    },
    metricScores: {},
    dimensionScores: { goods: 69, logistics: 99, service: 85 },
    total: 82,
    adjustment: 2,
  },
];

/**
 * Every part of every page the model is held against, in the order of the pages; empty for models without pages. Points of
 * single metrics bind curves in tiers only: a tier says no more of a slope than which ten points it passes.
 */
export function captureErrors(model: ScoreModel): readonly CaptureError[] {
  return CAPTURES.filter((capture) => capture.models.includes(model.id)).flatMap((capture) =>
    errorsOf(capture, model),
  );
}

function errorsOf(capture: Capture, model: ScoreModel): readonly CaptureError[] {
  const { qualityLine } = capture;
  const setting = { ...NOTHING_SAID, qualityLine };
  const { dimensions, total } = scoreValues(
    new Map(Object.entries(capture.values)),
    model,
    setting,
  );
  const slots = model.dimensions.flatMap((dimension) => dimension.metrics);
  const error = (part: string, page: number, ours: number | null): CaptureError => ({
    capture: capture.id,
    part,
    page,
    ours,
    difference: ours === null ? null : ours - page,
  });
  return [
    ...Object.entries(capture.metricScores).flatMap(([id, page]) => {
      const curve = slots.find((slot) => slot.metric === id)?.curve;
      const value = capture.values[id];
      if (curve?.kind !== 'steps' || value === undefined) return [];
      return [error(id, page, scoreOf(curve, value, qualityLine))];
    }),
    ...Object.entries(capture.dimensionScores).map(([id, page]) =>
      error(id, page, dimensions.find((dimension) => dimension.id === id)?.score ?? null),
    ),
    ...(capture.total === null
      ? []
      : [error('total', capture.total, total === null ? null : total + capture.adjustment)]),
  ];
}
