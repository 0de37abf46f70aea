/**
 * The only place that rounds. Everything else passes numbers on as they are; what a person reads comes from here, in one
 * form on screen, on paper and on the command line.
 */
import type { MetricUnit } from '../checkup/schema';
import type { Language } from '../text/local-text';

/** Shown for what is missing; never 0. */
export const MISSING = '—';
const MINUS = '−';
export const HOURS_PER_DAY = 24;

/** Words after a figure, by language. */
const UNIT_WORDS = {
  hours: { 'zh-CN': '小时', en: 'h' },
  days: { 'zh-CN': '天', en: 'd' },
  seconds: { 'zh-CN': '秒', en: 's' },
  points: { 'zh-CN': '个百分点', en: 'pp' },
} as const satisfies Record<string, Record<Language, string>>;

/**
 * A metric's value with its unit: `1.9%`, `0.35%`, `4.82`, `38.2 小时`, `45 秒`, `1,234`; null is `—`.
 * `days` shows hours as days (`1.5 天`). Ratios get two decimals in the first and last percent, where one decimal hides the
 * difference, and never read 0 % or 100 % unless they are.
 */
export function formatValue(
  value: number | null,
  unit: MetricUnit,
  language: Language,
  style?: 'days',
): string {
  if (value === null) return MISSING;
  const word = unitWord(unit, language, style);
  return word === null ? figureOf(value, unit, style) : `${figureOf(value, unit, style)} ${word}`;
}

/** The word behind a figure of the unit; null for those that have none, or a sign (`%`) of their own. */
export function unitWord(unit: MetricUnit, language: Language, style?: 'days'): string | null {
  if (unit === 'hours') return UNIT_WORDS[style ?? 'hours'][language];
  return unit === 'seconds' ? UNIT_WORDS.seconds[language] : null;
}

/** The same behind a difference of two figures of the unit. */
export function differenceWord(
  unit: MetricUnit,
  language: Language,
  style?: 'days',
): string | null {
  return unit === 'ratio' ? UNIT_WORDS.points[language] : unitWord(unit, language, style);
}

/** A value as a spreadsheet reads it as a number: without its word, with a plain minus sign; `1.9%`, `38.2`. */
export function plainValue(value: number, unit: MetricUnit, style?: 'days'): string {
  return plain(figureOf(value, unit, style));
}

/** A difference in the same way; ratios in percentage points. */
export function plainDifference(difference: number, unit: MetricUnit, style?: 'days'): string {
  const figure = differenceFigure(Math.abs(difference), unit, style);
  return difference < 0 ? `-${figure}` : figure;
}

/** A score, or points, in the same way. */
export function plainScore(score: number): string {
  return plainDecimals(score, 1);
}

/** A number with so many decimals in the same way. */
export function plainDecimals(value: number, decimals: number): string {
  return plain(fixed(value, decimals));
}

function plain(figure: string): string {
  return figure.replaceAll(MINUS, '-');
}

function figureOf(value: number, unit: MetricUnit, style?: 'days'): string {
  switch (unit) {
    case 'ratio':
      return formatRatio(value);
    case 'stars':
      return fixed(value, 2);
    case 'hours':
      return style === 'days'
        ? trimmed(value / HOURS_PER_DAY, 1)
        : fixed(value, hoursDecimals(value));
    case 'seconds':
      return trimmed(value, secondsDecimals(value));
    case 'count':
      return formatCount(value);
  }
}

function differenceFigure(size: number, unit: MetricUnit, style?: 'days'): string {
  if (unit !== 'ratio') return figureOf(size, unit, style);
  const shown = size * 100;
  return fixed(shown, shown < 1 ? 2 : 1);
}

/** The distance between two values, signed, with its unit; ratios in percentage points (`+1.2 个百分点`). */
export function formatDifference(
  difference: number | null,
  unit: MetricUnit,
  language: Language,
): string {
  if (difference === null) return MISSING;
  const figure = `${sign(difference)}${differenceFigure(Math.abs(difference), unit)}`;
  const word = differenceWord(unit, language);
  return word === null ? figure : `${figure} ${word}`;
}

/**
 * A score with one decimal. More decimals or rounding down are used where plain rounding would put it on the other side of
 * one of the `thresholds` (gates, grades): 59.96 under a line of 60 reads 59.9.
 */
