import type { ShopProfile, ShopTotal } from '../checkup/schema';
import type { PaidOrders } from '../metrics/measurement';
import { WINDOW_DAYS } from '../metrics/time-windows';
import type { ShopType } from '../model/shop-profile';

/** How the bad cases of a metric follow from its value: `fixed` + value × `of`, to the nearest whole case. */
export interface CaseBasis {
  readonly fixed: number;
  readonly of: number;
}

/** What of a shop itself, besides its metrics' values, decides its score. Facts only: the model says what they mean. */
export interface ScoreSetting {
  /** Its category line of 品退率, a fraction. */
  readonly qualityLine: number;
  readonly type: ShopType | null;
  /** Id of its 考核行业 among the model's `industryWeights`; null = not said. */
  readonly industry: string | null;
  /** Points added and taken off, neither negative; 0 where they are not known. */
  readonly bonus: number;
  readonly deduction: number;
  /** Valid paid orders of 30 days, at the rate of the days the files cover; null = not known. */
  readonly orders: number | null;
  /** Bad cases by metric id, where counts tell them. */
  readonly cases: ReadonlyMap<string, CaseBasis>;
}

/** The figures of a metric its bad cases are counted from. */
interface CountedMetric {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The setting of a scored shop, so that views and advice re-score it as it was scored. */
export function settingOf({
  profile,
  total,
  metrics,
}: {
  readonly profile: ShopProfile;
  readonly total: Pick<ShopTotal, 'bonus' | 'deduction' | 'paidOrders'>;
  readonly metrics: readonly CountedMetric[];
}): ScoreSetting {
  return {
    qualityLine: profile.qualityLine,
    type: profile.type,
    industry: profile.scoringIndustry,
    bonus: total.bonus ?? 0,
    deduction: total.deduction ?? 0,
    orders: ordersOf(total.paidOrders),
    cases: casesOf(metrics),
  };
}

function ordersOf(paid: PaidOrders | null): number | null {
  return paid === null ? null : (paid.count / paid.days) * WINDOW_DAYS;
}

/** A metric whose floor asks for few rated chats, not for few bad ones (Douyin rule of 2026-07: at most 3 rated sessions). */
const BY_RATED_SESSIONS = 'chat.dissatisfactionRate';
/** Mean stars have no cases of their own: the bad reviews are those of the bad-review rate. */
const BY_BAD_REVIEWS = { metric: 'goods.rating', cases: 'reviews.badRate' } as const;

/**
 * Bad cases of every metric with counts: a ratio's numerator (it follows the value, so that re-scored values have theirs),
 * the rated sessions of 会话不满意率, the bad reviews of 商品综合评分. Without counts nothing is assumed.
 */
function casesOf(metrics: readonly CountedMetric[]): ReadonlyMap<string, CaseBasis> {
  const cases = new Map<string, CaseBasis>();
  for (const { id, numerator, denominator } of metrics) {
    if (numerator === null || denominator === null) continue;
    if (id === BY_RATED_SESSIONS) cases.set(id, { fixed: denominator, of: 0 });
    else cases.set(id, { fixed: 0, of: denominator });
    if (id === BY_BAD_REVIEWS.cases) cases.set(BY_BAD_REVIEWS.metric, { fixed: numerator, of: 0 });
  }
  return cases;
}
