/** What the pages of check-ups over time show of a shop's series. */
import type { ShopResult } from '../../../shared/checkup/schema';
import { isSameBasis } from '../../../shared/checklist/moved';
import { formatPeriod, formatScore, formatBand, isPoints } from '../../../shared/format/format';
import type {
  ChangeTrust,
  MetricChange,
  PeriodComparison,
} from '../../../shared/history/compare-periods';
import type { PastMetric } from '../../../shared/history/digest-schema';
import type { PastShop } from '../../../shared/history/history';
import type { CheckupName, SeriesPoint } from '../../../shared/history/series';
import { LEAST_LOSS } from '../../../shared/format/format';
import { isOnModelScale, hasOwnScale, shownBand } from '../../../shared/scoring/official';
import type { ScoreModel } from '../../../shared/models/schema';
import { linesWithin, type HistoryMark, type HistoryPoint } from '../../charts/history-range';
import type { LegendEntry } from '../../charts/Legend';
import type { UiCode, Words } from '../../ui/language';

/** How a check-up is named among others: by its days, or when it was made. */
export function nameOf({ period, createdAt }: CheckupName, { t, language }: Words): string {
  return period.to === null
    ? t('ui.trends.madeOn', { created: createdAt.slice(0, 10) })
    : formatPeriod(period, language);
}

/** Our own total, corrected where official ones of other days correct it; null without one. */
export function oursOf({ total }: PastShop): number | null {
  return total.corrected?.score ?? total.score;
}

/** The band of it in words, or the one figure; `—` without a total. */
export function oursText(shop: PastShop): string {
  const { low, high } = shownBand(shop.total);
  return low === null || high === null ? formatScore(oursOf(shop)) : formatBand(low, high);
}

/** Our totals; the line breaks where the rules or the stage changed. */
export function totalPoints(series: readonly SeriesPoint[]): readonly HistoryPoint[] {
  let before: PastShop | null = null;
  return series.flatMap(({ shop, day }) => {
    const value = oursOf(shop);
    if (value === null) return [];
    const isJoined =
      before === null || (before.rules === shop.rules && isGrowth(before) === isGrowth(shop));
    before = shop;
    return [{ day, value, isJoined, ...shownBand(shop.total) }];
  });
}

function isGrowth({ total }: PastShop): boolean {
  return total.stage === 'growth';
}

/** The platform's own totals, where they are on the same scale as ours. */
export function officialMarks(series: readonly SeriesPoint[]): readonly HistoryMark[] {
  return series.flatMap(({ shop: { total }, day }) =>
    total.official === null || hasOwnScale(total) ? [] : [{ day, value: total.official }],
  );
}

/** Our rolling totals of the last days of a check-up, and the platform's of those days. */
export function dailyTotals(shop: ShopResult, model: ScoreModel) {
  const { history } = shop.officialRecord;
  const isMarked = isOnModelScale(shop.platform, model);
  return {
    points: history.flatMap(({ date, score }): HistoryPoint[] =>
      score === null ? [] : [{ day: date, value: score, low: null, high: null, isJoined: true }],
    ),
    marks: history.flatMap(({ date, official }) =>
      official === null || !isMarked ? [] : [{ day: date, value: official }],
    ),
  };
}

/** What the signs of a chart of totals mean. */
export function historyLegend(
  {
    index,
    points,
    marks,
    lines,
  }: {
    /** Of the shop, among the result's shops. */
    readonly index: number;
    readonly points: readonly HistoryPoint[];
    readonly marks: readonly HistoryMark[];
    readonly lines: readonly number[];
  },
  { t }: Words,
): readonly LegendEntry[] {
  const hasBands = points.some(({ low }) => low !== null);
  const hasGates = linesWithin(lines, points, marks).length > 0;
  return [
    { kind: 'point', index, text: t('ui.trends.legend.ours') },
    ...(marks.length > 0
      ? [{ kind: 'official', text: t('ui.trends.legend.official') } as const]
      : []),
    ...(hasBands ? [{ kind: 'line', text: t('ui.trends.legend.band') } as const] : []),
    ...(hasGates ? [{ kind: 'line', text: t('ui.trends.legend.gates') } as const] : []),
  ];
}

