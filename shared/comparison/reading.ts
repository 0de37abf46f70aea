/** The comparison read in words: three to seven sentences, from who leads to what the figures cannot say. */
import type { Comparison, ShopResult } from '../checkup/schema';
import type { ScoreModel } from '../models/schema';
import { styleParam } from '../format/metric-text';
import type { Message, MessageParams } from '../result';
import { lossesOf } from '../scoring/losses';
import { shownScore } from '../scoring/official';
import { significanceOf } from '../scoring/significance';

type MetricRow = Comparison['metrics'][number];
type TotalGroup = Comparison['totals'][number];

/** With more shops than this only the first and the last are described, so that the paragraph stays one. */
const MOST_PROFILES = 3;

/** Sentences about these shops, in order; codes are in `text/reading.ts`. */
export function readComparison(
  shops: readonly ShopResult[],
  metrics: readonly MetricRow[],
  totals: readonly TotalGroup[],
  models: readonly ScoreModel[],
): Message[] {
  const groups = totals.map((group) => rankedShops(group, shops));
  return [
    ...(totals.length > 1 ? [sentence('reading.severalModels', { models: totals.length })] : []),
    ...groups.flatMap((ranked) => readTotals(ranked)),
    ...groups.flatMap((ranked) => readStandings(ranked, metrics)),
    ...groups.flatMap((ranked) => readProfiles(ranked)),
    ...groups.flatMap((ranked) => readBiggestLoss(ranked, metrics, models)),
    ...readCaveats(shops),
  ];
}

function sentence(code: string, params: MessageParams = {}): Message {
  return { code, params };
}

