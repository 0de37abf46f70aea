/** The dimensions in words: who is ahead, who behind, and which metric makes it. */
import type { DimensionResult, MetricResult, ShopResult } from '../checkup/schema';
import { styleParam } from '../format/metric-text';
import { metricById } from '../metrics/catalogue';
import type { ModelDimension, ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { significanceOf } from '../scoring/significance';
import { fieldOf, indexed } from './field';
import { readTopic } from './row-reading';
import { namesOf, sentence, trustOf } from './sentence';
import { bandSignificance } from './totals';

/** A shop with a score in the dimension. */
interface Scored {
  readonly shop: ShopResult;
  readonly dimension: DimensionResult;
  readonly score: number;
}

/** A sentence for a dimension and how many points of it lie between first and last; null: no order can be told. */
interface Told {
  readonly path: string;
  readonly gap: number;
  readonly message: Message | null;
}

/** Strongest and weakest side of a shop that stands alone. */
export function readProfile(shops: readonly ShopResult[]): readonly Message[] {
  return shops.flatMap((shop) => {
    const scored = shop.dimensions
      .flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]))
      .sort((a, b) => b.score - a.score);
    const strongest = scored[0];
    const weakest = scored.at(-1);
    if (strongest === undefined || weakest === undefined) return [];
    if (strongest.score === weakest.score) return [];
    return [
      sentence('reading.profile', {
        shop: shop.name,
        model: shop.model,
        strongest: `${shop.model}/${strongest.id}`,
        high: strongest.score,
        weakest: `${shop.model}/${weakest.id}`,
        low: weakest.score,
      }),
    ];
  });
}

/**
 * A sentence for each dimension of the model, then one for those where the shops cannot be told apart.
 * @param most no more than so many dimensions, the widest apart; then nothing is said of the others
 */
export function readDimensions(
  shops: readonly ShopResult[],
  model: ScoreModel,
  most = Number.POSITIVE_INFINITY,
): readonly Message[] {
  const told = model.dimensions.flatMap((dimension) => readDimension(dimension, shops, model));
  const apart = told.flatMap(({ gap, message }) => (message === null ? [] : [{ gap, message }]));
  if (apart.length > most) {
    const widest = apart.toSorted((a, b) => b.gap - a.gap).slice(0, most);
    return widest.map(({ message }) => message);
  }
  const even = told.filter(({ message }) => message === null).map(({ path }) => path);
  return [
    ...apart.map(({ message }) => message),
    ...(even.length === 0 || Number.isFinite(most)
      ? []
      : [sentence('reading.dimensionsEven', { dimensions: even.join('\n') })]),
  ];
}

function readDimension(
  { id }: ModelDimension,
  shops: readonly ShopResult[],
  model: ScoreModel,
): readonly Told[] {
  const scored = shops
    .flatMap((shop): Scored[] => {
      const dimension = shop.dimensions.find((one) => one.id === id);
      const score = dimension?.score ?? null;
      return dimension === undefined || score === null ? [] : [{ shop, dimension, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [top] = scored;
  const bottom = scored.at(-1);
  if (top === undefined || bottom === undefined || top === bottom) return [];
  const path = `${model.id}/${id}`;
  const gap = top.score - bottom.score;
  const only = onlyMetric(id, scored);
  if (only !== null) {
    const field = fieldOf(metricById(only), indexed(scored.map(({ shop }) => shop)));
    return [{ path, gap, message: readTopic(field) }];
  }
  if (mayBeEven(top, bottom)) return [{ path, gap, message: null }];
  const front = scored.filter((one) => mayBeEven(top, one) && !mayBeEven(bottom, one));
  const back = scored.filter((one) => mayBeEven(bottom, one) && !mayBeEven(top, one));
  const params = {
    dimension: path,
    model: model.id,
    best: namesOf(front.map(({ shop }) => shop)),
    high: top.score,
    worst: namesOf(back.map(({ shop }) => shop)),
    low: bottom.score,
  };
  const why = reasonFor(id, top.shop, bottom.shop);
  if (why === null) return [{ path, gap, message: sentence('reading.dimension', params) }];
  const { best, worst } = why;
  const message = sentence(`reading.dimensionWhy${trustOf(significanceOf(worst, best))}`, {
    ...params,
    metric: best.id,
    bestValue: best.value ?? 0,
    worstValue: worst.value ?? 0,
    ...styleParam([best, worst]),
  });
  return [{ path, gap, message }];
}

/** Metrics that count in the dimension, if it is the same single one for every shop. */
function onlyMetric(dimension: string, scored: readonly Scored[]): string | null {
  const ids = new Set(
    scored.flatMap(({ shop }) =>
      shop.metrics
        .filter((metric) => metric.dimension === dimension && metric.score !== null)
        .map((metric) => metric.id),
    ),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** Equal scores, or bands that meet. */
function mayBeEven(a: Scored, b: Scored): boolean {
  return a.score === b.score || bandSignificance(rangeOf(a), rangeOf(b)) === 'chance';
}

function rangeOf({ dimension: { low, high } }: Scored) {
  return low === null || high === null ? null : { low, high, exact: false };
}

/** The metric that brings the first most points over the last within the dimension; null where none does. */
function reasonFor(
  dimension: string,
  first: ShopResult,
  last: ShopResult,
): { readonly best: MetricResult; readonly worst: MetricResult } | null {
  const others = new Map(last.metrics.map((metric) => [metric.id, metric]));
  const [most] = first.metrics
    .flatMap((best) => {
      const worst = others.get(best.id);
      if (best.dimension !== dimension || best.score === null) return [];
      if (worst === undefined || worst.score === null) return [];
      const weight = ((best.weight ?? 1) + (worst.weight ?? 1)) / 2;
      return [{ best, worst, points: (best.score - worst.score) * weight }];
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return most ?? null;
}
