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

/** What counting gives: rates, readings that are no counts, and readings whose counterpart is missing. */
export interface Counted {
  readonly rates: readonly CountedRate[];
  readonly unreadable: readonly Reading[];
  readonly lonely: readonly Reading[];
}

type Parts = Partial<Record<CountPart, { readonly reading: Reading; readonly count: number }>>;

const LEVELS = ['good', 'neutral', 'bad'] as const;
const LEVEL_METRICS = {
  good: 'reviews.goodRate',
  neutral: 'reviews.neutralRate',
  bad: 'reviews.badRate',
} as const;

/** Number of reviews the parts add up to; null when they do not tell it. */
function reviewTotal(parts: Parts): number | null {
  if (parts.good !== undefined && parts.neutral !== undefined && parts.bad !== undefined) {
    return parts.good.count + parts.neutral.count + parts.bad.count;
  }
  return parts.reviews?.count ?? null;
}

function ratesOf(parts: Parts): CountedRate[] {
  const rates: CountedRate[] = [];
  const add = (metric: string, part: Parts[CountPart], denominator: number | null) => {
    if (part === undefined || denominator === null) return;
    if (denominator === 0 || part.count > denominator) return;
    rates.push({ metric, reading: part.reading, numerator: part.count, denominator });
  };
  const total = reviewTotal(parts);
  for (const level of LEVELS) add(LEVEL_METRICS[level], parts[level], total);
  add('orders.completionRate', parts.completed, parts.processed?.count ?? null);
  return rates;
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
    const count = parseCount(reading.cell);
    if (!Number.isFinite(count)) {
      unreadable.push(reading);
      continue;
    }
    const key = JSON.stringify([reading.shop, reading.platform, reading.date]);
    const parts = groups.get(key) ?? {};
    parts[reading.meaning.part] ??= { reading, count };
    groups.set(key, parts);
  }
  const rates: CountedRate[] = [];
  const lonely: Reading[] = [];
  for (const parts of groups.values()) {
    const made = ratesOf(parts);
    rates.push(...made);
    const counted = new Set<string>(made.map(({ metric }) => metric.split('.')[0] ?? ''));
    for (const [part, found] of Object.entries(parts)) {
      const group = part === 'processed' || part === 'completed' ? 'orders' : 'reviews';
      if (!counted.has(group)) lonely.push(found.reading);
    }
  }
  return { rates, unreadable, lonely };
}
