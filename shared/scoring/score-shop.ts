import type { MetricResult, ShopProfile, ShopResult, ShopTotal } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import type { ShopMeasurement } from '../metrics/measurement';
import { WINDOW_DAYS } from '../metrics/time-windows';
import type { ScoreModel } from '../models/schema';
import { adjustmentsOf, type Adjustments } from './adjustments';
import { buyersSee } from './buyers-see';
import { gradeOf } from './grade';
import { isOnModelScale } from './official';
import { scoreValues, type Scoring } from './score-values';
import { judgeProducts } from './products';
import { settingOf } from './setting';
import { slotOf } from './slot-of';
import { scoredValues } from './values';

/** Id of a shop: `platform/name`. */
export function shopId(shop: Pick<ShopMeasurement, 'name' | 'platform'>): string {
  return `${shop.platform}/${shop.name}`;
}

/**
 * Scores what was measured of a shop under a model. Intervals (`low`, `high`) are left null, `withConfidence` adds them, and so
 * is the record of the platform's own scores, which `withRecord` adds.
 *
 * In the growth stage the platform fixes the total, whatever the metrics are: the curves still say how each metric stands,
 * but nothing contributes to the total (weights and contributions are null); shops of persons have no total at all. What the
 * figures would give with enough orders is `formal`.
 *
 * Where the platform's own total is known it is the shop's total; the model's score stays beside it and splits the loss.
 */
export function scoreShop(
  measured: ShopMeasurement,
  model: ScoreModel,
  profile: ShopProfile,
): ShopResult {
  const facts = {
    ...adjustmentsOf(measured, model, profile),
    paidOrders: measured.paidOrders30,
  };
  const setting = settingOf({ profile, total: facts, metrics: measured.metrics });
  const scoring = scoreValues(scoredValues(measured.metrics), model, setting);
  const stage = stageOf(measured, model);
  const inGrowth = stage === 'growth';
  const total = { ...totalOf(scoring, model, stage, profile, facts), ...facts };
  return {
    id: shopId(measured),
    name: measured.name,
    platform: measured.platform,
    profile,
    model: model.id,
    total: withOfficial(total, measured, model),
    dimensions: scoring.dimensions.map((dimension) => ({
      ...dimension,
      weight: inGrowth ? null : dimension.weight,
      low: null,
      high: null,
    })),
    metrics: measured.metrics.map((metric): MetricResult => {
      const scored = scoring.metrics.find(({ metric: id }) => id === metric.id);
      const weight = inGrowth ? null : (scored?.weight ?? null);
      return {
        ...metric,
        evidence: [...metric.evidence],
        daily: [...metric.daily],
        breakdowns: [...metric.breakdowns],
        unit: metricById(metric.id).unit,
        dimension: scored?.dimension ?? slotOf(model, metric.id)?.dimension.id ?? null,
        low: null,
        high: null,
        score: scored?.score ?? null,
        weight,
        contribution: scored === undefined || weight === null ? null : scored.score * weight,
      };
    }),
    groups: [...measured.groups],
    products: {
      rows: judgeProducts(measured.products.rows, profile.qualityLine),
      others: measured.products.others,
    },
    officialRecord: { history: [], corrections: [] },
  };
}

/**
 * Growth under the model's minimum of paid orders. Null where the model has no stages, where the orders are not known, and
 * where files of only some of the days show fewer but would reach the minimum at that rate: then it may be either. An
 * official total other than those the stage fixes says that the shop is past it, whatever the files hold.
 */
function stageOf(
  { platform, paidOrders30: paid, official }: ShopMeasurement,
  model: ScoreModel,
): ShopTotal['stage'] {
  if (model.growthStage === null || paid === null) return null;
  const { minimumOrders, score, misbehaviourScore } = model.growthStage;
  const told = official !== null && isOnModelScale(platform, model);
  if (told && official !== score && official !== misbehaviourScore) return 'formal';
  if (paid.count >= minimumOrders) return 'formal';
  return (paid.count / paid.days) * WINDOW_DAYS < minimumOrders ? 'growth' : null;
}

function totalOf(
  scoring: Scoring,
  model: ScoreModel,
  stage: ShopTotal['stage'],
  profile: ShopProfile,
  { deduction }: Adjustments,
): Omit<ShopTotal, 'bonus' | 'deduction' | 'paidOrders'> {
  const score = scoring.total;
  const common = {
    ...{ low: null, high: null, official: null, corrected: null },
    coverage: scoring.coverage,
    stage,
  };
  if (stage === 'growth') {
    const fixed = profile.type === 'personal' ? null : growthScore(model, deduction);
    return {
      ...common,
      score: fixed,
      indicative: false,
      grade: gradeOf(fixed, model),
      formal: score === null ? null : { score, low: null, high: null },
      ...buyersSee(null, model),
      status: fixed === null ? 'noTotal' : 'ok',
    };
  }
  return {
    ...common,
    score,
    indicative: scoring.indicative,
    grade: gradeOf(score, model),
    formal: null,
    ...buyersSee(score, model),
    status: score !== null ? (model.estimated ? 'estimated' : 'ok') : emptyStatus(scoring),
  };
}

/** The total the growth stage fixes: the lower one as soon as any case of a deduction is known. */
function growthScore({ growthStage }: ScoreModel, deduction: number | null): number | null {
  if (growthStage === null) return null;
  const misbehaved = deduction !== null && deduction > 0;
  return misbehaved ? growthStage.misbehaviourScore : growthStage.score;
}

/** The total with the platform's own in its place; graded only where both run on one scale. */
function withOfficial(
  total: ShopTotal,
  { platform, official }: ShopMeasurement,
  model: ScoreModel,
): ShopTotal {
  if (official === null) return total;
  const onScale = isOnModelScale(platform, model) ? official : null;
  return {
    ...total,
    official,
    grade: gradeOf(onScale, model),
    ...buyersSee(total.stage === 'growth' ? null : onScale, model),
    indicative: false,
    status: 'official',
  };
}

/** Without a total: the model has no weights, or there is nothing to score. */
function emptyStatus(scoring: Scoring): 'noTotal' | 'noData' {
  return scoring.dimensions.some((dimension) => dimension.score !== null) ? 'noTotal' : 'noData';
}
