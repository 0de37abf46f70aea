/** Signs in figures: metrics, groups of their rows, products. */
import { describeLoss } from '../advice/findings';
import type { MetricResult } from '../checkup/schema';
import type { GroupKind } from '../checkup/schema-groups';
import type { ServiceResult } from '../checkup/schema-service';
import { styleParam } from '../format/metric-text';
import { metricById } from '../metrics/catalogue';
import type { Message, MessageParams } from '../result';
import { intervalOf, ratioCounts } from '../scoring/intervals';
import { wilson } from '../scoring/wilson';
import { isScored } from '../scoring/values';
import { FIGURE_METRICS, FIGURE_NAMES } from '../service/figure-metrics';
import { CASES, COSTLY, FAR_WORSE, GROUP_ROWS, VALUES } from './levels';
import { basisOf, isWorse, levelOf, type ShopFacts } from './shop-facts';
import { ROWS_SHOWN, type Firmness, type Seen } from './sign';

/** Products named in a sentence. */
const NAMED = 3;

/** A metric worse than its level, or one that costs points. */
export function seeMetric(id: string, { shop, metrics, losses, service }: ShopFacts): Seen | null {
  const metric = metrics.get(id);
  if (metric === undefined || metric.value === null || !standsForItself(metric)) return null;
  const level = levelOf(id, shop);
  const isOver = level !== null && isWorse(id, metric.value, level);
  const { loss, missing } = losses.get(id) ?? { loss: null, missing: 0 };
  const isCostly = (loss ?? 0) >= COSTLY.points && missing >= COSTLY.missing;
  if (!isOver && !isCostly) return null;
  const firmness = firmnessOf(metric, isOver ? level : null, service);
  if (firmness === null) return null;
  const params = { metric: id, value: metric.value, ...styleParam([metric]) };
  return {
    evidence: {
      kind: 'metric',
      about: id,
      message: isOver
        ? describeOver(metric, { ...params, level })
        : describeLoss(metric, { ...params, loss: loss ?? 0 }),
      rows: metric.evidence.slice(0, ROWS_SHOWN),
    },
    firmness,
    basis: basisOf(id),
    metric: id,
  };
}

/** Scored values, approximations, and bounds the true value is still worse than. */
function standsForItself({ id, status }: MetricResult): boolean {
  const worseBound = metricById(id).direction === 'lower' ? 'lowerBound' : 'upperBound';
  return isScored(status) || status === 'proxy' || status === worseBound;
}

/**
 * How firm a bad value is; null for too few cases to say anything.
 * @param level it is worse than; null when it is a sign by its points, which no interval can make certain
 */
function firmnessOf(
  metric: MetricResult,
  level: number | null,
  service: ServiceResult | null,
): Firmness | null {
  const cases = casesOf(metric, service);
  if (cases !== null && cases.bad < cases.few) return null;
  if (cases !== null && cases.bad < cases.enough) return 'few';
  if (level === null || metric.status === 'proxy') return 'enough';
  if (cases === null) return isGiven(metric) ? 'certain' : 'enough';
  const interval = intervalOf(metric);
  if (interval === null) return 'enough';
  const best = metricById(metric.id).direction === 'lower' ? interval.low : interval.high;
  return isWorse(metric.id, best, level) ? 'certain' : 'enough';
}

/**
 * Bad cases behind a ratio, or values behind a mean; null where the counts are not known. A share told of agents without its
 * counts is one of the chats they had.
 */
function casesOf(metric: MetricResult, service: ServiceResult | null) {
  const isLower = metricById(metric.id).direction === 'lower';
  const counts = ratioCounts(metric);
  if (counts !== null) {
    const { numerator, denominator } = counts;
    return { bad: isLower ? numerator : denominator - numerator, ...CASES };
  }
  if (metric.count !== null) return { bad: metric.count, ...VALUES };
  const figure = FIGURE_NAMES.find((name) => FIGURE_METRICS[name] === metric.id);
  const chats = figure === undefined ? null : (service?.figures[figure].count ?? null);
  if (metric.unit !== 'ratio' || metric.value === null || chats === null) return null;
  return { bad: Math.round(chats * (isLower ? metric.value : 1 - metric.value)), ...CASES };
}