/** Shops of a group that have a rank, best first. */
function rankedShops(group: TotalGroup, shops: readonly ShopResult[]): readonly ShopResult[] {
  return group.cells
    .flatMap((cell) => {
      const shop = shops.find((candidate) => candidate.id === cell.shop);
      return shop === undefined || cell.rank === null ? [] : [{ shop, rank: cell.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ shop }) => shop);
}

function readTotals(ranked: readonly ShopResult[]): readonly Message[] {
  const [leader, second] = ranked;
  const last = ranked.at(-1);
  if (leader === undefined || last === undefined) return [];
  const score = scoreIn(leader);
  const common = { shop: leader.name, score, model: leader.model };
  // An estimated total is a band; where there is none to give, both ends are the figure.
  const band = bandOf(leader);
  const estimated = leader.total.status === 'estimated';
  if (second === undefined) return [readOneTotal(leader, common)];
  const tied = ranked.filter((shop) => scoreIn(shop) === score);
  if (tied.length > 1) {
    return [sentence('reading.tie', { ...common, shops: listOf(tied) })];
  }
  const suffix = estimated ? 'Estimated' : '';
  const ahead = score - scoreIn(second);
  const lead =
    ranked.length === 2
      ? sentence(`reading.leadOfTwo${suffix}`, { ...common, ...band, second: second.name, ahead })
      : sentence(`reading.lead${suffix}`, {
          ...common,
          ...band,
          second: second.name,
          ahead,
          last: last.name,
          spread: score - scoreIn(last),
        });
  const overlap = band.low <= bandOf(second).high;
  return overlap
    ? [lead, sentence('reading.bandsOverlap', { shop: leader.name, second: second.name })]
    : [lead];
}

function readOneTotal(shop: ShopResult, common: MessageParams): Message {
  const { low, high, status } = shop.total;
  if (status !== 'official' && low !== null && high !== null)
    return sentence('reading.oneBand', { ...common, low, high });
  return sentence(status === 'estimated' ? 'reading.oneEstimated' : 'reading.one', common);
}

/** How many metrics the leader is best in, among those every shop of the group can be ranked on. */
function readStandings(
  ranked: readonly ShopResult[],
  metrics: readonly MetricRow[],
): readonly Message[] {
  const [leader] = ranked;
  const last = ranked.at(-1);
  if (leader === undefined || last === undefined || ranked.length < 2) return [];
  const rows = metrics
    .map((row) => ranked.map((shop) => rankIn(row, shop)))
    .filter((ranks): ranks is number[] => ranks.every((rank) => rank !== null));
  if (rows.length === 0) return [];
  const best = rows.filter((ranks) => ranks[0] === Math.min(...ranks)).length;
  const alwaysLast = rows.every((ranks) => ranks.at(-1) === Math.max(...ranks));
  const common = { shop: leader.name, metrics: rows.length };
  if (best === 0) return [];
  return best === rows.length && alwaysLast
    ? [sentence('reading.everywhere', { ...common, last: last.name })]
    : [sentence('reading.mostBest', { ...common, best })];
}

function readProfiles(ranked: readonly ShopResult[]): readonly Message[] {
  const described =
    ranked.length <= MOST_PROFILES
      ? ranked
      : [ranked[0], ranked.at(-1)].filter((s) => s !== undefined);
  return described.flatMap((shop) => {
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

/** Several shops: the metric that sets best and worst furthest apart in points; one shop: where it loses most. */
function readBiggestLoss(
  ranked: readonly ShopResult[],
  metrics: readonly MetricRow[],
  models: readonly ScoreModel[],
): readonly Message[] {
  const [only] = ranked;
  const model = models.find(({ id }) => id === only?.model);
  if (only === undefined || model === undefined) return [];
  if (ranked.length > 1) return readBiggestGap(ranked, metrics);
  const worst = lossesOf(only, model).find(({ loss }) => loss !== null);
  return [
    worst === undefined
      ? sentence('reading.allFull')
      : sentence('reading.weakestMetric', {
          metric: worst.metric.id,
          value: worst.value,
          points: worst.loss ?? 0,
          ...styleParam([worst.metric]),
        }),
  ];
}

function readBiggestGap(
  ranked: readonly ShopResult[],
  metrics: readonly MetricRow[],
): readonly Message[] {
  const gaps = metrics.flatMap((row) => {
    const scored = ranked
      .flatMap((shop) => {
        const metric = shop.metrics.find((candidate) => candidate.id === row.metric);
        if (metric === undefined) return [];
        const { value, score, weight } = metric;
        return value === null || score === null || weight === null
          ? []
          : [{ shop, metric, value, score, weight }];
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
  const suffix = { credible: 'Credible', chance: 'Chance', tooFew: 'TooFew', none: '' }[
    significanceOf(worst.metric, best.metric) ?? 'none'
  ];
  return [
    sentence(`reading.gap${suffix}`, {
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

function readCaveats(shops: readonly ShopResult[]): readonly Message[] {
  const about = (code: string, which: (shop: ShopResult) => boolean): readonly Message[] => {
    const named = shops.filter(which);
    return named.length === 0 ? [] : [sentence(code, { shops: listOf(named) })];
  };
  return [
    ...about('reading.growth', ({ total }) => total.stage === 'growth' && total.score !== null),
    ...about(
      'reading.growthPersonal',
      ({ total }) => total.stage === 'growth' && total.score === null,
    ),
    ...about(
      'reading.noTotal',
      ({ total }) => total.stage !== 'growth' && shownScore(total) === null,
    ),
    ...about('reading.indicative', ({ total }) => shownScore(total) !== null && total.indicative),
  ];
}

function rankIn(row: MetricRow, shop: ShopResult): number | null {
  return row.cells.find((cell) => cell.shop === shop.id)?.rank ?? null;
}

/** A ranked shop always has a total. */
function scoreIn(shop: ShopResult): number {
  return shownScore(shop.total) ?? 0;
}

/** Both ends of a ranked shop's total; one figure where it is official or nothing varies. */
function bandOf(shop: ShopResult): { readonly low: number; readonly high: number } {
  const score = scoreIn(shop);
  const { low, high, status } = shop.total;
  return status === 'official'
    ? { low: score, high: score }
    : { low: low ?? score, high: high ?? score };
}

function listOf(shops: readonly ShopResult[]): string {
  return shops.map((shop) => shop.name).join('\n');
}
