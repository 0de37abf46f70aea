/** Questions every view asks a result. */
import type { CheckupResult, Finding, MetricResult, ShopResult } from '../../shared/checkup/schema';
import { kindsGiven } from '../../shared/checkup/kinds-given';
import type { MetricDefinition } from '../../shared/metrics/metric';
import type { RecordKind, SourceKind } from '../../shared/model/records';
import type { ScoreModel } from '../../shared/models/schema';
import { hasOwnScale, isOnModelScale } from '../../shared/scoring/official';

/** The model a shop was scored with; it is embedded in every result. */
export function modelOf(result: CheckupResult, shop: ShopResult): ScoreModel {
  const model = result.models.find(({ id }) => id === shop.model);
  if (model === undefined) throw new Error(`the result lacks its model ${shop.model}`);
  return model;
}

/** One metric of a shop; undefined when the result is older than the metric. */
export function metricOf(shop: ShopResult, id: string): MetricResult | undefined {
  return shop.metrics.find((metric) => metric.id === id);
}

/** The shop of an id, with its place among the shops (which decides its colour and letter). */
export function shopById(
  result: CheckupResult,
  id: string,
): { readonly shop: ShopResult; readonly index: number } | undefined {
  const index = result.shops.findIndex((shop) => shop.id === id);
  const shop = result.shops[index];
  return shop === undefined ? undefined : { shop, index };
}

/** What costs a shop points, most first; findings without points last. */
export function findingsOf(result: CheckupResult, shop: string): readonly Finding[] {
  return result.diagnosis
    .filter((finding) => finding.shop === shop)
    .sort((a, b) => (b.loss ?? -1) - (a.loss ?? -1));
}

/**
 * Points of a shop's total lost to its findings (estimate), 0 or more; null where none is scored. Under the platform's own
 * total no more than it leaves room for, whatever the findings cost in the model's.
 */
export function pointsAtStake(result: CheckupResult, shop: string): number | null {
  const losses = findingsOf(result, shop).flatMap(({ loss }) => loss ?? []);
  if (losses.length === 0) return null;
  const lost = losses.reduce((sum, one) => sum + one, 0);
  const found = shopById(result, shop)?.shop;
  if (found === undefined || hasOwnScale(found.total)) return lost;
  const { official } = found.total;
  return official === null ? lost : Math.min(lost, modelOf(result, found).scale.max - official);
}

/** The platform's own score of a dimension on the last day of the period; null where none is known on the model's scale. */
export function officialPart(
  result: CheckupResult,
  shop: ShopResult,
  dimension: string,
): number | null {
  if (!isOnModelScale(shop.platform, modelOf(result, shop))) return null;
  const day = shop.officialRecord.history.find(({ date }) => date === result.period.to);
  return day?.officialDimensions[dimension] ?? null;
}

/** The score of a dimension that views show. */
export interface ShownPart {
  readonly score: number;
  readonly isOfficial: boolean;
}

/** The platform's own score of a dimension where it is known, else ours; null without any. */
export function shownPart(
  result: CheckupResult,
  shop: ShopResult,
  dimension: string,
): ShownPart | null {
  const official = officialPart(result, shop, dimension);
  if (official !== null) return { score: official, isOfficial: true };
  const score = shop.dimensions.find(({ id }) => id === dimension)?.score ?? null;
  return score === null ? null : { score, isOfficial: false };
}

/** With more shops cards become rows of a table, and the first question is which of them need a hand. */
export const FEW_SHOPS = 4;

/** Whether a check-up is of more shops than stand side by side as cards. */
export function hasManyShops({ shops }: Pick<CheckupResult, 'shops'>): boolean {
  return shops.length > FEW_SHOPS;
}

/** Shops under one model, with their places among all shops. */
export interface ModelGroup {
  readonly model: ScoreModel;
  readonly members: readonly { readonly shop: ShopResult; readonly index: number }[];
}

/** The shops by model, in the order of the result's models; totals are only ever set side by side within a group. */
export function modelGroups(result: CheckupResult): readonly ModelGroup[] {
  return result.models
    .map((model) => ({
      model,
      members: result.shops
        .map((shop, index) => ({ shop, index }))
        .filter(({ shop }) => shop.model === model.id),
    }))
    .filter((group) => group.members.length > 0);
}

/** Kinds of tables with a row each order, after-sale or review: what a total rests on. */
export const RECORD_TABLES = [
  'orders',
  'afterSales',
  'reviews',
] as const satisfies readonly RecordKind[];

/**
 * The kinds of table to name where a shop lacks a metric: those it does not have where a file is missing, else all that
 * feed it.
 */
export function kindsMissing(
  result: CheckupResult,
  shop: ShopResult,
  { needs }: Pick<MetricDefinition, 'needs'>,
  metric: MetricResult | undefined,
): readonly SourceKind[] {
  if ((metric?.status ?? 'noFile') !== 'noFile') return needs;
  const given = kindsGiven(result, shop);
  const lacking = needs.filter((kind) => !given.has(kind));
  return lacking.length === 0 ? needs : lacking;
}

/** Tables of records that some shop's files do not have. */
export function kindsNotGivenBySome(result: CheckupResult): readonly RecordKind[] {
  const lacking = new Set(result.shops.flatMap((shop) => kindsNotGiven(result, shop)));
  return RECORD_TABLES.filter((kind) => lacking.has(kind));
}

/** Tables of records a shop's files do not have. */
export function kindsNotGiven(result: CheckupResult, shop: ShopResult): readonly RecordKind[] {
  const given = kindsGiven(result, shop);
  return RECORD_TABLES.filter((kind) => !given.has(kind));
}
