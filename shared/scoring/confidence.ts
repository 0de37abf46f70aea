/**
 * How sure a shop's figures are: intervals of its metrics, and bands of dimensions and total from repeated draws. Kept apart
 * from `score-values.ts` so that views, which re-score, never load the generators.
 */
import betaDraws from '@stdlib/random-base-beta';
import normalDraws from '@stdlib/random-base-normal';
import type { MetricResult, ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { clampToUnit, intervalOf, meanCounts, ratioCounts } from './intervals';
import { scoreValues } from './score-values';
import { settingOf } from './setting';
import { scoredValues } from './values';
import type { Interval } from './wilson';

/** Draws per shop; with them the ends of a band move by about a tenth of its width from seed to seed. */
const DRAWS = 2000;
/** Both generators are MT19937, started anew for every shop, so that the same input gives the same figures. */
const SEEDS = { beta: 20260908, normal: 20260714 } as const;
const LOW_TAIL = 0.025;
const HIGH_TAIL = 0.975;

/**
 * The shop with its intervals. Metrics: wherever counts are known. Dimensions and total: 95 % of the draws, in which each
 * counted ratio comes from Beta(n + ½, d − n + ½), each mean from a normal distribution, and the model's plausible weight
 * sets take turns; bonus, deduction and the floor of few orders count in every draw. Null where nothing varies (no counts, one
 * weight set), and for a total fixed by the growth stage: there the draws are of what it would be with enough orders.
 */
export function withConfidence(shop: ShopResult, model: ScoreModel): ShopResult {
  const metrics = shop.metrics.map((metric) => ({ ...metric, ...ends(intervalOf(metric)) }));
  const bands = drawBands(shop, model);
  const fixed = shop.total.stage === 'growth';
  return {
    ...shop,
    metrics,
    dimensions: shop.dimensions.map((dimension) => ({
      ...dimension,
      ...ends(bands.dimensions.get(dimension.id) ?? null),
    })),
    total: {
      ...shop.total,
      ...ends(fixed ? null : bands.total),
      formal: shop.total.formal === null ? null : { ...shop.total.formal, ...ends(bands.total) },
    },
  };
}

function ends(interval: Interval | null): { low: number | null; high: number | null } {
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

interface Bands {
  readonly total: Interval | null;
  readonly dimensions: ReadonlyMap<string, Interval>;
}

function drawBands(shop: ShopResult, model: ScoreModel): Bands {
  const known = scoredValues(shop.metrics);
  const setting = settingOf(shop);
  const used = new Map(
    scoreValues(known, model, setting).metrics.map(({ metric, dimension }) => [metric, dimension]),
  );
  const drawn = drawValues(shop.metrics.filter((metric) => used.has(metric.id)));
  const weightSets = [undefined, ...model.weightAlternatives];
  if (drawn.size === 0 && weightSets.length === 1) return { total: null, dimensions: new Map() };

  const totals: number[] = [];
  const scores = new Map<string, number[]>(
    [...drawn.keys()].map((metric) => [used.get(metric) ?? '', []]),
  );
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const values = new Map(known);
    for (const [metric, series] of drawn) values.set(metric, series[draw] ?? Number.NaN);
    const weights = weightSets[draw % weightSets.length];
    const scoring = scoreValues(values, model, setting, weights);
    if (scoring.total !== null) totals.push(scoring.total);
    for (const dimension of scoring.dimensions) {
      if (dimension.score !== null) scores.get(dimension.id)?.push(dimension.score);
    }
  }
  return {
    total: bandOf(totals),
    dimensions: new Map(
      [...scores].flatMap(([id, series]) => {
        const band = bandOf(series);
        return band === null ? [] : [[id, band]];
      }),
    ),
  };
}

/** A series of draws for every metric whose counts are known, in the order given (the catalogue's). */
function drawValues(metrics: readonly MetricResult[]): ReadonlyMap<string, readonly number[]> {
  const beta = betaDraws.factory({ seed: SEEDS.beta });
  const normal = normalDraws.factory({ seed: SEEDS.normal });
  const series = new Map<string, readonly number[]>();
  for (const metric of metrics) {
    const ratio = ratioCounts(metric);
    const mean = meanCounts(metric);
    if (ratio !== null) {
      const { numerator, denominator } = ratio;
      series.set(
        metric.id,
        repeat(() => beta(numerator + 0.5, denominator - numerator + 0.5)),
      );
    } else if (mean !== null && mean.variance > 0) {
      const error = Math.sqrt(mean.variance / mean.count);
      series.set(
        metric.id,
        repeat(() => clampToUnit(normal(mean.mean, error), metric.unit)),
      );
    }
  }
  return series;
}

function repeat(draw: () => number): readonly number[] {
  return Array.from({ length: DRAWS }, draw);
}

/** The middle 95 % by nearest rank; null where nothing varies. */
function bandOf(series: readonly number[]): Interval | null {
  const sorted = [...series].sort((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.ceil(share * sorted.length) - 1];
  const [low, high] = [at(LOW_TAIL), at(HIGH_TAIL)];
  // Draws that all agree say nothing about how sure the figure is.
  return low === undefined || high === undefined || low === high ? null : { low, high };
}
