import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DailyPoint, ShopResult } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import { dateOf, DAY, secondOfDate } from '../metrics/time-windows';
import { ratio, shopWith } from '../scoring/testing/shops';
import { judgedDay } from './judged-day';
import { recoveries } from './recovery';
import { anyShop, scoredPlainly } from './testing/any-shop';
import { gateWith, STEADY } from './testing/steady-model';
import { whatIf } from './what-if';

const LAST = '2026-10-11';
const PERIOD = { from: '2026-09-12', to: LAST };
const day = (ago: number): string => dateOf(secondOfDate(LAST) - ago * DAY);

/** Days of a metric, the newest first: its value and on how many cases. */
function days(
  id: string,
  values: readonly (readonly [value: number, cases: number])[],
): DailyPoint[] {
  const isRatio = metricById(id).unit === 'ratio';
  return values
    .map(([value, cases], ago) => ({
      date: day(ago),
      numerator: isRatio ? value * cases : null,
      denominator: isRatio ? cases : null,
      count: isRatio ? null : cases,
      sum: isRatio ? null : value * cases,
      m2: null,
    }))
    .reverse();
}

const times = <T>(count: number, one: T): T[] => new Array<T>(count).fill(one);

/** A good week of audits after bad ones. */
const mixed = scoredPlainly(
  shopWith('店', {
    'service.auditHours': {
      value: 20,
      count: 300,
      sum: 6000,
      status: 'ok',
      daily: days('service.auditHours', [
        ...times(7, [4, 10] as const),
        ...times(53, [24, 10] as const),
      ]),
    },
  }),
  STEADY,
);

function course(shop: ShopResult) {
  const both = recoveries([shop], [STEADY], PERIOD);
  const [asNow, full] = both;
  if (asNow === undefined || full === undefined) throw new Error('There are two courses.');
  expect(both.map(({ scenario }) => scenario)).toEqual(['asNow', 'full']);
  return { asNow, full };
}

