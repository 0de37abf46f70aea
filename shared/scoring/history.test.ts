import { describe, expect, it } from 'vitest';
import { measure } from '../metrics/measure';
import { makeDataset, type ShopFixture } from '../metrics/testing/make-dataset';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { dateOf, DAY, secondOfDate } from '../metrics/time-windows';
import { UNKNOWN_PROFILE } from '../checkup/profile';
import { withConfidence } from './confidence';
import { officialRecord, withRecord } from './history';
import { shownScore } from './official';
import { scoreShop } from './score-shop';

const LAST = '2026-10-11';
const PERIOD = { from: '2026-09-12', to: LAST };

function dayBefore(back: number): string {
  return dateOf(secondOfDate(LAST) - back * DAY);
}

/** A review and a paid, shipped order with an agreed after-sale on every one of so many days; reviews get better. */
function shopOf(days: number): ShopFixture {
  const every = Array.from({ length: days }, (_, back) => ({ back, date: dayBefore(back) }));
  return {
    platform: 'douyin',
    orders: every.flatMap(({ back, date }) =>
      ['09', '10'].map((hour) => ({
        orderId: `${back}-${hour}`,
        payTime: `${date} ${hour}:00:00`,
        shipTime: `${date} 20:00:00`,
        status: 'shipped' as const,
      })),
    ),
    reviews: every.map(({ back, date }) => ({
      orderId: `${back}-09`,
      rating: back % 9 < 1 + back / 12 ? 4 : 5,
      content: '好',
      time: `${date} 12:00:00`,
    })),
    afterSales: every.map(({ back, date }) => ({
      afterSaleId: `a${back}`,
      orderId: `${back}-10`,
      type: 'refund_only' as const,
      status: 'success' as const,
      applyTime: `${date} 09:00:00`,
      agreeTime: `${date} ${back < 20 ? 12 : 21}:00:00`,
      reason: '不想要了',
    })),
  };
}

function recordOf(fixture: ShopFixture, period = PERIOD) {
  const { shops } = measure(makeDataset({ 甲店: fixture }), { period });
  const [measured] = shops;
  if (measured === undefined) throw new Error('no shop');
  const shop = withConfidence(scoreShop(measured, DOUYIN_2026_09, UNKNOWN_PROFILE), DOUYIN_2026_09);
  const record = officialRecord(shop, DOUYIN_2026_09, measured.officialScores, period);
  return { shop, record, corrected: withRecord(shop, record, DOUYIN_2026_09) };
}

describe('our score day by day', () => {
  it('ends with the score of the 30 days the period is', () => {
    const { shop, record } = recordOf(shopOf(60));
    const last = record.history.at(-1);
    expect(last?.date).toBe(LAST);
    expect(last?.score).toBeCloseTo(shop.total.score ?? Number.NaN, 9);
    for (const { id, score } of shop.dimensions) {
      if (score !== null) expect(last?.dimensions[id]).toBeCloseTo(score, 9);
    }
    expect(Object.keys(last?.dimensions ?? {})).toEqual(['goods', 'service']);
  });

  it('is on each earlier day what the 30 days up to it give', () => {
    const { record } = recordOf(shopOf(60));
    expect(record.history).toHaveLength(31);
    const before = { from: dayBefore(38), to: dayBefore(9) };
    const then = recordOf(shopOf(60), before).shop.total.score;
    const day = record.history.find(({ date }) => date === before.to);
    expect(day?.score).toBeCloseTo(then ?? Number.NaN, 9);
    expect(then).not.toBeCloseTo(record.history.at(-1)?.score ?? Number.NaN, 1);
  });

  it('is told only where all 30 days are in the files', () => {
    expect(recordOf(shopOf(34)).record.history.map(({ date }) => date)).toEqual(
      [4, 3, 2, 1, 0].map(dayBefore),
    );
    expect(recordOf(shopOf(29)).record.history).toEqual([]);
    const { reviews, ...others } = shopOf(60);
    const young = { ...others, reviews: Array.isArray(reviews) ? reviews.slice(0, 31) : [] };
    expect(recordOf(young).record.history).toHaveLength(2);
  });

  it('keeps the value of a metric that has no days', () => {
    const values = { 'logistics.onTimeDeliveryRate': 0.9 };
    const { history } = recordOf({ ...shopOf(60), values }).record;
    expect(new Set(history.map(({ dimensions }) => dimensions.logistics))).toEqual(new Set([80]));
  });

  it('is not told of undated tables, nor in the growth stage', () => {
    const empty = { history: [], corrections: [], corrected: null };
    const { shop } = recordOf(shopOf(60));
    expect(officialRecord(shop, DOUYIN_2026_09, [], { from: null, to: null })).toEqual(empty);
    const few = { ...shop, total: { ...shop.total, stage: 'growth' as const } };
    expect(officialRecord(few, DOUYIN_2026_09, [], PERIOD)).toEqual(empty);
  });
});

