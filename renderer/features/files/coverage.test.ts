import { describe, expect, it } from 'vitest';
import { sourceKey } from '../../app/source-key';
import { sourceSummary } from '../../testing/source-summary';
import { coverageOf } from './coverage';

const days = (from: string, to: string) => ({ from, to });
const orders = sourceSummary(0, { shop: '小店A', days: days('2026-09-12', '2026-10-08') });
const later = sourceSummary(1, { shop: '小店A', days: days('2026-10-01', '2026-10-11') });
const reviews = sourceSummary(2, {
  kind: 'reviews',
  shop: '小店A',
  days: days('2026-09-10', '2026-10-05'),
});

describe('what the tables of a shop cover', () => {
  it('is the days of all its tables of a kind, and how far the orders go on behind them', () => {
    const [shop] = coverageOf([reviews, later, orders], {});
    expect(shop?.ordersTo).toBe('2026-10-11');
    expect(shop?.kinds).toMatchObject([
      { kind: 'orders', tables: 2, days: days('2026-09-12', '2026-10-11'), daysShort: 0 },
      { kind: 'reviews', tables: 1, daysShort: 6 },
    ]);
  });

  it('makes nothing of a day or two, nor of tables without days', () => {
    const near = { ...reviews, days: days('2026-09-10', '2026-10-09') };
    const undated = sourceSummary(3, { kind: 'parcels', shop: '小店A' });
    const [shop] = coverageOf([later, near, undated], {});
    expect(shop?.kinds.map(({ daysShort }) => daysShort)).toEqual([0, 0, 0]);
    expect(shop?.kinds[2]?.days).toBeNull();
  });

  it('tells orders of a few days only from those of the whole month', () => {
    const lacking = (from: string) =>
      coverageOf([sourceSummary(0, { shop: '小店A', days: days(from, '2026-10-11') })], {})[0]
        ?.kinds[0]?.daysLacking;
    expect(lacking('2026-10-10')).toBe(28);
    expect(lacking('2026-09-14')).toBe(0);
    expect(lacking('2026-08-01')).toBe(0);
  });

  it('adds up how many rows found their order, and warns below four in five', () => {
    const joined = (found: number, of: number) =>
      sourceSummary(4, { kind: 'afterSales', shop: '小店A', joined: { found, of } });
    const kindOf = (found: number, of: number) =>
      coverageOf([orders, joined(100, 100), joined(found, of)], {})[0]?.kinds[1];
    expect(kindOf(60, 100)).toMatchObject({
      joined: { found: 160, of: 200 },
      isPoorlyJoined: false,
    });
    expect(kindOf(59, 100)?.isPoorlyJoined).toBe(true);
  });

  it('follows the shops as they are named now; those without one come last', () => {
    const nameless = sourceSummary(5, { shop: null });
    const other = sourceSummary(6, { shop: '乙', shopOrigin: 'fileName' });
    const names = { [sourceKey(other)]: '小店A' };
    expect(coverageOf([nameless, orders, other], names).map(({ shop }) => shop)).toEqual([
      '小店A',
      '',
    ]);
  });
});
