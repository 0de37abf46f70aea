/** A shop's score day by day beside the platform's own, and what corrects it. Used while a check-up is made, not by views. */
import type { DailyPoint, MetricResult, ShopResult, ShopTotal } from '../checkup/schema';
import type { Correction, HistoryDay, OfficialRecord } from '../checkup/schema-official';
import { metricById } from '../metrics/catalogue';
import { HISTORY_DAYS } from '../metrics/official-scores';
import { DAY, dateOf, secondOfDate, WINDOW_DAYS } from '../metrics/time-windows';
import type { OfficialScore } from '../model/official-score';
import type { MaybePeriod } from '../model/period';
import type { ScoreModel } from '../models/schema';
import { buyersSee } from './buyers-see';
import { applyCorrection, fitCorrection, type ScorePair } from './calibration';
import { gradeOf } from './grade';
import { studentT } from './intervals';
import { isOnModelScale } from './official';
import { adjusted, scoreValues } from './score-values';
import { settingOf } from './setting';
import { isScored } from './values';

/** The part of a correction that is the total; the others are dimension ids. */
const TOTAL = 'total';
/** The record with what follows from it: our total of the period after correction, null where nothing corrects it. */
interface CorrectedRecord extends OfficialRecord {
  readonly corrected: ShopTotal['corrected'];
}

const NOTHING: CorrectedRecord = { history: [], corrections: [], corrected: null };

/**
 * Our score of each of the last 31 days whose 30-day window is whole, the platform's beside it, the corrections that follow
 * from the days both are known, and the period's total corrected. Metrics without a daily series keep their value, and bonus,
 * deduction and the facts of few orders are today's on every day. Nothing in the growth stage, where the total is fixed, and
 * no corrections where the platform's scale is not the model's.
 * @param official what the platform says of single days, oldest first
 */
export function officialRecord(
  shop: ShopResult,
  model: ScoreModel,
  official: readonly OfficialScore[],
  period: MaybePeriod,
): CorrectedRecord {
  if (period.to === null || shop.total.stage === 'growth') return NOTHING;
  const history = recordedDays(shop, official, period.to).map((date) =>
    dayOf(
      date,
      shop,
      model,
      official.find((score) => score.date === date),
    ),
  );
  if (!isOnModelScale(shop.platform, model)) return { ...NOTHING, history };
  const corrections = [TOTAL, ...model.dimensions.map(({ id }) => id)].flatMap((part) => {
    const fitted = fitCorrection(
      part,
      history.flatMap((day) => pairOf(day, part)),
    );
    return fitted === null ? [] : [fitted];
  });
  return { history, corrections, corrected: correctedTotal(shop, model, corrections) };
}

/** The shop with its record; its total corrected, and graded by it where no official one is known. */
export function withRecord(
  shop: ShopResult,
  { corrected, history, corrections }: CorrectedRecord,
  model: ScoreModel,
): ShopResult {
  const recorded = { ...shop, officialRecord: { history, corrections } };
  if (corrected === null) return recorded;
  const total = { ...shop.total, corrected };
  if (total.status !== 'estimated') return { ...recorded, total };
  const shown = corrected.score;
  const grade = gradeOf(shown, model);
  return { ...recorded, total: { ...total, grade, ...buyersSee(shown, model) } };
}

/** The last days of the whole windows; where no figure is known by day, the last day alone, if the platform's scores of it are. */
function recordedDays(
  shop: ShopResult,
  official: readonly OfficialScore[],
  to: string,
): readonly string[] {
  if (shop.metrics.some(isDaily)) return windowEnds(shop, to);
  return official.some(({ date }) => date === to) ? [to] : [];
}

/** Last days of the whole windows, oldest first: none begins before the first day of the rows a scored metric comes from. */
function windowEnds(shop: ShopResult, to: string): readonly string[] {
  const starts = firstDays(shop.metrics.filter(isDaily));
  if (starts.length === 0) return [];
  const begin = starts.reduce((a, b) => (a > b ? a : b));
  return Array.from({ length: HISTORY_DAYS }, (_, back) =>
    daysBefore(to, HISTORY_DAYS - 1 - back),
  ).filter((date) => daysBefore(date, WINDOW_DAYS - 1) >= begin);
}

