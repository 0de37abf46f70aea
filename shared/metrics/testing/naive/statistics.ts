/** From the facts a definition names to figures, each computed the plainest way. */
import { DAY, dayOf, HOUR } from './cells';

/** The days looked at and the last second that is known. */
export interface Span {
  readonly from: number;
  /** 23:59:59 of the last day. */
  readonly end: number;
}

export interface Figures {
  readonly status: string;
  readonly origin: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  readonly sum: number | null;
  readonly m2: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly immature: number;
  readonly daily: readonly DayFigures[];
}

export interface DayFigures {
  readonly date: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  readonly sum: number | null;
  readonly m2: number | null;
}

/** One member of a ratio's base (or of its numerator alone) at its time. */
export interface Part {
  readonly at: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** One measured thing at its time. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

const NOTHING: Figures = {
  status: 'noRows',
  origin: null,
  value: null,
  numerator: null,
  denominator: null,
  count: null,
  sum: null,
  m2: null,
  median: null,
  p90: null,
  immature: 0,
  daily: [],
};

/** A metric that has no figures, and why. */
export function without(status: string, immature = 0): Figures {
  return { ...NOTHING, status, immature };
}

/** Days of the series: the sixty that end with the period. */
const SERIES_DAYS = 60;

function byDay<T extends { readonly at: number }>(
  items: readonly T[],
  { end }: Span,
): [string, T[]][] {
  const first = end + 1 - SERIES_DAYS * DAY;
  const days = new Map<string, T[]>();
  for (const item of items.filter(({ at }) => at >= first && at <= end)) {
    const day = dayOf(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

const within = (span: Span) => (item: { readonly at: number }) =>
  item.at >= span.from && item.at <= span.end;

function add(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** numerator / denominator of the parts of the period, and the same of each day. */
export function ratio(parts: readonly Part[], span: Span, status = 'ok'): Figures {
  const inside = parts.filter(within(span));
  const numerator = add(inside.map((part) => part.numerator));
  const denominator = add(inside.map((part) => part.denominator));
  const daily = byDay(parts, span).map(([date, of]) => ({
    date,
    numerator: add(of.map((part) => part.numerator)),
    denominator: add(of.map((part) => part.denominator)),
    count: null,
    sum: null,
    m2: null,
  }));
  if (denominator === 0) return NOTHING;
  return {
    ...NOTHING,
    status,
    origin: 'computed',
    value: numerator / denominator,
    numerator,
    denominator,
    daily,
  };
}

/** Count, sum and squared deviations. */
function moments(values: readonly number[]): { count: number; sum: number; m2: number } {
  const sum = add(values);
  const mean = sum / values.length;
  return { count: values.length, sum, m2: add(values.map((value) => (value - mean) ** 2)) };
}

/** The mean of the samples of the period. */
export function mean(samples: readonly Sample[], span: Span, status = 'ok'): Figures {
  const values = samples.filter(within(span)).map(({ value }) => value);
  if (values.length === 0) return NOTHING;
  const { count, sum, m2 } = moments(values);
  return {
    ...NOTHING,
    status,
    origin: 'computed',
    value: sum / count,
    count,
    sum,
    m2,
    daily: byDay(samples, span).map(([date, of]) => ({
      date,
      numerator: null,
      denominator: null,
      ...moments(of.map(({ value }) => value)),
    })),
  };
}

/** The mean of durations given in seconds, in hours, with the middle (mean of the two middle ones) and the nearest-rank 90th percentile. */
export function meanHours(samples: readonly Sample[], span: Span, status = 'ok'): Figures {
  const hours = samples.map(({ at, value }) => ({ at, value: value / HOUR }));
  const figures = mean(hours, span, status);
  if (figures.count === null) return figures;
  const sorted = hours
    .filter(within(span))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  // Nearest rank: the smallest value that at least 90 of 100 do not exceed.
  const p90 = sorted.find(
    (value) => sorted.filter((other) => other <= value).length * 10 >= sorted.length * 9,
  );
  return { ...figures, median: (low + high) / 2, p90: p90 ?? null };
}
