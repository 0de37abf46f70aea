import { describe, expect, it } from 'vitest';
import { rowsBehind, spreadOf } from './behind-metric';
import { keepRows } from './kept-rows';
import { rangesOf } from './ranges';
import { makeDataset, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const PERIOD = { from: '2026-07-01', to: '2026-07-30' };
const SHIP = { shop: 'douyin/甲店', metric: 'logistics.shipHours' };

/** Orders paid one after the other on one day, shipped 1, 2, … hours later; every other is 60 hours late. */
const ORDERS = Array.from({ length: 50 }, (_, at): RowOf<'orders'> => {
  const hours = at % 2 === 0 ? at + 1 : 60;
  const paid = Date.parse('2026-07-10T00:00:00Z') + at * 1000;
  const stamp = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  return {
    orderId: `6900000000000000${String(at).padStart(3, '0')}`,
    status: 'completed',
    payTime: stamp(paid),
    shipTime: stamp(paid + hours * 3_600_000),
  };
});
const dataset = makeDataset({ 甲店: { platform: 'douyin', orders: ORDERS } });
const kept = keepRows(dataset);

describe('the rows behind a metric', () => {
  it('are all of them, the worst first, and begin with those the check-up shows', () => {
    const rows = rowsBehind(kept, PERIOD, SHIP);
    expect(rows).toHaveLength(50);
    const values = rows.map(({ value }) => value ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const shown = metricOf(dataset, SHIP.metric, PERIOD).evidence;
    expect(shown).toHaveLength(20);
    expect(rows.slice(0, 20)).toEqual(shown);
  });

  it('of a ratio are those on its bad side', () => {
    const late = rowsBehind(kept, PERIOD, { ...SHIP, metric: 'logistics.ship48hRate' });
    const { numerator, denominator } = metricOf(dataset, 'logistics.ship48hRate', PERIOD);
    expect(late).toHaveLength((denominator ?? 0) - (numerator ?? 0));
    expect(new Set(late.map(({ id }) => id)).size).toBe(late.length);
  });

  it('are none of a shop or a metric the files say nothing of', () => {
    expect(rowsBehind(kept, PERIOD, { ...SHIP, shop: 'douyin/乙店' })).toEqual([]);
    expect(rowsBehind(kept, PERIOD, { ...SHIP, metric: 'goods.rating' })).toEqual([]);
    expect(rowsBehind(kept, PERIOD, { ...SHIP, metric: 'assess.imageQuality' })).toEqual([]);
    expect(rowsBehind(kept, { from: null, to: null }, SHIP)).toEqual([]);
  });

  it('hide what is personal as the check-up does', () => {
    const reviews = [
      {
        orderId: '1',
        time: '2026-07-10 10:00:00',
        rating: 1,
        content: '打 13800138000 没人理',
      },
    ];
    const one = keepRows(makeDataset({ 甲店: { platform: 'douyin', reviews } }));
    const [row] = rowsBehind(one, PERIOD, { ...SHIP, metric: 'goods.rating' });
    expect(row?.text).not.toContain('13800138000');
    expect(row?.value).toBe(1);
  });
});

describe('the spread of a metric', () => {
  it('counts every value of every shop that has some', () => {
    const [spread, ...others] = spreadOf(kept, PERIOD, SHIP.metric);
    expect(others).toEqual([]);
    expect(spread?.shop).toBe('douyin/甲店');
    const at = rangesOf('hours').findIndex(({ over }) => over === 48);
    // The 25 late ones, and the one of 49 hours.
    expect(spread?.counts[at]).toBe(26);
    expect(spread?.counts.reduce((sum, count) => sum + count, 0)).toBe(50);
  });

  it('is none for ratios and without values', () => {
    expect(spreadOf(kept, PERIOD, 'logistics.ship48hRate')).toEqual([]);
    expect(spreadOf(kept, PERIOD, 'goods.rating')).toEqual([]);
  });

  it('is not kept by a check-up', () => {
    expect(metricOf(dataset, SHIP.metric, PERIOD)).not.toHaveProperty('ranges');
  });
});