describe('the platform’s scores beside it', () => {
  const official = (...days: readonly (readonly [back: number, total: number])[]) =>
    days.map(([back, total]) => ({ date: dayBefore(back), total, dimensions: { goods: total } }));

  it('stand by themselves where no figure is known by day', () => {
    const values = { 'goods.rating': 4.7 };
    const pasted = { platform: 'douyin' as const, values };
    const { record } = recordOf({ ...pasted, official: official([0, 82]) });
    expect(record.history).toMatchObject([
      { date: LAST, official: 82, officialDimensions: { goods: 82 } },
    ]);
    expect(recordOf({ ...pasted, official: official([3, 82]) }).record.history).toEqual([]);
  });

  it('correct the total of the period when they are of other days', () => {
    const older = { from: dayBefore(29), to: LAST };
    const fixture = { ...shopOf(60), official: official([30, 75]) };
    const { shop, record, corrected } = recordOf(fixture, older);
    const [first] = record.history;
    expect(first).toMatchObject({
      date: dayBefore(30),
      official: 75,
      officialDimensions: { goods: 75 },
    });
    expect(record.corrections.map(({ part, method }) => [part, method])).toEqual([
      ['total', 'offset'],
      ['goods', 'offset'],
    ]);
    const moved = 75 - (first?.score ?? Number.NaN);
    expect(shop.total.official).toBeNull();
    expect(record.corrected?.score).toBeCloseTo((shop.total.score ?? 0) + moved, 9);
    expect(record.corrected?.low).toBeCloseTo((shop.total.low ?? 0) + moved, 9);
    expect(shownScore(corrected.total)).toBe(record.corrected?.score);
    expect(corrected.total).toMatchObject({ status: 'estimated', score: shop.total.score });
    expect(corrected.total.grade).not.toBe(shop.total.grade);
  });

  it('tell how sure the corrected total is from three dates on, by Student’s t', () => {
    const fixture = { ...shopOf(60), official: official([20, 71], [10, 73], [3, 74], [0, 77]) };
    const { record } = recordOf(fixture);
    const [total] = record.corrections;
    expect(total).toMatchObject({ part: 'total', method: 'monotone', dates: 4 });
    const { score = 0, low, high } = record.corrected ?? {};
    // t of 95 % with three degrees of freedom.
    const half = 3.182446305284263 * (total?.error ?? Number.NaN);
    expect(total?.error).toBeGreaterThan(0);
    expect(low).toBeCloseTo(score - half, 6);
    expect(high).toBeCloseTo(score + half, 6);
  });

  it('stay the total shown where they are of the period', () => {
    const { corrected, record } = recordOf({ ...shopOf(60), official: official([1, 77]) });
    expect(record.corrected).not.toBeNull();
    expect(corrected.total).toMatchObject({ official: 77, status: 'official', grade: 'good' });
    expect(shownScore(corrected.total)).toBe(77);
  });

  it('put the total together from dimensions where only these are known', () => {
    const fixture = {
      ...shopOf(60),
      official: [{ date: dayBefore(30), dimensions: { goods: 60 } }],
    };
    const { shop, record } = recordOf(fixture);
    const goods = shop.dimensions.find(({ id }) => id === 'goods');
    const moved = 60 - (record.history[0]?.dimensions.goods ?? Number.NaN);
    expect(record.corrections.map(({ part }) => part)).toEqual(['goods']);
    expect(record.corrected?.score).toBeCloseTo(
      (shop.total.score ?? 0) + (goods?.weight ?? 0) * moved,
      9,
    );
  });

  it('are shown but correct nothing on a scale of their own', () => {
    const fixture = { ...shopOf(60), platform: 'kuaishou' as const, official: official([30, 4.6]) };
    const { record } = recordOf(fixture);
    expect(record.history[0]).toMatchObject({ official: 4.6 });
    expect(record).toMatchObject({ corrections: [], corrected: null });
  });
});
