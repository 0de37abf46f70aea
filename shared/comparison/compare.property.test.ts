import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_PROFILE } from '../checkup/profile';
import type { ShopResult } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import { DOUYIN_2026_09 } from '../models/data/douyin-2026-09';
import { MODELS } from '../models/models';
import { scoreShop } from '../scoring/score-shop';
import { mean, ratio, shopWith } from '../scoring/testing/shops';
import { say } from '../text/say';
import { compare, significanceBetween } from './compare';

interface Figures {
  readonly rating: number | null;
  readonly returns: number | null;
  readonly hours: number | null;
  readonly band: number;
}

/** Few different values, so that ties are common. */
const figures: fc.Arbitrary<Figures> = fc.record({
  rating: fc.option(fc.integer({ min: 44, max: 50 }).map((tenths) => tenths / 10)),
  returns: fc.option(fc.integer({ min: 0, max: 12 })),
  hours: fc.option(fc.integer({ min: 4, max: 12 })),
  band: fc.integer({ min: 0, max: 3 }),
});

/** A shop with a band around its total that is given, not drawn: thousands of draws would make the test slow. */
function shopOf({ rating, returns, hours, band }: Figures, index: number): ShopResult {
  const shop = scoreShop(
    shopWith(
      `店${String(index).padStart(2, '0')}`,
      {
        ...(rating === null ? {} : { 'goods.rating': mean(rating, 40 + index, 0.5) }),
        ...(returns === null ? {} : { 'goods.qualityReturnRate': ratio(returns, 400 + index) }),
        ...(hours === null ? {} : { 'logistics.pickupHours': hours }),
      },
      { platform: 'douyin', paidOrders30: 400 },
    ),
    DOUYIN_2026_09,
    { ...UNKNOWN_PROFILE, qualityLine: 0.016, qualityLineKnown: index % 2 === 0 },
  );
  const { score } = shop.total;
  return {
    ...shop,
    total: {
      ...shop.total,
      low: score === null ? null : score - band,
      high: score === null ? null : score + band,
    },
  };
}

const someShops = fc
  .array(figures, { minLength: 1, maxLength: 50 })
  .map((list) => list.map((one, index) => shopOf(one, index)));

describe('a comparison of any shops', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        someShops.chain((shops) =>
          fc.tuple(
            fc.constant(shops),
            fc.shuffledSubarray(shops, { minLength: shops.length, maxLength: shops.length }),
          ),
        ),
        ([shops, shuffled]) => {
          const [one, other] = [compare(shops, MODELS), compare(shuffled, MODELS)];
          const byShop = <T extends { readonly shop: string }>(cells: readonly T[]) =>
            new Map(cells.map((cell) => [cell.shop, cell]));
          expect(other.reading).toEqual(one.reading);
          expect(
            other.metrics.map(({ cells, ...row }) => ({ ...row, cells: byShop(cells) })),
          ).toEqual(one.metrics.map(({ cells, ...row }) => ({ ...row, cells: byShop(cells) })));
          expect(other.totals.map(({ cells }) => byShop(cells))).toEqual(
            one.totals.map(({ cells }) => byShop(cells)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('ranks by value: one more than there are better ones, and equal values alike', () => {
    fc.assert(
      fc.property(someShops, (shops) => {
        for (const { metric, cells } of compare(shops, MODELS).metrics) {
          const sign = metricById(metric).direction === 'higher' ? 1 : -1;
          for (const { value, rank } of cells) {
            expect(rank === null).toBe(value === null);
            if (value === null) continue;
            const better = cells.filter((cell) => ((cell.value ?? value) - value) * sign > 0);
            expect(rank).toBe(1 + better.length);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has a spread that holds every ranked value and names who is at its ends', () => {
    fc.assert(
      fc.property(someShops, (shops) => {
        for (const { cells, spread, reading } of compare(shops, MODELS).metrics) {
          const ranked = cells.filter(({ rank }) => rank !== null);
          expect(spread === null).toBe(ranked.length < 2);
          expect(reading === null).toBe(ranked.length < 2);
          if (spread === null) continue;
          const { min, max, median, sd, count, minShops, maxShops } = spread;
          expect(count).toBe(ranked.length);
          for (const { shop, value } of ranked) {
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(max);
            expect(minShops.includes(shop)).toBe(value === min);
            expect(maxShops.includes(shop)).toBe(value === max);
          }
          expect(median).toBeGreaterThanOrEqual(min);
          expect(median).toBeLessThanOrEqual(max);
          // No deviation is greater than half the range by more than n − 1 allows.
          expect(sd).toBeLessThanOrEqual(((max - min) / 2) * Math.sqrt(count / (count - 1)) + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is read in few sentences that can be spoken', () => {
    fc.assert(
      fc.property(someShops, (shops) => {
        const { reading, metrics } = compare(shops, MODELS);
        expect(reading.length).toBeLessThanOrEqual(14);
        const rows = metrics.flatMap((row) => (row.reading === null ? [] : [row.reading]));
        for (const message of [...reading, ...rows]) {
          for (const language of ['zh-CN', 'en'] as const) {
            expect(say(message, language)).not.toMatch(/[{}]|undefined|NaN|Infinity|reading\./);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells of any two shops what it tells of each and the best', () => {
    fc.assert(
      fc.property(someShops, (shops) => {
        for (const row of compare(shops, MODELS).metrics) {
          const [best, ...others] = row.cells.filter(({ rank }) => rank === 1);
          for (const cell of row.cells) {
            if (best === undefined || others.length > 0 || cell === best) continue;
            const { metric, cells } = row;
            const told = significanceBetween({ metric, cells }, shops, cell.shop, best.shop);
            expect(told).toBe(cell.significance);
            expect(significanceBetween(row, shops, best.shop, cell.shop)).toBe(told);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
