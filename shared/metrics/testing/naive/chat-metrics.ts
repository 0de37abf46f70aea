/** Metrics of chats: from the row of the whole shop where there is one, else over the agents. */
import { DAY, dayOf } from './cells';
import type { Metrics } from './order-metrics';
import type { DatedRecord } from './rows';
import { without, type DayFigures, type Figures, type Span } from './statistics';

/** What one agent, or the shop, did on one day or (null) in the time of the file: all its rows together. */
interface Stat {
  readonly day: number | null;
  readonly isShop: boolean;
  readonly rows: readonly DatedRecord[];
}

/** `top / base` of things counted, or a figure (`top`) averaged before, of `base` chats; null = not said of how many. */
interface Reading {
  readonly stat: Stat;
  readonly top: number;
  readonly base: number | null;
}

/** A figure as exported with what it is weighed by, or a part and its whole. */
type Way =
  | { readonly figure: string; readonly by: readonly string[] }
  | { readonly part: string; readonly whole: string };

const CHATS = ['sessions', 'receivedUsers'];
const RATINGS = ['ratedCount', ...CHATS];

export function chatMetrics(
  records: readonly DatedRecord[],
  span: Span,
  has: (field: string) => boolean,
): Metrics {
  const all = stats(records);
  const inPeriod = all.filter(({ day }) => day !== null && day >= span.from && day <= span.end);
  const undated = all.filter(({ day }) => day === null);
  // Days of the period before figures of no day, the whole shop before its agents, and all that for one way of reading.
  const groups = [inPeriod, undated].flatMap((of) => [
    of.filter(({ isShop }) => isShop),
    of.filter(({ isShop }) => !isShop),
  ]);
  const metric = (isRatio: boolean, ...ways: readonly Way[]): Figures => {
    let unweighed = false;
    for (const group of groups) {
      for (const way of ways) {
        const readings = group.flatMap((stat) => read(stat, way));
        if (readings.length === 0) continue;
        const figures = putTogether(readings, way, isRatio);
        if (figures === null) unweighed = true;
        else {
          const same = all.filter(({ isShop }) => isShop === group[0]?.isShop);
          return { ...figures, daily: days(same, way, isRatio, span) };
        }
      }
    }
    const isThere = ways.some((way) =>
      'figure' in way ? has(way.figure) : has(way.part) && has(way.whole),
    );
    return without(isThere && !unweighed ? 'noRows' : 'noColumn');
  };
  const seconds = (...figures: readonly string[]) =>
    metric(false, ...figures.map((figure) => ({ figure, by: CHATS })));
  return {
    'chat.avgReplySeconds': seconds('avgReplySecondsWorktime', 'avgReplySeconds'),
    'chat.firstReplySeconds': seconds('firstReplySeconds'),
    'chat.threeMinuteRate': metric(
      true,
      { figure: 'threeMinuteRateWorktime', by: CHATS },
      { figure: 'threeMinuteRate', by: CHATS },
    ),
    'chat.dissatisfactionRate': metric(
      true,
      { part: 'badCount', whole: 'ratedCount' },
      { figure: 'dissatisfactionRate', by: RATINGS },
    ),
    'chat.satisfactionRate': metric(
      true,
      { part: 'goodCount', whole: 'ratedCount' },
      { figure: 'satisfactionRate', by: RATINGS },
    ),
    'chat.conversionRate': metric(true, { part: 'paidUsers', whole: 'inquiryUsers' }),
  };
}

function stats(records: readonly DatedRecord[]): readonly Stat[] {
  const groups = new Map<string, Stat>();
  for (const dated of records) {
    const { agent = null, date = null, scope } = dated.record;
    const day = typeof date === 'number' ? Math.floor(date / DAY) * DAY : null;
    const isShop = scope === 'shop';
    const key = JSON.stringify([isShop, day, isShop || typeof agent !== 'string' ? null : agent]);
    groups.set(key, { day, isShop, rows: [...(groups.get(key)?.rows ?? []), dated] });
  }
  return [...groups.values()];
}

const COUNTS = [
  'sessions',
  'receivedUsers',
  'ratedCount',
  'goodCount',
  'badCount',
  'inquiryUsers',
  'paidUsers',
];

/** A figure of an agent: by the later export, then a row with counts (a row of means has none), then the upper row. */
function told({ rows }: Stat, field: string): number | null {
  const rank = ({ record }: DatedRecord) =>
    Number(COUNTS.some((name) => typeof record[name] === 'number'));
  const ranked = [...rows].sort(
    (a, b) =>
      (a.exportedAt === b.exportedAt ? 0 : b.exportedAt - a.exportedAt) || rank(b) - rank(a),
  );
  return ranked.map(({ record }) => record[field]).find((cell) => typeof cell === 'number') ?? null;
}

/** What a way says of an agent; counts that cannot be true say nothing. */
function read(stat: Stat, way: Way): Reading[] {
  if ('figure' in way) {
    const top = told(stat, way.figure);
    const base = way.by.map((field) => told(stat, field)).find((value) => value !== null) ?? null;
    return top === null ? [] : [{ stat, top, base }];
  }
  const [top, base] = [told(stat, way.part), told(stat, way.whole)];
  return top === null || base === null || base === 0 || top > base ? [] : [{ stat, top, base }];
}

function sums(readings: readonly Reading[], way: Way): { base: number; top: number } | null {
  let [base, top] = [0, 0];
  for (const reading of readings) {
    const weight = reading.base ?? 0;
    base += weight;
    top += 'figure' in way ? reading.top * weight : reading.top;
  }
  return base > 0 ? { base, top } : null;
}

/** null: several, and nothing says how much each counts. */
function putTogether(readings: readonly Reading[], way: Way, isRatio: boolean): Figures | null {
  const all = sums(readings, way);
  const [only] = readings;
  const ok = { ...without('ok'), origin: 'computed' };
  if (all === null)
    return only !== undefined && readings.length === 1 ? { ...ok, value: only.top } : null;
  const { base, top } = all;
  const value = top / base;
  if ('part' in way) return { ...ok, value, numerator: top, denominator: base };
  return isRatio ? { ...ok, value } : { ...ok, value, count: base, sum: top };
}

/** Rates that were averaged before have no series: their parts are not known. */
function days(
  of: readonly Stat[],
  way: Way,
  isRatio: boolean,
  { end }: Span,
): readonly DayFigures[] {
  if ('figure' in way && isRatio) return [];
  const first = end + 1 - 60 * DAY;
  const known = of
    .map(({ day }) => day)
    .filter((day) => day !== null && day >= first && day <= end);
  return [...new Set(known)]
    .sort((a, b) => (a ?? 0) - (b ?? 0))
    .flatMap((day): DayFigures[] => {
      const all = sums(
        of.filter((stat) => stat.day === day).flatMap((stat) => read(stat, way)),
        way,
      );
      if (all === null || day === null) return [];
      const none = { numerator: null, denominator: null, count: null, sum: null, m2: null };
      return 'part' in way
        ? [{ ...none, date: dayOf(day), numerator: all.top, denominator: all.base }]
        : [{ ...none, date: dayOf(day), count: all.base, sum: all.top }];
    });
}
