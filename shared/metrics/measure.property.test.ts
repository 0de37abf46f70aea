import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { measure } from './measure';
import type { DatasetMeasurement } from './measurement';
import type { Measurement } from './metric';
import { makeDataset, secondsOf } from './testing/make-dataset';
import { randomShops } from './testing/random-shop';
import { shuffleDataset } from './testing/shuffle-dataset';

const period = fc.constantFrom(
  null,
  { from: '2026-07-01', to: '2026-07-30' },
  { from: '2026-06-10', to: '2026-06-10' },
  { from: '2026-05-01', to: '2026-09-30' },
);

/** A measurement with its source indices as they were before the shuffle. */
function withSourcesBack(measured: DatasetMeasurement, placeOf: readonly number[]): unknown {
  return {
    ...measured,
    uses: placeOf.map((place) => measured.uses[place]),
    shops: measured.shops.map((shop) => ({
      ...shop,
      metrics: shop.metrics.map((metric) => ({
        ...metric,
        evidence: metric.evidence.map((row) => ({ ...row, source: placeOf.indexOf(row.source) })),
      })),
    })),
  };
}

/** Metrics of chats without counts of their own. */
function isGivenAsRead({ id, numerator }: Measurement): boolean {
  return id.startsWith('chat.') && numerator === null;
}

/** A fixed sequence of numbers in [0, 1) for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('measure, for any dataset', () => {
  it('gives the same whatever the order of files, rows and texts', () => {
    fc.assert(
      fc.property(randomShops, period, fc.nat(), (shops, chosen, seed) => {
        const dataset = makeDataset(shops);
        const shuffled = shuffleDataset(dataset, randomFrom(seed));
        const again = measure(shuffled.dataset, { period: chosen });
        expect(withSourcesBack(again, shuffled.placeOf)).toEqual(
          measure(dataset, { period: chosen }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('accounts for every row of every source once', () => {
    fc.assert(
      fc.property(randomShops, period, (shops, chosen) => {
        const dataset = makeDataset(shops);
        const { uses } = measure(dataset, { period: chosen });
        const counted = uses.map((use) => use.used + use.duplicate + use.outOfPeriod + use.ignored);
        const rows = dataset.sources.map(
          (source) => source.rowsRead - source.rowsIgnored - source.rowsRejected,
        );
        expect(counted).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps numerators, denominators, sums and days consistent', () => {
    fc.assert(
      fc.property(randomShops, period, (shops, chosen) => {
        for (const shop of measure(makeDataset(shops), { period: chosen }).shops) {
          for (const metric of shop.metrics.filter(({ origin }) => origin === 'computed')) {
            expect(metric.evidence.length).toBeLessThanOrEqual(20);
            if (metric.denominator !== null) {
              expect(metric.denominator).toBeGreaterThan(0);
              expect(metric.value).toBe((metric.numerator ?? 0) / metric.denominator);
              // Bad reviews are counted on their own dates, all others are part of their base.
              const isPart = metric.id !== 'goods.badReviewPaidRate';
              if (isPart) expect(metric.numerator).toBeLessThanOrEqual(metric.denominator);
            } else if (isGivenAsRead(metric)) {
              // Figures of agents are averages already: how they vary is not known, nor always how many chats they are of.
              expect(metric.m2).toBeNull();
              if (metric.count !== null)
                expect(metric.value).toBeCloseTo((metric.sum ?? 0) / metric.count, 9);
            } else {
              expect(metric.count).toBeGreaterThan(0);
              expect(metric.value).toBe((metric.sum ?? 0) / (metric.count ?? 0));
              expect(metric.m2).toBeGreaterThanOrEqual(0);
              if (metric.p90 !== null)
                expect(metric.p90).toBeGreaterThanOrEqual(metric.median ?? 0);
            }
            const dates = metric.daily.map(({ date }) => date);
            expect(dates).toEqual([...new Set(dates)].sort());
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has daily series that add up to a period they cover', () => {
    fc.assert(
      fc.property(randomShops, (shops) => {
        const chosen = { from: '2026-06-11', to: '2026-08-09' };
        for (const shop of measure(makeDataset(shops), { period: chosen }).shops) {
          const computed = shop.metrics.filter(({ origin }) => origin === 'computed');
          // Figures of agents of no day have no series.
          for (const metric of computed.filter(
            ({ id, daily }) => daily.length > 0 || !id.startsWith('chat.'),
          )) {
            const total = (key: 'numerator' | 'denominator' | 'count'): number =>
              metric.daily.reduce((sum, point) => sum + (point[key] ?? 0), 0);
            expect(total('numerator')).toBe(metric.numerator ?? 0);
            expect(total('denominator')).toBe(metric.denominator ?? 0);
            expect(total('count')).toBe(metric.count ?? 0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not know when things happened after the period', () => {
    fc.assert(
      fc.property(randomShops, (shops) => {
        const chosen = { from: '2026-06-01', to: '2026-06-20' };
        const measured = measure(makeDataset(shops), { period: chosen });
        const postponed = measure(postpone(makeDataset(shops), '2026-06-21'), { period: chosen });
        expect(postponed.shops).toEqual(measured.shops);
      }),
      { numRuns: 150 },
    );
  });
});

/** Moves every event from a day on 100 days into the future; promises and other deadlines stay. */
function postpone(dataset: Dataset, day: string): Dataset {
  const from = secondsOf(day);
  const later = (time: number): number => (time >= from ? time + 100 * 86_400 : time);
  const tables: readonly { readonly columns: Readonly<Record<string, Column>> }[] = [
    dataset.orders,
    dataset.afterSales,
    dataset.reviews,
    dataset.agentStats,
    dataset.parcels,
  ];
  for (const { columns } of tables) {
    for (const [field, column] of Object.entries(columns)) {
      const isEvent = column instanceof Int32Array && !/promise|expected|Deadline/.test(field);
      if (isEvent) column.set(column.map(later));
    }
  }
  const sources = dataset.sources.map((source) => ({
    ...source,
    exportedAt: source.exportedAt === null ? null : later(source.exportedAt),
  }));
  return { ...dataset, sources };
}