describe('recoveries', () => {
  it('rolls the window: old days leave, days like the last week enter', () => {
    const { asNow } = course(mixed);
    expect(asNow.days).toHaveLength(60);
    expect(asNow.days[0]?.date).toBe('2026-10-12');
    // After one day 8 of the 30 days are at 4 hours, 22 at 24.
    const hours = (8 * 4 + 22 * 24) / 30;
    const expected = whatIf(mixed, STEADY, {
      values: new Map([['service.auditHours', hours]]),
    });
    expect(asNow.days[0]?.score).toBeCloseTo(Number(expected.total), 9);
    expect(asNow.days.at(-1)?.score).toBeCloseTo(92.5, 9);
    expect(asNow.days[22]?.score).toBeCloseTo(92.5, 9);
    expect(asNow.days[21]?.score).toBeLessThan(92.5 - 0.1);
  });

  it('names the first day at every gate above now, and the day the platform counts it', () => {
    const { asNow } = course(mixed);
    const gates = Object.fromEntries(asNow.gates.map((gate) => [gate.gate, gate]));
    expect(Object.keys(gates)).toEqual(['day', 'week', 'high', 'month']);
    const first = asNow.days.find(({ score }) => score >= 70)?.date;
    expect(gates['day']).toMatchObject({ firstDay: first, judgedDay: first });
    expect(gates['week']?.firstDay).toBe(first);
    expect(String(gates['week']?.judgedDay) > String(first)).toBe(true);
    const month = gates['month'];
    expect(String(month?.judgedDay) > String(month?.firstDay)).toBe(true);
  });

  it('takes the platform’s own totals of past days where they are known', () => {
    const shop = { ...mixed, platform: 'douyin' as const };
    const told = (total: number, platform: ShopResult['platform'] = 'douyin'): ShopResult => ({
      ...shop,
      platform,
      officialRecord: {
        ...shop.officialRecord,
        history: Array.from({ length: 6 }, (_, place) => ({
          date: day(6 - place),
          score: null,
          dimensions: {},
          official: total,
          officialDimensions: {},
        })),
      },
    });
    // Judged while days before now still count.
    const threshold = Number(mixed.total.score) + 0.5;
    const model = { ...STEADY, gates: [gateWith({ threshold, judgedBy: 'mean7' })] };
    const judged = (one: ShopResult) => recoveries([one], [model], PERIOD)[0]?.gates[0]?.judgedDay;
    const ours = String(judged(shop));
    expect(String(judged(told(95))) < ours).toBe(true);
    expect(String(judged(told(30))) > ours).toBe(true);
    expect(judged(told(4.5, 'kuaishou'))).toBe(ours);
  });

  it('stays flat without days, and is left out where the growth stage fixes the total', () => {
    const flat = scoredPlainly(shopWith('店', { 'goods.rating': 4.75 }), STEADY);
    for (const { days: ahead } of Object.values(course(flat))) {
      expect(new Set(ahead.map(({ score }) => score))).toEqual(new Set([flat.total.score]));
    }
    const young = scoredPlainly(
      shopWith('店', { 'goods.rating': 4.75 }, { paidOrders30: 3 }),
      STEADY,
    );
    expect(recoveries([young], [STEADY], PERIOD)).toEqual([]);
    expect(recoveries([flat], [STEADY], { to: null })).toEqual([]);
  });

  it('keeps a value whose window runs empty', () => {
    const stopped = scoredPlainly(
      shopWith('店', {
        'goods.qualityReturnRate': {
          ...ratio(4, 400),
          daily: days('goods.qualityReturnRate', [
            ...times(7, [0, 0] as const),
            ...times(20, [0.01, 20] as const),
          ]),
        },
      }),
      STEADY,
    );
    const { asNow } = course(stopped);
    for (const { score } of asNow.days) expect(score).toBeCloseTo(70, 9);
  });

  it('moves the platform’s own total by what ours moves', () => {
    const given = {
      'service.auditHours': mixed.metrics.find(({ id }) => id === 'service.auditHours') ?? {},
    };
    const told = scoredPlainly(shopWith('店', given, { platform: 'douyin', official: 60 }), STEADY);
    const ours = course(mixed).asNow.days.map(({ score }) => score - Number(mixed.total.score));
    const theirs = course(told).asNow.days.map(({ score }) => score - 60);
    theirs.forEach((moved, place) => expect(moved).toBeCloseTo(Number(ours[place]), 9));
  });

  const withDays = anyShop(STEADY).chain((shop) =>
    fc
      .array(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 9 })), {
          maxLength: 60,
        }),
        { minLength: 9, maxLength: 9 },
      )
      .map((series): ShopResult => {
        const scored = shop.metrics.filter(({ score }) => score !== null);
        return {
          ...shop,
          metrics: shop.metrics.map((metric) => {
            const place = scored.indexOf(metric);
            const range = { ratio: 1, stars: 5, hours: 60, seconds: 200, count: 1 }[metric.unit];
            const drawn = (series[place] ?? []).map(
              ([value, cases]) => [value * range, cases] as const,
            );
            return place === -1 ? metric : { ...metric, daily: days(metric.id, drawn) };
          }),
        };
      }),
  );

  it('is never worse at full marks than as now', () => {
    fc.assert(
      fc.property(withDays, (shop) => {
        const { asNow, full } = course(shop);
        asNow.days.forEach(({ score }, place) => {
          expect(Number(full.days[place]?.score)).toBeGreaterThanOrEqual(score - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('ends, when every day is the same, at the score of such a day', () => {
    const same = anyShop(STEADY).map((shop): ShopResult => ({
      ...shop,
      metrics: shop.metrics.map((metric) =>
        metric.score === null
          ? metric
          : { ...metric, daily: days(metric.id, times(60, [Number(metric.value), 7] as const)) },
      ),
    }));
    fc.assert(
      fc.property(same, (shop) => {
        const now = whatIf(shop, STEADY, {}).total;
        expect(course(shop).asNow.days.at(-1)?.score).toBeCloseTo(Number(now), 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('judgedDay', () => {
  it('takes means over as many days as the rule says, none with an unknown day', () => {
    expect(judgedDay('day', 70, [], [69, 70])).toBe(1);
    expect(judgedDay('mean7', 70, times(7, 63), times(9, 71))).toBe(6);
    expect(judgedDay('mean7', 70, times(7, 69), times(9, 75))).toBe(1);
    expect(judgedDay('mean7', 70, [...times(6, null), 69], times(9, 75))).toBe(5);
    expect(judgedDay('mean7', 70, [], times(9, 75))).toBe(6);
    // The mean may hold though the day's total does not.
    expect(judgedDay('mean7', 70, [...times(6, 76), 69], [69, 69])).toBe(0);
    expect(judgedDay('mean30', 80, times(30, null), times(29, 90))).toBeNull();
    expect(judgedDay('mean30', 80, times(30, null), times(30, 90))).toBe(29);
  });

  it('keeps what 14 days running end only by a day that comes before the fourteenth', () => {
    expect(judgedDay('days14', 60, times(3, 50), [...times(10, 55), 61])).toBe(10);
    expect(judgedDay('days14', 60, times(4, 50), [...times(10, 55), 61])).toBeNull();
    expect(judgedDay('days14', 60, [null, ...times(3, 50)], [...times(10, 55), 61])).toBe(10);
    expect(judgedDay('days14', 60, [50, 60, 50, 50], [...times(10, 55), 61])).toBe(10);
    expect(judgedDay('days14', 60, [], times(5, 50))).toBeNull();
  });
});
