/** What a zone of a page says: the value of a metric or official score with its counts, or why it says none. */
import { metricById } from '../../metrics/catalogue';
import type { MetricUnit } from '../../checkup/schema';
import { UNIT_SECONDS } from '../cells/duration';
import type { PagePlatform } from './labels';
import type { CountPair, Placed, Zone } from './zones';
import type { Value } from './tokens';

/** Why a name of the page gives nothing. The sentences are in `text/entry.ts`. */
export type NoReading =
  'noValue' | 'noUnit' | 'minutesOrPoints' | 'outOfRange' | 'notScored' | 'conflict';

/** What was read of a zone. */
export interface ZoneReading {
  /** In the metric's unit, or points; null only for a level, which is words. */
  readonly value: number | null;
  readonly words: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  /** The value as printed, with the counts beside it. */
  readonly found: string;
  /** Counts beside the value that do not give it; they were left out. */
  readonly disagree: string | null;
  /** The metric's own points, as pages before 2026-09-08 print them. */
  readonly points: number | null;
  readonly lines: readonly number[];
}

/** What a value may be. Dimensions of Douyin never lie under 50 (rule of 2026-09-08); no page's points are above 100. */
const MOST_POINTS = 100;
const LEAST_DIMENSION: Readonly<Record<PagePlatform, number>> = { douyin: 50, kuaishou: 0 };

/** Reads a zone. */
export function readZone(zone: Zone, platform: PagePlatform): ZoneReading | NoReading {
  const { anchor } = zone;
  if (anchor.type === 'unused') return 'notScored';
  if (anchor.type === 'metric') return readMetric(zone, metricById(anchor.id).unit);
  if (anchor.part === 'level') return readLevel(zone);
  const adjustment = anchor.part === 'bonus' || anchor.part === 'deduction';
  const low = adjustment || anchor.part === 'total' ? 0 : LEAST_DIMENSION[platform];
  return readPoints(zone, low, adjustment);
}

const NOTHING = {
  ...{ words: null, numerator: null, denominator: null, count: null },
  ...{ disagree: null, points: null },
};

function readLevel({ own, words, line }: Zone): ZoneReading | NoReading {
  const first = own[0];
  const found = first === undefined ? words[0] : { value: first.value.text, line: first.line };
  if (found === undefined || found.value.length > LONGEST_LEVEL) return 'noValue';
  const text = found.value.replace(/^[\s:：]+/, '').trim();
  return { ...NOTHING, value: null, words: text, found: text, lines: [line, found.line] };
}

const LONGEST_LEVEL = 8;

function readPoints(zone: Zone, low: number, signed: boolean): ZoneReading | NoReading {
  const { line, pairs } = zone;
  const plain = zone.own.filter(
    ({ value }) =>
      (value.shape === 'number' || value.shape === 'points') && (signed || !value.signed),
  );
  // 82/100: points out of all there are.
  const outOf = pairs.find(({ value }) => value.whole.number === 100 || value.whole.number === 5);
  const candidates: readonly Placed<Value>[] =
    outOf === undefined ? plain : [...plain, { value: outOf.value.part, line: outOf.line }];
  const [first] = candidates;
  if (first === undefined) return 'noValue';
  const found = candidates.find(({ value: { number } }) => number >= low && number <= MOST_POINTS);
  if (found === undefined) return 'outOfRange';
  const { value } = found;
  return {
    ...NOTHING,
    value: value.number,
    found: value.text.trim(),
    lines: [line, ...zone.also, found.line],
  };
}

function readMetric(zone: Zone, unit: MetricUnit): ZoneReading | NoReading {
  const own = ownValue(zone, unit);
  const counts = countsOf(zone, own, unit);
  if (own === null && !(unit === 'ratio' && counts !== null)) {
    return zone.missing || zone.own.length === 0 ? 'noValue' : problemOf(zone, unit);
  }
  const lines = [zone.line, ...zone.also, ...(own === null ? [] : [own.line])];
  const points = pointsOf(zone, own);
  const printed = own?.value.text.trim() ?? '';
  const base = { ...NOTHING, points, words: null };
  if (counts === null) {
    const count = zone.denominator?.value.number ?? null;
    const value = own?.amount ?? null;
    return { ...base, value, count: unit === 'ratio' ? null : count, found: printed, lines };
  }
  const { numerator, denominator, text } = counts;
  const agree =
    own === null ? numerator <= denominator && denominator > 0 : agrees(own, unit, counts);
  if (!agree) {
    if (own === null) return 'outOfRange';
    return { ...base, value: own.amount, found: printed, disagree: text, lines };
  }
  const found = printed === '' ? text : `${printed} · ${text}`;
  const all = [...lines, ...counts.lines];
  const value = own?.amount ?? numerator / denominator;
  return unit === 'ratio'
    ? { ...base, value, numerator, denominator, found, lines: all }
    : { ...base, value, count: denominator, found, lines: all };
}

/** The shop's value in the metric's unit, with the place it stands in. */
interface Own extends Placed<Value> {
  readonly amount: number;
  /** How far the true value may lie from the printed one, in the metric's unit. */
  readonly slack: number;
}

