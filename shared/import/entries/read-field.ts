import type { MetricUnit } from '../../checkup/schema';
import { fail, ok, type Result } from '../../result';
import { NUM } from '../../model/columns';
import { parseDuration, UNIT_SECONDS } from '../cells/duration';
import { parseNumber } from '../cells/number';
import { parseRate } from '../cells/rate';
import { presentText } from '../cells/plain-text';

/** What a field holds, in the metric's unit. */
export interface FieldNumbers {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
}

/** Most that is possible: 30 days in hours, a day in seconds; stars run from 1 to 5, points to 100. */
const RANGES = {
  stars: { low: 1, high: 5 },
  hours: { low: 0, high: 720 },
  seconds: { low: 0, high: 86_400 },
  points: { low: 0, high: 100 },
  count: { low: 0, high: Number.MAX_SAFE_INTEGER },
} as const;

/** Range of a unit as validation of a workbook takes it. */
export function rangeOf(unit: MetricUnit | 'points'): {
  readonly low: number;
  readonly high: number;
} {
  return unit === 'ratio' ? { low: 0, high: 1 } : RANGES[unit];
}

/**
 * Reads what was typed for a metric: `1.34%`, `8/597` (part/whole; for means sum/cases), `26` or `1天2小时`, `4.69`. Null for
 * nothing. Errors say what may be written: `entry.bad.*`, `entry.rateUnit`, `entry.outOfRange`, `entry.impossibleCounts`.
 */
export function readField(text: string, unit: MetricUnit): Result<FieldNumbers | null> {
  const found = text.normalize('NFKC').trim();
  if (presentText(found) === '') return ok(null);
  const sides = found.split(/[/÷]/);
  if (sides.length === 2) return readCounts(sides[0] ?? '', sides[1] ?? '', unit, found);
  const value = unit === 'ratio' ? readRatio(found) : readAmount(found, unit);
  return value.ok ? ok({ ...NONE, value: value.value }) : value;
}

/** Reads points of the official score; a deduction may carry its minus. */
export function readPoints(text: string, isDeduction: boolean): Result<number | null> {
  const found = text.normalize('NFKC').trim();
  if (presentText(found) === '') return ok(null);
  const number = parseNumber(found);
  if (!Number.isFinite(number)) return fail('entry.bad.points', { found });
  const { low, high } = RANGES.points;
  const value = isDeduction ? Math.abs(number) : number;
  return value >= low && value <= high ? ok(value) : fail('entry.outOfRange', { found, low, high });
}

const NONE = { value: null, numerator: null, denominator: null, count: null };

function readRatio(found: string): Result<number> {
  const number = parseNumber(found.replace(/%$/, ''));
  if (!Number.isFinite(number)) return fail('entry.bad.ratio', { found });
  // 0.5 may be 0.5 % or 50 %; 30 is 30 %.
  if (!found.endsWith('%') && number > 0 && number <= 1) {
    return fail('entry.rateUnit', { found, percent: Number((number * 100).toPrecision(12)) });
  }
  const rate = parseRate(found, 'percent');
  return rate === NUM.UNREADABLE
    ? fail('entry.outOfRange', { found, low: '0%', high: '100%' })
    : ok(rate);
}

function readAmount(found: string, unit: Exclude<MetricUnit, 'ratio'>): Result<number> {
  const amount = amountOf(found, unit);
  if (!Number.isFinite(amount)) return fail(`entry.bad.${unit}`, { found });
  const { low, high } = RANGES[unit];
  return amount >= low && amount <= high
    ? ok(amount)
    : fail('entry.outOfRange', { found, low, high });
}

function amountOf(found: string, unit: Exclude<MetricUnit, 'ratio'>): number {
  if (unit === 'hours') return parseDuration(found, 'hour') / UNIT_SECONDS.hour;
  return unit === 'seconds' ? parseDuration(found, 'second') : parseNumber(found);
}

/** Part and whole of a ratio, or the sum and the cases of a mean. */
function readCounts(
  first: string,
  second: string,
  unit: MetricUnit,
  found: string,
): Result<FieldNumbers> {
  const [numerator, denominator] = [parseNumber(first), parseNumber(second)];
  const areCounts =
    Number.isSafeInteger(denominator) &&
    (unit === 'ratio' ? Number.isSafeInteger(numerator) : Number.isFinite(numerator));
  if (!areCounts) return fail('entry.bad.counts', { found });
  const isPossible = denominator > 0 && numerator >= 0;
  if (!isPossible || (unit === 'ratio' && numerator > denominator)) {
    return fail('entry.impossibleCounts', { found });
  }
  const value = numerator / denominator;
  if (unit === 'ratio') return ok({ value, numerator, denominator, count: null });
  const { low, high } = RANGES[unit];
  return value >= low && value <= high
    ? ok({ ...NONE, value, count: denominator })
    : fail('entry.outOfRange', { found, low, high });
}
