import { metricById } from '../../metrics/catalogue';
import { parseCount } from '../cells/number';
import type { CountPart, RatioSide } from './names';
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

/** Parts that are only the whole of others. */
const WHOLES: readonly (readonly [CountPart, readonly CountPart[]])[] = [
  ['reviews', LEVELS],
  ['processed', ['completed']],
];

/** The usual header of each part. */
const HEADERS: Readonly<Record<CountPart, string>> = {
  good: '好评数量',
  neutral: '中评数量',
  bad: '差评数量',
  reviews: '评价数量',
  processed: '订单处理数量',
  completed: '订单完成数量',
};

/** How a rate is made: of which part, under which whole, and the parts needed to know that whole. */
interface Recipe {
  readonly metric: string;
  readonly part: CountPart;
  readonly whole: number | null;
  readonly needed: readonly CountPart[];
}

function recipesOf(parts: Parts): readonly Recipe[] {
  const levels = LEVELS.map((level) => parts[level]);
  const whole = isAll(levels) ? sumOf(levels) : countOf(parts.reviews);
  // With the number of reviews a single level will do; without it, all three are needed.
  const needed = parts.reviews === undefined ? LEVELS : (['reviews'] as const);
  return [
    ...LEVELS.map((part) => ({ metric: LEVEL_METRICS[part], part, whole, needed })),
    {
      metric: 'orders.completionRate',
      part: 'completed',
      whole: countOf(parts.processed),
      needed: ['processed'],
    },
  ];
}

/** The counts of one shop and day put together. */
function putTogether(parts: Parts): Omit<Counted, 'unreadable'> {
  const rates: CountedRate[] = [];
  const impossible: ImpossibleCount[] = [];
  const lonely: LonelyCount[] = [];
  const leave = (reading: Reading, others: readonly CountPart[]) => {
    // An unreadable counterpart is there, and told already.
    const missing = others.filter((other) => parts[other] === undefined);
    if (missing.length > 0) lonely.push({ reading, missing: missing.map((one) => HEADERS[one]) });
  };
  for (const { metric, part, whole, needed } of recipesOf(parts)) {
    const own = parts[part];
    if (own === undefined || own === 'unreadable') continue;
    const { reading, count } = own;
    if (whole === null) leave(reading, needed);
    else if (whole === 0 || count > whole)
      impossible.push({ reading, numerator: count, denominator: whole });
    else rates.push({ metric, reading, numerator: count, denominator: whole });
  }
  for (const [part, others] of WHOLES) {
    const own = parts[part];
    const alone = others.every((other) => parts[other] === undefined);
    if (own !== undefined && own !== 'unreadable' && alone) leave(own.reading, others);
  }
  return { rates, impossible, lonely };
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

/** The two counts of one ratio. */
interface Sides extends Partial<Record<RatioSide, Part | 'unreadable'>> {
  readonly metric: string;
}

/** Numerator and denominator of one ratio put together. */
function putSides({ metric, numerator, denominator }: Sides): Omit<Counted, 'unreadable'> {
  const none = { rates: [], impossible: [], lonely: [] };
  if (numerator === 'unreadable' || denominator === 'unreadable') return none;
  const header = (side: string): readonly string[] => [`${metricById(metric).name.zh} ${side}`];
  if (numerator === undefined) {
    return denominator === undefined
      ? none
      : { ...none, lonely: [{ reading: denominator.reading, missing: header('分子') }] };
  }
  const { reading, count } = numerator;
  if (denominator === undefined) return { ...none, lonely: [{ reading, missing: header('分母') }] };
  const counts = { reading, numerator: count, denominator: denominator.count };
  return counts.denominator === 0 || counts.numerator > counts.denominator
    ? { ...none, impossible: [counts] }
    : { ...none, rates: [{ metric, ...counts }] };
}

/**
 * Makes rates of the counts of a sheet: good, neutral and bad reviews (or one of them and their number), processed and
 * completed orders, and the numerator and denominator of any ratio. Counts belong together by shop and day, in whichever
 * tables of the sheet they stand.
 */
export function countRates(readings: readonly Reading[]): Counted {
  const groups = new Map<string, Parts>();
  const ratios = new Map<string, Sides>();
  const unreadable: Reading[] = [];
  for (const reading of readings) {
    const { meaning } = reading;
    if (meaning.type !== 'count' && meaning.type !== 'side') continue;
    const key = JSON.stringify([reading.shop, reading.platform, reading.date]);
    const count = parseCount(reading.cell);
    if (!Number.isFinite(count)) unreadable.push(reading);
    const part = Number.isFinite(count) ? { reading, count } : ('unreadable' as const);
    if (meaning.type === 'count') {
      const parts = groups.get(key) ?? {};
      groups.set(key, parts);
      parts[meaning.part] ??= part;
    } else {
      const sides = ratios.get(key + meaning.metric) ?? { metric: meaning.metric };
      ratios.set(key + meaning.metric, sides);
      sides[meaning.side] ??= part;
    }
  }
  const made = [...[...groups.values()].map(putTogether), ...[...ratios.values()].map(putSides)];
  return {
    rates: made.flatMap(({ rates }) => rates),
    unreadable,
    impossible: made.flatMap(({ impossible }) => impossible),
    lonely: made.flatMap(({ lonely }) => lonely),
  };
}