function ownValue(zone: Zone, unit: MetricUnit): Own | null {
  // 4.69/5 is stars out of all there are.
  const stars = unit === 'stars' ? zone.pairs.filter(isOutOfFive) : [];
  const outOf = stars.map(({ value, line }): Placed<Value> => ({ value: value.part, line }));
  for (const placed of [...zone.own, ...outOf]) {
    const scale = scaleOf(placed.value, unit, zone.unit);
    if (scale === null) continue;
    const amount = placed.value.number * scale;
    if (isPossible(amount, unit)) {
      return { ...placed, amount: tidy(amount), slack: placed.value.rounding * scale };
    }
  }
  return null;
}

function isOutOfFive({ value: { part, whole } }: { readonly value: CountPair }): boolean {
  return whole.number === 5 && part.number <= 5;
}

/** Units in brackets behind a name, in seconds. */
const NOTE_SECONDS: Readonly<Record<string, number>> = {
  天: UNIT_SECONDS.day,
  小时: UNIT_SECONDS.hour,
  时: UNIT_SECONDS.hour,
  h: UNIT_SECONDS.hour,
  分钟: UNIT_SECONDS.minute,
  分: UNIT_SECONDS.minute,
  秒: UNIT_SECONDS.second,
  s: UNIT_SECONDS.second,
};

/** What one of the written number is in the metric's unit; null when it cannot be such a value or its unit is not told. */
function scaleOf({ shape, number, signed }: Value, unit: MetricUnit, note: string | null) {
  if (signed) return null;
  if (unit === 'ratio') {
    if (shape === 'percent' || (shape === 'number' && (note === '%' || number > 1))) return 0.01;
    return shape === 'number' && number === 0 ? 0.01 : null;
  }
  if (unit === 'hours' || unit === 'seconds') {
    const seconds = unit === 'hours' ? UNIT_SECONDS.hour : UNIT_SECONDS.second;
    if (shape === 'duration') return 1 / seconds;
    const noted = shape === 'number' && note !== null ? NOTE_SECONDS[note] : undefined;
    return noted === undefined ? null : noted / seconds;
  }
  return shape === 'number' || shape === 'points' ? 1 : null;
}

function isPossible(amount: number, unit: MetricUnit): boolean {
  if (unit === 'ratio') return amount >= 0 && amount <= 1;
  return unit === 'stars' ? amount >= 1 && amount <= 5 : amount >= 0;
}

/** 1.34 % is 0.0134, not 0.013400000000000002. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}

function problemOf({ own, unit: note }: Zone, unit: MetricUnit): NoReading {
  const values = own.map(({ value }) => value).filter(({ signed }) => !signed);
  if (values.length === 0) return 'noValue';
  if (unit === 'hours' || unit === 'seconds') {
    if (values.some(({ shape }) => shape === 'points')) return 'minutesOrPoints';
    return values.some(({ shape }) => shape === 'number') && note === null ? 'noUnit' : 'noValue';
  }
  const bare = unit === 'ratio' && values.some(({ shape }) => shape === 'number');
  return bare && values.every(({ number }) => number <= 1) ? 'noUnit' : 'outOfRange';
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
  readonly lines: readonly number[];
}

/** Two counts of the zone: the two by name, a pair 8/597, or loose ones that give its value. */
function countsOf(
  { pairs, numerator, denominator }: Zone,
  own: Own | null,
  unit: MetricUnit,
): Counts | null {
  if (numerator !== null && denominator !== null) {
    return {
      numerator: numerator.value.number,
      denominator: denominator.value.number,
      text: `${numerator.value.text.trim()}/${denominator.value.text.trim()}`,
      lines: [numerator.line, denominator.line],
    };
  }
  for (const { value, line } of [...pairs].sort(
    (a, b) => Number(a.value.loose) - Number(b.value.loose),
  )) {
    if (unit === 'stars' && isOutOfFive({ value })) continue;
    const { part, whole, loose } = value;
    const text = loose ? `${part.text.trim()}/${whole.text.trim()}` : value.text;
    const counts = { numerator: part.number, denominator: whole.number, text, lines: [line] };
    if (!loose || (own !== null && agrees(own, unit, counts))) return counts;
  }
  return null;
}

/** Whether the counts give the printed value, as far as it and they are rounded. */
function agrees(own: Own, unit: MetricUnit, { numerator, denominator }: Counts): boolean {
  if (denominator === 0 || (unit === 'ratio' && numerator > denominator)) return false;
  const share = numerator / denominator;
  // The page counts times in seconds; a sum of hours is not told apart.
  const shares = unit === 'hours' ? [share, share / UNIT_SECONDS.hour] : [share];
  const rounded = numerator >= 10_000 ? share * ROUNDED_COUNTS : 0;
  return shares.some((one) => Math.abs(one - own.amount) <= own.slack + rounded + 1e-9);
}

/** Counts above ten thousand are printed as 1.16万: up to half a percent off. */
const ROUNDED_COUNTS = 0.005;

/** Points of a single metric: behind 得分, or with 分 behind a value that is none. */
function pointsOf({ points, own }: Zone, value: Own | null): number | null {
  const named = points?.value.number;
  const behind = own.find(
    (placed) => placed.value !== value?.value && placed.value.shape === 'points',
  )?.value.number;
  const found = named ?? behind;
  return found === undefined || found > MOST_POINTS ? null : found;
}