export function formatScore(score: number | null, thresholds: readonly number[] = []): string {
  if (score === null) return MISSING;
  for (let decimals = 1; decimals <= 9; decimals += 1) {
    const unit = 10 ** -decimals;
    const nearest = Number(fixed(score, decimals).replace(MINUS, '-'));
    const shown = [nearest, nearest - unit, nearest + unit].find(
      (candidate, index) =>
        (index === 0 || Math.abs(candidate - score) < unit) &&
        onSameSide(candidate, score, thresholds, decimals),
    );
    if (shown !== undefined) return fixed(shown, decimals);
  }
  return String(score);
}

/** A band of scores, `84.2–88.0`; one figure when both ends read the same, `—` when an end is missing. */
export function formatBand(
  low: number | null,
  high: number | null,
  thresholds: readonly number[] = [],
): string {
  if (low === null || high === null) return MISSING;
  const [from, to] = [formatScore(low, thresholds), formatScore(high, thresholds)];
  return from === to ? from : `${from}–${to}`;
}

/** A whole number with thousands separators, `1,234`. */
export function formatCount(count: number | null): string {
  if (count === null) return MISSING;
  return trimmed(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How much room files take, `812 KB`, `1.2 MB`; thousands, as file managers count. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  const place = units.findIndex((_, index) => bytes < 1000 ** (index + 1));
  const step = place === -1 ? units.length - 1 : place;
  return `${trimmed(bytes / 1000 ** step, step < 2 ? 0 : 1)} ${units[step] ?? 'B'}`;
}

/** Fewer points are none to anybody: with two decimals they read 0. */
const LEAST_POINTS = 0.005;

/** Points gained or lost, `+4.8`, `−6.2`, `+0.03`; what is under half a hundredth reads `0.0`. */
export function formatSigned(points: number | null): string {
  if (points === null) return MISSING;
  const size = Math.abs(points);
  if (!isPoints(size)) return '0.0';
  return `${sign(points)}${fixed(size, size < 0.1 ? 2 : 1)}`;
}

/** Points of the total a loss must have to be named: with one decimal, fewer read 0.0. */
export const LEAST_LOSS = 0.05;

/** Whether points are enough to be shown. */
export function isPoints(points: number): boolean {
  return Math.abs(points) >= LEAST_POINTS;
}

/** An amount of points, `6.2`, `0.03`; what is under half a hundredth reads `0`. */
export function formatPoints(points: number | null): string {
  if (points === null) return MISSING;
  if (!isPoints(points)) return '0';
  return formatSigned(Math.abs(points)).slice(1);
}

/** `2026-09-12 – 10-11`; the year of the last day only where it differs; without days, words that say so. */
export function formatPeriod(
  period: { readonly from: string | null; readonly to: string | null },
  language: Language,
): string {
  if (period.from === null || period.to === null) return language === 'en' ? 'no dates' : '无日期';
  if (period.from === period.to) return period.from;
  const sameYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return `${period.from} – ${sameYear ? period.to.slice(5) : period.to}`;
}

function formatRatio(value: number): string {
  const percent = value * 100;
  const size = Math.abs(percent);
  if (size === 0 || size === 100) return `${trimmed(percent, 0)}%`;
  if (size < 0.005) return '<0.01%';
  if (size > 99.995 && size < 100) return '>99.99%';
  return `${fixed(percent, size < 1 || (size > 99 && size < 100) ? 2 : 1)}%`;
}

function hoursDecimals(hours: number): number {
  return Math.abs(hours) < 1 ? 2 : 1;
}

function secondsDecimals(seconds: number): number {
  return Math.abs(seconds) < 100 ? 1 : 0;
}

function sign(value: number): string {
  if (value === 0) return '';
  return value < 0 ? MINUS : '+';
}

/** Thresholds a figure stands on the same side of before and after rounding; `at` counts as reached. */
function onSameSide(
  shown: number,
  exact: number,
  thresholds: readonly number[],
  decimals: number,
): boolean {
  const printed = Number(shown.toFixed(decimals));
  return thresholds.every((threshold) => printed >= threshold === exact >= threshold);
}

/** Fixed decimals, half away from zero on the decimal digits a person sees (1.005 → 1.01), a true minus sign. */
function fixed(value: number, decimals: number): string {
  const size = Math.abs(value);
  const digits = String(size);
  const text = digits.includes('e')
    ? size.toFixed(decimals)
    : Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}

/** Like `fixed`, without zeros at the end: 24 h = `1 天`. */
function trimmed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
