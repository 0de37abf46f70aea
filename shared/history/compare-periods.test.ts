import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShopResult } from '../checkup/schema';
import type { ScoreSplit } from '../checkup/schema-split';
import { OCTOBER, SEPTEMBER } from '../checklist/testing/month';
import { DOUYIN_2026_07 } from '../models/data/douyin-2026-07';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from '../models/data/kuaishou-article';
import { SIX_FACTORS } from '../models/data/six-factors';
import { MODELS } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { anyShop } from '../scoring/testing/any-shop';
import { mean, ratio, scored, shopWith, type Given } from '../scoring/testing/shops';
import { comparePeriods, type PeriodComparison } from './compare-periods';
import { seriesOf } from './series';
import { checkup, historyWith } from './testing/past';

/** Two check-ups of one shop, a month apart, each by its own model. */
function compared(
  [before, then]: readonly [ShopResult, ScoreModel],
  [after, now]: readonly [ShopResult, ScoreModel],
): PeriodComparison {
  const history = historyWith([
    checkup('then', SEPTEMBER, [before], { models: [then] }),
    checkup('now', OCTOBER, [after], { models: [now] }),
  ]);
  const [first, second] = seriesOf(history, after.id);
  if (first === undefined || second === undefined) throw new Error('two check-ups expected');
  return comparePeriods(history, first, second);
}

function termsOf({ metrics, bonus, deduction, clamp, stage }: ScoreSplit): number {
  const points = metrics.reduce((sum, { byScore, byWeight }) => sum + byScore + byWeight, 0);
  return points + bonus + deduction + clamp + stage;
}

function given(values: Readonly<Record<string, Given>>, model = SIX_FACTORS): ShopResult {
  return scored(shopWith('小店B', values, { platform: model.platform ?? 'other' }), model);
}

describe('a shop in two periods', () => {
  it('has its difference split without a remainder, under the same rules or others', () => {
    const pair = fc
      .tuple(fc.constantFrom(...MODELS), fc.constantFrom(...MODELS))
      .filter(([a, b]) => (a.platform ?? 'other') === (b.platform ?? 'other'))
      .chain(([then, now]) =>
        fc.tuple(
          fc.tuple(anyShop(then), fc.constant(then)),
          fc.tuple(anyShop(now), fc.constant(now)),
        ),
      );
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { total, metrics } = compared(before, after);
        if (total === null) return;
        expect(total.split.difference).toBeCloseTo(total.after - total.before, 9);
        expect(Math.abs(termsOf(total.split) - total.split.difference)).toBeLessThan(1e-9);
        const points = metrics.reduce((sum, one) => sum + (one.points ?? 0), 0);
        const { bonus, deduction, clamp, stage } = total.split;
        const rest = bonus + deduction + clamp + stage;
        expect(Math.abs(points + rest - (total.after - total.before))).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('says of each metric how far its change can be believed, the dearest first', () => {
    const { metrics, total } = compared(
      [
        given({ 'logistics.shipHours': mean(48, 400, 5), 'reviews.badRate': ratio(5, 50) }),
        SIX_FACTORS,
      ],
      [
        given({ 'logistics.shipHours': mean(24, 400, 5), 'reviews.badRate': ratio(6, 50) }),
        SIX_FACTORS,
      ],
    );
    expect(metrics.map(({ metric, moved }) => [metric, moved.verdict, moved.reason])).toEqual([
      ['logistics.shipHours', 'improved', null],
      ['reviews.badRate', 'unsure', 'chance'],
    ]);
    expect(metrics[0]?.points).toBeGreaterThan(0);
    expect(total?.basis).toBe('shown');
  });

  it('names what one of them does not know', () => {
    const { metrics } = compared(
      [given({ 'logistics.shipHours': 48 }), SIX_FACTORS],
      [given({ 'logistics.shipHours': 48, 'orders.completionRate': 0.9 }), SIX_FACTORS],
    );
    const added = metrics.find(({ metric }) => metric === 'orders.completionRate');
    expect(added).toMatchObject({ before: null, moved: { verdict: 'noData' } });
    expect(added?.byWeight).toBe(added?.points);
  });

  it('is scored again by the later rules where rules differ', () => {
    const values = { 'goods.rating': 4.8, 'goods.qualityReturnRate': 0.01 };
    const { total } = compared(
      [given(values, DOUYIN_2026_07), DOUYIN_2026_07],
      [given(values, DOUYIN_2026_09), DOUYIN_2026_09],
    );
    expect(total).toMatchObject({ basis: 'rescored', trust: 'unknown' });
    expect(total?.split.difference).toBe(0);
    expect(total?.before).toBe(given(values, DOUYIN_2026_09).total.score);
  });

  it('is held against our own totals where the platform’s is on another scale', () => {
    const official = (stars: number, refunds: number) =>
      scored(
        shopWith(
          '快店',
          { 'service.refundOnTimeRate': ratio(refunds, 300), 'reviews.goodRate': 0.9 },
          { platform: 'kuaishou', official: stars },
        ),
        KUAISHOU_ARTICLE,
      );
    const { total } = compared(
      [official(4.2, 200), KUAISHOU_ARTICLE],
      [official(4.6, 290), KUAISHOU_ARTICLE],
    );
    expect(total?.basis).toBe('ours');
    expect(total?.before).toBe(official(4.2, 200).total.score);
    expect(total?.split.difference).toBeGreaterThan(0);
  });

  it('has an exact change between two official totals, and a mixed one with an estimate', () => {
    const official = (score: number | undefined) =>
      scored(
        shopWith(
          '抖店',
          { 'goods.rating': mean(4.8, 90, 0.4) },
          { platform: 'douyin', ...(score === undefined ? {} : { official: score }) },
        ),
        DOUYIN_2026_09,
      );
    const both = compared([official(80), DOUYIN_2026_09], [official(83.5), DOUYIN_2026_09]);
    expect(both.total).toMatchObject({ before: 80, after: 83.5, trust: 'exact', isMixed: false });
    const mixed = compared([official(undefined), DOUYIN_2026_09], [official(83.5), DOUYIN_2026_09]);
    expect(mixed.total?.isMixed).toBe(true);
  });

  it('has no total where one side has none', () => {
    const { total, metrics } = compared(
      [given({}), SIX_FACTORS],
      [given({ 'logistics.shipHours': 30 }), SIX_FACTORS],
    );
    expect(total).toBeNull();
    expect(metrics).toHaveLength(1);
  });

  it('lists what was done between the two, and the days they share', () => {
    const item = { action: 'cutoff-16-pickup-onsite', metric: 'logistics.shipHours' };
    const history = historyWith([
      checkup('a', SEPTEMBER, [given({ 'logistics.shipHours': 48 })]),
      checkup('b', { from: '2026-09-16', to: '2026-10-15' }, [
        given({ 'logistics.shipHours': 40 }),
      ]),
    ]);
    const [before, after] = seriesOf(history, 'other/小店B');
    if (before === undefined || after === undefined) throw new Error('two check-ups expected');
    const done = ['2026-09-29 08:00:00', '2026-10-08 08:00:00', '2026-10-16 08:00:00'].map(
      (at) => ({
        ...item,
        at,
      }),
    );
    const shop = { ...after.shop, done };
    const comparison = comparePeriods(history, before, { ...after, shop });
    expect(comparison.done).toEqual([{ ...item, at: '2026-10-08 08:00:00' }]);
    expect(comparison.overlap).toBe(15);
  });
});
