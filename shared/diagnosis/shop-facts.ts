/** What the signs of one shop are looked for in. */
import type { AdviceChanges } from '../advice/advice-changes';
import { answerValues } from '../assessment/newest-answers';
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';
import type { Comparison } from '../checkup/schema-comparison';
import type { ServiceResult } from '../checkup/schema-service';
import type { TextResult } from '../checkup/schema-texts';
import { metricById } from '../metrics/catalogue';
import { modelOf } from '../advice/model-of';
import type { ScoreModel } from '../models/schema';
import { lossesOf, type Loss } from '../scoring/losses';
import { LEVELS } from './levels';

/** All that causes are found from. */
export interface Known {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  readonly comparison: Comparison;
  readonly texts: readonly TextResult[];
  readonly service: readonly ServiceResult[];
  readonly sittings: readonly Sitting[];
  /** What the user changed of the advice's assumptions: it decides the order of actions. */
  readonly advice: AdviceChanges;
}

export interface ShopFacts {
  readonly shop: ShopResult;
  readonly model: ScoreModel;
  readonly metrics: ReadonlyMap<string, MetricResult>;
  /** What its metrics lose, by id. */
  readonly losses: ReadonlyMap<string, Loss>;
  readonly texts: TextResult | null;
  readonly service: ServiceResult | null;
  /** Newest answer of each question that has one. */
  readonly answers: ReadonlyMap<string, number>;
}

/** The facts of a shop among all that is known. */
export function factsOf(shop: ShopResult, known: Known): ShopFacts {
  const model = modelOf(shop, known.models);
  return {
    shop,
    model,
    metrics: new Map(shop.metrics.map((metric) => [metric.id, metric])),
    losses: new Map(lossesOf(shop, model).map((loss) => [loss.metric.id, loss])),
    texts: known.texts.find((one) => one.shop === shop.id) ?? null,
    service: known.service.find((one) => one.shop === shop.id) ?? null,
    answers: answerValues(shop.id, known.sittings),
  };
}

/** The level a metric of a shop is held against; null where it has none. */
export function levelOf(metric: string, { profile }: ShopResult): number | null {
  const level = LEVELS[metric];
  return level === 'qualityLine' ? profile.qualityLine : (level ?? null);
}

/** Whether a value of a metric is worse than another. */
export function isWorse(metric: string, value: number, than: number): boolean {
  return metricById(metric).direction === 'lower' ? value > than : value < than;
}

/** What a metric is counted from: the kind of file that makes it bad, `given` where no file feeds it. */
export function basisOf(metric: string): string {
  const { needs } = metricById(metric);
  return needs.find((kind) => kind !== 'orders') ?? needs[0] ?? 'given';
}
