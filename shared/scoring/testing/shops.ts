import { UNKNOWN_PROFILE } from '../../checkup/profile';
import type { ShopProfile, ShopResult } from '../../checkup/schema';
import { METRICS } from '../../metrics/catalogue';
import type { PaidOrders, ShopMeasurement } from '../../metrics/measurement';
import type { Measurement } from '../../metrics/metric';
import type { ScoreModel } from '../../models/schema';
import { withConfidence } from '../confidence';
import { scoreShop } from '../score-shop';
import type { ScoreSetting } from '../setting';

/** A value alone, or any part of a measurement. */
export type Given = number | Partial<Measurement>;

/** A ratio with its counts. */
export function ratio(numerator: number, denominator: number): Partial<Measurement> {
  return { value: numerator / denominator, numerator, denominator, status: 'ok' };
}

/** A mean of `count` values with the given standard deviation. */
export function mean(value: number, count: number, deviation: number): Partial<Measurement> {
  return { value, count, sum: value * count, m2: deviation ** 2 * (count - 1), status: 'ok' };
}

/** What was measured of a shop: the whole catalogue, missing but for what is given (status `table` unless said). */
export function shopWith(
  name: string,
  given: Readonly<Record<string, Given>>,
  rest: {
    readonly platform?: ShopMeasurement['platform'];
    /** Over the whole 30 days, unless said. */
    readonly paidOrders30?: number | PaidOrders;
    readonly official?: number;
    readonly officialAdjustments?: Partial<ShopMeasurement['officialAdjustments']>;
    readonly officialScores?: ShopMeasurement['officialScores'];
  } = {},
): ShopMeasurement {
  const unknown = Object.keys(given).filter((id) => !METRICS.some((metric) => metric.id === id));
  if (unknown.length > 0) throw new Error(`Not in the catalogue: ${unknown.join(', ')}`);
  const paid = rest.paidOrders30;
  return {
    name,
    platform: rest.platform ?? 'other',
    paidOrders30: typeof paid === 'number' ? { count: paid, days: 30 } : (paid ?? null),
    official: rest.official ?? null,
    officialAdjustments: { bonus: null, deduction: null, ...rest.officialAdjustments },
    officialScores: rest.officialScores ?? [],
    groups: [],
    products: { rows: [], others: 0 },
    metrics: METRICS.map(({ id }) => measurementOf(id, given[id])),
  };
}

/** A shop of which nothing but its values decides the score. */
export const PLAIN: ScoreSetting = {
  ...{ qualityLine: 0.01, type: null, industry: null, bonus: 0, deduction: 0, orders: null },
  cases: new Map(),
};

function measurementOf(id: string, given: Given | undefined): Measurement {
  const part = typeof given === 'number' ? { value: given } : given;
  return {
    id,
    value: null,
    numerator: null,
    denominator: null,
    count: null,
    sum: null,
    m2: null,
    median: null,
    p90: null,
    status: part === undefined ? 'noFile' : 'table',
    origin: part === undefined ? null : 'table',
    immature: 0,
    evidence: [],
    daily: [],
    breakdowns: [],
    ...part,
  };
}

/** A shop scored, with its bands. */
export function scored(
  shop: ShopMeasurement,
  model: ScoreModel,
  profile: Partial<ShopProfile> = {},
): ShopResult {
  return withConfidence(scoreShop(shop, model, { ...UNKNOWN_PROFILE, ...profile }), model);
}

/** The three shops of the article behind the six-factor model, as its tables print them. */
export const ARTICLE_SHOPS: readonly ShopMeasurement[] = [
  articleShop('小店A', [4.5, 4.8, 4.6, 4.7, 4.6], [500, 50, 10], [950, 1000], 24, 0.3, 0.8),
  articleShop('小店B', [3.8, 4.2, 4.1, 3.9, 3.8], [400, 80, 20], [800, 900], 48, 0.2, 0.7),
  articleShop('小店C', [4.2, 4.5, 4.3, 4.3, 4.0], [450, 60, 15], [720, 800], 36, 0.25, 0.75),
];

function articleShop(
  name: string,
  [quality, packaging, logistics, returns, complaints]: readonly [
    number,
    number,
    number,
    number,
    number,
  ],
  [good, neutral, bad]: readonly [number, number, number],
  [completed, processed]: readonly [number, number],
  shipHours: number,
  repurchase: number,
  retention: number,
): ShopMeasurement {
  const reviews = good + neutral + bad;
  const share = (numerator: number, denominator: number): Given => ({
    value: numerator / denominator,
    numerator,
    denominator,
  });
  return shopWith(name, {
    'goods.qualityScore': quality,
    'goods.packagingScore': packaging,
    'logistics.score': logistics,
    'service.returnHandlingScore': returns,
    'service.complaintHandlingScore': complaints,
    'reviews.goodRate': share(good, reviews),
    'reviews.neutralRate': share(neutral, reviews),
    'reviews.badRate': share(bad, reviews),
    'orders.completionRate': share(completed, processed),
    'logistics.shipHours': shipHours,
    'customers.repurchaseRate': repurchase,
    'customers.retentionRate': retention,
  });
}
