/** A shop in two periods: how its total changed, what of that each metric did, and how far that can be believed. */
import { change, sharedDays, type Moved } from '../checklist/moved';
import type { ScoreSplit } from '../checkup/schema-split';
import { bandSignificance } from '../comparison/totals';
import type { MaybePeriod } from '../model/period';
import type { ScoreModel } from '../models/schema';
import { hasOwnScale, shownBand, shownScore } from '../scoring/official';
import { scoreValues } from '../scoring/score-values';
import { settingOf } from '../scoring/setting';
import { splitScores } from '../scoring/split';
import { scoredValues } from '../scoring/values';
import type { DoneItem, PastMetric } from './digest-schema';
import type { CheckupHistory, PastShop } from './history';
import type { SeriesPoint } from './series';

/**
 * exact: the platform's own totals on both sides · credible: the 95 % bands do not meet · chance: they do · unknown: nothing
 * tells how sure the totals are.
 */
export type ChangeTrust = 'exact' | 'credible' | 'chance' | 'unknown';

/**
 * What is held against each other. shown: the totals shown · ours: our own totals, as the platform's are on another scale ·
 * rescored: our own totals of both by the rules of the later one, as the rules differ.
 */
export type TotalBasis = 'shown' | 'ours' | 'rescored';

export interface TotalChange {
  readonly basis: TotalBasis;
  /** In points of the later one's rules. */
  readonly before: number;
  readonly after: number;
  readonly trust: ChangeTrust;
  /** Where `after` − `before` comes from, without a remainder. */
  readonly split: ScoreSplit;
  /** Whether only one of the two totals is the platform's own. */
  readonly isMixed: boolean;
}

export interface MetricChange {
  readonly metric: string;
  /** Null where that check-up has no value. */
  readonly before: PastMetric | null;
  readonly after: PastMetric | null;
  readonly moved: Pick<Moved, 'verdict' | 'reason' | 'way'>;
  /** Points of the total it brought or cost; null where it does not count for the total, or totals are not compared. */
  readonly points: number | null;
  /** The part of `points` that is another weight, as other metrics came or went. */
  readonly byWeight: number | null;
}

export interface PeriodComparison {
  readonly before: SeriesPoint;
  readonly after: SeriesPoint;
  /** Null where there is no total on one side. */
  readonly total: TotalChange | null;
  /** Metrics with a value on either side: the most points first, then those without points. */
  readonly metrics: readonly MetricChange[];
  /** Days both are of; changes are watered down by them. */
  readonly overlap: number;
  /** What was done after the earlier check-up was made and before the later one was, oldest first. */
  readonly done: readonly DoneItem[];
}

/** Two check-ups of a shop held against each other. */
export function comparePeriods(
  { models }: CheckupHistory,
  before: SeriesPoint,
  after: SeriesPoint,
): PeriodComparison {
  const total = totalChange(before.shop, after.shop, models[after.shop.rules]);
  const [since, until] = [before.checkup.createdAt, after.checkup.createdAt];
  return {
    before,
    after,
    total,
    metrics: metricChanges(before, after, total),
    overlap: sharedDays(before.checkup.period, after.checkup.period),
    done: after.shop.done
      .filter(({ at }) => since < at && at <= until)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/** How a shop's total changed. Null where it has none on one side. */
function totalChange(
  before: PastShop,
  after: PastShop,
  model: ScoreModel | undefined,
): TotalChange | null {
  if (model === undefined) return null;
  const basis = basisOf(before, after);
  const [then, now] =
    basis === 'shown' ? [before, after] : [byRules(before, model), byRules(after, model)];
  const split = splitScores(now, then, model);
  const [from, to] = [shownScore(then.total), shownScore(now.total)];
  if (split === null || from === null || to === null) return null;
  const isOfficial = [before, after].map(({ total }) => total.official !== null);
  return {
    ...{ basis, before: from, after: to, split },
    trust: basis === 'rescored' ? 'unknown' : trustOf(then, now),
    isMixed: basis === 'shown' && isOfficial[0] !== isOfficial[1],
  };
}

function basisOf(before: PastShop, after: PastShop): TotalBasis {
  if (before.rules !== after.rules) return 'rescored';
  return hasOwnScale(before.total) || hasOwnScale(after.total) ? 'ours' : 'shown';
}

/** The shop with the total these rules give its values, in place of the platform's and of one the growth stage fixes. */
function byRules(shop: PastShop, model: ScoreModel): PastShop {
  const { total } = scoreValues(scoredValues(shop.metrics), model, settingOf(shop));
  return {
    ...shop,
    total: {
      ...shop.total,
      ...{ score: total, official: null, corrected: null, formal: null },
      status: total === null ? 'noData' : 'estimated',
    },
  };
}

function trustOf(before: PastShop, after: PastShop): ChangeTrust {
  if (before.total.official !== null && after.total.official !== null) return 'exact';
  return bandSignificance(rangeOf(before), rangeOf(after)) ?? 'unknown';
}

function rangeOf({ total }: PastShop): Parameters<typeof bandSignificance>[0] {
  const { official } = total;
  if (official !== null) return { low: official, high: official, exact: true };
  const { low, high } = shownBand(total);
  return low === null || high === null ? null : { low, high, exact: false };
}

function metricChanges(
  before: SeriesPoint,
  after: SeriesPoint,
  total: TotalChange | null,
): readonly MetricChange[] {
  const then = new Map(before.shop.metrics.map((metric) => [metric.id, metric]));
  const now = new Map(after.shop.metrics.map((metric) => [metric.id, metric]));
  const parts = new Map(total?.split.metrics.map((part) => [part.metric, part]));
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((metric): MetricChange => {
      const [from, to] = [then.get(metric) ?? null, now.get(metric) ?? null];
      const part = parts.get(metric);
      return {
        metric,
        before: from,
        after: to,
        moved: movedOf(from, before.checkup.period, to, after.checkup.period),
        points: part === undefined ? null : part.byScore + part.byWeight,
        byWeight: part?.byWeight ?? null,
      };
    })
    .sort((a, b) => size(b) - size(a));
}

/** Those that do not count for the total come last. */
function size({ points }: MetricChange): number {
  return points === null ? -1 : Math.abs(points);
}

function movedOf(
  before: PastMetric | null,
  then: MaybePeriod,
  after: PastMetric | null,
  now: MaybePeriod,
): MetricChange['moved'] {
  if (before === null || after === null) return { verdict: 'noData', reason: null, way: null };
  return change(
    { ...before, metric: before.id, period: then },
    { ...after, metric: after.id, period: now },
  );
}
