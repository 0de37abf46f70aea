/** Where points are lost: what sets shops apart, what each should mend first, what most of them lose by. */
import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import { styleParam } from '../format/metric-text';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { lossesOf, type Loss } from '../scoring/losses';
import { significanceOf } from '../scoring/significance';
import { compareText } from './field';
import { namesOf, sentence, trustOf } from './sentence';

type MetricRow = Comparison['metrics'][number];

/** The metric that sets the best and the worst shop furthest apart in points of the total. */
export function readBiggestGap(
  ranked: readonly ShopResult[],
  metrics: readonly MetricRow[],
): readonly Message[] {
  const byId = ranked.map((shop) => ({
    shop,
    metrics: new Map(shop.metrics.map((metric) => [metric.id, metric])),
  }));
  const gaps = metrics.flatMap((row) => {
    const scored = byId
      .flatMap((one) => {
        const metric = one.metrics.get(row.metric);
        if (metric === undefined) return [];
        const { value, score, weight } = metric;
        return value === null || score === null || weight === null
          ? []
          : [{ shop: one.shop, metric, value, score, weight }];
      })
      .sort((a, b) => b.score - a.score);
    const [best, worst] = [scored[0], scored.at(-1)];
    if (best === undefined || worst === undefined || best.score === worst.score) return [];
    // Where data is missing the same metric weighs differently from shop to shop: its own weight says what it costs the worst.
    return [{ row, best, worst, points: (best.score - worst.score) * worst.weight }];
  });
  const [widest] = gaps.sort((a, b) => b.points - a.points);
  if (widest === undefined) return [];
  const { row, best, worst, points } = widest;
  return [
    sentence(`reading.gap${trustOf(significanceOf(worst.metric, best.metric))}`, {
      metric: row.metric,
      best: best.shop.name,
      bestValue: best.value,
      worst: worst.shop.name,
      worstValue: worst.value,
      points,
      ...styleParam([best.metric, worst.metric]),
    }),
  ];
}

/**
 * What follows for each shop: the metric that costs it most.
 * @param alone whether there is no other shop in the whole result, so that it needs no name
 */
export function readFirstSteps(
  ranked: readonly ShopResult[],
  model: ScoreModel,
  alone: boolean,
): readonly Message[] {
  if (ranked.length === 0) return [];
  const tops = topLosses(ranked, model);
  if (tops.length === 0) return [sentence('reading.allFull')];
  return byMetric(tops).map(({ metric, losses }) => {
    const [first] = losses;
    const params = { shops: namesOf(losses.map(({ shop }) => shop)), metric };
    if (first === undefined || losses.length > 1) return sentence('reading.firstStepSame', params);
    return sentence(alone ? 'reading.weakestMetric' : 'reading.firstStep', {
      ...params,
      value: first.top.value,
      points: first.top.loss ?? 0,
      ...styleParam([first.top.metric]),
    });
  });
}

/** Of many shops: the metric that costs most of them more than any other; nothing where each loses by another. */
export function readCommonLoss(
  ranked: readonly ShopResult[],
  model: ScoreModel,
): readonly Message[] {
  const [commonest] = byMetric(topLosses(ranked, model));
  if (commonest === undefined || commonest.losses.length < 2) return [];
  const losing = commonest.losses.length;
  const code = losing === ranked.length ? 'reading.commonLossAll' : 'reading.commonLoss';
  return [sentence(code, { count: ranked.length, losing, metric: commonest.metric })];
}

interface TopLoss {
  readonly shop: ShopResult;
  readonly top: Loss;
}

function topLosses(ranked: readonly ShopResult[], model: ScoreModel): readonly TopLoss[] {
  return ranked.flatMap((shop) => {
    const top = lossesOf(shop, model).find(({ loss }) => loss !== null);
    return top === undefined ? [] : [{ shop, top }];
  });
}

/** The metric of most shops first, then the one that costs more altogether, then by id. */
function byMetric(
  tops: readonly TopLoss[],
): readonly { readonly metric: string; readonly losses: readonly TopLoss[] }[] {
  const costOf = (losses: readonly TopLoss[]): number =>
    losses.reduce((sum, { top }) => sum + (top.loss ?? 0), 0);
  return [...new Set(tops.map(({ top }) => top.metric.id))]
    .map((metric) => ({ metric, losses: tops.filter(({ top }) => top.metric.id === metric) }))
    .sort(
      (a, b) =>
        b.losses.length - a.losses.length ||
        costOf(b.losses) - costOf(a.losses) ||
        compareText(a.metric, b.metric),
    );
}