/** A figure of the platform itself, over all its rows. */
function isGiven({ status }: MetricResult): boolean {
  return status === 'table' || status === 'typed' || status === 'pasted';
}

function describeOver(metric: MetricResult, params: MessageParams): Message {
  const side = metricById(metric.id).direction === 'lower' ? 'above' : 'below';
  const counts = ratioCounts(metric);
  if (counts !== null) return { code: `cause.${side}Ratio`, params: { ...params, ...counts } };
  return metric.count === null
    ? { code: `cause.${side}`, params }
    : { code: `cause.${side}Mean`, params: { ...params, count: metric.count } };
}

/** A listed group far worse than all other rows together: the worst such. */
export function seeGroup(id: string, by: GroupKind, facts: ShopFacts): Seen | null {
  const metric = facts.metrics.get(id);
  const names = facts.shop.groups.find((one) => one.by === by)?.groups ?? [];
  const parts = metric?.breakdowns.find((one) => one.by === by);
  const level = levelOf(id, facts.shop);
  if (metric === undefined || parts === undefined || level === null) return null;
  const total = { sum: sumOf(parts.sums), count: sumOf(parts.counts) };
  const isHigherBetter = metricById(id).direction === 'higher';
  const isRatio = metric.unit === 'ratio';
  const worst = names
    .flatMap(({ name }, place) => {
      const own = { sum: parts.sums[place] ?? 0, count: parts.counts[place] ?? 0 };
      const rest = { sum: total.sum - own.sum, count: total.count - own.count };
      if (own.count < GROUP_ROWS || rest.count < GROUP_ROWS) return [];
      const value = own.sum / own.count;
      const others = rest.sum / rest.count;
      const bad = (part: typeof own) => (isHigherBetter ? part.count - part.sum : part.sum);
      const isFar = bad(own) / own.count >= (bad(rest) / rest.count) * FAR_WORSE;
      if (!isFar || !isWorse(id, value, level)) return [];
      if (isRatio && bad(own) < CASES.enough) return [];
      const isCertain =
        isRatio && wilson(bad(own), own.count).low > wilson(bad(rest), rest.count).high;
      return [{ name, value, others, count: own.count, isCertain }];
    })
    .reduce<GroupFigure | null>(
      (most, one) => (most === null || isWorse(id, one.value, most.value) ? one : most),
      null,
    );
  if (worst === null) return null;
  const { name, value, others, count, isCertain } = worst;
  return {
    evidence: {
      kind: 'metric',
      about: id,
      message: {
        code: `cause.group.${by}`,
        params: { metric: id, name, value, others, count, ...styleParam([metric]) },
      },
      rows: by === 'product' ? rowsOf(metric, [name]) : [],
    },
    firmness: isCertain ? 'certain' : 'enough',
    basis: basisOf(id),
    metric: id,
  };
}

interface GroupFigure {
  readonly name: string;
  readonly value: number;
  readonly others: number;
  readonly count: number;
  readonly isCertain: boolean;
}

/** Products whose quality-return rate is over the category's line even at the low end of its interval. */
export function seeProducts({ shop, metrics }: ShopFacts): Seen | null {
  const over = shop.products.rows.filter(({ standing }) => standing === 'over');
  if (over.length === 0) return null;
  const names = over.map(({ name }) => name);
  const id = 'goods.qualityReturnRate';
  const metric = metrics.get(id);
  return {
    evidence: {
      kind: 'metric',
      about: id,
      message: {
        code: over.length > NAMED ? 'cause.productsMany' : 'cause.products',
        params: {
          count: over.length,
          products: names.slice(0, NAMED).join('\n'),
          line: shop.profile.qualityLine,
        },
      },
      rows: metric === undefined ? [] : rowsOf(metric, names),
    },
    firmness: 'certain',
    basis: basisOf(id),
    metric: id,
  };
}

/** Rows behind a metric that are of some products. */
function rowsOf(metric: MetricResult, products: readonly string[]) {
  return metric.evidence
    .filter(({ product }) => product !== null && products.includes(product))
    .slice(0, ROWS_SHOWN);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