/** A metric over a series, where it has a value; the line breaks where it was not measured alike. */
export function metricSeries(
  series: readonly SeriesPoint[],
  metric: string,
): readonly (HistoryPoint & { readonly figures: PastMetric; readonly checkup: CheckupName })[] {
  let before: PastMetric | null = null;
  return series.flatMap(({ shop, day, checkup }) => {
    const figures = shop.metrics.find(({ id }) => id === metric);
    if (figures === undefined || figures.value === null) return [];
    const { value, low, high, status } = figures;
    const isJoined = before === null || isSameBasis(before.status, status);
    before = figures;
    return [{ day, value, low, high, isJoined, figures, checkup }];
  });
}

/** The metric that went the furthest up (or down); undefined where none moved the total that way. */
export function biggestMover(
  { metrics }: PeriodComparison,
  way: 'up' | 'down',
): (MetricChange & { readonly points: number }) | undefined {
  const sign = way === 'up' ? 1 : -1;
  return metrics.find(
    (one): one is MetricChange & { readonly points: number } =>
      one.points !== null &&
      one.points * sign >= LEAST_LOSS &&
      one.before !== null &&
      one.after !== null,
  );
}

/** Whether a metric surely became better or worse. */
export function isSure({ moved: { verdict } }: MetricChange): boolean {
  return verdict === 'improved' || verdict === 'worse';
}

/** The finding in words: how the total changed, and by which metric mostly. */
export function changeTitle(shop: string, comparison: PeriodComparison, { t }: Words): string {
  const { total } = comparison;
  if (total === null) return t('ui.trends.noTotal', { shop });
  const { difference } = total.split;
  if (Math.abs(difference) < LEAST_LOSS) return t('ui.trends.same', { shop });
  const way = difference > 0 ? 'up' : 'down';
  const mover = biggestMover(comparison, way);
  const params = { shop, points: formatScore(Math.abs(difference)) };
  // A stage or an official total may outweigh all metrics.
  if (mover === undefined || Math.abs(total.split.stage) > Math.abs(mover.points)) {
    return t(`ui.trends.${way}`, params);
  }
  return t(`ui.trends.${way}${isSure(mover) ? 'By' : 'Mostly'}`, {
    ...params,
    metric: mover.metric,
  });
}

/** What is to be known of a change before it is believed. */
export function changeNotes({ total, overlap }: PeriodComparison): readonly {
  readonly code: UiCode;
  readonly params: Readonly<Record<string, number>>;
}[] {
  const said = (code: UiCode, params: Readonly<Record<string, number>> = {}) => ({ code, params });
  const shared = overlap === 0 ? [] : [said('ui.trends.overlap', { days: overlap })];
  if (total === null) return shared;
  return [
    ...(total.basis === 'shown' ? [] : [said(`ui.trends.basis.${total.basis}`)]),
    ...(isPoints(total.split.difference) ? [said(`ui.trends.trust.${total.trust}`)] : []),
    ...(total.isMixed ? [said('ui.trends.mixed')] : []),
    ...shared,
  ];
}

/**
 * What of a metric's change can be believed, in a few words.
 *
 * @param looksSame whether both values read the same, rounded as they are shown
 */
export function movedCode(change: MetricChange, looksSame: boolean): UiCode {
  const { before, after, points, moved } = change;
  const { verdict, reason, way } = moved;
  if (before === null) return `ui.trends.moved.${points === null ? 'onlyAfter' : 'noBefore'}`;
  if (after === null) return `ui.trends.moved.${points === null ? 'onlyBefore' : 'noAfter'}`;
  if (verdict === 'improved' || verdict === 'worse') return `ui.trends.moved.${verdict}`;
  if (way === 'same') return 'ui.trends.moved.same';
  if (reason === 'chance' && looksSame) return 'ui.trends.moved.hardly';
  if (reason === 'chance') return `ui.trends.moved.${way === 'better' ? 'better' : 'poorer'}`;
  return `ui.trends.moved.${reason ?? 'noCounts'}`;
}

/** Short words for how far a change of the total can be believed. */
export function trustCode(trust: ChangeTrust): UiCode {
  return `ui.since.${trust}`;
}