/** The first day with anything, for each set of files metrics come from: rare events begin later than their files do. */
function firstDays(metrics: readonly MetricResult[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const { id, daily } of metrics) {
    const files = metricById(id).needs.join();
    const first = daily[0]?.date;
    const before = firsts.get(files);
    if (first !== undefined && (before === undefined || first < before)) firsts.set(files, first);
  }
  return [...firsts.values()];
}

/** Whether a metric counts for the score and is known day by day. */
function isDaily({ score, daily }: MetricResult): boolean {
  return score !== null && daily.length > 0;
}

function dayOf(
  date: string,
  shop: ShopResult,
  model: ScoreModel,
  official: OfficialScore | undefined,
): HistoryDay {
  const values = new Map<string, number>();
  for (const metric of shop.metrics) {
    const value = valueOn(date, metric);
    if (value !== null) values.set(metric.id, value);
  }
  const { total, dimensions } = scoreValues(values, model, settingOf(shop));
  return {
    date,
    score: total,
    dimensions: Object.fromEntries(
      dimensions.flatMap(({ id, score }) => (score === null ? [] : [[id, score]])),
    ),
    official: official?.total ?? null,
    officialDimensions: { ...official?.dimensions },
  };
}

/** The value a metric is scored by in the window that ends with a day; null where it has none. */
function valueOn(date: string, { value, status, daily }: MetricResult): number | null {
  if (!isScored(status)) return null;
  if (daily.length === 0) return value;
  const from = daysBefore(date, WINDOW_DAYS - 1);
  const window = daily.filter((day) => from <= day.date && day.date <= date);
  const sum = (of: (day: DailyPoint) => number | null): number =>
    window.reduce((total, day) => total + (of(day) ?? 0), 0);
  const isRatio = daily.some(({ denominator }) => denominator !== null);
  const [upper, lower] = isRatio
    ? [sum((day) => day.numerator), sum((day) => day.denominator)]
    : [sum((day) => day.sum), sum((day) => day.count)];
  return lower === 0 ? null : upper / lower;
}

function pairOf(day: HistoryDay, part: string): readonly ScorePair[] {
  const ours = part === TOTAL ? day.score : day.dimensions[part];
  const official = part === TOTAL ? day.official : day.officialDimensions[part];
  return typeof ours === 'number' && typeof official === 'number' ? [{ ours, official }] : [];
}

/**
 * The total by its own correction, else put together from the dimensions that have one. With a known error the band is that
 * of Student's t for so many dates, else the model's band moved along.
 */
function correctedTotal(
  { total, dimensions }: ShopResult,
  model: ScoreModel,
  corrections: readonly Correction[],
): ShopTotal['corrected'] {
  if (total.score === null || corrections.length === 0) return null;
  const own = corrections.find(({ part }) => part === TOTAL);
  const score = withinScale(
    own === undefined
      ? fromDimensions(total, dimensions, model, corrections)
      : applyCorrection(own.points, total.score),
    model,
  );
  const half =
    own?.error === null || own === undefined ? null : studentT(own.dates - 1) * own.error;
  const moved = score - total.score;
  const end = (by: number | null): number | null => (by === null ? null : withinScale(by, model));
  return {
    score,
    low: end(half === null ? shifted(total.low, moved) : score - half),
    high: end(half === null ? shifted(total.high, moved) : score + half),
  };
}

function fromDimensions(
  total: ShopTotal,
  dimensions: ShopResult['dimensions'],
  model: ScoreModel,
  corrections: readonly Correction[],
): number {
  const base = dimensions.reduce((sum, { id, score, weight }) => {
    if (score === null || weight === null) return sum;
    const points = corrections.find(({ part }) => part === id)?.points ?? [];
    return sum + weight * applyCorrection(points, score);
  }, 0);
  return adjusted(base, { bonus: total.bonus ?? 0, deduction: total.deduction ?? 0 }, model);
}

function shifted(value: number | null, by: number): number | null {
  return value === null ? null : value + by;
}

function withinScale(score: number, { scale }: ScoreModel): number {
  return Math.min(Math.max(score, scale.min), scale.max);
}

function daysBefore(date: string, days: number): string {
  return dateOf(secondOfDate(date) - days * DAY);
}
