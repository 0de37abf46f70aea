/** Values that tables, typing or pasting give, and which of several counts. */
import type { Dataset } from '../model/dataset';
import type { MetricValue } from '../model/records';
import { missing, type Measured } from './accumulate';
import { compareText, type ShopIndex } from './shops';

/** Given values by how much they are trusted. */
export const ORIGINS: readonly MetricValue['origin'][] = ['table', 'pasted', 'typed'];

export interface GivenValue {
  readonly measured: Measured;
  /** Several values that nothing ranks say different things. */
  readonly disputed: boolean;
}

/**
 * The value given for a metric of a shop, or null. Tables before pasted before typed ones, then the later date, then the
 * later export; values dated after `lastDay` are not known yet. What still ties and differs is disputed: the first by
 * file, sheet, table and row is taken.
 */
export function givenValue(
  dataset: Dataset,
  index: ShopIndex,
  shop: number,
  metric: string,
  lastDay: string | null,
): GivenValue | null {
  const candidates = dataset.values
    .filter((given) => given.metric === metric && index.ofSource[given.source] === shop)
    .filter((given) => lastDay === null || given.date === null || given.date <= lastDay)
    .flatMap((given) => {
      const value = valueOf(given);
      return value === null ? [] : [{ given, value, rank: rankOf(dataset, given) }];
    })
    .sort((a, b) => compareRank(a.rank, b.rank) || place(index, a.given, b.given));
  const [best, ...others] = candidates;
  if (best === undefined) return null;
  const { numerator, denominator, count, origin } = best.given;
  return {
    measured: {
      ...missing(origin),
      value: best.value,
      numerator,
      denominator,
      count,
      origin,
    },
    disputed: others.some(
      (other) => compareRank(best.rank, other.rank) === 0 && other.value !== best.value,
    ),
  };
}

/** The computed value where it is exactly what the metric says; else what was given; else what could be computed. */
export function chooseValue(computed: Measured, given: GivenValue | null): Measured {
  return computed.status === 'ok' || given === null ? computed : given.measured;
}

function valueOf({ value, numerator, denominator }: MetricValue): number | null {
  if (numerator !== null && denominator !== null && denominator > 0) return numerator / denominator;
  return value;
}

interface Rank {
  readonly origin: number;
  readonly date: string;
  readonly exportedAt: number;
}

function rankOf(dataset: Dataset, given: MetricValue): Rank {
  return {
    origin: ORIGINS.indexOf(given.origin),
    date: given.date ?? '',
    exportedAt: dataset.sources[given.source]?.exportedAt ?? Number.MIN_SAFE_INTEGER,
  };
}

/** Negative when `a` counts before `b`, 0 when nothing tells them apart. */
function compareRank(a: Rank, b: Rank): number {
  return a.origin - b.origin || compareText(b.date, a.date) || b.exportedAt - a.exportedAt;
}

function place(index: ShopIndex, a: MetricValue, b: MetricValue): number {
  const rank = (value: MetricValue): number => index.rank[value.source] ?? 0;
  return rank(a) - rank(b) || a.row - b.row || (a.value ?? 0) - (b.value ?? 0);
}
