import { parseCount } from '../cells/number';
import type { CountPart } from './names';
import type { Reading } from './readings';

/** A rate made of counts: its numerator stands in `reading`. */
interface CountedRate {
  readonly metric: string;
  readonly reading: Reading;
  readonly numerator: number;
  readonly denominator: number;
}

/** A count that gives no rate: it is more than its whole, or the whole is nothing. */
interface ImpossibleCount {
  readonly reading: Reading;
  readonly numerator: number;
  readonly denominator: number;
}

/** A count that gives no rate because the sheet lacks others; `missing` are their usual headers. */
interface LonelyCount {
  readonly reading: Reading;
  readonly missing: readonly string[];
}

/** What counting gives: rates, and why other readings give none. */
export interface Counted {
  readonly rates: readonly CountedRate[];
  readonly unreadable: readonly Reading[];
  readonly impossible: readonly ImpossibleCount[];
  readonly lonely: readonly LonelyCount[];
}

/** What a group holds of each part: its count, or `unreadable`. */
type Parts = Partial<Record<CountPart, Part | 'unreadable'>>;
interface Part {
  readonly reading: Reading;
  readonly count: number;
}

const LEVELS = ['good', 'neutral', 'bad'] as const;
const LEVEL_METRICS = {
  good: 'reviews.goodRate',
  neutral: 'reviews.neutralRate',
  bad: 'reviews.badRate',
} as const;

/** The usual header of each part. */
const HEADERS: Readonly<Record<CountPart, string>> = {
  good: '好评数量',
  neutral: '中评数量',
  bad: '差评数量',
  reviews: '评价数量',
  processed: '订单处理数量',
  completed: '订单完成数量',
};

interface Group {
  readonly rates: CountedRate[];
  readonly impossible: ImpossibleCount[];
  readonly lonely: LonelyCount[];
}

/** The counts of one shop and day put together. */
function putTogether(parts: Parts): Group {
  const group: Group = { rates: [], impossible: [], lonely: [] };
  const levels = LEVELS.map((level) => parts[level]);
  const whole = isAll(levels) ? sumOf(levels) : countOf(parts.reviews);
  // With the number of reviews a single level will do; without it, all three are needed.
  const needed = parts.reviews === undefined ? LEVELS : (['reviews'] as const);
  for (const level of LEVELS)
    take(group, parts, level, { metric: LEVEL_METRICS[level], whole, needed });
  take(group, parts, 'reviews', { metric: null, whole, needed: LEVELS });
  const processed = countOf(parts.processed);
  take(group, parts, 'completed', {
    metric: 'orders.completionRate',
    whole: processed,
    needed: ['processed'],
  });
  take(group, parts, 'processed', { metric: null, whole: processed, needed: ['completed'] });
  return group;
}

/** Puts one part where it belongs; parts without a metric are wholes of others and only may be lonely. */
function take(
  group: Group,
  parts: Parts,
  part: CountPart,
  {
    metric,
    whole,
    needed,
  }: {
    readonly metric: string | null;
    readonly whole: number | null;
    readonly needed: readonly CountPart[];
  },
): void {
  const own = parts[part];
  if (own === undefined || own === 'unreadable') return;
  const { reading, count: numerator } = own;
  const missing = needed.filter((other) => other !== part && parts[other] === undefined);
  const lacks = metric === null ? missing.length === needed.length : whole === null;
  if (lacks) {
    // An unreadable counterpart is there, and told already.
    if (missing.length > 0)
      group.lonely.push({ reading, missing: missing.map((other) => HEADERS[other]) });
  } else if (metric !== null && whole !== null) {
    if (whole === 0 || numerator > whole)
      group.impossible.push({ reading, numerator, denominator: whole });
    else group.rates.push({ metric, reading, numerator, denominator: whole });
  }
}

function countOf(part: Parts[CountPart]): number | null {
  return part === undefined || part === 'unreadable' ? null : part.count;
}

function isAll(parts: readonly Parts[CountPart][]): parts is readonly Part[] {
  return parts.every((part) => part !== undefined && part !== 'unreadable');
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Makes rates of the counts of a sheet: good, neutral and bad reviews (or one of them and their number), processed and
 * completed orders. Counts belong together by shop and day, in whichever tables of the sheet they stand.
 */
export function countRates(readings: readonly Reading[]): Counted {
  const groups = new Map<string, Parts>();
  const unreadable: Reading[] = [];
  for (const reading of readings) {
    if (reading.meaning.type !== 'count') continue;
    const key = JSON.stringify([reading.shop, reading.platform, reading.date]);
    const parts = groups.get(key) ?? {};
    groups.set(key, parts);
    const count = parseCount(reading.cell);
    if (!Number.isFinite(count)) unreadable.push(reading);
    parts[reading.meaning.part] ??= Number.isFinite(count) ? { reading, count } : 'unreadable';
  }
  const made = [...groups.values()].map(putTogether);
  return {
    rates: made.flatMap(({ rates }) => rates),
    unreadable,
    impossible: made.flatMap(({ impossible }) => impossible),
    lonely: made.flatMap(({ lonely }) => lonely),
  };
}
